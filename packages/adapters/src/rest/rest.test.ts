import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Cursor } from '@guyub/core/adapter';
import { defineMapping } from '../mapping/index.ts';
import { json, pages, table } from '../fixtures/answers.fixture.ts';
import { call, first, mapping, people, ten } from '../fixtures/people.fixture.ts';
import { asked, serve } from '../fixtures/told-backend.fixture.ts';
import { adapter, ids, url } from './adapter.fixture.ts';
import { presets, rest, splp, splpKey } from './index.ts';

test('asks for JSON, with everything in the address', async () => {
  serve(json({ data: people(0, 3), last_page: 1, total: 3 }));
  const { items, total } = await adapter().list(ten, call);
  assert.equal(items.length, 3);
  assert.deepEqual(total, { value: 3, relation: 'estimated' });
  assert.equal(asked[0]?.url, '/api/alumni?per_page=20&page=1');
  assert.equal(asked[0]?.headers.accept, 'application/json');
});

test('a key goes along where the backend wants it', async () => {
  serve(json({ data: [] }));
  for (const [auth, header, value] of [
    [{ token: 'kunci' }, 'authorization', 'Bearer kunci'],
    [{ token: 'kunci', header: 'X-Api-Key', scheme: '' }, 'x-api-key', 'kunci'],
    [{ token: 'kunci', ...splp }, 'authorizationsplp', 'Bearer kunci'],
    [{ token: 'kunci', ...splpKey }, 'apikey', 'kunci'],
  ] as const) {
    const keyed = rest({
      preset: 'laravel',
      mapping,
      resources: { people: { url: `${url}?tahun=2024` } },
      auth,
      userAgent: 'guyub',
    });
    await keyed.list(ten, call);
    assert.equal(asked.at(-1)?.headers[header], value);
    assert.equal(asked.at(-1)?.headers['user-agent'], 'guyub');
    assert.match(asked.at(-1)?.url ?? '', /^\/api\/alumni\?tahun=2024&/);
  }
});

test('a key in a page is refused, and so is a password in an address', async (t) => {
  Object.assign(globalThis, { document: {} });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  const resources = { people: { url } };
  for (const secret of [{ auth: { token: 'kunci' } }, { userAgent: 'guyub' }])
    assert.throws(
      () => rest({ preset: 'laravel', mapping, resources, ...secret }),
      (error: Error) => {
        assert.ok(!error.message.includes('kunci'));
        return /cannot be used in a page/.test(error.message);
      },
    );
  assert.throws(() => adapter('laravel', { url: 'https://a:b@contoh.example' }), { code: 'invalid' });
});

test('a key that cannot be sent is said at once, and not repeated', () => {
  for (const token of ['kunci\nkunci', 'kunci…'])
    assert.throws(
      () => rest({ preset: 'laravel', mapping, resources: { people: { url } }, auth: { token } }),
      (error: Error) => !error.message.includes('kunci') && /what no header can hold/.test(error.message),
    );
});

test('a cursor that somebody made up asks for nothing', async () => {
  serve(pages(people(0, 60)));
  const { next } = await adapter().list(ten, call);
  const [seal, position] = JSON.parse(atob(next!)) as [string, object];
  const made = (changed: unknown) => btoa(JSON.stringify([seal, changed])) as Cursor;
  const listed = (after: Cursor) => adapter().list({ ...ten, page: { size: 10, after } }, call);
  assert.equal((await listed(made(position))).items[0]?.id, '10');
  serve(() => assert.fail('it asked'));
  for (const changed of [
    null,
    7,
    {},
    ...[0, -1, 101, 1e9, 1.5, '20', null].map((size) => ({ ...position, size })),
    ...[-1, 0.5, '0', undefined].map((skip) => ({ ...position, skip })),
    ...[-1, 1.5, {}, ['1'], undefined].map((at) => ({ ...position, at })),
  ])
    await assert.rejects(listed(made(changed)), { code: 'stale-cursor' }, JSON.stringify(changed));
});

test('an id that no record has is not asked for, and one that is spelled out is no way up in the address', async () => {
  serve(json({ data: people(5, 6)[0] }));
  for (const id of ['', '.', '..', 'x--co', 'x--coco', '\ud800', 'A/1', 'a'.repeat(65)])
    await assert.rejects(adapter().get('people', id, call), { code: 'not-found' });
  assert.equal(asked.length, 0);
});

