import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { mapping } from '../fixtures/people.fixture.ts';
import { parameters } from './columns.ts';
import { strapi, type StrapiResource } from './index.ts';
import { sourcesOf } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

const url = 'https://strapi.example.go.id/cms/';
const filters = { id: 'id', subdistrict: 'kecamatan.nama', year: 'tahun' };
const sourceOf = (more: Partial<StrapiResource> = {}) =>
  sourcesOf({ url, mapping, resources: { people: { type: 'lulusans', filters, ...more } } }).get('people')!;
const source = sourceOf();
const page: Query = { resource: 'people', page: { size: 20 } };
const written = (address: URL | null | undefined) =>
  address && decodeURIComponent(address.search.replaceAll('+', ' ')).slice(1);
const paged = 'pagination[page]=1&pagination[pageSize]=40&sort[0]=id:asc';

for (const [where, expected] of [
  [{ op: 'eq', field: 'subdistrict', value: 'Kec. Baru: A,B' }, 'filters[$and][0][kecamatan][nama][$eq]=Kec. Baru: A,B'],
  [{ op: 'in', field: 'year', values: [2023, 2024] }, 'filters[$and][0][tahun][$in][0]=2023&filters[$and][0][tahun][$in][1]=2024'],
  [{ op: 'range', field: 'year', gte: 2020 }, 'filters[$and][0][tahun][$gte]=2020'],
  [{ op: 'range', field: 'subdistrict', gte: 'A' }, ''],
  [{ op: 'eq', field: 'name', value: 'Siti' }, ''],
  [{ op: 'not', of: { op: 'eq', field: 'year', value: 2024 } }, ''],
  [{ op: 'in', field: 'id', values: ['7', 'x', '0x1'] }, 'filters[$and][0][id][$eq]=7'],
  [{ op: 'in', field: 'id', values: ['x'] }, null],
  [{ op: 'eq', field: 'year', value: 'abc' }, null],
  [{ op: 'eq', field: 'subdistrict', value: '' }, null],
  [{ op: 'in', field: 'year', values: [] }, null],
] as const)
  test(JSON.stringify(where), () =>
    assert.equal(
      written(toListUrl(source, { ...page, where } as unknown as Query, null, 40)),
      expected === null ? null : [expected, paged].filter(Boolean).join('&'),
    )); // prettier-ignore

test('an order names columns and ends with the id; a page is a number', () => {
  const sort = [{ field: 'year', order: 'desc' }] as const;
  const asked = toListUrl(sourceOf({ sort: { year: 'tahun' } }), { ...page, sort }, 3, 40);
  assert.equal(
    written(asked),
    'pagination[page]=3&pagination[pageSize]=40&sort[0]=tahun:desc&sort[1]=id:asc',
  );
});

test('one record is a list of one; an id that is no number is that of nobody', () => {
  assert.equal(toRecordUrl(source, '7')?.pathname, '/cms/api/lulusans');
  assert.equal(written(toRecordUrl(source, '7')), 'filters[$and][0][id][$eq]=7&pagination[pageSize]=1');
  assert.equal(written(toRecordUrl(source, '../x')), 'filters[$and][0][id][$eq]=0&pagination[pageSize]=1');
});

test('what a type holds is asked for by fields, what it points at by populate', () => {
  const asked = parameters(
    ['documentId', 'nama', 'berkas.kursus', 'kecamatan.nama', 'kecamatan.kode', 'a.b.c'],
    ['nama', 'berkas'],
  );
  assert.deepEqual(asked, [
    ['fields[0]', 'nama'],
    ['fields[1]', 'berkas'],
    ['populate[kecamatan][fields][0]', 'nama'],
    ['populate[kecamatan][fields][1]', 'kode'],
    ['populate[a][populate][b][fields][0]', 'c'],
  ]);
});

test('accounts are never read, and a key is for servers', (t) => {
  for (const type of ['users', '../admin', ''])
    assert.throws(() => sourceOf({ type }), /resources\.people\.type is the name of a type/);
  Object.assign(globalThis, { document: {} });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  assert.throws(
    () => strapi({ url, mapping, resources: { people: { type: 'lulusans' } }, auth: { token: 'kunci' } }),
    /cannot be used in a page/,
  );
});
