import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportedPerson } from '../import/sink.ts';
import { createApp } from '../app/app.ts';
import { testDatabase } from './database.fixture.ts';
import { openStore } from './open.ts';
import type { Store } from './store.ts';

const database = await testDatabase();
// The embedded database is one process's own.
const skip = 'databaseUrl' in database.options ? false : 'GUYUB_TEST_DATABASE=postgres runs these';
const other = skip ? database.store : await openStore(database.options);
after(async () => {
  if (!skip) await other.close();
  await database.close();
});

const row = (name: string): ImportedPerson => ({
  name,
  obstacles: [],
  offerings: [],
  training: { name: 'Menjahit', cohort: 'Angkatan I', organisation: 'BLK Contoh' },
  consents: { publication: 'yes', contact: 'unknown' },
  matchKeys: { strong: [name], weak: [] },
});
const take = (store: Store, names: readonly string[], between = async () => {}) =>
  store.sink.file({ name: 'orang.csv', sha256: '00', region: 'kemendagri:35.27' }, async (transaction) => {
    await transaction.upsert(names.map(row));
    await between();
    return transaction.upsert([row(`${names[0]} terakhir`)]);
  });

test(
  'two gateways that import at one time wait for each other, and nobody is there twice',
  { skip },
  async () => {
    const names = Array.from({ length: 40 }, (_, i) => `Orang ${i}`);
    let order = '';
    let second: Promise<unknown> | undefined;
    const first = take(database.store, names, async () => {
      second = take(other, names, async () => void (order += 'b'));
      // As long as it takes until the second one waits for the first.
      for (let waits = 0; waits === 0;)
        waits = (await database.query('select 1 from pg_locks where not granted')).length;
      order += 'a';
    });
    await first;
    await second;
    assert.equal(order, 'ab');
    const count = async (table: string) => (await database.query(`select 1 from ${table}`)).length;
    assert.equal(await count('people'), 41);
    assert.deepEqual(
      [await count('organisations'), await count('programmes'), await count('cohorts')],
      [1, 1, 1],
    );
  },
);

test('what one gateway takes in, or an officer changes by hand, the other soon knows', { skip }, async () => {
  const app = createApp({ store: other, rateLimit: false });
  const named = async (name: string) => {
    const answer = await app.request(`/v1/people?q=${encodeURIComponent(name)}`);
    return ((await answer.json()) as { total: { value: number } }).total.value;
  };
  const until = async (name: string, count: number) => {
    while ((await named(name)) !== count) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  assert.equal(await named('Datang'), 0);
  await take(database.store, ['Datang']);
  await until('Datang', 2);
  await database.query(`update people set consent_publication = 'withdrawn' where name like 'Datang%'`);
  await until('Datang', 0);
});
