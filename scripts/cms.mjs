// Directus and Strapi, for the tests over real ones: 1.3 GB, and some ten minutes, most of them for what is compiled.
import { delimiter, join } from 'node:path';
import { installAside } from './aside.mjs';

/** The newest that both run on; what is compiled is for this one, whichever runs the tests. */
const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** @throws Error when one cannot be installed */
export function ensureCms() {
  const nodedir = join(installAside('guyub-cms/node', { [node]: '20.20.2' }), 'node_modules', node);
  const env = {
    PATH: `${join(nodedir, 'bin')}${delimiter}${process.env['PATH']}`,
    npm_config_nodedir: nodedir,
  };
  installAside('guyub-cms/directus', { directus: '11.1.2' }, env);
  installAside('guyub-cms/strapi', { '@strapi/strapi': '5.54.0', 'better-sqlite3': '12.4.1' }, env);
}
