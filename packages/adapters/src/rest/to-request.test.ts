import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { mappingFor } from '../fixtures/seed-rows.fixture.ts';
import type { PresetName } from './index.ts';
import { sourcesOf, type RestResource } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

const url = 'https://disnaker.example.go.id/api/alumni';
const source = (preset: PresetName, more: Partial<RestResource> = {}) =>
  sourcesOf({ preset, mapping: mappingFor(), resources: { people: { url, ...more } } }).get('people')!;
const page: Query = { resource: 'people', page: { size: 20 } };
const search = (address: URL) => decodeURIComponent(address.search.replaceAll('+', ' '));

for (const [preset, at, expected] of [
  ['laravel', null, '?per_page=40&page=1'],
  ['laravelSimple', 3, '?per_page=40&page=3'],
  ['laravelCursor', null, '?per_page=40'],
  ['laravelCursor', 'eyJpZCI6', '?per_page=40&cursor=eyJpZCI6'],
  ['jsonApi', 2, '?page[size]=40&page[number]=2'],
  ['crudbooster', 80, '?limit=40&offset=80'],
  ['dataTables', null, '?draw=1&length=40&start=0'],
  ['jabar', 40, '?limit=40&skip=40'],
  ['codeigniter', null, '?limit=40&offset=0'],
] as const)
  test(`${preset}, at ${at}: ${expected}`, () =>
    assert.equal(search(toListUrl(source(preset), page, at, 40)), expected));

const filters = { subdistrict: 'kecamatan', year: 'tahun', id: 'id' };
for (const [preset, where, expected] of [
  ['laravel', { op: 'eq', field: 'subdistrict', value: 'Kec. Baru: Utara' }, 'filter[kecamatan]=Kec. Baru: Utara'],
  ['laravel', { op: 'in', field: 'subdistrict', values: ['Omben', "Ra'as"] }, "filter[kecamatan]=Omben,Ra'as"],
  ['laravel', { op: 'in', field: 'subdistrict', values: ['Omben', 'a,b'] }, ''],
  ['laravel', { op: 'in', field: 'subdistrict', values: [] }, ''],
  ['laravel', { op: 'not', of: { op: 'eq', field: 'year', value: 2024 } }, ''],
  ['laravel', { op: 'eq', field: 'name', value: 'Siti' }, ''],
  ['laravel', { op: 'eq', field: 'id', value: 'x--ebcpdb' }, 'filter[id]=A/1'],
  ['codeigniter', { op: 'eq', field: 'year', value: 2024 }, 'tahun=2024'],
  ['jabar', { op: 'and', of: [{ op: 'eq', field: 'year', value: 2024 }, { op: 'eq', field: 'subdistrict', value: 'OMBEN' }] }, 'where={"tahun":2024,"kecamatan":"OMBEN"}'],
] as const)
  test(`${preset}: ${JSON.stringify(where)}`, () => {
    const asked = search(toListUrl(source(preset, { filters }), { ...page, where } as unknown as Query, null, 40));
    assert.ok(expected === '' ? !/filter|tahun|where/.test(asked) : asked.endsWith(`&${expected}`), asked);
  }); // prettier-ignore

test('an order names columns, and ends with the id', () => {
  const sort = [{ field: 'year', order: 'desc' }] as const;
  const asked = toListUrl(
    source('laravel', { sort: { year: 'tahun', id: 'kode' } }),
    { ...page, sort },
    null,
    40,
  );
  assert.equal(asked.searchParams.get('sort'), '-tahun,kode');
});

test('without an order it is the id’s, where that can be asked for: else pages may share a row', () => {
  const sortOf = (more: Partial<RestResource>) =>
    toListUrl(source('laravel', more), page, null, 40).searchParams.get('sort');
  assert.equal(sortOf({ sort: { id: 'kode' } }), 'kode');
  assert.equal(sortOf({ sort: { year: 'tahun' } }), null);
});

test('an id stays one step of the path, and what the address asked before stays, too', () => {
  const record = (id: string, preset: PresetName = 'laravel', address = url) =>
    toRecordUrl(source(preset, { url: address }), id)?.href;
  assert.equal(record('p-1'), `${url}/p-1`);
  assert.equal(record('../x?y#z'), `${url}/..%2Fx%3Fy%23z`);
  assert.equal(record('x--ebcpdb'), `${url}/A%2F1`);
  assert.equal(record('7', 'crudbooster', `${url}?tahun=2024`), `${url}?id=7&tahun=2024`);
  assert.equal(record('7', 'jabar'), undefined);
  assert.equal(record('7', 'laravel', 'https://x.example/$&/$$#atas'), 'https://x.example/$&/$$/7');
});
