<?php
use Illuminate\Auth\AuthenticationException;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Http\Request;
use Illuminate\Http\Resources\Json\JsonResource;
use Illuminate\Support\Facades\Route;

/** `filter[year]=2024,2025` and `sort=-year,id`, for columns that were allowed; any other is 400. */
$asked = function (Request $request, string $table) use ($seed): Builder {
    $allowed = ['id', 'subdistrict', 'year'];
    $request->validate(['page' => 'integer|min:1', 'per_page' => 'integer|min:1|max:100']);
    $query = Row::of($table, $seed[$table]['casts'])->newQuery();
    foreach ((array) $request->query('filter', []) as $column => $values) {
        abort_unless(in_array($column, $allowed, true), 400, "Requested filter(s) `$column` are not allowed.");
        $query->whereIn($column, explode(',', $values));
    }
    foreach (array_filter(explode(',', $request->query('sort', ''))) as $order) {
        $column = ltrim($order, '-');
        abort_unless(in_array($column, $allowed, true), 400, "Requested sort(s) `$column` is not allowed.");
        if ($column !== 'id') {
            $query->orderByRaw("$column is null"); // SQLite and MySQL put the empty ones first
        }
        $query->orderBy($column, $order === $column ? 'asc' : 'desc');
    }
    return $query->getQuery()->orders ? $query : $query->orderBy('id');
};

$lists = [
    'flat' => fn (Builder $query, $size) => $query->paginate($size),
    'resource' => fn (Builder $query, $size) => JsonResource::collection($query->paginate($size)),
    'simple' => fn (Builder $query, $size) => $query->simplePaginate($size),
    'simple-resource' => fn (Builder $query, $size) => JsonResource::collection($query->simplePaginate($size)),
    'cursor' => fn (Builder $query, $size) => $query->cursorPaginate($size),
    'cursor-resource' => fn (Builder $query, $size) => JsonResource::collection($query->cursorPaginate($size)),
];

$tables = implode('|', array_keys($seed));
foreach ($lists as $kind => $list) {
    Route::get("/$kind/{table}", function (Request $request, string $table) use ($asked, $list) {
        return $list($asked($request, $table), (int) $request->query('per_page', 15));
    })->where('table', $tables);
    Route::get("/$kind/{table}/{id}", function (string $table, string $id) use ($kind, $seed) {
        $row = Row::of($table, $seed[$table]['casts'])->newQuery()->findOrFail($id);
        return str_contains($kind, 'resource') ? new JsonResource($row) : $row;
    })->where('table', $tables)->where('id', '.+');
}

Route::get('/login', ['as' => 'login', fn () => '<!doctype html><title>Masuk</title>' . getenv('GUYUB_PLANTED')]);

Route::get('/private/people', function (Request $request) use ($asked, $lists) {
    throw_unless($request->bearerToken() === 'kunci-petugas', new AuthenticationException());
    return $lists['flat']($asked($request, 'people'), 15);
});

Route::get('/limited/people', fn (Request $request) => $lists['flat']($asked($request, 'people'), 15))
    ->middleware('throttle:1,1');

Route::get('/broken/people', function () {
    throw new RuntimeException(getenv('GUYUB_PLANTED'));
});
