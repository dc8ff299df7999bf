import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core';
import { buyer } from '../../store/hiring/hiring.fixture.ts';
import {
  contacts,
  desks,
  gateway,
  got,
  holding,
  ids,
  keep,
  tell,
  telephone,
  tokens,
  used,
} from './whole-story.fixture.ts';

const { session, ask, query, database } = gateway;
before(tell);
after(() => gateway.close());

test('what was gathered is the real thing', () => {
  for (const who of ['a1', 'a2', 'a3', 'a4', 'one', 'two', 'coordinator', 'public', 'log', 'taken along'])
    assert.ok(got.get(who)!.length > 0, who);
  assert.ok(holding('Warga a1').includes('public'));
  assert.ok(holding('40 kotak kue').includes('taken along'));
  assert.equal(desks.get('coordinator')!.matters.length, 3);
  assert.deepEqual(desks.get('b1')!.matters, []);
  assert.deepEqual(desks.get('elsewhere')!.matters, []);
});

test('a number goes to who may have it: everybody by consent, one side of a deal by its owner’s word', () => {
  const numberOf = (id: string) => holding(telephone(id).slice(3));
  assert.deepEqual(numberOf('a1'), ['a1', 'coordinator', 'one'], 'given to the buyer who chose');
  assert.deepEqual(
    numberOf('a2'),
    ['a2', 'coordinator', 'one', 'public', 'tried', 'two'],
    'shown to everybody',
  );
  assert.deepEqual(numberOf('a3'), ['coordinator'], 'chosen, and not given');
  assert.deepEqual(numberOf('a4'), ['coordinator'], 'said no');
  assert.deepEqual(numberOf('b1'), []);
  for (const needle of Object.values(contacts.one))
    assert.deepEqual(
      holding(needle.replace('+62', '')),
      ['coordinator', 'one'],
      'a buyer who keeps it to himself',
    );
  for (const needle of Object.values(contacts.two))
    assert.deepEqual(
      holding(needle.replace('+62', '')),
      ['a3', 'coordinator', 'two'],
      'given to who was chosen',
    );
  assert.deepEqual(holding('987654'), ['coordinator', 'one', 'two'], 'a ceiling that is hidden');
  assert.deepEqual(holding('"reason":"busy"'), ['a4', 'coordinator'], 'why somebody said no');
});

test('addresses, birth dates and the like of people go nowhere; what helps a coordinator goes there only', () => {
  for (const id of ids) {
    const office = id === 'b1' ? [] : ['coordinator'];
    for (const needle of [`Gang Rahasia ${id}`, `1990-11-1${ids.indexOf(id)}`, '"gender":"'])
      assert.deepEqual(holding(needle), [], needle);
    for (const needle of [`Dusun Rahasia ${id}`, `Kendala rahasia ${id}`])
      assert.deepEqual(holding(needle), office, needle);
    if (id !== 'a2') assert.deepEqual(holding(`${id}@rahasia`), office, id);
  }
});

test('a consent that is taken back takes the number out of every desk', async () => {
  await query(`update people set consent_contact = 'withdrawn' where id = 'a2'`);
  const { text } = await ask('GET', '/v1/desks/first', { token: keep(await session(buyer(idOf('one')))) });
  assert.match(text, /Warga a2/);
  assert.ok(!text.includes(telephone('a2')));
  await query(`update people set consent_publication = 'withdrawn' where id = 'a1'`);
  const { text: without } = await ask('GET', '/v1/desks/first', {
    token: keep(await session(buyer(idOf('one')))),
  });
  assert.ok(!without.includes('Warga a1'));
});
const idOf = (who: string) => desks.get(who)!.matters[0]!.request.id;

test('no identity number comes back, nor stands in a log', () => {
  assert.ok(used.length > 25);
  for (const [who, texts] of got)
    for (const text of texts)
      for (const number of used)
        for (const form of [number, ...[' ', '-', '%20'].map((by) => number.match(/\d{4}/g)!.join(by))])
          assert.ok(!text.includes(form), `${who}: ${text.slice(0, 200)}`);
});

test('neither an identity number nor a token is in the database, or in a backup of it', async () => {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  assert.ok(tables.length > 20);
  let rows = 0;
  const bytes: Buffer[] = [];
  for (const { name } of tables)
    for (const { row } of await query<{ row: string }>(`select t::text as row from "${name}" as t`)) {
      rows++;
      assert.ok(name === 'meta' || !hasIdentityNumber(row), name);
      bytes.push(Buffer.from(row));
    }
  assert.ok(rows > 100);
  const options = database.options;
  if ('pglite' in options) {
    await options.pglite.exec('checkpoint');
    bytes.push(Buffer.from(await (await options.pglite.dumpDataDir('none')).arrayBuffer()));
  }
  const whole = Buffer.concat(bytes);
  assert.ok(whole.includes('Tanpa kacang'), 'this is the database');
  for (const number of used)
    for (const form of [number, number.match(/\d{4}/g)!.join(' '), number.match(/\d{4}/g)!.join('-')])
      assert.ok(!whole.includes(form), 'an identity number');
  assert.ok(!whole.includes('Rahasia Kamera'), 'what a camera wrote');
  assert.ok(tokens.length > 12);
  for (const token of tokens)
    for (const part of token.split('.').slice(1)) assert.ok(!whole.includes(part), 'a token');
});
