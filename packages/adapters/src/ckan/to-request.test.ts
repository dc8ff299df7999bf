import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { mappingFor } from '../fixtures/seed-rows.fixture.ts';
import { sourcesOf, type CkanResource, type Columns, type Source } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

const types = new Map([['_id', 'int'], ['id', 'text'], ['KECAMATAN', 'text'], ['tahun', 'int4'], ['tahun_teks', 'text'], ['mulai', 'timestamp']]); // prettier-ignore
const learned: Columns = { types, nullsLast: true, wanted: ['id', 'KECAMATAN'], id: 'id' };
const source = (
  more: Partial<CkanResource> = {},
  columns: Columns | undefined = learned,
  url = 'https://opendata.example.go.id',
) => {
  const named = sourcesOf({
    url,
    mapping: mappingFor(),
    resources: { people: { resourceId: '8de5', ...more } },
  });
  return { ...named.get('people')!, columns } as Source;
};
const page: Query = { resource: 'people', page: { size: 20 } };
const params = (of: Source, query: Query = page, at: number | null = null) =>
  Object.fromEntries(toListUrl(of, query, at, 40)!.searchParams);

test('a page names its columns, its place and its order, and counts nothing that is not ours', () => {
  assert.deepEqual(params(source()), {
    resource_id: '8de5',
    fields: 'id,KECAMATAN',
    limit: '40',
    offset: '0',
    sort: '_id asc',
    include_total: 'false',
  });
  assert.equal(params(source(), page, 80)['offset'], '80');
});

test('the address of a portal, its API or a language of it', () => {
  for (const [url, expected] of [
    ['https://opendata.example.go.id', '/api/3/action/datastore_search'],
    ['https://opendata.example.go.id/id/', '/id/api/3/action/datastore_search'],
    ['https://opendata.example.go.id/data/api/3/action/package_search?q=x', '/data/api/3/action/datastore_search'], // prettier-ignore
  ] as const)
    assert.equal(toListUrl(source({}, learned, url), page, null, 40)!.pathname, expected);
});

test('an id of a resource is one', () => {
  for (const resourceId of ['../8de5', '8de5?x=1', '', '.', '..'])
    assert.throws(() => source({ resourceId }), /resources\.people\.resourceId is not the id of a resource/);
});

const filters = { subdistrict: 'KECAMATAN', year: 'tahun', id: 'id', name: 'tahun_teks' };
for (const [where, expected] of [
  [{ op: 'eq', field: 'subdistrict', value: 'Kec. "Baru": Utara' }, { KECAMATAN: 'Kec. "Baru": Utara' }],
  [{ op: 'in', field: 'subdistrict', values: ['Omben', "Ra'as"] }, { KECAMATAN: ['Omben', "Ra'as"] }],
  // As a text, whatever the type.
  [{ op: 'eq', field: 'year', value: 2024 }, { tahun: '2024' }],
  [{ op: 'in', field: 'year', values: [2023, 2024.5, 3e9] }, { tahun: '2023' }],
  [{ op: 'eq', field: 'name', value: 2024 }, undefined],
  [{ op: 'eq', field: 'id', value: 'x--ebcpdb' }, { id: 'A/1' }],
  [{ op: 'eq', field: 'employer', value: 'x' }, undefined],
  [{ op: 'not', of: { op: 'eq', field: 'year', value: 2024 } }, undefined],
  [{ op: 'range', field: 'year', gte: 2020 }, undefined],
  [{ op: 'in', field: 'year', values: [] }, undefined],
  [{ op: 'and', of: [{ op: 'eq', field: 'year', value: 2024 }, { op: 'eq', field: 'subdistrict', value: 'OMBEN' }] }, { tahun: '2024', KECAMATAN: 'OMBEN' }],
] as const)
  test(`${JSON.stringify(where)}: ${JSON.stringify(expected)}`, () => {
    const written = params(source({ filters }), { ...page, where } as unknown as Query)['filters'];
    assert.deepEqual(written && JSON.parse(written), expected);
  }); // prettier-ignore

test('what no cell can hold is not asked for', () => {
  for (const value of ['dua', '2024; drop', '1e3', '99999999999'])
    assert.equal(
      toListUrl(source({ filters }), { ...page, where: { op: 'eq', field: 'year', value } }, null, 40),
      null,
    );
});

test('an order names columns, puts empty cells last where it can be said, and ends with the id and the row', () => {
  const sort = [{ field: 'year', order: 'desc' }] as const;
  const declared = source({ sort: { year: 'tahun', id: 'id' } });
  assert.equal(params(declared, { ...page, sort })['sort'], 'tahun desc nulls last,id asc,_id asc');
  const older = source({ sort: { year: 'tahun' } }, { ...learned, nullsLast: false });
  assert.equal(params(older, { ...page, sort })['sort'], 'tahun desc,_id asc');
});

test('a text is words, whatever it is written like', () => {
  const asked = (text: string, search = true) => params(source({ search }), { ...page, text });
  assert.deepEqual([asked('jahit seragam')['q'], asked('jahit')['plain']], ['jahit seragam', 'true']);
  assert.equal(asked('{"nama": "x"}')['q'], 'nama x');
  assert.equal(asked("jahit:* & !'las'")['q'], 'jahit las');
  assert.ok(!('q' in asked('%%')) && !('q' in asked('jahit', false)));
  // Half a word would find nobody.
  assert.equal(asked('seragam '.repeat(30))['q'], 'seragam '.repeat(25).trim());
  assert.equal(asked('a'.repeat(300))['q']?.length, 200);
});

test('one record: by its column, by reading, or not at all', () => {
  const filtersOf = (columns: Columns, id: string) => toRecordUrl(source({}, columns), id)?.searchParams.get('filters'); // prettier-ignore
  assert.equal(filtersOf(learned, 'p-1'), '{"id":"p-1"}');
  assert.equal(filtersOf({ ...learned, id: '_id' }, '7'), '{"_id":"7"}');
  assert.equal(toRecordUrl(source({}, { ...learned, id: '_id' }), 'abc')?.searchParams.get('limit'), '0');
  // A time is written in more than one way.
  assert.equal(toRecordUrl(source({}, { ...learned, id: 'mulai' }), '7'), undefined);
  assert.equal(toRecordUrl(source({}, { ...learned, id: undefined }), '7'), undefined);
});
