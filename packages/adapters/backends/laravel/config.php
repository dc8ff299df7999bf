<?php
// Read as Laravel reads its own cache of the configuration (APP_CONFIG_CACHE).
$folder = getenv('GUYUB_BACKEND');

return [
    'app' => [
        'name' => 'Alumni BLK',
        'env' => 'local',
        // As it is left on by mistake: errors carry their words and their stack.
        'debug' => true,
        'timezone' => 'Asia/Jakarta',
        'locale' => 'id',
        'fallback_locale' => 'en',
        'providers' => [
            Illuminate\Cache\CacheServiceProvider::class,
            Illuminate\Database\DatabaseServiceProvider::class,
            Illuminate\Filesystem\FilesystemServiceProvider::class,
            Illuminate\Foundation\Providers\FoundationServiceProvider::class,
            Illuminate\Pagination\PaginationServiceProvider::class,
            Illuminate\Session\SessionServiceProvider::class,
            Illuminate\Translation\TranslationServiceProvider::class,
            Illuminate\Validation\ValidationServiceProvider::class,
            Illuminate\View\ViewServiceProvider::class,
        ],
    ],
    'cache' => [
        'default' => 'file',
        'stores' => ['file' => ['driver' => 'file', 'path' => "$folder/storage/cache"]],
        'prefix' => 'alumni',
    ],
    'database' => [
        'default' => 'sqlite',
        'connections' => [
            'sqlite' => ['driver' => 'sqlite', 'database' => "$folder/alumni.sqlite", 'prefix' => ''],
        ],
    ],
    'logging' => [
        'default' => 'single',
        'channels' => ['single' => ['driver' => 'single', 'path' => "$folder/storage/laravel.log"]],
    ],
    'session' => [
        'driver' => 'array',
        'cookie' => 'alumni_session',
        'path' => '/',
        'domain' => null,
        'lifetime' => 120,
        'expire_on_close' => false,
        'lottery' => [0, 100],
    ],
    'view' => ['paths' => [], 'compiled' => "$folder/storage/views"],
];
