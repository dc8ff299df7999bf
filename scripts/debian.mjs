// Installs what the tests need, where that needs no questions asked.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/**
 * false: this is no Debian, or not root, or apt-get failed.
 * @param {string} name for people @param {string[]} packages
 */
export function installOnDebian(name, ...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !runnable('/usr/bin/apt-get')) return false;
  console.error(`Installing ${name} with apt-get (once, about a minute)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** @param {string} file */
export function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
