// Directus and Strapi, for the tests over real ones. Installed once, aside from our own dependencies: 1.3 GB, and some
// ten minutes, most of them for what is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const cache = join(import.meta.dirname, '../node_modules/.cache/guyub-cms');
/** The newest that both run on; what is compiled is for this one, whichever runs the tests. */
const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
/** @type {Readonly<Record<string, Record<string, string>>>} */
const wanted = {
  node: { [node]: '20.20.2' },
  directus: { directus: '11.1.2' },
  strapi: { '@strapi/strapi': '5.54.0', 'better-sqlite3': '12.4.1' },
};

/** @throws Error when one cannot be installed */
export function ensureCms() {
  for (const [name, dependencies] of Object.entries(wanted)) {
    const folder = join(cache, name);
    const done = join(folder, `${Object.values(dependencies).join('-')}.done`);
    if (existsSync(done)) continue;
    console.error(`Installing ${name} into node_modules/.cache (once, some minutes)…`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const nodedir = join(cache, 'node/node_modules', node);
    const { status } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'],
      {
        cwd: folder,
        env: {
          ...process.env,
          ...(name !== 'node' && {
            PATH: `${join(nodedir, 'bin')}${delimiter}${process.env['PATH']}`,
            npm_config_nodedir: nodedir,
          }),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (status !== 0)
      throw new Error(
        `${name} could not be installed. Try again, or look with \`cd ${folder} && npm install\`.`,
      );
    writeFileSync(done, '');
  }
}
