import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { shards } from '@guyub/adapters/shards';
import { createClient, isGuyubError, type Query } from '@guyub/core';
import { host, keyOf, tinySizes } from './shards.fixture.ts';

const call = () => ({ signal: AbortSignal.timeout(20_000), locale: 'id' });

const trades = ['jahit', 'las', 'bordir', 'roti', 'pagar', 'servis ac', 'seragam', 'kue', 'sablon'];
const people = Array.from({ length: 400 }, (_, i) => ({
  id: `p${i}`,
  name: `${['Siti', 'Budi', 'Sulastri', 'Ahmad'][i % 4]} ${String.fromCharCode(97 + (i % 26))}${'aeiou'[i % 5]}nto${i % 7}`,
  roles: ['graduate'],
  skills: [['Menjahit'], ['Las'], ['Tata boga', 'Bordir']][i % 3]!,
  subdistrict: `Kecamatan ${i % 9}`,
  region: `kemendagri:35.2${i % 3}`,
  province: 'kemendagri:35',
  latitude: -7 - (i % 9) / 100,
  longitude: 113 + (i % 3),
  cohorts: [`Angkatan ${i % 4}`],
  year: 2018 + (i % 5),
  certified: i % 2 === 0,
  hasBusiness: i % 3 === 0,
  offerings: [trades[i % trades.length]!, trades[(i * 7) % trades.length]!],
  updatedAt: '2026-01-01T00:00:00Z',
}));
const regions = [
  {
    id: 'kemendagri:35',
    scheme: 'kemendagri',
    code: '35',
    name: 'Jawa Timur',
    level: 'province',
    updatedAt: '2026-01-01T00:00:00Z',
  },
];

/** Together these read files of every kind. */
const facets = [
  { field: 'skills', limit: 10 },
  { field: 'subdistrict', limit: 10 },
];
const questions: readonly Omit<Query, 'page'>[] = [
  { resource: 'people', facets },
  { resource: 'people', text: 'jahit', facets },
  { resource: 'people', text: 'jahit siti', facets },
  { resource: 'people', text: 'sulaxtri' },
  { resource: 'people', text: 'las', refine: { skills: ['Las'], certified: [true] }, facets },
  {
    resource: 'people',
    where: { op: 'eq', field: 'region', value: 'kemendagri:35.21' },
    text: 'roti',
    facets,
  },
  { resource: 'people', where: { op: 'eq', field: 'region', value: 'kemendagri:35.21' }, facets },
  { resource: 'people', near: { latitude: -7, longitude: 114 }, text: 'kue' },
  { resource: 'people', sort: [{ field: 'name', order: 'asc' }] },
  {
    resource: 'people',
    where: { op: 'eq', field: 'region', value: 'kemendagri:35.21' },
    sort: [{ field: 'year', order: 'asc' }],
  },
  { resource: 'regions' },
];

const sizes = { ...tinySizes, small: 150 };
const hosted = await host(sizes);
await hosted.write({ people, resources: { regions } });
const elsewhere = await host(sizes);
await elsewhere.write({ people: people.slice(0, 300), resources: { regions } });
after(() => {
  hosted.close();
  elsewhere.close();
});

type Change = (bytes: Uint8Array<ArrayBuffer>, path: string) => Response | Promise<Response>;

/** The questions, through a network that changes one file. @param asked those that read it */
async function answers(asked = questions, changed?: string, change?: Change) {
  const fetch = (paths: Set<string>) => async (address: string, init: RequestInit) => {
    const path = new URL(address).pathname;
    paths.add(path);
    const response = await globalThis.fetch(address, init);
    if (path !== changed) return response;
    return change!(new Uint8Array(await response.arrayBuffer()), path);
  };
  const results = await Promise.all(
    asked.map(async (question) => {
      const paths = new Set<string>();
      try {
        const adapter = shards({ url: hosted.url, key: hosted.key, fetch: fetch(paths) });
        const page = await adapter.list({ ...question, page: { size: 8 } } as never, call());
        return { question, paths, page };
      } catch (error) {
        return { question, paths, error };
      }
    }),
  );
  return results;
}

