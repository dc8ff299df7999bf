// Beside what the guide tells an office to save: an account of each kind, the least that a theme does, and the classic
// editor on a page of its own.
add_action('rest_api_init', function () {
    register_rest_route('contoh/v1', '/akun', [
        'methods' => 'POST',
        'permission_callback' => '__return_true',
        'callback' => function () {
            $passwords = [];
            foreach (['administrator', 'editor', 'author', 'contributor', 'subscriber'] as $role) {
                $id = wp_insert_user(['user_login' => "contoh-$role", 'user_pass' => wp_generate_password(), 'role' => $role]);
                [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'contoh']);
            }
            return $passwords;
        },
    ]);
});
add_filter('user_can_richedit', '__return_true');
add_action('wp', function () {
    $edits = isset($_GET['editor']);
    if (!$edits && !is_singular()) {
        return;
    }
    echo '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dinas Contoh</title>';
    wp_head();
    echo '</head><body>';
    if ($edits) {
        wp_editor('', 'isi');
    } else {
        the_post();
        the_content();
    }
    wp_footer();
    exit('</body></html>');
});
