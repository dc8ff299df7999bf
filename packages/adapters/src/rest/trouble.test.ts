import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import { json, pages, table } from '../fixtures/answers.fixture.ts';
import { call, first, mapping, people, ten } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { asked, serve } from '../fixtures/told-backend.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { adapter, ids } from './adapter.fixture.ts';
import { presets, rest, type RestShape } from './index.ts';

// What goes wrong, and its one result, as the README has it.
await describeTroubles('rest', {
  adapter: (origin) =>
    rest({
      preset: 'laravel',
      mapping,
      resources: { people: { url: `${origin}/api/alumni`, filters: { subdistrict: 'kecamatan' } } },
      auth: { token: 'kunci' },
    }),
  resource: 'people',
  row: (id, nama, more) => ({ id, nama, kecamatan: id % 3 ? 'Torjun' : 'Omben', tahun: 2024, ...more }),
  list: (rows, params) => {
    const [page, size] = [Number(params.get('page') ?? 1), Number(params.get('per_page') ?? 1)];
    return { data: rows.slice((page - 1) * size, page * size), last_page: Math.ceil(rows.length / size) };
  },
  filter: { where: { op: 'eq', field: 'subdistrict', value: 'Omben' }, fits: (id) => id % 3 === 0 },
});

test('a page past the end is an empty page', async () => {
  serve(
    json({ current_page: 9, data: [], from: null, to: null, last_page: 1, total: 3, next_page_url: null }),
  );
  const { items, next } = await adapter().list(ten, call);
  assert.deepEqual([items, next], [[], null]);
});

test('a size that is cut down: all rows come, each once', async () => {
  const cut = (most: number) => (rows: readonly object[], params: URLSearchParams) => {
    const size = Math.min(
      most,
      Number(params.get('page[size]') ?? params.get('per_page') ?? params.get('limit') ?? most),
    );
    const page = Number(params.get('page[number]') ?? params.get('page') ?? 1);
    const from = params.has('offset') ? Number(params.get('offset')) : (page - 1) * size;
    return { api_status: 1, data: rows.slice(from, from + size), last_page: Math.ceil(rows.length / size) };
  };
  for (const preset of ['laravel', 'crudbooster'] as const)
    for (const count of [0, 7, 70, 71]) {
      serve(table(people(0, count), cut(7)));
      assert.deepEqual(await ids(preset), first(count), `${preset}, ${count} rows`);
    }
  // And where nothing tells how many pages there are.
  const { last: _, ...paging } = presets.laravel.paging as Extract<RestShape['paging'], { by: 'page' }>;
  serve(table(people(0, 30), cut(7)));
  assert.deepEqual(await ids({ ...presets.laravel, paging }), first(30));
});

test('paging that the backend does not know: the whole table comes, once', async () => {
  serve(table(people(0, 250), (rows) => ({ api_status: 1, api_message: 'success', data: rows })));
  for (const preset of ['crudbooster', 'codeigniter', 'dataTables'] as const)
    assert.deepEqual(
      await ids(
        preset,
        preset === 'codeigniter' ? { preset: { ...presets.codeigniter, success: undefined } } : {},
      ),
      first(250),
    );
});

test('a part of the table that comes again and again is not taken for all of it', async () => {
  const firstPage = (total: object) => json({ data: people(0, 10), ...total });
  const { last: _, ...unsure } = presets.laravel.paging as Extract<RestShape['paging'], { by: 'page' }>;
  for (const [preset, body] of [
    [{ ...presets.laravel, max: 10 }, { last_page: 9 }],
    // Nothing says that there is more, but for a page that is full.
    [{ ...presets.laravel, paging: unsure, max: 10 }, {}],
    [{ ...presets.codeigniter, success: undefined, max: 10 }, { total: 90 }],
    ['laravelSimple', { next_page_url: '/?page=2' }],
    ['laravelCursor', { next_cursor: 'sama' }],
    ['laravelCursor', { data: [], next_cursor: 'sama' }],
  ] as const) {
    serve(firstPage(body));
    const error = await rejected(ids('laravel', { preset }));
    assert.deepEqual([error.code, /again and again/.test(error.message)], ['bad-response', true]);
    assert.ok(asked.length <= 3, `${asked.length} requests`);
  }
});

test('a cursor may be a number, or begin with a stroke; what is no address is said', async () => {
  const rows = people(0, 25);
  for (const written of [(at: number) => at, (at: number) => `/${at}`, (at: number) => `/api?x=1&cursor=${at}`]) {
    serve(
      table(rows, (all, params) => {
        const from = Number(params.get('cursor')?.replace('/', '') ?? 0);
        return { data: all.slice(from, from + 10), next_cursor: from + 10 < 25 ? written(from + 10) : null };
      }),
    );
    assert.deepEqual(await ids('laravelCursor'), first(25), String(written(10)));
  }
  serve(json({ data: rows, next_page_url: 'http://[rahasia?cursor=1' }));
  assert.match((await rejected(ids('laravelCursor'))).message, /no address of a next page/);
}); // prettier-ignore

test('a cursor in which an identity number stands is given to nobody', async () => {
  const nik = '3527014107900001';
  for (const next_cursor of [
    nik,
    btoa(JSON.stringify({ nik, _pointsToNextItems: true })).replaceAll('=', ''),
  ]) {
    serve(json({ data: people(0, 25), next_cursor }));
    assert.match((await rejected(ids('laravelCursor'))).message, /Let it sort by another column/);
  }
});

