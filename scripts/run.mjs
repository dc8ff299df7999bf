// Behind `npm start`, `npm test` and their like: installs what is missing, then runs a script of package.json on Node 24.
// No dependencies: this file runs on a bare clone with Node 20 and npm alone, and again with no network.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = '12.21.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// npm_* variables of the outer `npm run` must not leak into pnpm; the registry someone chose must.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) =>
      /^npm_config_registry$/i.test(key) ||
      !/^npm_(config|package|lifecycle|command|execpath|node_execpath)/i.test(key),
  ),
);
env.npm_config_update_notifier = 'false';

/** @param {string[]} args */
function pnpm(...args) {
  // Without --prefer-offline npx waits 70 s for the registry when there is no network, although it has pnpm already.
  const npx = ['-y', '--prefer-offline', '--loglevel=error', `pnpm@${PNPM}`, ...args];
  const windows = process.platform === 'win32';
  const run = spawnSync('npx', npx, { cwd: root, stdio: 'inherit', env, shell: windows });
  if (run.error) {
    console.error(`Cannot run npx: ${run.error.message}. It comes with npm: install Node.js 20 or newer.`);
    process.exit(1);
  }
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const installed = join(root, 'node_modules/.modules.yaml');
const lockfile = join(root, 'pnpm-lock.yaml');
if (!existsSync(installed) || statSync(lockfile).mtimeMs > statSync(installed).mtimeMs) {
  pnpm('install', '--frozen-lockfile', '--prefer-offline');
  // pnpm leaves the file alone when there was nothing to do.
  utimesSync(installed, new Date(), new Date());
}
// Ctrl-C reaches the program too, which then closes in its own time: wait for it.
process.on('SIGINT', () => {});
const [task = '', ...rest] = process.argv.slice(2);
pnpm('--silent', 'run', task, ...rest);
