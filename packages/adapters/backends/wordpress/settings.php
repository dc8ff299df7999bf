<?php
// What an office's wp-config.php says, out of the environment. WordPress itself stays where Debian put it.
$folder = getenv('GUYUB_BACKEND');
$table_prefix = getenv('GUYUB_SITE') . '_';
foreach ([
    'ABSPATH' => '/usr/share/wordpress/',
    'WP_CONTENT_DIR' => "$folder/content",
    'WPMU_PLUGIN_DIR' => "$folder/mu-plugins",
    'WP_HOME' => 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'),
    'WP_SITEURL' => 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'),
    'DB_NAME' => 'wordpress',
    'DB_USER' => 'root',
    'DB_PASSWORD' => '',
    'DB_HOST' => "localhost:$folder/mariadb.sock",
    'DB_CHARSET' => 'utf8mb4',
    // Without it application passwords work over https only.
    'WP_ENVIRONMENT_TYPE' => 'local',
    'WP_HTTP_BLOCK_EXTERNAL' => true,
    'DISABLE_WP_CRON' => true,
    // As it is left on by mistake: what goes wrong is told to everybody.
    'WP_DEBUG' => true,
    'WP_DEBUG_DISPLAY' => true,
] as $name => $value) {
    define($name, $value);
}
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "$name-key");
    define("{$name}_SALT", "$name-salt");
}
