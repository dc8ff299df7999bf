import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, mock, test } from 'node:test';
import { createClient, project } from '@guyub/core';
import { describeAdapter, seed, type Seed } from '../conformance/index.ts';
import { reference, published } from '../conformance/reference.ts';
import { snapshot } from './index.ts';

const asOf = '2025-03-02T00:00:00.000Z';
const call = { signal: new AbortController().signal, locale: 'id' };

/** As `guyub snapshot` writes it: what is published, and nothing else. */
async function written() {
  const names = Object.keys(reference.capabilities);
  const records = await Promise.all(names.map(async (name) => [name, await published(name)] as const));
  return { guyub: 1, asOf, region: 'kemendagri:35.27', records: Object.fromEntries(records) };
}

const file = await written();
let body = JSON.stringify(file);
let served = 0;
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  served++;
  const etag = `"${body.length}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/json', etag }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/guyub.json`;

describeAdapter('snapshot', {
  test,
  createHarness: async (_: Seed) => ({
    adapter: snapshot({ url }),
    read: async (resource, id) =>
      (file.records[resource] ?? []).find((record) => record['id'] === id) ?? null,
    network: (fetch) => snapshot({ url, fetch }),
    cleanup: async () => undefined,
  }),
});

test('the file of the test is what the model publishes', () => {
  const ids = seed.people.filter((person) => project('people', person, 'public')).map(({ id }) => id);
  assert.deepEqual(new Set(file.records['people']?.map(({ id }) => id)), new Set(ids));
});

test('the file is read once, also for questions at the same time, and answers say when it was true', async () => {
  const before = served;
  const client = createClient({ adapter: snapshot({ url }), maxAgeMs: 0 });
  const [page, one] = await Promise.all([
    client.list('people', { text: 'siti', page: { size: 5 } }),
    client.get('people', 'p-01'),
  ]);
  await client.list('offerings', { page: { size: 5 } });
  assert.equal(served - before, 1);
  assert.equal(page.asOf, asOf);
  assert.equal(one.asOf, asOf);
  assert.equal(page.items.length, 2);
});

test('a job that has ended since the file was written is not on the board any longer', async () => {
  const job = file.records['jobs']!.find(({ id }) => id === 'j-1')!;
  const today = new Date().toISOString().slice(0, 10);
  const jobs = [
    { ...job, id: 'last-day', validThrough: today },
    { ...job, id: 'over', validThrough: '2020-12-31' },
  ];
  const fetch = async () => new Response(JSON.stringify({ ...file, records: { jobs } }));
  const client = createClient({ adapter: snapshot({ url, fetch }) });
  const { items, total } = await client.list('jobs', { text: 'penjahit', page: { size: 5 } });
  assert.deepEqual(
    items.map(({ id }) => id),
    ['last-day'],
  );
  assert.equal(total?.value, 1);
  await assert.rejects(client.get('jobs', 'over'), { code: 'not-found' });
});

test('in a page that stays open, who is taken out of the file is gone after an hour', async (t) => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  t.after(() => mock.timers.reset());
  let people = file.records['people']!;
  const fetch = async () => new Response(JSON.stringify({ ...file, records: { people } }));
  const adapter = snapshot({ url, fetch });
  await adapter.get('people', 'p-01', call);
  people = people.filter(({ id }) => id !== 'p-01');
  mock.timers.setTime(3_599_999);
  await adapter.get('people', 'p-01', call);
  mock.timers.setTime(3_600_000);
  await assert.rejects(adapter.get('people', 'p-01', call), { code: 'not-found' });
});

test('one that gives up does not stop another who waits for the same file', async () => {
  const adapter = snapshot({ url });
  const leave = new AbortController();
  const left = adapter.get('people', 'p-01', { ...call, signal: leave.signal });
  const stayed = adapter.get('people', 'p-01', call);
  leave.abort('pergi');
  await assert.rejects(left, (reason) => reason === 'pergi');
  assert.equal((await stayed).value.id, 'p-01');
});

test('after a failure the next question reads again', async () => {
  let asked = 0;
  const adapter = snapshot({
    url,
    fetch: async () => (asked++ ? new Response(JSON.stringify(file)) : new Response('', { status: 503 })),
  });
  await assert.rejects(adapter.get('people', 'p-01', call), { code: 'unavailable' });
  assert.equal((await adapter.get('people', 'p-01', call)).value.id, 'p-01');
});

test('the browser is told to ask whether its copy still holds', async () => {
  let cache: RequestCache | undefined;
  const fetch = async (_: string, init: RequestInit) => {
    cache = init.cache;
    return new Response(JSON.stringify(file));
  };
  await snapshot({ url, fetch }).get('people', 'p-01', call);
  assert.equal(cache, 'no-cache');
});

for (const [what, content, words] of [
  ['another JSON file', { name: 'package' }, /not a Guyub snapshot/],
  ['a list', [], /not a Guyub snapshot/],
  ['a later version', { ...file, guyub: 2 }, /another version/],
  ['no date', { ...file, asOf: 'kemarin' }, /asOf/],
  ['no records', { guyub: 1, asOf }, /no "records"/],
  ['records that are no list', { ...file, records: { people: {} } }, /"records.people" is not a list/],
  [
    'a record without an id',
    { ...file, records: { people: [{ name: 'Siti' }] } },
    /"records.people\[0\]" has no id/,
  ],
  ['a record that is null', { ...file, records: { people: [null] } }, /"records.people\[0\]" has no id/],
] as const)
  test(`a file with ${what} is refused in words`, async () => {
    const adapter = snapshot({ url, fetch: async () => new Response(JSON.stringify(content)) });
    await assert.rejects(adapter.get('people', 'p-01', call), (error: Error) => {
      assert.match(error.message, words);
      return (error as { code?: string }).code === 'bad-response';
    });
  });

test('what a careless hand added to the file does not come out', async () => {
  const careless = {
    ...file,
    records: { people: [{ id: 'p-1', name: 'Siti 3527014107900001', nik: '1', address: 'Jl. 1' }] },
  };
  const adapter = snapshot({ url, fetch: async () => new Response(JSON.stringify(careless)) });
  assert.deepEqual((await adapter.get('people', 'p-1', call)).value, { id: 'p-1', name: 'Siti' });
  await assert.rejects(adapter.get('offerings', 'of-1', call), { code: 'unsupported' });
});

test('ten thousand records are asked about', async () => {
  const [one] = file.records['people']!;
  const people = Array.from({ length: 10_000 }, (_, n) => ({
    ...one,
    id: `m-${n}`,
    name: `Orang ${n}`,
    year: 1950 + (n % 50),
  }));
  body = JSON.stringify({ ...file, records: { people } });
  const client = createClient({ adapter: snapshot({ url }) });
  const page = await client.list('people', {
    text: 'orang 77',
    sort: [{ field: 'name', order: 'asc' }],
    page: { size: 20 },
    facets: [{ field: 'year', limit: 5 }],
  });
  assert.equal(page.total?.value, people.filter(({ name }) => name.includes(' 77')).length);
  assert.equal(page.items.length, 20);
  assert.equal(page.facets[0]?.buckets.length, 5);
  body = JSON.stringify(file);
});
