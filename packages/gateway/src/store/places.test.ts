import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { ImportedPerson } from '../import/sink.ts';
import { testDatabase } from './database.fixture.ts';
import { initial } from './migrations/0001_initial.ts';
import { openStore } from './open.ts';
import type { Store } from './store.ts';

const region = 'kemendagri:35.27';
const omben = 'kemendagri:35.27.05';
const middle = { latitude: -6.98, longitude: 113.28 };

const row = (name: string, more: Partial<ImportedPerson> = {}): ImportedPerson => ({
  name,
  obstacles: [],
  offerings: [],
  consents: { publication: 'yes', contact: 'unknown' },
  matchKeys: { strong: [name], weak: [] },
  ...more,
});
const take = (store: Store, rows: readonly ImportedPerson[], into = region) =>
  store.sink.file({ name: 'orang.csv', sha256: '00', region: into }, (transaction) =>
    transaction.upsert(rows),
  );

const database = await testDatabase();
after(() => database.close());
const { store, query } = database;
const where = async (resource: string, name: string) => {
  const { items } = await store.list({
    resource,
    where: { op: 'eq', field: 'name', value: name },
    page: { size: 5 },
  });
  assert.equal(items.length, 1, name);
  const { province, latitude, longitude } = items[0]!;
  return { province, latitude, longitude };
};

test('a person stands in the middle of the sub-district, else of the regency; an address does not count', async () => {
  await take(store, [
    row('Di Robatal', { subdistrict: 'Robatal', village: 'Gunung Rancak', address: 'Jl. Contoh 1' }),
    row('Di Omben', {
      subdistrict: 'Omben',
      business: { name: 'Toko Omben', stage: 'running' },
      offerings: [{ name: 'Gamis Omben' }],
    }),
    row('Entah', { village: 'Gunung Rancak', address: 'Kec. Robatal' }),
    row('Salah Tulis', { subdistrict: 'Antah' }),
  ]);
  const province = 'kemendagri:35';
  assert.deepEqual(await where('people', 'Di Robatal'), { province, latitude: -7, longitude: 113.28 });
  assert.deepEqual(await where('people', 'Di Omben'), { province, ...middle });
  assert.deepEqual(await where('people', 'Entah'), { province, ...middle });
  assert.deepEqual(await where('people', 'Salah Tulis'), { province, ...middle });
  assert.deepEqual(await where('businesses', 'Toko Omben'), { province, ...middle });
  assert.deepEqual(await where('offerings', 'Gamis Omben'), { province, ...middle });
});

test('a region that nobody has a middle for gives none, and its province all the same', async () => {
  await take(store, [row('Orang Nias')], 'kemendagri:12.04');
  await take(store, [row('Orang BPS', { subdistrict: 'Omben' })], 'bps:3527');
  assert.deepEqual(await where('people', 'Orang Nias'), {
    province: 'kemendagri:12',
    latitude: undefined,
    longitude: undefined,
  });
  assert.equal((await where('people', 'Orang BPS')).province, 'bps:35');
});

test('who moves to another sub-district moves on the map, with business and offerings', async () => {
  const say = (subdistrict: string) =>
    take(store, [
      row('Pindah', {
        subdistrict,
        business: { name: 'Toko Pindah', stage: 'running' },
        offerings: [{ name: 'Kue Pindah' }],
      }),
    ]);
  await say('Robatal');
  assert.equal((await where('offerings', 'Kue Pindah')).latitude, -7);
  await say('Banyuates');
  const banyuates = { province: 'kemendagri:35', latitude: -6.9, longitude: 113.16 };
  for (const [resource, name] of [
    ['people', 'Pindah'],
    ['businesses', 'Toko Pindah'],
    ['offerings', 'Kue Pindah'],
  ] as const)
    assert.deepEqual(await where(resource, name), banyuates, name);
});

test('the tree of the regions with data can be asked: by level, by parent, by name', async () => {
  const regions = async (level: string, more: object[] = [], text?: string) =>
    (
      await store.list({
        resource: 'regions',
        ...(text && { text }),
        where: { op: 'and', of: [{ op: 'eq', field: 'level', value: level }, ...(more as [])] },
        sort: [{ field: 'code', order: 'asc' }],
        page: { size: 100 },
      })
    ).items;
  assert.deepEqual(
    (await regions('regency')).map(({ id }) => id),
    ['kemendagri:12.04', region, 'bps:3527'],
  );
  assert.deepEqual(
    (await regions('province')).map(({ name }) => name),
    ['Sumatera Utara', '35', 'Jawa Timur'],
  );
  const parent = { op: 'eq', field: 'parent', value: region };
  const districts = await regions('district', [parent]);
  assert.equal(districts.length, 14);
  const { updatedAt: _, ...found } = (await regions('district', [parent], 'omben'))[0]!;
  assert.deepEqual(found, {
    id: omben,
    scheme: 'kemendagri',
    code: '35.27.05',
    name: 'Omben',
    level: 'district',
    parent: region,
  });
  const robatal = districts.find(({ name }) => name === 'Robatal')!;
  assert.deepEqual([robatal['latitude'], robatal['longitude']], [-7, 113.28]);
  assert.ok((await regions('village', [{ op: 'eq', field: 'parent', value: omben }])).length > 10);
});

