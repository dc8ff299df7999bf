import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import { defineMapping } from '../mapping/index.ts';
import { call, first, json, mapping, pages, people, ten } from './asked.fixture.ts';
import { adapter, asked, ids, serve, url } from './foreign.fixture.ts';
import { rest, splp, splpKey } from './index.ts';

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

test('an empty list that is written as a failure is an empty list', async () => {
  serve(json({ api_status: 0, api_message: 'There is no data found !', data: [] }));
  assert.deepEqual((await adapter('crudbooster').list(ten, call)).items, []);
  serve(json({ status: false, message: 'Data tidak ditemukan.' }, 404));
  assert.deepEqual((await adapter('codeigniter').list(ten, call)).items, []);
});
