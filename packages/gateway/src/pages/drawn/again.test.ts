import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../../app/app.ts';
import { database, open, pages, person, server } from './drawn.fixture.ts';

test('asked again each time, and sent again only when it has changed', async () => {
  const { answer } = await open('/pages/showcase/kebaya');
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  const again = await open('/pages/showcase/kebaya', { 'If-None-Match': answer.headers.get('etag')! });
  assert.equal(again.answer.status, 304);
  assert.equal(again.html, '');
  assert.match(answer.headers.get('vary')!, /Accept-Language.*Origin/);
});

test('a list is the same for an hour, as long as nothing in it changes', async (t) => {
  const at = Date.parse('2998-06-02T03:10:00.000Z');
  t.mock.timers.enable({ apis: ['Date'], now: at });
  const path = '/pages/alumni-directory?q=contoh&lang=id';
  const uncached = createApp({ store: database.store, pages, cache: false });
  const ask = async (headers = {}) => {
    const answer = await uncached.request(path, { headers });
    return { status: answer.status, etag: answer.headers.get('etag')!, html: await answer.text() };
  };
  const first = await ask();
  assert.match(first.html, /"asOf":"2998-06-02T03:00:00\.000Z"/);
  t.mock.timers.setTime(at + 49 * 60_000);
  assert.equal((await ask({ 'If-None-Match': first.etag })).status, 304);
  t.mock.timers.setTime(at + 51 * 60_000);
  const later = await ask({ 'If-None-Match': first.etag });
  assert.equal(later.status, 200, 'how old it is, a visitor may have to know');
  await database.fill({ people: [person('baru', 'Orang Contoh Baru')] } as never);
  assert.equal((await ask({ 'If-None-Match': later.etag })).status, 200);
});

test('who comes from a list goes back to what they asked there, and nowhere else', async () => {
  const asked =
    '/pages/alumni-directory?page-size=2&lang=id&brand=%237a1f5c&q=las&subdistrict=Omben&sort=name';
  const after = (html: string) => /href="[^"]*[?&;]after=([^"&]*)"/.exec(html)![1]!;
  const list = `${asked}&after=${after((await open(asked)).html)}`;
  const { html } = await open(list);
  const card = /<a class="name" href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
  const { answer, html: record } = await open(`${card}&next=https%3A%2F%2Fjahat.example&onclick=x`);
  assert.equal(answer.status, 200);
  const back = /<a href="([^"]*)">Kembali ke daftar/.exec(record)![1]!.replaceAll('&amp;', '&');
  const question = (path: string) => {
    const { pathname, searchParams } = new URL(path, server.url);
    return [pathname, ...[...searchParams].map(String).toSorted()];
  };
  assert.deepEqual(question(back), question(list));
  assert.doesNotMatch(record, /jahat|onclick/);
  assert.ok(record.includes(':root{--guyub-brand:#7a1f5c}'), 'in its colour');
  assert.match(record, /href="\/pages\/hire-local\?region=[^"]*person=[^"]*lang=id&amp;brand=%237a1f5c"/);
  assert.match(record, /hreflang="en" href="[^"]*q=las[^"]*lang=en"/);
  // As an element with a script writes it; a job is opened within it.
  const state = encodeURIComponent('q=penjahit');
  const { html: job } = await open(`/pages/job-board/lowongan-1?region=35.27&guyub=${state}&lang=id`);
  assert.match(job, /<a href="\/pages\/job-board\?region=35\.27&amp;lang=id&amp;q=penjahit">Kembali/);
});
