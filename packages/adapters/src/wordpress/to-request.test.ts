import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '@guyub/core/adapter';
import { defineMapping, type Mapping } from '../mapping/index.ts';
import { sourcesOf, type WordPressResource } from './sources.ts';
import { taxonomies } from './taxonomies.ts';
import { toListUrl } from './to-request.ts';

const url = 'https://blk.example.go.id';
type Fields = NonNullable<Mapping['resources']['people']>['fields'];
const mappingOf = (more: Partial<Fields>, path?: string) =>
  defineMapping({
    region: 'kemendagri:35.27',
    zone: 'WIB',
    resources: {
      people: {
        ...(path !== undefined && { path }),
        consents: { publication: 'meta.bersedia' },
        fields: { id: 'id', name: 'title', updatedAt: 'modified', ...more },
      },
    },
  });
/** The terms of each taxonomy that the site knows. */
const terms: Readonly<Record<string, readonly object[]>> = {
  kejuruan: [
    { id: 5, name: 'Menjahit dasar' },
    { id: 6, name: 'Menjahit lanjut' },
    { id: 7, name: 'Las &amp; bubut' },
  ],
};
const ask = async (asked: URL) => {
  const name = asked.searchParams.get('rest_route')?.split('/').at(-1) ?? '';
  const body = asked.searchParams.has('slug')
    ? asked.searchParams.get('slug') === 'lowongan'
      ? [{ id: 9, name: 'Lowongan', parent: 0 }]
      : []
    : terms[name];
  return { body, status: 200, headers: new Headers(), error: undefined };
};
async function paramsOf(mapping: Mapping, query: Partial<Query>, own: Partial<WordPressResource> = {}) {
  const resources = { people: { type: 'lulusan', ...own } };
  const source = sourcesOf({ url, mapping, resources }).get('people')!;
  const whole: Query = { resource: 'people', page: { size: 20 }, ...query };
  return (await toListUrl(source, whole, null, 40, taxonomies(new URL(url)), ask))?.searchParams;
}

for (const [site, address] of [
  ['https://blk.example.go.id', 'https://blk.example.go.id/?rest_route=%2Fwp%2Fv2%2Flulusan&per_page=40&page=3'],
  ['https://blk.example.go.id/blog', 'https://blk.example.go.id/blog/?rest_route=%2Fwp%2Fv2%2Flulusan&'],
  ['https://blk.example.go.id/wp-json/', 'https://blk.example.go.id/wp-json/wp/v2/lulusan?per_page=40&'],
  ['https://blk.example.go.id/blog/wp-json/wp/v2?x=1', 'https://blk.example.go.id/blog/wp-json/wp/v2/lulusan?per_page=40&'],
] as const)
  test(`${site} is asked at ${address}`, async () => {
    const source = sourcesOf({ url: site, mapping: mappingOf({}), resources: { people: { type: 'lulusan' } } }).get('people')!;
    const asked = await toListUrl(source, { resource: 'people', page: { size: 20 } }, 3, 40, taxonomies(new URL(site)), ask);
    assert.ok(asked?.href.startsWith(address), asked?.href);
    assert.match(asked?.href ?? '', /&orderby=id&order=asc&_fields=/);
  }); // prettier-ignore

test('what is asked for is what the mapping names, in WordPress’s words', async () => {
  for (const [fields, path, expected] of [
    [{}, undefined, 'meta.bersedia,id,title,modified_gmt'],
    [{ name: 'title.rendered', updatedAt: 'date_gmt' }, undefined, 'meta.bersedia,id,title,date_gmt'],
    [{ skills: 'terms.kejuruan' }, undefined, 'meta.bersedia,id,title,kejuruan,modified_gmt'],
    [{ skills: 'acf.pelatihan.*.nama', businessName: 'acf.usaha.0.nama' }, undefined, 'meta.bersedia,id,title,acf.pelatihan,acf.usaha,modified_gmt'],
    [{ id: 'slug', name: 'nama' }, 'acf', 'acf.meta.bersedia,meta.bersedia,acf.slug,slug,acf.nama,nama,acf.modified,modified_gmt'],
    // A part of what is asked for whole would hide all that follows it.
    [{ businessName: { from: 'content', as: 'prose' } }, undefined, 'meta.bersedia,id,title,content,modified_gmt'],
  ] as const) {
    const asked = (await paramsOf(mappingOf(fields, path), {}))?.get('_fields')?.split(',');
    const checks = ['status', 'content.protected', 'excerpt.protected'];
    const wanted = [...expected.split(','), ...checks].filter((field) => field !== 'content.protected' || !expected.includes('content'));
    assert.deepEqual(asked?.toSorted(), wanted.toSorted());
  }
}); // prettier-ignore

