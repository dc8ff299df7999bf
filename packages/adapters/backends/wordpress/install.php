<?php
// Installs one site and fills it; what the tests need to know of it is printed.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/settings.php';
require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter('pre_wp_mail', '__return_true');
wp_install('Dinas Contoh', 'petugas', 'petugas@example.org', true, '', 'sandi-petugas');
update_option('timezone_string', 'Asia/Jakarta');
$wp_rewrite->set_permalink_structure(getenv('GUYUB_SITE') === 'pretty' ? '/%postname%/' : '');
$wp_rewrite->flush_rules(false);
wp_set_current_user(1);
[$password] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'gateway']);

$wpdb->query('START TRANSACTION');
foreach (json_decode(file_get_contents(getenv('GUYUB_BACKEND') . '/posts.json'), true, 512, JSON_THROW_ON_ERROR) as $post) {
    ['meta' => $meta, 'terms' => $terms] = $post + ['meta' => [], 'terms' => []];
    unset($post['meta'], $post['terms']);
    $id = wp_insert_post(wp_slash($post + ['post_status' => 'publish']), true);
    if (is_wp_error($id)) {
        throw new RuntimeException($id->get_error_message());
    }
    foreach ($meta as $key => $value) {
        add_post_meta($id, $key, wp_slash($value));
    }
    foreach ($terms as $taxonomy => $names) {
        wp_set_object_terms($id, array_map(fn ($name) => term($taxonomy, $name), $names), $taxonomy);
    }
}
$wpdb->query('COMMIT');

/** A term of exactly this name, or below another, as `Lowongan > Magang`. WordPress would take `omben` for `Omben`. */
function term(string $taxonomy, string $path): int
{
    static $known = [];
    [$parent, $name] = str_contains($path, ' > ') ? explode(' > ', $path) : ['', $path];
    return $known["$taxonomy $path"] ??= wp_insert_term(wp_slash($name), $taxonomy, [
        'parent' => $parent === '' ? 0 : term($taxonomy, $parent),
        'slug' => isset($known["$taxonomy " . ucfirst($name)]) ? "$name-2" : sanitize_title($name),
    ])['term_id'];
}

file_put_contents(getenv('GUYUB_BACKEND') . '/' . getenv('GUYUB_SITE') . '.json', json_encode(['password' => $password]));
