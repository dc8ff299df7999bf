import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, isGuyubError } from '@guyub/core';
import { call, first, json, mapping, pages, people, table, ten } from './asked.fixture.ts';
import { adapter, asked, ids, serve, url } from './foreign.fixture.ts';
import { presets, rest, type RestShape } from './index.ts';

// What goes wrong, and its one result, as the README has it.
const rejected = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(isGuyubError(error), `a GuyubError, not ${String(error)}`);
  return error;
};

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

test('a page to sign in, with 200, is no list of nobody', async () => {
  serve(
    (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Login rahasia</title>'),
  );
  const error = await rejected(adapter().list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /a web page where JSON was expected/);
  assert.ok(!error.message.includes('rahasia'));
});

test('half a body is a bad response', async () => {
  serve((_, response) => void response.writeHead(200).end('{"data":[{"id":1,"nama":"Si'));
  assert.equal((await rejected(adapter().list(ten, call))).code, 'bad-response');
});

test('a line that is cut in the middle is a network failure, which may pass', async () => {
  serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"data":[');
    setTimeout(() => response.destroy(), 10);
  });
  assert.equal((await rejected(adapter().list(ten, call))).code, 'network');
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

test('nobody is followed elsewhere, and a loop ends before it begins', async () => {
  serve((_, response) => void response.writeHead(302, { location: url }).end());
  const secret = rest({
    preset: 'laravel',
    mapping,
    resources: { people: { url } },
    auth: { token: 'kunci' },
  });
  const error = await rejected(secret.list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /sends its visitors to another address/);
  assert.equal(asked.length, 1);
});

test('429 says how long to wait, and 500 with a web page is a backend that may come back', async () => {
  serve(json({ message: 'Too Many Attempts.' }, 429, { 'retry-after': '7' }));
  const limited = await rejected(adapter().list(ten, call));
  assert.deepEqual([limited.code, limited.retryAfterMs], ['rate-limited', 7000]);
  serve(
    (_, response) =>
      void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>SQLSTATE[42S02] rahasia</h1>'),
  );
  const broken = await rejected(adapter().list(ten, call));
  assert.equal(broken.code, 'unavailable');
  assert.ok(!`${broken.message} ${JSON.stringify(broken)}`.includes('rahasia'));
});

test('a backend that does not answer is left after the time that core gives', async () => {
  serve(() => undefined);
  const client = createClient({ adapter: adapter(), retries: 0, timeoutMs: 50 });
  assert.equal((await rejected(client.list('people', { page: { size: 1 } }))).code, 'timeout');
});

test('a record that slips to the next page while somebody reads comes once', async () => {
  let pushed = 0;
  serve(
    table(people(0, 150), (rows, params) => {
      const page = Number(params.get('page'));
      const from = (page - 1) * 100 - pushed++;
      return { data: rows.slice(Math.max(0, from), from + 100), last_page: 2 };
    }),
  );
  const { items, total } = await createClient({ adapter: adapter() }).list('people', {
    sort: [{ field: 'id', order: 'asc' }],
    page: { size: 1000 },
  });
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  assert.equal(total?.value, items.length);
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

test('a cursor of another question is refused', async () => {
  serve(json({ data: people(0, 20), last_page: 3 }));
  const filtered = adapter('laravel', { filters: { subdistrict: 'kecamatan' } });
  const { next } = await filtered.list(ten, call);
  const where = { op: 'eq', field: 'subdistrict', value: 'Omben' } as const;
  const error = await rejected(filtered.list({ ...ten, where, page: { size: 10, after: next! } }, call));
  assert.equal(error.code, 'stale-cursor');
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
});

test('an order that the backend does not make is not passed on as one', async () => {
  serve(json({ data: people(0, 5).toReversed(), last_page: 1 }));
  const sorting = adapter('laravel', { sort: { id: 'id' } });
  const error = await rejected(sorting.list({ ...ten, sort: [{ field: 'id', order: 'asc' }] }, call));
  assert.match(error.message, /does not sort by id as agreed/);
});

test('another record than the one that was asked for is none', async () => {
  serve(json({ data: people(5, 6)[0] }));
  assert.equal((await rejected(adapter().get('people', '7', call))).code, 'not-found');
  assert.equal((await adapter().get('people', '5', call)).value.name, 'Orang 5');
  assert.equal(asked.at(-1)?.url, '/api/alumni/5');
});

test('rows that are not what the mapping speaks of are no list of nobody', async () => {
  serve(json({ data: [{ judul: 'Berita' }, { judul: 'Agenda' }], last_page: 1 }));
  const error = await rejected(adapter().list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /No row of "people" has an id/);
});

test('a failure that comes with 200 is one, and its words stay behind', async () => {
  serve(json({ api_status: 0, api_message: 'Forbidden Access! rahasia', data: [] }));
  const error = await rejected(adapter('crudbooster').list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.ok(!error.message.includes('rahasia'));
  serve(json({ draw: 1, error: 'Exception Message: rahasia' }));
  assert.equal((await rejected(adapter('dataTables').list(ten, call))).code, 'bad-response');
});

test('ten megabytes of photos are read and thrown away; what has no end is not read to it', async () => {
  const foto = 'A'.repeat(1_000_000);
  serve(json({ data: people(0, 10).map((row) => ({ ...row, foto })), last_page: 1 }));
  const { items } = await adapter().list(ten, call);
  assert.ok(JSON.stringify(items).length < 5000);
  serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(foto));
      response.once('drain', more);
    };
    more();
  });
  const error = await rejected(adapter().list(ten, call));
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /more than 20 MB/);
});