test('an address of the next page is taken apart, and never followed', async () => {
  serve(
    table(people(0, 250), (rows, params) => {
      const from = Number(params.get('cursor') ?? 0);
      const next = from + 100 < rows.length ? `http://169.254.169.254/?cursor=${from + 100}` : null;
      return { data: rows.slice(from, from + 100), next_page_url: next };
    }),
  );
  assert.deepEqual(await ids('laravelCursor'), first(250));
  assert.ok(asked.every(({ url }) => url?.startsWith('/api/alumni?')));
});

test('a charset is honoured when it is said, and found out when it is wrong', async () => {
  const body = Buffer.from(JSON.stringify({ data: [{ id: 1, nama: 'José' }], last_page: 1 }), 'latin1');
  for (const type of [
    'application/json; charset=ISO-8859-1',
    'application/json; charset=utf-8',
    'application/json; charset=tidak-ada',
  ]) {
    serve((_, response) => void response.writeHead(200, { 'content-type': type }).end(body));
    assert.equal((await adapter().list(ten, call)).items[0]?.name, 'José', type);
  }
  serve(
    (_, response) =>
      void response.writeHead(200).end(`\ufeff${JSON.stringify({ data: [{ id: 1, nama: 'José' }] })}`),
  );
  assert.equal(
    (await adapter('laravelSimple').list(ten, call)).items[0]?.name,
    'José',
    'with a mark in front',
  );
});

test('so does one that comes again in one reading', async () => {
  const again = (rows: readonly object[], params: URLSearchParams) => {
    const from = 8 * (Number(params.get('page')) - 1);
    return { data: rows.slice(from, from + 10), last_page: 4 };
  };
  serve(table(people(0, 30), again));
  const { items } = await adapter({ ...presets.laravel, max: 10 }).list({ ...ten, page: { size: 25 } }, call);
  assert.deepEqual(
    items.map(({ id }) => id),
    first(25),
  );
});

test('a filter that the backend ignores changes nothing: who does not fit is left out', async () => {
  const rows = people(0, 60).map((row, i) => ({ ...row, kecamatan: i % 3 ? 'Torjun' : 'Omben' }));
  serve(pages(rows));
  const where = { op: 'eq', field: 'subdistrict', value: 'Omben' } as const;
  const { items, total } = await adapter('laravel', { filters: { subdistrict: 'kecamatan' } }).list(
    { ...ten, where },
    call,
  );
  assert.match(asked[0]?.url ?? '', /filter%5Bkecamatan%5D=Omben/);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['0', '3', '6', '9', '12', '15', '18', '21', '24', '27'],
  );
  assert.equal(total, null);
  const refined = await adapter().list({ ...ten, refine: { subdistrict: ['Torjun'] } }, call);
  assert.deepEqual([refined.items[0]?.id, refined.total], ['1', null]);
});

test('an order that the backend does not make is not passed on as one', async () => {
  serve(json({ data: people(0, 5).toReversed(), last_page: 1 }));
  const sorting = adapter('laravel', { sort: { id: 'id' } });
  const error = await rejected(sorting.list({ ...ten, sort: [{ field: 'id', order: 'asc' }] }, call));
  assert.match(error.message, /does not sort by id as agreed/);
});

test('equals stand by their numbers or by their texts, and an order among them that may change is none', async () => {
  const declared = { sort: { year: 'tahun', id: 'id' } };
  const sort = [{ field: 'year', order: 'asc' }] as const;
  const byNumber = people(0, 25);
  const byText = byNumber.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  for (const rows of [byNumber, byText]) {
    serve(pages(rows));
    const client = createClient({ adapter: adapter('laravel', declared), retries: 0 });
    const seen: string[] = [];
    for await (const { id } of client.all('people', { sort }, { limit: 100 })) seen.push(id);
    assert.deepEqual(seen, rows.map(({ id }) => String(id)));
    assert.match(asked[0]?.url ?? '', /sort=tahun%2Cid/);
  }
  serve(pages(byNumber.toSorted((a, b) => ((a.id * 7) % 25) - ((b.id * 7) % 25))));
  const error = await rejected(adapter('laravel', declared).list({ ...ten, sort }, call));
  assert.match(error.message, /does not sort by year as agreed/);
}); // prettier-ignore

test('another record than the one that was asked for is none', async () => {
  serve(json({ data: people(5, 6)[0] }));
  assert.equal((await rejected(adapter().get('people', '7', call))).code, 'not-found');
  assert.equal((await adapter().get('people', '5', call)).value.name, 'Orang 5');
  assert.equal(asked.at(-1)?.url, '/api/alumni/5');
});

test('a failure that comes with 200 is one, and its words stay behind', async () => {
  serve(json({ api_status: 0, api_message: 'Forbidden Access! rahasia', data: [] }));
  const error = await rejected(adapter('crudbooster').list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.ok(!error.message.includes('rahasia'));
  serve(json({ draw: 1, error: 'Exception Message: rahasia' }));
  assert.equal((await rejected(adapter('dataTables').list(ten, call))).code, 'bad-response');
});
