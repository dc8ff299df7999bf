// Fills an application of Strapi's and lets it answer. Run by start.ts, on the Node that Strapi knows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const { createStrapi } = createRequire(join(folder, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: folder, distDir: folder, serveAdminPanel: false }).load();
for (const { uid, rows } of JSON.parse(readFileSync(join(folder, 'seed.json'), 'utf8')))
  for (const row of rows) await strapi.db.query(uid).create({ data: { ...row, publishedAt: new Date() } });
const { accessKey } = await strapi
  .service('admin::api-token')
  .create({ name: 'reader', description: '', type: 'read-only', lifespan: null });
await strapi.server.mount();
const server = strapi.server.httpServer.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ listens: server.address().port, token: accessKey })),
);
