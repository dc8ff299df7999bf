import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { parse } from 'parse5';
import { directory, gateway, page } from '../../doctor/page/page.fixture.ts';
import { createExaminer } from '../../doctor/page/thread/examiner.ts';
import { overRoutes } from '../routes.fixture.ts';
import { doctorRoutes } from './doctor.ts';

let body = '';
let asked = 0;
const site = createServer((_, response) => {
  asked++;
  response.writeHead(200, { 'content-type': 'text/html', 'x-rahasia': 'kepala-tertanam' }).end(body);
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
after(() => {
  site.closeAllConnections();
  site.close();
});
const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

/** As it is served, and as it is where this machine's own sites may be looked at. */
const served = () => overRoutes(doctorRoutes({ trustProxy: true }));
const local = () => overRoutes(doctorRoutes({ trustProxy: true }, { allowPrivate: () => true }));
const get = (app: ReturnType<typeof served>, url: string, more = '') =>
  app.request(`/doctor?url=${encodeURIComponent(url)}${more}`);
const paste = (app: ReturnType<typeof served>, fields: Record<string, string>) =>
  app.request('/doctor?lang=en', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

test('a form that needs no script, under a policy that allows none but its own', async () => {
  const answer = await served().request('/doctor', { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
  assert.equal(answer.status, 200);
  const policy = answer.headers.get('content-security-policy')!;
  assert.match(policy, /default-src 'none'.*form-action 'self'.*script-src 'self'/);
  const html = await answer.text();
  assert.match(html, /<html lang="en">/);
  assert.match(html, /<form method="get" action="\/doctor">/);
  assert.match(html, /<form method="post"/);
  assert.doesNotMatch(html, /<script>|style=|onclick|noindex/);
  assert.equal((await served().request('/doctor/copy.js')).status, 200);
});

test('an address: findings with their lines, nothing else of the page, nothing for search engines', async () => {
  const planted = 'rahasia-di-halaman-9f2c';
  body = page(
    `<p>${planted}</p>${directory('source="http://x.example.go.id" region="3527" heading="<b>"')}`,
    `<!-- ${planted} -->`,
  );
  const answer = await get(local(), home);
  const html = await answer.text();
  assert.equal(answer.status, 200);
  assert.match(html, /Kode wilayah &quot;3527&quot;/);
  assert.match(
    html,
    /<pre><code>&lt;guyub-alumni-directory [^<]*region=&quot;35\.27&quot;[^<]*<\/code><\/pre>/,
  );
  assert.match(html, /data-copy="Tersalin"/);
  assert.match(html, /noindex/);
  for (const secret of [planted, 'kepala-tertanam', '<b>', '<guyub-'])
    assert.ok(!html.includes(secret), secret);
  assert.ok(
    !JSON.stringify(parse(html), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    ).includes(planted),
  );
});

test('pasted HTML and headers, with what they would have forbidden', async () => {
  const answer = await paste(local(), {
    html: page(),
    headers: "content-security-policy: default-src 'self'",
    address: 'sampang.example.go.id/lulusan',
  });
  const html = await answer.text();
  assert.match(html, /Result for sampang\.example\.go\.id\/lulusan/);
  assert.ok(html.includes(`connect-src &#39;self&#39; ${gateway}`));
  const unread = await paste(local(), { html: page(), headers: 'apa ini' });
  assert.equal(unread.status, 400);
  assert.match(await unread.text(), /Header tidak terbaca/);
  assert.equal((await paste(local(), { html: '  ' })).status, 400);
  const large = await paste(local(), { html: 'x'.repeat(3_100_000) });
  assert.equal(large.status, 400);
});

test('no way inside: not by address, figure, port, name, word or password', async () => {
  asked = 0;
  body = page();
  for (const url of [
    home,
    'http://localhost/',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
    'http://10.0.0.1/',
    'http://0x7f000001/',
    'http://example.com:22/',
    'file:///etc/passwd',
    'gopher://x/',
    'https://a:b@example.com/',
    'javascript:alert(1)',
    '::',
    'x'.repeat(3000),
  ]) {
    const answer = await get(served(), url);
    assert.equal(answer.status, 400, url);
    const html = await answer.text();
    assert.match(html, /role="alert"/);
    assert.doesNotMatch(html, /class="findings"/);
  }
  const inside = await paste(served(), {
    html: page(directory(`source="${home}"`)),
    address: 'https://sampang.example.go.id',
  });
  assert.match(await inside.text(), /only on your own computer|not visited/);
  assert.equal(asked, 0);
});

test('what only its own network opens is looked at there, by the command', async () => {
  for (const [typed, command] of [
    ['localhost:8080', 'npm run guyub -- doctor http://localhost:8080/'],
    ['http://10.0.0.5/lulusan?p=5', 'npm run guyub -- doctor &quot;http://10.0.0.5/lulusan?p=5&quot;'],
    ['http://10.0.0.5/a&reboot', 'npm run guyub -- doctor &quot;http://10.0.0.5/a&amp;reboot&quot;'],
    ["http://localhost:8080/a';reboot", 'npm run guyub -- doctor http://localhost:8080/'],
    ['http://x;reboot.localhost/', undefined],
  ] as const) {
    const answer = await get(served(), typed, '&lang=en');
    assert.equal(answer.status, 400);
    const html = await answer.text();
    assert.match(html, /Run this command on a computer that can open it/);
    assert.equal(/<pre><code>(.*?)<\/code>/.exec(html)?.[1], command, typed);
  }
});

test('a page that is too heavy is refused in words, and the gateway goes on', async () => {
  const errand = { allowPrivate: () => true };
  const busy = overRoutes(
    doctorRoutes({ trustProxy: true }, errand, createExaminer({ withinMs: 60_000, heapMb: 24 })),
  );
  body = `<p>${'<i a b c d e f g h i j k l>x</i>'.repeat(45_000)}</p>`;
  const [heavy, other] = await Promise.all([get(busy, home), busy.request('/doctor/copy.js')]);
  assert.equal(other.status, 200);
  assert.equal(heavy.status, 400);
  assert.match(await heavy.text(), /role="alert"><p>[^<]*terlalu berat/);
  body = page();
  assert.equal((await get(busy, home)).status, 200);
});

test('what was typed comes back as text', async () => {
  const html = await (await get(served(), '"><script>alert(1)</script>')).text();
  assert.ok(!html.includes('<script>alert'));
});

test('few for one, and for all together', async () => {
  const app = local();
  body = page('<p>Kosong</p>', '');
  const from = (address: string) =>
    app.request(`/doctor?url=${encodeURIComponent(home)}`, { headers: { 'x-forwarded-for': address } });
  for (let count = 0; count < 6; count++) assert.equal((await from('203.0.113.7')).status, 200);
  const late = await from('203.0.113.7');
  assert.equal(late.status, 429);
  assert.ok(Number(late.headers.get('retry-after')) > 0);
  assert.match(await late.text(), /Terlalu banyak pemeriksaan/);
  assert.equal((await from('198.51.100.4')).status, 200, 'others go on');
  assert.equal(
    (await app.request('/doctor', { headers: { 'x-forwarded-for': '203.0.113.7' } })).status,
    200,
    'the form costs nothing',
  );

  const crowd = local();
  const many = await Promise.all(
    Array.from({ length: 12 }, async (_, index) =>
      crowd.request(`/doctor?url=${encodeURIComponent(home)}`, {
        headers: { 'x-forwarded-for': `198.51.100.${index}` },
      }),
    ),
  );
  const statuses = many.map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 200).length, 3, 'at the same time');
  assert.ok(statuses.every((status) => status === 200 || status === 429));
});
