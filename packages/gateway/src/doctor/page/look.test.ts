import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { createApp } from '../../app/app.ts';
import { listen } from '../../app/listen.ts';
import { testDatabase } from '../../store/database.fixture.ts';
import { DoctorError } from '../errors.ts';
import { readHeaders } from './headers-file.ts';
import { lookAtAddress, lookAtHtml, type LookedAt } from './look.ts';
import { directory, link, page } from './page.fixture.ts';
import { pageReport } from './report.ts';

const closing: (() => unknown)[] = [];
after(async () => {
  for (const close of closing) await close();
});
const asked: IncomingMessage[] = [];
type Handle = (request: IncomingMessage, response: ServerResponse) => void;
async function site(handle: Handle): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const inside = { allowPrivate: () => true };
const codes = ({ findings }: LookedAt) => findings.map(({ code }) => code);

let body = '';
let headers: Record<string, string> = {};
const home = await site((request, response) => {
  const path = request.url!;
  if (path === '/lama') return void response.writeHead(301, { location: '/lulusan' }).end();
  if (path.startsWith('/putar'))
    return void response.writeHead(302, { location: `/putar${path.length}` }).end();
  if (path === '/lulusan')
    return void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
  if (/^\/guyub\/[\w-]+\.js$/.test(path))
    return void response.writeHead(200, { 'content-type': 'text/javascript' }).end('//');
  if (path === '/data/guyub.json')
    return void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ guyub: 1, asOf: new Date().toISOString(), records: {} }));
  // As many a site does with what it does not have.
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Tidak ditemukan</title>');
});

const database = await testDatabase();
closing.push(() => database.close());
await database.store.sink.file(
  { name: 'satu.csv', sha256: 'ab'.repeat(32), region: 'kemendagri:35.27' },
  (t) =>
    t.upsert([
      {
        name: 'Ani Contoh',
        obstacles: [],
        offerings: [],
        training: { name: 'Menjahit', skill: 'Menjahit', cohort: 'I', year: 2019 },
        consents: { publication: 'yes', contact: 'no' },
        matchKeys: { strong: ['nama ani'], weak: [] },
      },
    ]),
);
async function gateway(allowedOrigins: readonly string[]): Promise<string> {
  const listening = await listen({
    fetch: createApp({ store: database.store, allowedOrigins }).fetch,
    port: 0,
  });
  closing.unshift(() => listening.close());
  return listening.url;
}
const open = await gateway([home]);
const closed = await gateway(['https://lain.example.id']);

test('a page, its scripts and a real gateway, all well', async () => {
  body = page(directory(`source="${open}" region="35.27"`));
  asked.length = 0;
  const seen = await lookAtAddress(new URL(`${home}/lama`), inside);
  assert.deepEqual(seen.findings, []);
  assert.equal(seen.address?.href, `${home}/lulusan`, 'where the redirect ended');
  assert.deepEqual(asked.map(({ url }) => url!).toSorted(), [
    '/guyub/guyub-loader.js',
    '/guyub/guyub.js',
    '/lama',
    '/lulusan',
  ]);
  assert.match(pageReport(seen, home, 'en'), /Nothing keeps Guyub from working/);
});

test('a real gateway that knows this site not, one that has no such region, and one that takes no requests', async () => {
  body = page(directory(`source="${closed}" region="35.27"`));
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), ['gateway-cors']);
  body = page(directory(`source="${open}" region="15.07"`));
  const [other, ...more] = (await lookAtAddress(new URL(`${home}/lulusan`), inside)).findings;
  assert.deepEqual([other?.code, other?.values?.['regions'], more], ['region-elsewhere', '35.27', []]);
  assert.ok(other?.line?.includes('region="35.27"'));
  body = page(`<guyub-hire-local source="${open}" region="35.27">${link}</guyub-hire-local>`);
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), ['hiring-closed']);
});

test('what is there, and is not what it should be', async () => {
  body = page(
    directory('source="snapshot:/data/guyub.json"'),
    '<script async src="/tidak-ada/guyub-loader.js"></script>',
  );
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), [
    'script-not-javascript',
    'script-not-javascript',
  ]);
  body = page(directory('source="snapshot:/belum/diunggah"'));
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), ['file-is-page']);
  const other = await site(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>'),
  );
  body = page(directory(`source="${other}"`));
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), ['gateway-other']);
  body = page(directory('source="http://127.0.0.1:1"'));
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), ['gateway-silent']);
});

