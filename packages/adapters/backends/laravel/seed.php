<?php
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

$columnTypes = ['boolean' => 'boolean', 'integer' => 'integer', 'float' => 'double', 'array' => 'json', 'datetime' => 'dateTime'];

foreach ($seed as $table => ['casts' => $casts, 'rows' => $rows]) {
    Schema::create($table, function (Blueprint $blueprint) use ($casts, $columnTypes) {
        foreach ($casts as $column => $cast) {
            $type = $columnTypes[$cast] ?? 'text';
            $column === 'id' ? $blueprint->string('id')->primary() : $blueprint->$type($column)->nullable();
        }
    });
    foreach ($rows as $row) {
        Row::of($table, $casts)->fill($row)->save();
    }
}
