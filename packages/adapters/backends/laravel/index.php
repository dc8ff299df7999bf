<?php
// A small application on a real Laravel: `php -S … index.php` serves it, `php index.php` fills its database.
ini_set('display_errors', '0');
require '/usr/share/php/Illuminate/autoload.php';

use Illuminate\Contracts;
use Illuminate\Foundation;
use Illuminate\Http\Request;

putenv('APP_CONFIG_CACHE=' . __DIR__ . '/config.php');
$_ENV['APP_CONFIG_CACHE'] = $_SERVER['APP_CONFIG_CACHE'] = __DIR__ . '/config.php';

/** One row of any table; what is a date, a list or an object the seed's columns say. */
final class Row extends Illuminate\Database\Eloquent\Model
{
    public $incrementing = false;
    public $timestamps = false;
    protected $keyType = 'string';
    protected $guarded = [];

    public static function of(string $table, array $casts): self
    {
        return (new self())->setTable($table)->mergeCasts($casts);
    }
}

/** What must not get out stands in the headers of each answer, errors too. */
final class Officer
{
    public function handle(Request $request, Closure $next)
    {
        $response = $next($request);
        $response->headers->set('X-Petugas', getenv('GUYUB_PLANTED'));
        return $response;
    }
}

final class Kernel extends Foundation\Http\Kernel
{
    protected $middleware = [Officer::class, Illuminate\Session\Middleware\StartSession::class];
    protected $routeMiddleware = ['throttle' => Illuminate\Routing\Middleware\ThrottleRequests::class];
}

// The development server writes the address there, where Laravel looks for its own file.
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$app = new Foundation\Application(getenv('GUYUB_BACKEND'));
$app->singleton(Contracts\Http\Kernel::class, Kernel::class);
$app->singleton(Contracts\Console\Kernel::class, Foundation\Console\Kernel::class);
$app->singleton(Contracts\Debug\ExceptionHandler::class, Foundation\Exceptions\Handler::class);
$seed = json_decode(file_get_contents(getenv('GUYUB_BACKEND') . '/seed.json'), true, 512, JSON_THROW_ON_ERROR);
$app->booted(function () use ($seed) {
    require __DIR__ . '/routes.php';
});
$kernel = $app->make(Contracts\Http\Kernel::class);

if (PHP_SAPI === 'cli') {
    $kernel->bootstrap();
    require __DIR__ . '/seed.php';
    exit('filled');
}
$request = Request::capture();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
