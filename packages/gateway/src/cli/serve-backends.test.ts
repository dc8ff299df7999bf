import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'guyub-front-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
const token = 'kunci-rahasia-7c1f';

function guyub(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, ...args], {
    cwd: folder,
    env: { ...env, DISNAKER_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  after(() => child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const ready = async () => {
    for (;;) {
      const url = /siap di (http:\/\/127\.0\.0\.1:\d+)/.exec(err)?.[1];
      if (url) return url;
      if (child.exitCode !== null) throw new Error(`ended: ${err}`);
      await once(child.stderr, 'data');
    }
  };
  return { child, ended, ready };
}

const authorizations: (string | undefined)[] = [];
const backend = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  authorizations.push(request.headers.authorization);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: [{ id: 1, nama: 'Sari Contoh', setuju: 'Ya' }], last_page: 1 }));
});
await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
after(() => backend.close());
const origin = `http://127.0.0.1:${(backend.address() as AddressInfo).port}`;

const config = (more: object) => ({
  backends: [
    {
      name: 'disnaker',
      kind: 'rest',
      preset: 'laravel',
      mapping: {
        region: 'kemendagri:35.27',
        zone: 'WIB',
        resources: {
          people: {
            consents: { publication: 'setuju' },
            fields: { id: 'id', name: 'nama', updatedAt: { default: '2025-03-01T00:00:00Z' } },
          },
        },
      },
      resources: { people: { url: `${origin}/api/alumni` } },
      token: { env: 'DISNAKER_TOKEN' },
      ...more,
    },
  ],
});
const written = (content: object) => {
  const file = join(folder, 'sumber.json');
  writeFileSync(file, JSON.stringify(content));
  return ['serve', '--port', '0', '--data', join(folder, 'data'), '--backends', file];
};

test('a gateway stands in front of a backend of the same building, and says what is risky about it', async () => {
  const server = guyub(...written(config({ allowPrivate: true })));
  const url = await server.ready();
  const page = (await (await fetch(`${url}/v1/people?q=sari`)).json()) as { items: { name: string }[] };
  assert.deepEqual(
    page.items.map(({ name }) => name),
    ['Sari Contoh'],
  );
  assert.deepEqual(await (await fetch(`${url}/healthz`)).json(), {
    status: 'ok',
    backends: [{ name: 'disnaker', answers: true }],
  });
  assert.ok(authorizations.length > 0 && authorizations.every((said) => said === `Bearer ${token}`));
  backend.closeAllConnections();
  backend.close();
  const away = await fetch(`${url}/v1/people/1`);
  assert.deepEqual([away.status, ((await away.json()) as { code: string }).code], [503, 'unavailable']);
  server.child.kill('SIGTERM');
  const { code, out, err } = await server.ended;
  assert.equal(code, 0);
  assert.match(
    err,
    /^Sumber "disnaker" \(rest\): people dari http:\/\/127\.0\.0\.1:\d+\. Lewat http: .*"allowPrivate"/,
  );
  assert.match(out, /"level":"warn",.*"backend":"disnaker","answers":false,"code":"network","reason":"/);
  for (const secret of [token, 'Sari', 'api/alumni']) assert.ok(!out.includes(secret), secret);
  assert.ok(!err.includes(token));
});

test('what it would be dangerous to visit is refused at the start, in words', async () => {
  const { code, err } = await guyub(...written(config({}))).ended;
  assert.equal(code, 1);
  assert.match(err, /127\.0\.0\.1 ada di jaringan dalam.*"allowPrivate": true/);
  assert.doesNotMatch(err, /\n\s+at |Error:/);
});
