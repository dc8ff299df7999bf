import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { createApp } from '../../app/app.ts';
import { createLog } from '../../app/log.ts';
import { database, open, pages, plantedPhone, policyOf } from './drawn.fixture.ts';

test('a list: its people with pages of their own, a form, what search engines need', async () => {
  const { answer, html } = await open(
    '/pages/alumni-directory?region=35.27&page-size=5&lang=id&onclick=evil',
  );
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type')!, /^text\/html/);
  assert.match(html, /<html lang="id">/);
  assert.match(
    html,
    /<link rel="canonical" href="https:\/\/guyub\.example\.go\.id\/pages\/alumni-directory\?region=35\.27">/,
  );
  assert.match(html, /<meta name="description" content="[^"]{20,}">/);
  assert.doesNotMatch(html, /noindex|evil/);
  assert.match(html, /<template [^>]*shadowrootmode="open">/);
  assert.equal(html.match(/<a class="name" href="\/pages\/alumni-directory\/[a-z0-9-]+\?/g)?.length, 5);
  for (const [name, value] of [
    ['region', '35.27'],
    ['page-size', '5'],
    ['lang', 'id'],
  ])
    assert.ok(html.includes(`<input type="hidden" name="${name}" value="${value}">`), name);
  assert.match(html, /32 orang/);
  assert.doesNotMatch(html, /checked/, 'nothing is ticked yet');
});

test('a person’s page leads to where a certificate is checked, and says whose page that is', async () => {
  const { html } = await open('/pages/alumni-directory/siti?lang=id');
  const link = /<a [^>]*>(?:<!--[^>]*-->)*Periksa sertifikat/.exec(html)![0];
  assert.match(link, /href="https:\/\/sertifikat\.contoh\.example\/cek\?a=1&amp;b=&quot;&lt;2&gt;"/);
  assert.match(link, /rel="noopener noreferrer nofollow" target="_blank"/);
  assert.match(html, />sertifikat\.contoh\.example</);
  assert.ok(!html.includes('A-12345'));
});

test('what a form says is asked, and stays in the fields', async () => {
  const { html } = await open('/pages/alumni-directory?q=jahit&subdistrict=Kedungdung&sort=name');
  assert.match(html, /1 orang/);
  assert.match(html, /Rahma Contoh/);
  assert.match(html, /name="q"[^>]*value="jahit"/);
  assert.match(html, /value="Kedungdung"[^>]*checked/);
  assert.match(html, /<option value="name" selected/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(html, /rel="canonical"/);
  // The same, as an element with a script writes it.
  const { html: linked } = await open(
    `/pages/alumni-directory?guyub=${encodeURIComponent('q=jahit&subdistrict=Kedungdung')}`,
  );
  assert.match(linked, /Rahma Contoh/);
  assert.match(linked, /1 orang/);
});

test('the next page, and from the start when its place is gone', async () => {
  const first = await open('/pages/alumni-directory?page-size=20&lang=en');
  const next = /href="([^"]*after=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
  const names = (html: string) => [...html.matchAll(/alumni-directory\/([a-z0-9-]+)\?/g)].map(([, id]) => id);
  const second = await open(next);
  assert.equal(second.answer.status, 200);
  assert.equal(names(second.html).length, 12);
  assert.deepEqual(
    names(second.html).filter((id) => names(first.html).includes(id)),
    [],
  );
  const { answer } = await open('/pages/alumni-directory?after=nonsense&lang=en');
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/pages/alumni-directory?lang=en');
});

test('nothing that the API does not tell: no telephone, nobody who did not say yes, no markup of theirs', async () => {
  const paths = [
    '/pages/alumni-directory',
    '/pages/alumni-directory?q=contoh',
    '/pages/alumni-directory/siti',
    '/pages/showcase',
    '/pages/showcase/kebaya',
    '/pages/job-board',
    '/pages/job-board/lowongan-1',
    '/frames/alumni-directory',
    '/frames/showcase',
  ];
  for (const path of paths) {
    const { answer, html } = await open(path);
    assert.equal(answer.status, 200, path);
    assert.doesNotMatch(html, /812[- ]?7777|Belum Setuju|Barang diam|1990-01-01/, path);
    assert.doesNotMatch(html, /<script>|<b>borongan/, path);
  }
  for (const path of [
    '/pages/alumni-directory/diam',
    '/pages/showcase/rahasia',
    '/pages/job-board/tidak-ada',
    '/pages/alumni-directory/%3Cb%3E',
  ]) {
    const { answer, html } = await open(path);
    assert.equal(answer.status, 404, path);
    assert.match(html, /Halaman ini tidak ada/);
    assert.match(html, /href="\/pages\/[a-z-]+">Kembali/);
  }
});

test('one of them: a title, a description, its own address, data for search engines where an element tells it', async () => {
  const { answer, html } = await open('/pages/job-board/lowongan-1?region=35.27');
  assert.match(
    html,
    /<link rel="canonical" href="https:\/\/guyub\.example\.go\.id\/pages\/job-board\/lowongan-1">/,
  );
  const described = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!,
  ) as Record<string, unknown>;
  assert.equal(described['@type'], 'JobPosting');
  assert.equal(policyOf(answer).get('script-src'), undefined, 'it needs none');
  assert.match((await open('/pages/showcase/kebaya')).html, /"@type":"LocalBusiness"/);
  assert.doesNotMatch((await open('/pages/alumni-directory/siti')).html, /ld\+json/);
});

test('a frame: without surroundings, not for search engines, in pages of those who may', async () => {
  const { answer, html } = await open('/frames/alumni-directory?region=35.27');
  assert.doesNotMatch(html, /<header|<footer|<h1/);
  assert.match(html, /noindex/);
  assert.match(html, /rel="canonical" href="[^"]*\/pages\/alumni-directory\?region=35\.27"/);
  assert.match(html, /href="\/frames\/alumni-directory\/siti/);
  assert.deepEqual(policyOf(answer).get('frame-ancestors'), [
    "'self'",
    'https://contoh.go.id',
    'http://localhost:*',
    'http://127.0.0.1:*',
  ]);
  assert.deepEqual(policyOf((await open('/pages/showcase')).answer).get('frame-ancestors'), ["'none'"]);
});

test('a bad parameter is named, and whose words they are', async () => {
  for (const [query, told] of [
    ['page-size=900', /page-size/],
    ['region=<b>', /region/],
    ['brand=red;}', /brand/],
    ['layout=carousel', /layout/],
  ] as const) {
    const { answer, html } = await open(`/pages/alumni-directory?${query}`, { 'Accept-Language': 'en' });
    assert.equal(answer.status, 400, query);
    assert.match(html, told);
    assert.match(html, /has a mistake/);
    assert.doesNotMatch(html, /<b>|red;\}/);
  }
});

test('a colour and its hash; the language that a browser likes', async () => {
  const { answer, html } = await open('/pages/alumni-directory?brand=%237a1f5c', {
    'Accept-Language': 'su,en;q=0.5',
  });
  assert.match(html, /<html lang="su">/);
  assert.match(html, /<style>:root\{--guyub-brand:#7a1f5c\}<\/style>/);
  // Of the page, its colour, its element: all that is painted comes with the document.
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
  assert.equal(styles.length, 3);
  assert.deepEqual(
    policyOf(answer).get('style-src'),
    styles.map((text) => `'sha256-${hash('sha256', text, 'base64')}'`),
  );
  assert.doesNotMatch(html, /rel="stylesheet"/);
  assert.doesNotMatch(answer.headers.get('content-security-policy')!, /unsafe/);
});

test('where the data is out of reach: the words of the element, a way on, and 503', async () => {
  let logged = '';
  const log = createLog((text) => void (logged += text));
  const gone = createApp({
    store: { ...database.store, list: () => Promise.reject(new Error(plantedPhone)) },
    pages,
    log,
  });
  const answer = await gone.request('/pages/alumni-directory?lang=id');
  const html = await answer.text();
  assert.equal(answer.status, 503);
  assert.match(html, /Direktori belum bisa ditampilkan/);
  assert.match(html, /Muat ulang halaman/);
  assert.match(html, /noindex/);
  assert.doesNotMatch(html, /7777/);
  log.flush();
  const lines = logged
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.ok(
    lines.some(({ level, at }) => level === 'error' && Array.isArray(at)),
    'where it failed',
  );
  assert.equal(lines.filter(({ level }) => level === 'info').length, 1, 'one line a page');
  assert.doesNotMatch(logged, /7777/);
});

test('what goes wrong in a frame is said in the frame', async () => {
  const { answer, html } = await open('/frames/job-board/nowhere?lang=id');
  assert.equal(answer.status, 404);
  assert.ok(policyOf(answer).get('frame-ancestors')!.includes('https://contoh.go.id'));
  assert.match(html, /Halaman ini tidak ada/);
  assert.match(html, /src="\/guyub\/guyub-framed\.js"/);
  const page = await open('/pages/job-board/nowhere');
  assert.deepEqual(policyOf(page.answer).get('frame-ancestors'), ["'none'"]);
});

test('nobody there: the words for that', async () => {
  const { answer, html } = await open('/pages/alumni-directory?q=qwxyz&lang=id');
  assert.equal(answer.status, 200);
  assert.match(html, /Belum ada yang cocok/);
  assert.match(html, /<a class="button"[^>]*href="\/pages\/alumni-directory\?lang=id"/);
});
