import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { describeAdapter } from '../conformance/index.ts';
import { defineMapping, type MappedResource } from '../mapping/index.ts';
import { call, ten } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { unseenOf } from '../fixtures/unseen.fixture.ts';
import { mappingFor } from '../fixtures/seed-rows.fixture.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { strapi, type StrapiOptions, type StrapiResource } from './index.ts';

/** Invented, both; in each row of the office. */
const secret = 'Sandi-Rahasia-77';
const nik = '3527014107900009';
const unseen = unseenOf(secret, nik);

/** What the office has, beside the seed. */
export const office: Readonly<Record<string, readonly Plain[]>> = {
  districts: ['Omben', 'Torjun'].map((nama, i) => ({ id: `kec-${i + 1}`, nama, catatan: secret })),
  graduates: Array.from({ length: 130 }, (_, i) => ({
    id: `lulusan-${String(i).padStart(3, '0')}`,
    nama: `Orang ${i}`,
    kecamatan: 1 + (i % 2),
    tahun: 2020 + (i % 5),
    berkas: { kursus: ['Menjahit', 'Las'][i % 2], catatan: secret },
    nik,
    catatan: `${secret} ${nik}`,
  })),
};
export const relations = { graduates: { kecamatan: 'districts' } };

const graduates = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: { declared: 'yes', because: 'formulir tahun 2024, disimpan di BLK' } },
      fields: {
        id: 'documentId',
        name: { from: 'nama', as: 'text' },
        subdistrict: { from: 'kecamatan.nama', as: 'text' },
        skills: { from: 'berkas.kursus', as: 'text' },
        year: 'tahun',
        updatedAt: 'updatedAt',
      },
    },
  },
});
const abilities = {
  filters: { id: 'documentId', subdistrict: 'kecamatan.nama', year: 'tahun' },
  sort: { year: 'tahun' },
};

type Access = Pick<StrapiOptions, 'url'> & { readonly auth?: { readonly token: string } };

