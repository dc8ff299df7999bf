import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '../fixtures/answers.fixture.ts';
import { call, first, idsOf, mapping, people, ten } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { ckan } from './index.ts';
import { adapter, asked, columns, envelope, failing, pages, serve } from './portal.fixture.ts';

// What goes wrong, and its one result, as the README has it.
const failure = () => rejected(adapter().list(ten, call));
const ids = (more: object = {}) => idsOf(adapter(more));

await describeTroubles('ckan', {
  adapter: (url) =>
    ckan({
      url,
      mapping,
      resources: { people: { resourceId: '8de5', filters: { subdistrict: 'kecamatan' } } },
      auth: { token: 'kunci' },
    }),
  resource: 'people',
  row: (id, nama, more) => ({ id, nama, kecamatan: id % 3 ? 'Torjun' : 'Omben', tahun: 2024, ...more }),
  list: (rows, params) => {
    const [offset, limit] = [Number(params.get('offset')), Number(params.get('limit') ?? 100)];
    return { success: true, result: { fields: columns, limit, records: rows.slice(offset, offset + limit) } };
  },
  filter: { where: { op: 'eq', field: 'subdistrict', value: 'Omben' }, fits: (id) => id % 3 === 0 },
});

test('a page past the end is an empty page', async () => {
  serve(envelope({ limit: 20, offset: 0, records: [], total: 3, _links: { next: '/api?offset=40' } }));
  const { items, next } = await adapter().list(ten, call);
  assert.deepEqual([items, next], [[], null]);
});

test('a size that is cut down: all rows come, each once, counted or not', async () => {
  for (const count of [0, 7, 70, 71])
    for (const total of [undefined, count]) {
      serve(pages(people(0, count), 7, total));
      assert.deepEqual(await ids(), first(count), `${count} rows`);
    }
});

test('the address of the next page is not followed', async () => {
  serve((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'https://x.invalid');
    const offset = Number(searchParams.get('offset'));
    const records = people(0, 250).slice(offset, offset + 100);
    const _links = { start: 'http://169.254.169.254/', next: 'http://169.254.169.254/?offset=100' };
    envelope({ limit: 100, records, _links })(request, response);
  });
  assert.deepEqual(await ids(), first(250));
  assert.ok(asked.every((url) => url.startsWith('/api/3/action/datastore_search?')));
});

test('a count that is not one: who only looks like CKAN is read to the end', async () => {
  serve(pages(people(0, 250), 100, 100), envelope({ records: [], total: 0 }));
  assert.deepEqual(await ids(), first(250));
});

test('paging that is not known: the table comes, once', async () => {
  serve(envelope({ records: people(0, 250) }), envelope({ records: [] }));
  assert.deepEqual(await ids(), first(250));
});

test('half a body, a broken line, another program', async () => {
  serve((_, response) => void response.writeHead(200).end('{"success":true,"result":{"records":[{"nama":"Si'));
  assert.equal((await failure()).code, 'bad-response');
  serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"success":');
    setTimeout(() => response.destroy(), 10);
  });
  assert.equal((await failure()).code, 'network');
  const result = { limit: 20, records: people(0, 3) };
  for (const body of [{ data: people(0, 3) }, { success: true, result: people(0, 3) }, { success: false, result }, { result }, people(0, 3)]) {
    serve(json(body), json(body));
    assert.match((await failure()).message, /not as CKAN writes it/);
  }
}); // prettier-ignore