test('a gateway is asked as a browser of that page would ask', async () => {
  const heard: IncomingMessage[] = [];
  const front = await site((request, response) => {
    heard.push(request);
    response
      .writeHead(request.method === 'OPTIONS' ? 204 : 200, {
        'content-type': 'application/json',
        'access-control-allow-origin': home,
        'access-control-allow-methods': 'GET, POST',
      })
      .end(request.method === 'OPTIONS' ? undefined : '{"items":[{"id":"p-1"}]}');
  });
  body = page(`<guyub-hire-local source="${front}" region="35.27">${link}</guyub-hire-local>`);
  assert.deepEqual(codes(await lookAtAddress(new URL(`${home}/lulusan`), inside)), []);
  assert.deepEqual(new Set(heard.map(({ headers: { origin } }) => origin)), new Set([home]));
  const preflight = heard.find(({ method }) => method === 'OPTIONS');
  assert.equal(preflight?.url, '/v1/quoteRequests');
  assert.equal(preflight?.headers['access-control-request-method'], 'POST');
  assert.equal(heard.find(({ url }) => url!.startsWith('/v1/people'))?.headers.cookie, undefined);
});

test('headers of OpenDK and of a WordPress host behind an accelerator', async () => {
  // As OpenDK sends them (2026-08), shortened to what concerns an embed.
  const openDk =
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' https://cdn.jsdelivr.net; connect-src 'self'; img-src 'self' data: https:; frame-src 'self'";
  const embed = page(
    directory('source="https://guyub.example.go.id"'),
    '<script async src="https://cdn.jsdelivr.net/npm/@guyub/widgets/dist/cdn/guyub-loader.js"></script>',
  );
  const saved = embed.replace(
    '<head>',
    '<head><link rel="canonical" href="https://kecamatan.example.go.id/lulusan">',
  );
  // Nothing of these pages is fetched: no resolver knows the names.
  const nobody = {
    resolve: ((_name, _options, done) =>
      done(Object.assign(new Error(), { code: 'ENOTFOUND' }), [])) as NonNullable<
      Parameters<typeof lookAtHtml>[2]['resolve']
    >,
  };
  const seen = await lookAtHtml(
    saved,
    readHeaders(`HTTP/2 200\ncontent-security-policy: ${openDk}\nx-frame-options: SAMEORIGIN\n`),
    nobody,
  );
  const blocked = seen.findings.find(({ code }) => code === 'policy-blocks');
  assert.match(blocked?.line ?? '', /connect-src 'self' https:\/\/guyub\.example\.go\.id/);
  assert.doesNotMatch(blocked?.values?.['directives'] ?? '', /script-src/, 'its own CDN is allowed');

  const rocket = page(
    directory('source="https://guyub.example.go.id"'),
    '<script type="4f1c2b-text/javascript" src="/guyub/guyub-loader.js"></script><script src="/cdn-cgi/scripts/rocket-loader.min.js" data-cf-settings="4f1c2b-|49" defer></script>',
  );
  const held = await lookAtHtml(
    rocket,
    readHeaders('content-security-policy: upgrade-insecure-requests\nserver: cloudflare'),
    nobody,
    new URL('https://blog.example.id/'),
  );
  assert.deepEqual(
    held.findings.filter(({ code }) => code === 'script-held').map(({ severity }) => severity),
    ['weakens'],
  );
});

test('what cannot be looked at says so in words, and nobody is led inside', async () => {
  const refused = (url: string, errand = inside as object) =>
    assert.rejects(
      lookAtAddress(new URL(url), errand),
      (error: unknown) => error instanceof DoctorError && error.message.endsWith('.'),
    );
  await refused(`${home}/putar`);
  await refused('http://127.0.0.1:1/');
  await refused(`${home}/lulusan`, {});
  await refused(`${home}/lulusan`, { allowPrivate: () => true, isForStrangers: true });
  await refused(`${home}/data/guyub.json`);

  // A page outside names a gateway inside, and a redirect leads there.
  body = page(directory(`source="${open}"`), '');
  const outside = ({ origin }: URL) => origin === home;
  asked.length = 0;
  const seen = await lookAtAddress(new URL(`${home}/lulusan`), { allowPrivate: outside });
  assert.ok(codes(seen).includes('not-visited'));
  const sends = await site(
    (_, response) => void response.writeHead(302, { location: `${open}/healthz` }).end(),
  );
  await assert.rejects(
    lookAtAddress(new URL(sends), { allowPrivate: ({ origin }) => origin === sends }),
    DoctorError,
  );
});

test('a page that never ends is left, and a header that is none is named', async () => {
  const endless = await site((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () =>
      void (response.destroyed || response.write('<p>'.repeat(20_000), () => setImmediate(more)));
    more();
  });
  await assert.rejects(lookAtAddress(new URL(endless), inside), /lebih dari 3 MB/);
  assert.throws(() => readHeaders('bukan header'), DoctorError);
  assert.equal(
    readHeaders('HTTP/1.1 301 Moved\nlocation: /x\n\nHTTP/1.1 200 OK\nX-A: 1\n').get('location'),
    null,
  );
});
