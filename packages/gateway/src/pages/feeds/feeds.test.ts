import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memory } from '@guyub/adapters/memory';
import { createClient, type Records } from '@guyub/core';
import { SaxesParser } from 'saxes';
import { overRoutes } from '../routes.fixture.ts';
import { feedRoutes } from './feeds.ts';

const region = 'kemendagri:35.27';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const nasty = `<script>alert(1)</script> & "kutip" ']]>' \u0001\u000b\ufffe😀 é`;
const job = (id: string, rest: Partial<Records['jobs']> = {}): Records['jobs'] => ({
  id,
  kind: 'vacancy',
  title: `Penjahit ${id}`,
  employer: 'CV Rekaan',
  description: 'Menjahit seragam.\n\nUpah mingguan.',
  openings: 1,
  region,
  validThrough: inDays(20),
  filled: false,
  postedOn: inDays(-3),
  updatedAt: '2026-01-01T00:00:00Z',
  ...rest,
});
const telephone = '+6281277776666';
const client = createClient({
  adapter: memory({
    regions: [
      {
        id: region,
        scheme: 'kemendagri',
        code: '35.27',
        name: 'Kabupaten Contoh',
        level: 'regency',
        updatedAt: '2026-01-01T00:00:00Z',
      },
    ],
    people: [
      {
        id: 'a1',
        name: 'Warga a1',
        roles: ['graduate'],
        skills: ['Menjahit'],
        region,
        cohorts: [],
        certified: true,
        hasBusiness: false,
        offerings: ['Kebaya'],
        telephone,
        consents: { publication: 'yes', contact: 'yes' },
        updatedAt: '2026-01-01T00:00:00Z',
      },
    ],
    jobs: [
      job('j1', { title: nasty, description: nasty }),
      job('j2', { postedOn: inDays(-1) }),
      job('j3', { filled: true }),
      job('j4', { validThrough: inDays(-2) }),
      job('j5', { region: 'kemendagri:15.07' }),
    ],
    offerings: [
      {
        id: 'o1',
        personId: 'a1',
        name: 'Kebaya',
        priceMin: 250_000,
        consents: { publication: 'yes', contact: 'no' },
        region,
        photos: [],
        updatedAt: '2026-02-03T04:05:06Z',
      },
      {
        id: 'o2',
        personId: 'a1',
        name: 'Tidak terbit',
        consents: { publication: 'no', contact: 'no' },
        region,
        photos: [],
        updatedAt: '2026-02-03T04:05:06Z',
      },
    ],
  }),
});
const app = overRoutes(feedRoutes({ client, url: 'https://guyub.example' }));
const read = async (path: string, headers = {}) => {
  const answer = await app.request(path, { headers });
  return { answer, text: await answer.text() };
};

/** Texts by element, as an XML parser reads them; it refuses what is not well formed. */
function parsed(xml: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    (found[name] ??= []).push('');
  });
  parser.on('text', (text) => {
    const list = found[open.at(-1) ?? ''];
    if (list) list[list.length - 1] += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

test('jobs as RSS: well formed whatever is in them, newest first, only what is open', async () => {
  const { answer, text } = await read('/feeds/jobs.rss?region=35.27');
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type')!, /^application\/rss\+xml/);
  const { title, guid, link, pubDate, description, language } = parsed(text);
  assert.deepEqual(title, [
    'Lowongan kerja: Kabupaten Contoh',
    'Penjahit j2 (CV Rekaan)',
    `<script>alert(1)</script> & "kutip" ']]>' 😀 é (CV Rekaan)`,
  ]);
  assert.deepEqual(guid, ['jobs/j2', 'jobs/j1']);
  assert.deepEqual(link, [
    'https://guyub.example/pages/job-board?region=35.27',
    'https://guyub.example/pages/job-board/j2',
    'https://guyub.example/pages/job-board/j1',
  ]);
  assert.ok(pubDate!.every((date) => /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(date)));
  assert.match(description![1]!, /^<p>Menjahit seragam\.<\/p><p>Upah mingguan\.<\/p><p>Ditutup /);
  assert.match(description![2]!, /^<p>&lt;script&gt;/, 'a reader shows it as text');
  assert.deepEqual(language, ['id']);
});

test('the same as JSON Feed 1.1, in the language that is asked for', async () => {
  const { answer, text } = await read('/feeds/jobs.json?region=35.27&lang=en');
  assert.match(answer.headers.get('content-type')!, /^application\/feed\+json/);
  const feed = JSON.parse(text) as { items: Record<string, string>[] } & Record<string, string>;
  assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
  assert.equal(feed['title'], 'Jobs: Kabupaten Contoh');
  assert.equal(feed['feed_url'], 'https://guyub.example/feeds/jobs.json?region=35.27&lang=en');
  assert.equal(feed['language'], 'en');
  assert.deepEqual(
    feed.items.map(({ id, url }) => [id, url]),
    [
      ['jobs/j2', 'https://guyub.example/pages/job-board/j2'],
      ['jobs/j1', 'https://guyub.example/pages/job-board/j1'],
    ],
  );
  assert.match(feed.items[0]!['date_published']!, /^\d{4}-\d\d-\d\dT/);
});

test('what is offered, by everybody who agreed, and nothing private', async () => {
  const { text } = await read('/feeds/showcase.rss?skill=kebaya');
  const { title, pubDate } = parsed(text);
  assert.deepEqual(title, ['Produk dan jasa lulusan BLK: semua daerah', 'Kebaya: mulai Rp250.000']);
  assert.deepEqual(pubDate, ['Tue, 03 Feb 2026 04:05:06 GMT']);
  for (const path of ['/feeds/showcase.json', '/feeds/showcase.rss', '/feeds/jobs.rss'])
    assert.ok(!(await read(path)).text.includes(telephone.slice(3)));
});

test('fetched again only when it has changed', async () => {
  const { answer } = await read('/feeds/showcase.rss');
  const etag = answer.headers.get('etag')!;
  assert.equal(answer.headers.get('last-modified'), 'Tue, 03 Feb 2026 04:05:06 GMT');
  const again = await read('/feeds/showcase.rss', { 'If-None-Match': etag });
  assert.deepEqual([again.answer.status, again.text], [304, '']);
  assert.equal((await read('/feeds/jobs.rss', { 'If-None-Match': etag })).answer.status, 200);
});
