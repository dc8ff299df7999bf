import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApp } from '../../app/app.ts';
import { testDatabase } from '../../store/database.fixture.ts';
import { openPages } from '../open-pages.ts';

const database = await testDatabase();
after(() => database.close());
const base = 'https://guyub.example.go.id';
const app = createApp({ store: database.store, pages: await openPages({ url: base }) });

const open = async (path: string) => (await app.request(path)).text();
/** What its code says, and what stands below it to be typed. */
const addressesOn = async (path: string) => {
  const html = await open(path);
  return {
    code: /rel="canonical" href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&'),
    typed: /class="address">([^<]*)</.exec(html)![1]!.replaceAll('&amp;', '&'),
  };
};
const leadsTo = async (typed: string) => {
  const answer = await app.request(`https://${typed}`);
  assert.equal(answer.status, 302, typed);
  return base + answer.headers.get('location')!;
};

for (const [name, word, list] of [
  ['alumni-directory', 'lulusan', 'q=penjahit'],
  ['job-board', 'kerja', 'q=penjahit'],
  ['showcase', 'produk', 'skill=penjahit'],
  ['hire-local', 'pesan', 'skill=penjahit'],
] as const)
  test(`what is typed from a poster leads where its code does: ${name}`, async () => {
    const { code, typed } = await addressesOn(`/poster/${name}?region=35.27&skill=penjahit`);
    assert.equal(typed, `guyub.example.go.id/35.27/${word}/penjahit`);
    assert.equal(code, `${base}/pages/${name}?region=35.27&${list}`);
    assert.equal(await leadsTo(typed), code);
    const all = await addressesOn(`/poster/${name}?region=kemendagri%3A35.27`);
    assert.equal(typed.startsWith(all.typed), true);
    assert.equal(await leadsTo(all.typed), `${base}/pages/${name}?region=35.27`);
  });

test('what is looked for is easily typed, whatever it is', async () => {
  const skill = encodeURIComponent('Servis AC & kulkas <keliling>');
  const { typed } = await addressesOn(`/poster/showcase?region=35.27&skill=${skill}`);
  assert.equal(typed, 'guyub.example.go.id/35.27/produk/servis-ac-kulkas-keliling');
  assert.equal(await leadsTo(typed), `${base}/pages/showcase?region=35.27&skill=servis+ac+kulkas+keliling`);
  assert.equal(
    (await addressesOn('/poster/showcase?region=35.27&skill=%3F%3F')).typed,
    'guyub.example.go.id/35.27/produk',
  );
});

test('without a regency it is the address of the page', async () => {
  for (const query of ['', '?region=35', '?skill=jahit', '?region=35&skill=jahit']) {
    const { code, typed } = await addressesOn(`/poster/job-board${query}`);
    assert.equal(`https://${typed}`, code);
    assert.equal(code, `${base}/pages/job-board${query.replace('skill', 'q')}`);
  }
});

test('what never stood on a poster leads nowhere', async () => {
  for (const path of ['/35.27/entah', '/35.27/entah/jahit', '/3527', '/35.27/kerja/jahit/x'])
    assert.equal((await app.request(path)).status, 404, path);
  const long = await app.request(`/35.27/kerja/${'x'.repeat(500)}`);
  assert.ok(long.headers.get('location')!.length < 120);
});

test('an unchanged sheet is not sent again', async () => {
  const { headers } = await app.request('/poster/job-board?region=35.27');
  const again = await app.request('/poster/job-board?region=35.27', {
    headers: { 'If-None-Match': headers.get('etag')! },
  });
  assert.equal(again.status, 304);
});
