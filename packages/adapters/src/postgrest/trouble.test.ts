import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, first, idsOf, mapping, people, ten } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { asked, serve } from '../fixtures/told-backend.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { adapter, failing, table } from './adapter.fixture.ts';
import { postgrest } from './index.ts';

// What goes wrong, and its one result, as the README has it.
await describeTroubles('postgrest', {
  adapter: (url) =>
    postgrest({
      url,
      mapping,
      resources: { people: { table: 'lulusan', filters: { id: 'id', year: 'tahun' } } },
    }),
  resource: 'people',
  row: (id, nama, more) => ({ id, nama, kecamatan: 'Omben', tahun: 2020 + (id % 5), ...more }),
  list: (rows, params) => rows.slice(Number(params.get('offset'))).slice(0, Number(params.get('limit') ?? 1)),
  filter: { where: { op: 'eq', field: 'year', value: 2024 }, fits: (id) => id % 5 === 4 },
});

test('a page past the end is an empty page, with and without a count', async () => {
  for (const answer of [table([]), failing(416, 'PGRST103')]) {
    serve(answer);
    const { items, next } = await adapter().list(ten, call);
    assert.deepEqual([items, next], [[], null]);
  }
});

test('rows that are cut off without a word: all come, each once', async () => {
  for (const count of [0, 6, 7, 70, 71]) {
    serve(table(people(0, count), 7));
    assert.deepEqual(await idsOf(adapter()), first(count), `${count} rows`);
  }
});

test('how many come at a time is learned, and the end is known without asking again', async () => {
  serve(table(people(0, 30)));
  const one = adapter();
  const page = () => one.list({ ...ten, page: { size: 100 } }, call);
  await page();
  assert.equal(asked.length, 2);
  const rows = people(0, 12);
  serve(table(rows));
  assert.equal((await page()).items.length, 12);
  assert.equal(asked.length, 1);
});

test('an answer without Content-Range, or with one that hides the total', async () => {
  for (const headers of [{}, { 'content-range': '0-2/*' }, { 'content-range': 'rahasia' }]) {
    serve(table(people(0, 3), Infinity, headers as Record<string, string>));
    const { items, total } = await adapter().list(ten, call);
    assert.deepEqual([items.length, total], [3, null]);
  }
  serve(table(people(0, 3), Infinity, { 'content-range': '0-2/3' }));
  assert.deepEqual((await adapter().list(ten, call)).total, { value: 3, relation: 'estimated' });
});

for (const [status, code, expected, words] of [
  [401, '42501', 'unauthenticated', /a grant is missing/],
  [403, '42501', 'forbidden', /a grant is missing/],
  [400, '42703', 'invalid', /no column of a name/],
  [404, '42P01', 'not-found', /not among the tables/],
  [404, 'PGRST205', 'not-found', /not among the tables/],
  [406, 'PGRST106', 'invalid', /"schema"/],
  [400, 'PGRST200', 'invalid', /foreign key/],
  [300, 'PGRST201', 'invalid', /or several/],
  [401, 'PGRST301', 'unauthenticated', /another project/],
  [401, 'PGRST302', 'unauthenticated', /not shown to strangers/],
  [401, 'PGRST303', 'unauthenticated', /a clock runs wrong/],
  [400, '42704', 'invalid', /language/],
  [404, '42883', 'invalid', /compare/],
  [500, '57014', 'timeout', /an index/],
  [503, 'PGRST002', 'unavailable', /for now/],
  [504, 'PGRST003', 'timeout', /504/],
  [500, 'XX000', 'unavailable', /500/],
  [400, 'constructor', 'invalid', /400/],
] as const)
  test(`${status} ${code}: ${expected}`, async () => {
    serve(failing(status, code));
    const { code: ours, message, issues } = await rejected(adapter().list(ten, call));
    assert.equal(ours, expected);
    assert.match(message, words);
    assert.ok(!/rahasia|3527014107900001/.test(`${message} ${JSON.stringify(issues)}`), message);
  });

test('a value that a column cannot hold, when nothing was asked of it, is a fault', async () => {
  serve(failing(400, '22P02'));
  const error = await rejected(adapter({ only: { tahun: 'dua' } }).list(ten, call));
  assert.deepEqual([error.code, asked.length], ['invalid', 2]);
});

test('numbers in a column of texts are found out, since 9 would be above 10 there', async () => {
  serve(table(people(0, 3).map((row) => ({ ...row, tahun: '2024' }))));
  const error = await rejected(adapter({ filters: { year: 'tahun' } }).list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /the column of "year" holds texts/);
  assert.equal((await adapter().list(ten, call)).items.length, 3);
});

test('a list of something else is none, and a gateway that knows no key says what is missing', async () => {
  serve((_, response) => void response.writeHead(200).end('[1,2]'));
  assert.equal((await rejected(adapter().list(ten, call))).code, 'bad-response');
  serve((_, response) => void response.writeHead(401).end('{"message":"No API key found in request"}'));
  assert.match((await rejected(adapter().list(ten, call))).message, /Supabase wants "apikey"/);
});

test('a row that comes twice, and an order that is not made', async () => {
  serve(table([...people(0, 30), ...people(20, 40)]));
  assert.deepEqual(await idsOf(adapter()), first(40));
  serve(table(people(0, 5).toReversed()));
  const sorting = adapter({ sort: { id: 'id' } }).list({ ...ten, sort: [{ field: 'id', order: 'asc' }] }, call);
  assert.match((await rejected(sorting)).message, /does not sort by id as agreed/);
}); // prettier-ignore

test('an identity number and what nobody maps are found in no record', async () => {
  const nik = '3527014107900001';
  serve(table(people(0, 3).map((row) => ({ ...row, nik, nama: `Siti ${nik}`, rahasia: { sakit: 'Rahasia' } }))));
  const { items } = await adapter().list(ten, call);
  assert.equal(items[0]?.name, 'Siti');
  assert.ok(!/3527014107900001|ahasia/.test(JSON.stringify(items)));
}); // prettier-ignore