const eq = (field: string, value: string | boolean) => ({ op: 'eq', field, value }) as const;
for (const [fields, where, name, expected] of [
  [{}, eq('id', '12'), 'include', '12'],
  [{}, { op: 'in', field: 'id', values: ['12', '13', 'siti', '-1'] }, 'include', '12,13'],
  [{ id: 'slug' }, eq('id', 'siti-aminah'), 'slug', 'siti-aminah'],
  // As the mapping reads them two courses are one.
  [{ skills: 'terms.kejuruan' }, eq('skills', 'Menjahit'), 'kejuruan', '5,6'],
  [{ skills: { from: 'terms.kejuruan', as: 'text' } }, eq('skills', 'Las & bubut'), 'kejuruan', '7'],
  [{ skills: { from: 'terms.kejuruan', values: { 'menjahit dasar': 'Bordir' } } }, eq('skills', 'Bordir'), 'kejuruan', '5'],
  [{ skills: 'terms.kejuruan' }, { op: 'not', of: eq('skills', 'Menjahit') }, 'kejuruan', null],
  // Who has no such term is found by what stands instead.
  [{ subdistrict: { from: 'terms.kejuruan', default: 'Omben' } }, eq('subdistrict', 'Omben'), 'kejuruan', null],
  [{ certified: 'terms.kejuruan' }, eq('certified', false), 'kejuruan', null],
  [{ skills: ['terms.kejuruan', 'meta.kursus'] }, eq('skills', 'Menjahit'), 'kejuruan', null],
  [{ subdistrict: 'meta.kecamatan' }, eq('subdistrict', 'Omben'), 'kecamatan', null],
] as const)
  test(`${JSON.stringify(fields)}, ${JSON.stringify(where)}: ${name} is ${expected}`, async () => {
    const params = await paramsOf(mappingOf(fields as Partial<Fields>), { where } as Partial<Query>);
    assert.equal(params?.get(name), expected);
  }); // prettier-ignore

test('where nobody can fit, nobody is asked for', async () => {
  const courses = mappingOf({ skills: 'terms.kejuruan' });
  assert.equal(await paramsOf(courses, { refine: { skills: ['Tidak ada'] } }), undefined);
  assert.equal(await paramsOf(courses, { where: eq('id', 'siti') }), undefined);
  assert.equal(await paramsOf(mappingOf({ id: 'slug' }), { where: eq('id', 'siti aminah') }), undefined);
  assert.equal(await paramsOf(courses, {}, { only: { categories: 'tidak-ada' } }), undefined);
  assert.ok(await paramsOf(courses, { refine: { skills: [] } }));
});

test('a category is asked for with what stands below it, and is looked for in the posts', async () => {
  const params = await paramsOf(mappingOf({}), {}, { only: { categories: 'lowongan' } });
  assert.equal(params?.get('categories[terms]'), '9');
  assert.equal(params?.get('categories[include_children]'), 'true');
  assert.match(params?.get('_fields') ?? '', /,categories$/);
});

test('a taxonomy that the list is kept to is asked for once, and core does the rest', async () => {
  const courses = mappingOf({ skills: 'terms.kejuruan' });
  const params = await paramsOf(
    courses,
    { where: eq('skills', 'Menjahit') },
    { only: { kejuruan: 'lowongan' } },
  );
  assert.deepEqual([params?.get('kejuruan[terms]'), params?.get('kejuruan')], ['9', null]);
});

test('a search is words, and no signs', async () => {
  const text = 'jahit "kue ultah" -las serba-bisa';
  assert.equal((await paramsOf(mappingOf({}), { text }, { search: true }))?.get('search'), 'jahit kue ultah las serba-bisa');
  assert.equal((await paramsOf(mappingOf({}), { text }))?.get('search'), null);
}); // prettier-ignore
