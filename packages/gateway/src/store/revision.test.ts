import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase } from './database.fixture.ts';
import { inventPeople } from './people.fixture.ts';

const database = await testDatabase();
after(() => database.close());
await database.fill({ people: inventPeople(3) });

const revision = async () =>
  (await database.query<{ value: number }>('select value::integer as value from revision'))[0]!.value;
const version = async () =>
  (
    await database.query<{ version: number }>(`select version::integer as version from people order by id`)
  )[0]!.version;

test('a person changed by hand has a new version, and every answer an end', async () => {
  const before = await revision();
  await database.query(`update people set consent_contact = 'withdrawn' where id = 'p000000'`);
  assert.equal(await revision(), before + 1);
  assert.equal(await version(), before + 1);
  await database.query(`delete from people where id = 'p000002'`);
  assert.equal(await revision(), before + 2);
});

test('what changes nothing is no change', async () => {
  const before = await revision();
  await database.query('update people set name = name');
  assert.equal(await revision(), before);
});

test('a file is one change, whatever it changes', async () => {
  const before = await revision();
  const take = (subdistrict: string) =>
    database.store.sink.file({ name: 'a.csv', sha256: '00', region: 'kemendagri:35.27' }, (transaction) =>
      transaction.upsert(
        ['Ani', 'Budi'].map((name) => ({
          name,
          subdistrict,
          obstacles: [],
          offerings: [],
          consents: { publication: 'yes', contact: 'unknown' },
          matchKeys: { strong: [name], weak: [] },
        })),
      ),
    );
  await take('Omben');
  await take('Kedungdung');
  assert.equal(await revision(), before + 2);
  assert.equal(await database.store.revision(), before + 2);
});
