#!/bin/sh
# MariaDB and two WordPress sites, until the standard input ends: whoever started this is gone then, however that came.
folder=$1
here=$(dirname "$0")
trap 'trap "" TERM; kill 0; wait; rm -rf "$folder"' EXIT
PATH=$PATH:/usr/sbin
socket=$folder/mariadb.sock

# Nobody else can enter the folder, so nobody needs a password. A database without its own tables starts in half a second.
mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/data" --socket="$socket" --skip-networking --skip-grant-tables \
  --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=32M >"$folder/mariadb.log" 2>&1 &
tries=0
until mariadb --no-defaults --socket="$socket" -e 'create database wordpress character set utf8mb4' 2>/dev/null; do
  tries=$((tries + 1))
  [ $tries -lt 200 ] || exit 1
  sleep 0.1
done

for site in plain pretty; do
  {
    export GUYUB_SITE=$site
    php "$here/install.php" &&
      PHP_CLI_SERVER_WORKERS=2 exec php -d opcache.enable_cli=1 -S 127.0.0.1:0 "$here/front.php"
  } >"$folder/$site.log" 2>&1 &
done
cat >/dev/null