for (const [what, status, error, code, message] of [
  ['not allowed', 403, { __type: 'Authorization Error', message: 'Akses ditolak: rahasia' }, 'forbidden', /"auth" needs a token/],
  ['no such table', 404, { __type: 'Not Found Error', message: 'Tidak ditemukan: rahasia' }, 'not-found', /never loaded into the DataStore/],
  ['too slow', 409, { __type: 'Validation Error', query: ['Search took too long'] }, 'timeout', /took it too long/],
  ['SQL in the answer', 409, { __type: 'Validation Error', query: ['Invalid query'], info: { statement: ['select rahasia'], orig: ['rahasia'] } }, 'invalid', /does not accept the question/],
  ['a failure with 200', 200, { __type: 'Authorization Error', message: 'rahasia' }, 'forbidden', /"auth" needs a token/],
  ['one of no known kind', 200, { __type: 'Rahasia', message: 'rahasia' }, 'bad-response', /not as CKAN writes it/],
  ['broken', 500, { __type: 'Internal Server Error', message: 'rahasia' }, 'unavailable', /failed/],
] as const)
  test(`${what}: ${code}`, async () => {
    for (const whole of [true, false]) {
      if (whole) serve(failing(status, error));
      else serve(failing(status, error), failing(status, error));
      const told = await failure();
      assert.deepEqual([told.code, told.status], [code, status]);
      assert.match(told.message, message);
    }
  }); // prettier-ignore

test('a column that is gone is named by our field', async () => {
  const declared = { filters: { subdistrict: 'kecamatan' }, sort: { year: 'tahun' } };
  const where = { op: 'eq', field: 'subdistrict', value: 'Omben' } as const;
  serve(failing(409, { __type: 'Validation Error', filters: ['nilai tidak sah "kecamatan" rahasia'] }));
  const error = await rejected(adapter(declared).list({ ...ten, where }, call));
  assert.equal(error.code, 'invalid');
  assert.match(error.message, /asked about "subdistrict"/);
  assert.deepEqual(error.issues, [{ message: 'not accepted', path: ['subdistrict'] }]);
  serve(failing(409, { __type: 'Validation Error', sort: ['invalid value "tahun desc nulls last"'] }));
  const sort = [{ field: 'year', order: 'desc' }] as const;
  assert.match((await rejected(adapter(declared).list({ ...ten, sort }, call))).message, /about "year"/);
});

test('a bare text with 400: what was asked is not known there', async () => {
  serve(json('Bad request - Action name not known: rahasia', 400), undefined);
  const error = await failure();
  assert.deepEqual([error.code, error.status], ['invalid', 400]);
  assert.match(error.message, /Is the DataStore switched on there/);
});

test('a row that comes again on the next page comes once', async () => {
  serve((request, response) => {
    const offset = Number(new URL(request.url ?? '', 'https://x.invalid').searchParams.get('offset'));
    const from = Math.max(0, offset - 2);
    envelope({ limit: 10, records: people(0, 30).slice(from, from + 10) })(request, response);
  });
  const { items } = await adapter().list({ ...ten, page: { size: 25 } }, call);
  assert.deepEqual(
    items.map(({ id }) => id),
    first(25),
  );
});

test('a condition that is ignored changes nothing, and an order that is not made is none', async () => {
  const mixed = people(0, 60).map((row, i) => ({ ...row, kecamatan: i % 3 ? 'Torjun' : 'Omben' }));
  serve(pages(mixed));
  const where = { op: 'eq', field: 'subdistrict', value: 'Omben' } as const;
  const { items } = await adapter({ filters: { subdistrict: 'kecamatan' } }).list({ ...ten, where }, call);
  assert.match(decodeURIComponent(asked[0]!), /filters={"kecamatan":"Omben"}/);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['0', '3', '6', '9', '12', '15', '18', '21', '24', '27'],
  );
  serve(pages(people(0, 5).toReversed()));
  const sort = [{ field: 'id', order: 'asc' }] as const;
  const error = await rejected(adapter({ sort: { id: 'id' } }).list({ ...ten, sort }, call));
  assert.match(error.message, /does not sort by id as agreed/);
});

test('another record than the one that was asked for is none', async () => {
  serve(envelope({ limit: 1, records: people(5, 6) }));
  assert.equal((await rejected(adapter().get('people', '7', call))).code, 'not-found');
  assert.equal((await adapter().get('people', '5', call)).value.name, 'Orang 5');
  assert.match(decodeURIComponent(asked.at(-1)!), /filters={"id":"5"}/);
});