/** The same of the emulator and of the real one. */
export function describeStrapi(name: string, access: Access, version: 4 | 5): void {
  const id = version === 5 ? 'documentId' : 'kunci';
  const seeded = mappingFor();
  const mapping = {
    ...seeded,
    resources: Object.fromEntries(
      Object.entries(seeded.resources).map(([key, entry]) => [
        key,
        { ...entry, fields: { ...entry.fields, id } },
      ]),
    ),
  };
  const names = Object.keys(mapping.resources) as MappedResource[];
  const columns = { id, subdistrict: 'subdistrict', year: 'year' };
  const resources = Object.fromEntries(
    names.map((type) => [type, { type, ...(type === 'people' && { filters: columns, sort: { id } }) }]),
  );
  const over = (fetch?: Fetch) => strapi({ ...access, mapping, resources, ...(fetch && { fetch }) });
  describeAdapter(name, {
    test,
    createHarness: async (records) => ({
      adapter: over(),
      read: async (resource, wanted) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === wanted) ?? null,
      network: (fetch) => over(fetch as Fetch),
      cleanup: async () => undefined,
    }),
  });

  const asked: string[] = [];
  const watched: Fetch = (url, init) => {
    asked.push(decodeURIComponent(url));
    return fetch(url, init);
  };
  const mappingOf = (more: object = {}) => {
    const people = graduates.resources.people!;
    const fields = { ...people.fields, id, ...more };
    return { ...graduates, resources: { people: { ...people, fields } } };
  };
  const people = (more: Partial<StrapiResource> = {}, fields: object = {}, auth = access.auth) => {
    asked.length = 0;
    const own = { type: 'graduates', ...abilities, ...more };
    if (own.filters?.['id']) own.filters = { ...own.filters, id };
    return strapi({
      url: access.url,
      mapping: mappingOf(fields),
      resources: { people: own },
      fetch: watched,
      ...(auth && { auth }),
    });
  };

  test(`${name} · everybody comes once, over pages that are cut down, with relations and JSON`, async () => {
    const client = createClient({ adapter: people(), retries: 0 });
    const found: string[] = [];
    for await (const one of client.all('people', {}, { limit: 1000 })) {
      const at = Number(one.name.split(' ')[1]);
      assert.equal(one.subdistrict, ['Omben', 'Torjun'][at % 2]);
      assert.deepEqual(one.skills, [['Menjahit', 'Las'][at % 2]]);
      found.push(one.id);
      unseen(one);
    }
    assert.deepEqual(
      found,
      office['graduates']!.map((row) => row['id']),
    );
    for (const url of asked.slice(1)) {
      assert.match(url, /populate\[kecamatan\]\[fields\]\[0\]=nama/);
      assert.ok(!/nik|catatan|populate=|\*/.test(url), url);
    }
  });

  test(`${name} · conditions and orders are Strapi's, and what comes is right`, async () => {
    const where = {
      op: 'and',
      of: [
        { op: 'eq', field: 'subdistrict', value: 'Torjun' },
        { op: 'range', field: 'year', gte: 2021, lte: 2022 },
      ],
    } as const;
    const sort = [{ field: 'year', order: 'desc' }] as const;
    const { items } = await people().list({ ...ten, where, sort, page: { size: 30 } }, call);
    assert.equal(items.length, 26);
    assert.deepEqual(new Set(items.map(({ subdistrict }) => subdistrict)), new Set(['Torjun']));
    assert.deepEqual(
      items.map(({ year }) => year),
      [...Array(13).fill(2022), ...Array(13).fill(2021)],
    );
    const url = asked.at(-1)!;
    for (const part of ['[kecamatan][nama][$eq]=Torjun', '[tahun][$gte]=2021', '[tahun][$lte]=2022', `sort[0]=tahun:desc&sort[1]=${id}:asc`])
      assert.ok(url.includes(part), `${part} in ${url}`);
  }); // prettier-ignore

  test(`${name} · a longer list of values than Strapi can count is asked for another way`, async () => {
    const values = Array.from({ length: 150 }, (_, i) => `lulusan-${String(i + 100).padStart(3, '0')}`);
    const where = { op: 'in', field: 'id', values } as const;
    const { items } = await people().list({ ...ten, where, page: { size: 100 } }, call);
    assert.deepEqual(
      items.map((item) => item.id),
      values.slice(0, 30),
    );
    assert.ok(asked.every((url) => !url.includes('$in')));
  });

  test(`${name} · a page past the end is an empty page`, async () => {
    const late: Fetch = (url, init) => {
      const past = new URL(url);
      if (past.searchParams.has('pagination[page]')) past.searchParams.set('pagination[page]', '99');
      return fetch(past.href, init);
    };
    const adapter = strapi({
      ...access,
      mapping: mappingOf(),
      resources: { people: { type: 'graduates' } },
      fetch: late,
    });
    const { items, next } = await adapter.list(ten, call);
    assert.deepEqual([items, next], [[], null]);
  });

  test(`${name} · what it refuses says which`, async () => {
    const unknown = await rejected(people({}, { businessName: 'tidak_ada' }).list(ten, call));
    assert.equal(unknown.code, 'invalid');
    assert.match(unknown.message, /does not know "tidak_ada" of resources.people/);
    const nowhere = await rejected(people({ type: 'nothings' }).list(ten, call));
    assert.equal(nowhere.code, 'not-found');
    assert.match(nowhere.message, /in the plural/);
    const wrong = await rejected(people({}, {}, { token: 'salah' }).list(ten, call));
    assert.equal(wrong.code, 'unauthenticated');
    assert.equal((await rejected(people().get('people', 'tidak-ada', call))).code, 'not-found');
    assert.equal((await people().get('people', 'lulusan-007', call)).value.name, 'Orang 7');
  });

  test(`${name} · its own search decides, where it is said so`, async () => {
    const { items } = await people({ search: true }).list({ ...ten, text: 'orang 12' }, call);
    assert.match(asked.at(-1)!, /_q=orang\+12/);
    assert.equal(items[0]?.name, 'Orang 12');
    assert.ok(items.every((item) => item.name.startsWith('Orang 12')));
  });
}
