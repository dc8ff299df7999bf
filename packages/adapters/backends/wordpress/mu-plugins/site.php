<?php
// One type of posts for each resource of the seed, whose columns are registered as they would be by hand.
add_action('init', function () {
    $types = json_decode(file_get_contents(getenv('GUYUB_BACKEND') . '/types.json'), true, 512, JSON_THROW_ON_ERROR);
    foreach ($types as $type => $columns) {
        register_post_type("blk_$type", [
            'label' => $type,
            'public' => true,
            'show_in_rest' => true,
            'rest_base' => $type,
            'supports' => ['title', 'editor', 'custom-fields'],
        ]);
        foreach ($columns as $column => $schema) {
            register_post_meta("blk_$type", $column, [
                'type' => $schema['type'],
                'single' => true,
                'show_in_rest' => ['schema' => $schema],
            ]);
        }
    }
    register_taxonomy('kecamatan', 'blk_people', ['label' => 'Kecamatan', 'public' => true, 'show_in_rest' => true]);
});

// What must not get out stands in the headers of each answer, failures too.
add_action('rest_api_init', function () {
    header('X-Petugas: ' . getenv('GUYUB_PLANTED'));
});

// As Advanced Custom Fields shows a group of fields: a list when it is empty, an object otherwise.
add_action('rest_api_init', function () {
    register_rest_field(['lulusan', 'post'], 'acf', [
        'get_callback' => fn ($post) => get_post_meta($post['id'], '_acf', true) ?: [],
    ]);
});

// What security plugins and broken ones do, when a test asks for it.
add_filter('rest_authentication_errors', function ($error) {
    $trouble = $_SERVER['HTTP_X_TROUBLE'] ?? '';
    $planted = getenv('GUYUB_PLANTED');
    if ($trouble === 'members' && !is_user_logged_in()) {
        return new WP_Error('rest_login_required', "REST API restricted: $planted", ['status' => 401]);
    }
    if ($trouble === 'members-403' && !is_user_logged_in()) {
        return new WP_Error('rest_login_required', "REST API restricted: $planted", ['status' => 403]);
    }
    if ($trouble === 'disabled') {
        return new WP_Error('rest_disabled', "The REST API is disabled on this site. $planted", ['status' => 403]);
    }
    if ($trouble === 'firewall') {
        status_header(403);
        exit("<!doctype html><title>Access blocked</title><p>$planted");
    }
    if ($trouble === 'login') {
        wp_redirect(wp_login_url());
        exit();
    }
    if ($trouble === 'printing') {
        echo "<br /><b>Warning</b>: $planted";
    }
    if ($trouble === 'fatal') {
        throw new RuntimeException($planted);
    }
    return $error;
}, 99);
