import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { defineMapping } from '../mapping/index.ts';
import { selectOf } from './names.ts';
import { sourcesOf, type PostgrestResource } from './sources.ts';
import { listHeaders, toListUrl, toRecordUrl } from './to-request.ts';

const url = 'https://api.example.go.id';
const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'setuju.tampil' },
      fields: {
        id: 'id',
        name: { from: 'Nama Lengkap', as: 'text' },
        subdistrict: { from: 'kecamatan', as: 'text' },
        year: 'tahun',
        updatedAt: 'diubah',
      },
    },
    skills: {
      fields: { id: 'kode.a.b', name: { from: 'nama', as: 'text' }, updatedAt: { default: '2025-03-01T00:00:00Z' } },
    },
  },
}); // prettier-ignore
const sourceOf = (more: Partial<PostgrestResource> = {}) =>
  sourcesOf({ url, mapping, resources: { people: { table: 'lulusan', ...more } } }).get('people')!;
const page: Query = { resource: 'people', page: { size: 20 } };
/** All but what stands in each: select, order, limit. */
const params = (address: URL | null) =>
  [...(address?.searchParams ?? [])]
    .filter(([name]) => !['select', 'order', 'limit'].includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

test('a list asks for the columns of the mapping, in the order of its ids', () => {
  const address = toListUrl(sourceOf(), page, null, 40)!;
  assert.equal(address.origin + address.pathname, `${url}/lulusan`);
  assert.deepEqual(
    [...address.searchParams],
    [
      ['select', 'id,"Nama Lengkap",kecamatan,tahun,diubah,"setuju.tampil":setuju->tampil'],
      ['order', 'id.asc'],
      ['limit', '40'],
    ],
  );
  assert.equal(toListUrl(sourceOf(), page, 80, 40)?.searchParams.get('offset'), '80');
});

for (const [paths, relations, expected] of [
  [['nama', 'nama'], {}, 'nama'],
  [['Nama', 'a-b', 'order', 'a,b', 'a"b\\'], {}, 'Nama,"a-b","order","a,b","a\\"b\\\\"'],
  [['data.rt.no', 'foto.0.url'], {}, '"data.rt.no":data->rt->no,"foto.0.url":foto->0->url'],
  [['data.*.nama', 'data'], {}, 'data'],
  [['pelatihan.nama', 'pelatihan.tahun'], { pelatihan: 'pelatihan' }, 'pelatihan(nama,tahun)'],
  [['pelatihan.*.nama', 'pelatihan.0.tahun'], { pelatihan: 'program!kunci_asing' }, 'pelatihan:program!kunci_asing(nama,tahun)'],
  [['pelatihan.lembaga.nama'], { pelatihan: 'pelatihan', 'pelatihan.lembaga': 'lembaga' }, 'pelatihan(lembaga(nama))'],
  [['pelatihan.data.rt'], { pelatihan: 'pelatihan' }, 'pelatihan(data)'],
] as const)
  test(`${paths.join(' ')}: ${expected}`, () => assert.equal(selectOf(paths, relations), expected)); // prettier-ignore

const filters = { subdistrict: 'kecamatan', year: 'tahun', id: 'id' };
const omben = { op: 'eq', field: 'subdistrict', value: 'Kec. "Baru": (Utara)' } as const;
const year = (value: number | string) => ({ op: 'eq', field: 'year', value }) as const;
for (const [where, expected] of [
  [omben, 'kecamatan=eq.Kec. "Baru": (Utara)'],
  [{ op: 'in', field: 'subdistrict', values: ['a,b', 'c"d\\e', "Ra'as"] }, `kecamatan=in.("a,b","c\\"d\\\\e","Ra'as")`],
  [{ op: 'in', field: 'year', values: [2023, '2024', true] }, 'tahun=in.(2023)'],
  [{ op: 'in', field: 'year', values: ['2024'] }, null],
  [{ op: 'in', field: 'year', values: [] }, null],
  [year(2024), 'tahun=eq.2024'],
  [year('2024'), null],
  [{ op: 'eq', field: 'subdistrict', value: 2024 }, null],
  [{ op: 'eq', field: 'subdistrict', value: 'a\0b' }, null],
  [{ op: 'eq', field: 'id', value: 'x--ebcpdb' }, 'id=eq.A/1'],
  [{ op: 'range', field: 'year', gte: 2020, lte: 2024 }, 'tahun=gte.2020&tahun=lte.2024'],
  [{ op: 'range', field: 'year', gte: '2020' }, null],
  [{ op: 'range', field: 'year' }, ''],
  [{ op: 'exists', field: 'year', value: true }, 'tahun=not.is.null'],
  [{ op: 'exists', field: 'year', value: false }, ''],
  [{ op: 'eq', field: 'name', value: 'Siti' }, ''],
  [{ op: 'not', of: year(2024) }, ''],
  [{ op: 'and', of: [year(2024), { op: 'and', of: [omben] }] }, 'tahun=eq.2024&kecamatan=eq.Kec. "Baru": (Utara)'],
  [{ op: 'or', of: [year(2024), omben] }, 'and=(or(tahun.eq.2024,kecamatan.eq."Kec. \\"Baru\\": (Utara)"))'],
  [{ op: 'or', of: [{ op: 'and', of: [year(2024), omben] }, year(2023)] }, 'and=(or(and(tahun.eq.2024,kecamatan.eq."Kec. \\"Baru\\": (Utara)"),tahun.eq.2023))'],
  [{ op: 'or', of: [{ op: 'range', field: 'year', gte: 2020, lte: 2021 }, year('2023')] }, 'and=(and(tahun.gte.2020,tahun.lte.2021))'],
  [{ op: 'or', of: [year(2024), { op: 'eq', field: 'name', value: 'Siti' }] }, ''],
  [{ op: 'or', of: [year(2024), { op: 'not', of: omben }] }, ''],
  [{ op: 'or', of: [year('2024'), { op: 'or', of: [] }] }, null],
] as const)
  test(`${JSON.stringify(where)}: ${expected}`, () => {
    const address = toListUrl(sourceOf({ filters }), { ...page, where } as unknown as Query, null, 40);
    if (expected === null) assert.equal(address, null);
    else assert.equal(params(address), expected);
  }); // prettier-ignore

test('what is chosen, what is always asked, and a column within another', () => {
  const source = sourceOf({ filters: { subdistrict: 'alamat.kecamatan' }, only: { 'setuju.tampil': 'ya', aktif: true } }); // prettier-ignore
  const refine = { subdistrict: ['Omben'], year: [] };
  const first = 'setuju->>tampil=eq.ya&aktif=eq.true';
  assert.equal(
    params(toListUrl(source, { ...page, refine }, null, 40)),
    `${first}&alamat->>kecamatan=in.("Omben")`,
  );
  assert.equal(params(toRecordUrl(source, 'p-1')!), `${first}&id=eq.p-1`);
});

test('a condition too long for an address is left to who reads the rows', () => {
  const values = Array.from({ length: 300 }, (_, i) => `Kecamatan yang panjang ${i}`);
  const where = { op: 'in', field: 'subdistrict', values } as const;
  const address = toListUrl(sourceOf({ filters }), { ...page, where, refine: { year: [2024] } }, null, 40);
  assert.equal(params(address), 'tahun=in.(2024)');
});

test('words go as words, and their signs stay behind', () => {
  const source = sourceOf({ search: { column: 'cari' } });
  assert.equal(
    params(toListUrl(source, { ...page, text: ' jahit -"kebaya" | las!' }, null, 40)),
    'cari=plfts(indonesian).jahit kebaya las',
  );
  assert.equal(params(toListUrl(source, { ...page, text: '&&' }, null, 40)), '');
  const english = sourceOf({ search: { column: 'cari', language: 'english' } });
  assert.equal(params(toListUrl(english, { ...page, text: 'a' }, null, 40)), 'cari=plfts(english).a');
});

test('an order ends with the id, or with the column that stands for it', () => {
  const sort = [{ field: 'year', order: 'desc' }] as const;
  const order = (more: Record<string, string>) =>
    toListUrl(sourceOf({ sort: { year: 'tahun', ...more } }), { ...page, sort }, null, 40)?.searchParams.get('order');
  assert.equal(order({}), 'tahun.desc.nullslast,id.asc');
  assert.equal(order({ id: 'id_teks' }), 'tahun.desc.nullslast,id_teks.asc');
}); // prettier-ignore

test('one record by its id, wherever one column holds it', () => {
  assert.equal(params(toRecordUrl(sourceOf(), 'x--ebcpdb')!), 'id=eq.A/1');
  assert.equal(params(toRecordUrl(sourceOf(), 'a&b=c')!), 'id=eq.a&b=c');
  const skills = sourcesOf({ url, mapping, resources: { skills: { table: 'keahlian' } } }).get('skills')!;
  assert.equal(params(toRecordUrl(skills, 's-1')!), 'kode->a->>b=eq.s-1');
});

test('a count is asked for where it is shown, and nowhere else', () => {
  const counted = sourcesOf({ url, mapping, resources: { skills: { table: 'keahlian' } } }).get('skills')!;
  const skills: Query = { ...page, resource: 'skills' };
  assert.deepEqual(listHeaders(counted, skills, null), { prefer: 'count=estimated' });
  assert.deepEqual(listHeaders(counted, skills, 40), {});
  assert.deepEqual(listHeaders(counted, { ...skills, text: 'jahit' }, null), {});
  assert.deepEqual(listHeaders(sourceOf(), page, null), {}); // who did not agree is left out, so it would not be ours
});

test('an address that is copied from where Supabase shows it', () => {
  for (const [given, expected] of [
    ['https://abcdefghij.supabase.co', 'https://abcdefghij.supabase.co/rest/v1/lulusan'],
    ['https://abcdefghij.supabase.co/rest/v1/', 'https://abcdefghij.supabase.co/rest/v1/lulusan'],
    ['https://api.example.go.id/data/?a=1#b', 'https://api.example.go.id/data/lulusan'],
  ] as const) {
    const source = sourcesOf({ url: given, mapping, resources: { people: { table: 'lulusan' } } });
    assert.equal(source.get('people')?.table.href, expected);
  }
  assert.match(sourceOf({ table: 'data lulusan/2024' }).table.href, /\/data%20lulusan%2F2024$/);
});
