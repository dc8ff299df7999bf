import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { createApp } from '../app/app.ts';
import { testDatabase } from './database.fixture.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './open.ts';

const region = 'kemendagri:35.27';
const page = 'https://contoh.example/cek/1';

const database = await testDatabase();
after(() => database.close());
const { store, query } = database;

const take = (verificationUrl?: string) =>
  store.sink.file({ name: 'lulus.csv', sha256: '00', region }, (transaction) =>
    transaction.upsert([
      {
        name: 'Ani',
        obstacles: [],
        offerings: [],
        consents: { publication: 'yes' },
        credential: { number: 'S/1', ...(verificationUrl && { verificationUrl }) },
        matchKeys: { strong: ['ani'], weak: [] },
      },
    ]),
  );
const kept = async () => {
  const { items } = await store.list({ resource: 'credentials', page: { size: 5 } });
  return items.map(({ verificationUrl, number }) => ({ verificationUrl, number }));
};

test('a corrected file corrects where a certificate is checked', async () => {
  await take();
  assert.deepEqual(await kept(), [{ verificationUrl: undefined, number: undefined }]);
  const [added] = await take(page);
  assert.deepEqual([added!.outcome, added!.changed], ['changed', ['Sertifikat']]);
  assert.deepEqual(await kept(), [{ verificationUrl: page, number: undefined }]);
  await take(`${page}?v=2`);
  assert.deepEqual(await kept(), [{ verificationUrl: `${page}?v=2`, number: undefined }]);
  const [same] = await take(`${page}?v=2`);
  assert.equal(same!.outcome, 'unchanged');
});

test('everybody may ask for it, and it stands in the snapshot; the number stays for members', async () => {
  await take(page);
  const app = createApp({ store, rateLimit: false });
  const where = encodeURIComponent(JSON.stringify({ op: 'eq', field: 'verificationUrl', value: page }));
  const found = await (await app.request(`/v1/credentials?where=${where}`)).text();
  const snapshot = JSON.stringify(await store.snapshot(region));
  for (const said of [found, snapshot]) {
    assert.ok(said.includes(`"verificationUrl":"${page}"`), said);
    assert.ok(!said.includes('S/1'), said);
  }
});

test('the column takes no other address', async () => {
  for (const other of ['http://contoh.example', 'javascript:alert(1)', ''])
    await assert.rejects(query('update credentials set verification_url = $1', [other]), /check constraint/);
});

test('certificates from before it was known stand as they were', async () => {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  after(() => pglite.close());
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 } as pg.PoolConfig);
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const { '0009_verification': _, ...before } = migrations;
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => before },
  }).migrateToLatest();
  assert.equal(error, undefined);
  await db.destroy();
  await pglite.exec(`
    insert into people (region, id, name, name_key, roles, skills, cohorts, certified, has_business, offerings, obstacles,
      consent_publication, consent_contact, consent_licence, version, updated_at)
    values ('${region}', 'p', 'Ani', 'ani', '{}', '{}', '{}', true, false, '{}', '{}', 'yes', 'no', 'no', 1, '2026-01-01T00:00:00Z');
    insert into credentials (region, id, person_id, name, name_key, number, source, version, updated_at)
    values ('${region}', 'c', 'p', 'Operator jahit', 'operator jahit', 'S/1', 'a.csv', 1, '2026-01-01T00:00:00Z')`);
  const opened = await openStore({ pglite });
  const { items } = await opened.list({ resource: 'credentials', page: { size: 5 } });
  assert.deepEqual(
    items.map(({ name, verificationUrl }) => [name, verificationUrl]),
    [['Operator jahit', undefined]],
  );
  await opened.close();
});
