import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installAside } from './aside.mjs';

/**
 * Lighthouse, which brings 200 packages of its own.
 * @returns {Promise<{ lighthouse: Function, launch: Function }>}
 */
export async function openLighthouse() {
  const folder = installAside('guyub-lighthouse', { lighthouse: '13.5.0', 'chrome-launcher': '1.2.1' });
  /** @param {string} file */
  const from = (file) => import(pathToFileURL(join(folder, 'node_modules', file)).href);
  const [{ default: lighthouse }, { launch }] = await Promise.all([
    from('lighthouse/core/index.js'),
    from('chrome-launcher/dist/index.js'),
  ]);
  return { lighthouse, launch };
}
