// Finds PHP and Laravel for the tests over real backends, or installs them where that needs no questions asked.
import { spawnSync } from 'node:child_process';
import { installOnDebian } from './debian.mjs';

const packages = ['php-cli', 'php-sqlite3', 'php-laravel-framework'];

/** @throws Error saying what to install */
export function ensureLaravel() {
  if (found() || (installOnDebian('PHP and Laravel', ...packages) && found())) return;
  throw new Error(
    `The tests over real backends need PHP with SQLite, and Laravel as Debian has it. On Debian, run \`apt-get install --no-install-recommends ${packages.join(' ')}\` as root; elsewhere, run the tests in a container of Debian.`,
  );
}

function found() {
  const needed = `exit(extension_loaded('pdo_sqlite') && is_file('/usr/share/php/Illuminate/autoload.php') ? 0 : 1);`;
  return spawnSync('php', ['-r', needed]).status === 0;
}