test('of a table that is too long nobody says that a record is not there', async () => {
  const listed = { preset: { ...presets.laravel, one: undefined } };
  serve(pages(people(0, 2100)));
  assert.equal((await adapter('laravel', listed).get('people', '1999', call)).value.name, 'Orang 1999');
  await assert.rejects(adapter('laravel', listed).get('people', '2050', call), {
    code: 'unsupported',
    message: /no more than 2000 rows of "people"/,
  });
  serve(pages(people(0, 2000)));
  await assert.rejects(adapter('laravel', listed).get('people', '2050', call), { code: 'not-found' });
});

test('options that cannot be meant so are refused with what to do', () => {
  for (const [more, message] of [
    [{ filters: { nik: 'nik' } }, /filters\.nik is not a field of the mapping/],
    [{ filters: { updatedAt: 'diubah' } }, /filters\.updatedAt is not given as the backend writes it/],
    [{ preset: 'crudbooster', sort: { id: 'id' } }, /the preset knows no way to ask for an order/],
    [{ preset: 'crudbooster', search: true }, /the preset knows no parameter/],
  ] as const)
    assert.throws(() => adapter('laravel', more), { code: 'invalid', message });
  const jobs = { url };
  assert.throws(
    () => rest({ preset: 'laravel', mapping, resources: { jobs } }),
    /jobs is not in the mapping/,
  );
});

test('a search of the backend narrows, and core still says who fits', async () => {
  serve(json({ data: [...people(0, 2), { id: 9, nama: 'Siti', kecamatan: 'Omben' }], last_page: 1 }));
  const client = createClient({ adapter: adapter('laravel', { search: true }) });
  const { items } = await client.list('people', { text: 'siti', page: { size: 10 } });
  assert.match(asked[0]?.url ?? '', /search=siti/);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['9'],
  );
});

test('nobody is found by what is not shown of them, in whatever order', async () => {
  const rows = people(0, 30).map((row) => ({ ...row, agama: row.id === 7 ? 'Rahasia' : 'Lain' }));
  const matching = (all: readonly object[], params: URLSearchParams) => {
    const data = all.filter((row) => JSON.stringify(row).includes(params.get('search') ?? ''));
    return { data, last_page: 1 };
  };
  serve(table(rows, matching));
  const client = createClient({ adapter: adapter('laravel', { search: true, sort: { id: 'id' } }) });
  for (const order of [{}, { sort: [{ field: 'id', order: 'asc' }] }] as const) {
    const found = async (text: string) =>
      (await client.list('people', { text, ...order, page: { size: 10 } })).items.map(({ id }) => id);
    assert.deepEqual(await found('Rahasia'), []);
    assert.deepEqual(await found('Orang 7'), ['7']);
  }
});

test('where nearly nobody may be shown, a short page goes on', async () => {
  const shy = defineMapping({
    ...mapping,
    resources: { people: { ...mapping.resources.people!, consents: { publication: 'tampil' } } },
  });
  const rows = people(0, 1000).map((row) => ({ ...row, tampil: row.id === 990 ? 'ya' : '' }));
  serve(pages(rows, { total: 1000 }));
  const shown = rest({
    preset: 'laravel',
    mapping: shy,
    resources: { people: { url } },
  });
  const page = await shown.list(ten, call);
  assert.deepEqual([page.items, page.total], [[], null]);
  assert.equal(asked.length, 10);
  const found: string[] = [];
  for await (const { id } of createClient({ adapter: shown }).all('people', {}, { limit: 10 }))
    found.push(id);
  assert.deepEqual(found, ['990']);
});

test('a page that was read to know whether there is more is not asked for again', async () => {
  serve(pages(people(0, 300)));
  assert.deepEqual(await ids('laravel'), first(300));
  assert.equal(asked.length, 3);
});

test('it serves one question, and not for long', async (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  serve(pages(people(0, 150)));
  const backend = adapter();
  const list = (after?: Cursor) =>
    backend.list({ ...ten, page: { size: 100, ...(after && { after }) } }, call);
  const { next } = await list();
  for (const requests of [2, 3]) {
    assert.equal((await list(next!)).items.length, 50);
    assert.equal(asked.length, requests);
  }
  await list();
  t.mock.timers.tick(5001);
  await list(next!);
  assert.equal(asked.length, 6);
});

test('an empty list that is written as a failure is an empty list', async () => {
  serve(json({ api_status: 0, api_message: 'There is no data found !', data: [] }));
  assert.deepEqual((await adapter('crudbooster').list(ten, call)).items, []);
  serve(json({ status: false, message: 'Data tidak ditemukan.' }, 404));
  assert.deepEqual((await adapter('codeigniter').list(ten, call)).items, []);
});
