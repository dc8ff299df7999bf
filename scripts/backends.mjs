// Finds what the tests over real backends need, or installs it where that needs no questions asked.
import { spawnSync } from 'node:child_process';
import { installOnDebian, runnable } from './debian.mjs';

const packages =
  'php-cli php-mysql php-sqlite3 php-xml php-mbstring php-laravel-framework wordpress mariadb-server-core mariadb-client-core'.split(
    ' ',
  );

/** @throws Error saying what to install */
export function ensureBackends() {
  if (found() || (installOnDebian('PHP, Laravel, WordPress and MariaDB', ...packages) && found())) return;
  throw new Error(
    `The tests over real backends need PHP, Laravel, WordPress and MariaDB as Debian has them. On Debian, run \`apt-get install --no-install-recommends ${packages.join(' ')}\` as root; elsewhere, run the tests in a container of Debian.`,
  );
}

function found() {
  const needed = `exit(
    extension_loaded('pdo_sqlite') && extension_loaded('mysqli')
    && is_file('/usr/share/php/Illuminate/autoload.php')
    && is_file('/usr/share/wordpress/wp-settings.php') ? 0 : 1);`;
  const servers = ['/usr/sbin/mariadbd', '/usr/bin/mariadb'];
  return servers.every(runnable) && spawnSync('php', ['-r', needed]).status === 0;
}