test('an office’s own middles move people, businesses and offerings in one change, and twice is once', async () => {
  const before = await store.revision();
  const village = `${omben}.2001`;
  const points = [
    { id: omben, latitude: -7.0913, longitude: 113.3188 },
    { id: village, latitude: -7.1, longitude: 113.31 },
    { id: 'kemendagri:35.13.01', latitude: -7.9, longitude: 113.2 },
  ];
  assert.deepEqual(await store.savePoints(points), { people: 1, businesses: 1 });
  assert.equal(await store.revision(), before + 1);
  const here = { province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 };
  assert.deepEqual(await where('people', 'Di Omben'), here);
  assert.deepEqual(await where('businesses', 'Toko Omben'), here);
  assert.deepEqual(await where('offerings', 'Gamis Omben'), here);
  for (const [id, latitude] of [
    [omben, -7.09],
    [village, -7.1],
  ] as const)
    assert.equal((await store.get('regions', id)).value['latitude'], latitude);
  assert.deepEqual(await store.savePoints(points), { people: 0, businesses: 0 });
  assert.equal(await store.revision(), before + 1);
  await take(store, [row('Baru di Omben', { subdistrict: 'Omben' })]);
  assert.deepEqual(await where('people', 'Baru di Omben'), here, 'later imports know them too');
});

test('the snapshot of a region has its province and sub-districts, no villages, and nothing finer than 1 km', async () => {
  const { records } = await store.snapshot(region);
  const levels = Map.groupBy(records['regions']!, ({ level }) => level);
  const counts = Object.fromEntries([...levels].map(([level, found]) => [level, found.length]));
  assert.deepEqual(counts, { province: 1, regency: 1, district: 14 });
  const said = [...JSON.stringify(records).matchAll(/"(?:latitude|longitude)":([^,}]+)/g)];
  assert.ok(said.length > 10);
  for (const [, degrees] of said) assert.match(degrees!, /^-?\d+(\.\d{1,2})?$/);
});

test('no column takes a finer coordinate', async () => {
  for (const table of ['people', 'businesses', 'offerings', 'regions', 'place_points'])
    await assert.rejects(query(`update ${table} set latitude = -7.0912`), /coarse_degrees/, table);
});

test('what was there before places were known is filled at the next start, once, however many', async () => {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  after(() => pglite.close());
  const ask = async <T>(text: string) => (await pglite.query<T>(text)).rows;
  const now = '2026-01-01T00:00:00.000Z';
  // As the first version left it.
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 } as pg.PoolConfig);
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const provider = { getMigrations: async () => ({ '0001_initial': initial }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  assert.equal(error, undefined);
  await db.destroy();
  await pglite.exec(`
    insert into regions values ('${region}', '${region}', 'kemendagri', '35.27', 'Sampang', 'sampang', 'sampang', 1, '${now}');
    insert into people select '${region}', 'p' || i, 'Orang', 'orang', '{}', '{}',
      case i % 3 when 0 then 'Robatal' when 1 then 'Omben' end, null, null, '{}', null, false, false, null, null, '{}',
      null, null, null, null, '{}', null, null, null, 'yes', 'unknown', 'orang', 1, '${now}'
      from generate_series(1, 5400) as i`);
  const store = await openStore({ pglite });
  assert.deepEqual(
    await ask(`select subdistrict, province, latitude, longitude, count(*)::integer as people from people
      group by 1, 2, 3, 4 order by 1`),
    [
      { subdistrict: 'Omben', province: 'kemendagri:35', ...middle, people: 1800 },
      { subdistrict: 'Robatal', province: 'kemendagri:35', latitude: -7, longitude: 113.28, people: 1800 },
      { subdistrict: null, province: 'kemendagri:35', ...middle, people: 1800 },
    ],
  );
  assert.deepEqual(await ask(`select name from regions where level = 'regency'`), [
    { name: 'Kabupaten Sampang' },
  ]);
  const revision = await store.revision();
  const [kept] = await ask<{ value: number }>('select value::integer as value from revision');
  assert.equal(revision, kept!.value, 'the store knows its own change');
  await store.close();
  const again = await openStore({ pglite });
  assert.equal(await again.revision(), revision, 'and nothing is done twice');
  await again.close();
});
