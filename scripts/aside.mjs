// What one command alone needs, and would slow everybody's installation: put aside, once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} name of the folder under node_modules/.cache
 * @param {Readonly<Record<string, string>>} dependencies with exact versions
 * @param {NodeJS.ProcessEnv} [env] for what is compiled on the way
 * @returns {string} the folder, with its node_modules
 * @throws Error when it cannot be installed
 */
export function installAside(name, dependencies, env = {}) {
  const folder = join(import.meta.dirname, '../node_modules/.cache', name);
  const done = join(folder, `${Object.values(dependencies).join('-')}.done`);
  if (existsSync(done)) return folder;
  console.error(`Installing ${name} into node_modules/.cache (once)…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const flags = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags], {
    cwd: folder,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      `${name} could not be installed. Try again, or look with \`cd ${folder} && npm install\`.`,
    );
  writeFileSync(done, '');
  return folder;
}
