import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { mapping } from '../fixtures/people.fixture.ts';
import { fromList } from './from-response.ts';
import { directus, type DirectusResource } from './index.ts';
import { sourcesOf } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

const url = 'https://directus.example.go.id/cms/';
const filters = { id: 'id', subdistrict: 'kecamatan.nama', year: 'tahun' };
const sourceOf = (more: Partial<DirectusResource> = {}, given = mapping) =>
  sourcesOf({ url, mapping: given, resources: { people: { collection: 'lulusan', filters, ...more } } }).get(
    'people',
  )!;
const source = sourceOf();
const page: Query = { resource: 'people', page: { size: 20 } };
const filterIn = (address: URL | null | undefined) => {
  const filter = address?.searchParams.get('filter');
  return filter ? JSON.parse(filter)._and : undefined;
};

for (const [where, expected] of [
  [{ op: 'eq', field: 'subdistrict', value: 'A,B "C"' }, [{ kecamatan: { nama: { _eq: 'A,B "C"' } } }]],
  [{ op: 'in', field: 'year', values: [2023, 2024] }, [{ tahun: { _in: [2023, 2024] } }]],
  [{ op: 'range', field: 'year', gte: 2020, lte: 2021 }, [{ tahun: { _gte: 2020 } }, { tahun: { _lte: 2021 } }]],
  [{ op: 'range', field: 'subdistrict', gte: 'A' }, undefined],
  [{ op: 'eq', field: 'name', value: 'Siti' }, undefined],
  [{ op: 'or', of: [{ op: 'eq', field: 'year', value: 2024 }] }, undefined],
  [{ op: 'eq', field: 'id', value: 'x--ebcpdb' }, [{ id: { _eq: 'A/1' } }]],
] as const)
  test(JSON.stringify(where), () =>
    assert.deepEqual(filterIn(toListUrl(source, { ...page, where } as unknown as Query, null, 40)), expected)); // prettier-ignore

test('what no item can fit is not asked', () => {
  for (const value of ['abc', '', true])
    assert.equal(toListUrl(source, { ...page, where: { op: 'eq', field: 'year', value } }, null, 40), null);
});

test('an order names columns and ends with the id; a page begins at a row', () => {
  const sort = [{ field: 'year', order: 'desc' }] as const;
  const { searchParams } = toListUrl(sourceOf({ sort: { year: 'tahun' } }), { ...page, sort }, 80, 40)!;
  assert.equal(searchParams.get('sort'), '-tahun,id');
  assert.deepEqual([searchParams.get('offset'), searchParams.get('limit')], ['80', '40']);
});

test('one item is a list of one, of those that are let out', () => {
  const one = toRecordUrl(sourceOf({ only: { status: 'published' } }), '../x');
  assert.equal(one?.pathname, '/cms/items/lulusan');
  assert.deepEqual(filterIn(one), [{ status: { _eq: 'published' } }, { id: { _eq: '../x' } }]);
});

test('a draft that comes all the same is no record', () => {
  const data = [
    { id: 1, nama: 'Siti', status: 'published' },
    { id: 2, nama: 'Budi', status: 'draft' },
  ];
  const answer = { status: 200, headers: new Headers(), error: undefined, body: { data } };
  const { rows } = fromList(sourceOf({ only: { status: 'published' } }), answer, null);
  assert.deepEqual(rows, [data[0], { id: 2 }]);
});

test('what cannot be meant is said; accounts are never read, and a key is for servers', (t) => {
  assert.throws(() => sourceOf({ collection: 'directus_users' }), /Directus’s own are never read/);
  assert.throws(() => sourceOf({ collection: '../users' }), /is the name of a collection of yours/);
  const people = { ...mapping.resources.people!, path: 'data' };
  assert.throws(() => sourceOf({}, { ...mapping, resources: { people } }), /has a "path" in the mapping/);
  const fields = { ...people.fields, businessName: 'nama usaha,nik' };
  assert.throws(
    () => sourceOf({}, { ...mapping, resources: { people: { ...mapping.resources.people!, fields } } }),
    /cannot be a column/,
  );
  Object.assign(globalThis, { document: {} });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  assert.throws(
    () =>
      directus({ url, mapping, resources: { people: { collection: 'lulusan' } }, auth: { token: 'kunci' } }),
    /cannot be used in a page/,
  );
});