const kindOf = (path: string): string =>
  path
    .replace(/^\/\d{8}t\d{6}-[0-9a-f]+\//, '')
    .replace(/^kemendagri-[\d.]+/, 'region')
    .replace(/[\d-]+(?=\.bin)/, '')
    .replace(/\d+\//, '');

const good = await answers();
const paths = [...new Set(good.flatMap((result) => [...result.paths]))];
const files = new Map(paths.map((path) => [kindOf(path), path]));
const other = (path: string): string => paths.find((one) => one !== path && one.endsWith('.bin'))!;
const readersOf = (path: string) => good.filter((result) => result.paths.has(path));

test('files of every kind were read', () => {
  const kinds = ['p', 'l', 'a', 'w', 'e', 'c', 'o'].map((kind) => `all/${kind}.bin`);
  const own = ['region/head.bin', 'region/p.bin', 'region/c.bin', 'region/s.bin', 'region/g.bin'];
  for (const kind of ['guyub.json', 'boxes.bin', 'd/.bin', 'r/regions.bin', ...kinds, ...own])
    assert.ok(
      [...files.keys()].some((known) => known.endsWith(kind)),
      `${kind} is not among ${[...files.keys()].join(', ')}`,
    );
  for (const result of good) assert.ok(result.page, String(result.error));
});

const flipped =
  (at: (length: number) => number): Change =>
  (bytes) => {
    bytes[at(bytes.length)]! ^= 4;
    return new Response(bytes);
  };
const changes: Readonly<Record<string, Change>> = {
  'a bit flipped at the start': flipped(() => 3),
  'a bit flipped in the middle': flipped((length) => length >> 1),
  'a bit flipped in the signature': flipped((length) => length - 9),
  'cut short': (bytes) => new Response(bytes.slice(0, bytes.length >> 1)),
  'all but its last byte': (bytes) => new Response(bytes.slice(0, -1)),
  empty: () => new Response(''),
  'a web page with status 200': () => new Response('<!doctype html><h1>Tidak ditemukan</h1>'),
  missing: () => new Response('<!doctype html>', { status: 404 }),
  'another file of the same snapshot': (_, path) => fetch(new URL(other(path), hosted.url)),
};

for (const [kind, path] of files)
  for (const [what, change] of Object.entries(changes))
    test(`${kind}, ${what}: said, and no other answer is given`, async () => {
      const readers = readersOf(path);
      const results = await answers(
        readers.map(({ question }) => question),
        path,
        change,
      );
      let failed = 0;
      results.forEach((result, i) => {
        if (result.page) return assert.deepEqual(result.page, readers[i]!.page);
        failed++;
        assert.ok(isGuyubError(result.error), String(result.error));
        // A manifest that is not there is an address that is wrong.
        const code = kind === '/guyub.json' && what === 'missing' ? 'not-found' : 'bad-response';
        assert.equal(result.error.code, code);
        assert.match(result.error.message, /[Uu]pload|Make|Write|right address/);
      });
      assert.ok(failed > 0);
    });

test('a file of another snapshot under the same name is refused', async () => {
  const [path] = [...files].find(([kind]) => kind.endsWith('d/.bin'))!.slice(1);
  const theirs = (await (await fetch(`${elsewhere.url}guyub.json`)).json()) as { snapshot: string };
  const results = await answers(questions, path, () =>
    fetch(`${elsewhere.url}${theirs.snapshot}/${path!.split('/').slice(2).join('/')}`),
  );
  assert.ok(results.some((result) => isGuyubError(result.error) && result.error.code === 'bad-response'));
});

test('a snapshot that somebody else signed is refused, and so is a page without a key', async () => {
  await assert.rejects(
    shards({ url: hosted.url, key: keyOf(elsewhere.signing) }).get('people', 'p1', call()),
    (error) =>
      isGuyubError(error) && error.code === 'bad-response' && /not signed with the key/.test(error.message),
  );
  for (const key of ['', 'ed25519-', 'ed25519-abc', hosted.key.slice(8)])
    assert.throws(
      () => shards({ url: hosted.url, key }),
      (error) => isGuyubError(error) && error.code === 'invalid' && /source="shards:/.test(error.message),
    );
});

test('another version of the files, one file, and an altered date are said in words', async () => {
  const manifest = (await (await fetch(`${hosted.url}guyub.json`)).json()) as object;
  for (const [change, words] of [
    [{ format: 2 }, /another version/],
    [{ guyub: 1 }, /snapshot:/],
    [{ guyub: 'x' }, /no sharded snapshot here/],
    [{ asOf: '2030-01-01T00:00:00.000Z' }, /not signed/],
    [{ snapshot: '../../x' }, /not whole/],
    [{ signature: undefined }, /not whole/],
    [{ signature: '!!' }, /not signed/],
  ] as const) {
    const adapter = shards({
      url: hosted.url,
      key: hosted.key,
      fetch: async () => new Response(JSON.stringify({ ...manifest, ...change })),
    });
    await assert.rejects(
      adapter.get('people', 'p1', call()),
      (error) => isGuyubError(error) && error.code === 'bad-response' && words.test(error.message),
    );
  }
});

test('a torn copy in the browser is fetched again, past the copy', async () => {
  let torn = 0;
  const adapter = shards({
    url: hosted.url,
    key: hosted.key,
    async fetch(address, init) {
      const response = await globalThis.fetch(address, init);
      if (init.cache !== 'force-cache') return response;
      torn++;
      return new Response((await response.arrayBuffer()).slice(0, 90));
    },
  });
  assert.equal((await adapter.get('people', 'p1', call())).value.name, people[1]!.name);
  assert.ok(torn > 0);
});

test('a snapshot is renewed while pages are open', async (context) => {
  const own = await host(sizes);
  context.after(() => own.close());
  const dated = (day: number) => `2026-03-0${day}T00:00:00.000Z`;
  await own.write({ people, resources: {}, asOf: dated(1) });
  const adapter = shards({ url: own.url, key: own.key });
  const ask = (query: object) =>
    adapter.list({ resource: 'people', page: { size: 3 }, ...query } as never, call());
  const first = await ask({});
  const name = await snapshotOf(own.url);

  // The one before stays: who reads it goes on.
  await own.write({ people: people.slice(0, 350), resources: {}, asOf: dated(2) });
  assert.ok(statSync(join(own.folder, name)).isDirectory());
  assert.equal((await ask({ text: 'bordir' })).asOf, dated(1));

  // The one before that goes: the page takes the newest, and its cursors are of no use any more.
  await own.write({ people: people.slice(0, 300), resources: {}, asOf: dated(3) });
  assert.throws(() => statSync(join(own.folder, name)));
  const later = await ask({ text: 'seragam' });
  assert.equal(later.asOf, dated(3));
  await assert.rejects(ask({ page: { size: 3, after: first.next } }), { code: 'stale-cursor' });
  assert.equal((await ask({})).total?.value, 300);

  // A host that goes back to an older one is not followed, for an hour and after it.
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 3_600_001 });
  context.after(() => mock.timers.reset());
  await own.write({ people, resources: {}, asOf: dated(1) });
  assert.equal((await ask({ text: 'kue' })).asOf, dated(3));

  // Gone altogether: said.
  rmSync(join(own.folder, await snapshotOf(own.url)), { recursive: true });
  await assert.rejects(shards({ url: own.url, key: own.key }).get('people', 'p1', call()), {
    code: 'bad-response',
  });
});

const snapshotOf = async (url: string) =>
  ((await (await fetch(`${url}guyub.json`)).json()) as { snapshot: string }).snapshot;

test('what a careless hand put into the records is not written', async (context) => {
  const own = await host();
  context.after(() => own.close());
  const careless = [
    { ...people[0]!, id: 'p-1', nik: '3527014107900001', address: 'Jl. 1', name: 'Siti 3527014107900001' },
  ];
  await own.write({ people: careless, resources: {} });
  const files = readdirSync(own.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.bin'),
  );
  const written = files.map((file) =>
    inflateRawSync(readFileSync(join(own.folder, file)).subarray(0, -64)).toString('latin1'),
  );
  assert.ok(written.some((text) => text.includes('Siti')));
  assert.ok(!written.some((text) => /3527014107900001|Jl\. 1|nik/.test(text)));
  const client = createClient({ adapter: shards({ url: own.url, key: own.key }) });
  const { value } = await client.get('people', 'p-1');
  assert.equal(value.name, 'Siti');
  assert.ok(!('nik' in value) && !('address' in value));
});
