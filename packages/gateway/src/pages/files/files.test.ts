import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtFiles } from './built.ts';
import { overRoutes } from '../routes.fixture.ts';
import { fileRoutes } from './files.ts';

const script = `const name = 'guyub';\n`.repeat(200);
const contents: Readonly<Record<string, string>> = {
  'guyub.js': script,
  'guyub.js.map': '{}',
  'manifest.json': '{"version":"1.2.3","files":{}}',
};
let reads = 0;
const app = overRoutes(
  fileRoutes({
    file: async (name) => {
      reads++;
      return Object.hasOwn(contents, name) ? Buffer.from(contents[name]!) : undefined;
    },
  }),
);

test('a script for anybody: its type, its tag, asked again each time; a version for ever', async () => {
  const plain = await app.request('/guyub/guyub.js');
  assert.equal(plain.status, 200);
  assert.equal(await plain.text(), script);
  assert.equal(plain.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(plain.headers.get('access-control-allow-origin'), '*');
  assert.equal(plain.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(plain.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(plain.headers.get('cache-control'), 'no-cache');
  assert.match(plain.headers.get('vary')!, /Accept-Encoding/);
  const etag = plain.headers.get('etag')!;
  const again = await app.request('/guyub/guyub.js', { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  assert.equal(again.headers.get('etag'), etag);

  const pinned = await app.request('/guyub/v/1.2.3/guyub.js');
  assert.equal(await pinned.text(), script);
  assert.equal(pinned.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  const older = await app.request('/guyub/v/1.2.2/guyub.js');
  assert.equal(older.status, 404, 'hashes of another version would not fit');
});

test('compressed as the asker takes it, and read once', async () => {
  const before = reads;
  const br = await app.request('/guyub/guyub.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
  assert.equal(br.headers.get('content-encoding'), 'br');
  assert.equal(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString(), script);
  const gzip = await app.request('/guyub/guyub.js', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(gzip.headers.get('content-encoding'), 'gzip');
  assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), script);
  assert.equal(reads, before);
});

test('nothing beside the folder, and nothing that is no script', async () => {
  const files = overRoutes(fileRoutes({ file: builtFiles() }));
  for (const name of [
    '..%2Fpackage.json',
    '%2e%2e%2fpackage.json',
    '..%5Cpackage.json',
    'guyub.js%00.js',
    '.env.js',
    'guyub.js.map',
    'cdn',
    'no-such.js',
    'v%2F..%2F..%2Fpackage.json',
    `${'x'.repeat(300)}.js`,
  ])
    for (const base of ['/guyub/', '/guyub/v/0.0.0/']) {
      const answer = await files.request(base + name);
      assert.equal(answer.status, 404, base + name);
      await answer.body?.cancel();
    }
});
