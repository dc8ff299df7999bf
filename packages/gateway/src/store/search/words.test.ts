import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Query } from '@guyub/core';
import type { ImportedPerson } from '../../import/sink.ts';
import { testDatabase } from '../database.fixture.ts';
import { openStore } from '../open.ts';
import type { Store } from '../store.ts';

const database = await testDatabase();
after(() => database.close());

const region = 'kemendagri:35.27';
const row = (name: string, publication: 'yes' | 'no' = 'yes'): ImportedPerson => ({
  name,
  obstacles: [],
  offerings: [],
  consents: { publication, contact: 'unknown' },
  matchKeys: { strong: [`nama ${name}`], weak: [] },
});
const take = (name: string, rows: readonly ImportedPerson[]) =>
  database.store.sink.file({ name, sha256: Buffer.from(name.padEnd(32)).toString('hex'), region }, (t) =>
    t.upsert(rows),
  );
const find = async (text: string, store: Store = database.store, rest: Partial<Query> = {}) => {
  const { items, text: report } = await store.list({ resource: 'people', text, page: { size: 9 }, ...rest });
  return { names: items.map((item) => item['name']), suggestion: report?.suggestion };
};
const lexemes = async (pattern: string) =>
  (await database.query<{ lexeme: string }>('select lexeme from vocabulary where lexeme like $1', [pattern]))
    .length;

await take('satu.csv', [row('Wahyudianto'), row('Zulkarnaini', 'no')]);

test('a name with a typing error is found, and one that is not published does not even come up', async () => {
  assert.deepEqual(await find('wahyudiantp'), { names: ['Wahyudianto'], suggestion: 'wahyudianto' });
  assert.deepEqual(await find('zulkarnainu'), { names: [], suggestion: undefined });
  const elsewhere = { where: { op: 'eq', field: 'region', value: 'kemendagri:15.07' } } as const;
  assert.deepEqual(await find('wahyudiantp', database.store, elsewhere), {
    names: [],
    suggestion: undefined,
  });
});

test('a word that comes with a later file is known at once', async () => {
  assert.deepEqual((await find('Kusumawardhanii')).names, []);
  await take('dua.csv', [row('Kusumawardhani')]);
  assert.deepEqual((await find('Kusumawardhanii')).names, ['Kusumawardhani']);
});

test('who withdraws by hand is out of the words, too', async () => {
  await take('tiga.csv', [row('Prabaningrum')]);
  assert.deepEqual((await find('prabaningrun')).suggestion, 'prabaningrum');
  await database.query(`update people set consent_publication = 'withdrawn' where name = 'Prabaningrum'`);
  const again = await openStore(database.options);
  assert.deepEqual(await find('prabaningrun', again), { names: [], suggestion: undefined });
});

test('a word that only people have who are not published is not kept, until they agree', async () => {
  const hidden = {
    ...row('Brotoseno', 'no'),
    business: { name: 'Toko Brotoseno', stage: 'running' as const },
    offerings: [{ name: 'Batik Brotoseno' }],
  };
  await take('tersembunyi.csv', [hidden]);
  assert.equal(await lexemes('%brotoseno%'), 0, 'how long an answer takes would tell that it is there');
  await database.query(`update people set consent_publication = 'yes' where name = 'Brotoseno'`);
  const again = await openStore(database.options);
  for (const resource of ['people', 'businesses', 'offerings']) {
    const { items } = await again.list({ resource, text: 'brotosen', page: { size: 9 } });
    assert.equal(items.length, 1, resource);
  }
});

test('words that are nobody’s any more go with the next file of another day', async () => {
  await take('empat.csv', [row('Mangkunegaran')]);
  assert.ok((await lexemes('mangkunegaran')) > 0);
  await database.query(`delete from people where name = 'Mangkunegaran'`);
  await take('lima.csv', [row('Orang Lain')]);
  assert.ok((await lexemes('mangkunegaran')) > 0, 'not on the same day');
  await database.query(`update meta set value = '2026-01-01T00:00:00.000Z' where key = 'swept'`);
  await take('enam.csv', [row('Orang Lainnya')]);
  assert.equal(await lexemes('mangkunegaran'), 0);
  assert.ok((await lexemes('wahyudianto')) > 0);
});

test('a version that reads words otherwise makes all records anew', async () => {
  await database.query(`update people set search = '', turn = 0`);
  await database.query(`delete from meta where key = 'search'`);
  await database.query(`truncate vocabulary`);
  const again = await openStore(database.options);
  assert.deepEqual((await find('wahyudiantp', again)).names, ['Wahyudianto']);
  const [kept] = await database.query<{ turn: number | string }>(
    `select turn from people where name = 'Wahyudianto'`,
  );
  assert.ok(Number(kept!.turn) > 0);
});
