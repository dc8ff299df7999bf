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
import { directus, type DirectusResource } from './index.ts';

/** Invented, both; in each item of the office. */
const secret = 'Sandi-Rahasia-77';
const nik = '3527014107900009';
const unseen = unseenOf(secret, nik);

/** What the office has, beside the seed. Strangers may read all of it but `closed`. */
export const office: Readonly<Record<string, readonly Plain[]>> = {
  districts: ['Omben', 'Torjun'].map((nama, i) => ({ id: i + 1, nama, catatan: secret })),
  graduates: Array.from({ length: 260 }, (_, i) => ({
    id: `lulusan-${String(i).padStart(3, '0')}`,
    status: i % 2 ? 'draft' : 'published',
    nama: `Orang ${i}`,
    kecamatan: 1 + ((i >> 1) % 2),
    tahun: 2020 + (i % 5),
    berkas: { kursus: ['Menjahit', 'Las'][(i >> 1) % 2], catatan: secret },
    diubah: '2025-03-01 07:00:00',
    nik,
    catatan: `${secret} ${nik}`,
  })),
  closed: [{ id: 'tertutup-1', nama: secret }],
};
export const relations = { graduates: { kecamatan: 'districts' } };
const open = office['graduates']!.filter(({ status }) => status === 'published');

const graduates = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: { declared: 'yes', because: 'formulir tahun 2024, disimpan di BLK' } },
      fields: {
        id: 'id',
        name: { from: 'nama', as: 'text' },
        subdistrict: { from: 'kecamatan.nama', as: 'text' },
        skills: { from: 'berkas.kursus', as: 'text' },
        year: 'tahun',
        updatedAt: 'diubah',
      },
    },
  },
});
const whole: DirectusResource = {
  collection: 'graduates',
  only: { status: 'published' },
  filters: { id: 'id', subdistrict: 'kecamatan.nama', year: 'tahun' },
  sort: { year: 'tahun' },
};

/** The same of the emulator and of the real one. */
export function describeDirectus(name: string, url: string, token: string): void {
  const mapping = mappingFor();
  const names = Object.keys(mapping.resources) as MappedResource[];
  const columns = { id: 'id', subdistrict: 'subdistrict', year: 'year' };
  const resources = Object.fromEntries(
    names.map((collection) => [
      collection,
      { collection, ...(collection === 'people' && { filters: columns, sort: { id: 'id' } }) },
    ]),
  );
  const over = (fetch?: Fetch) => directus({ url, mapping, resources, ...(fetch && { fetch }) });
  describeAdapter(name, {
    test,
    createHarness: async (records) => ({
      adapter: over(),
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: (fetch) => over(fetch as Fetch),
      cleanup: async () => undefined,
    }),
  });

  const asked: string[] = [];
  const watched: Fetch = (address, init) => {
    asked.push(decodeURIComponent(address));
    return fetch(address, init);
  };
  const people = (more: Partial<DirectusResource> = {}, fields: object = {}, key?: string) => {
    asked.length = 0;
    const own = graduates.resources.people!;
    return directus({
      url,
      mapping: { ...graduates, resources: { people: { ...own, fields: { ...own.fields, ...fields } } } },
      resources: { people: { ...whole, ...more } },
      fetch: watched,
      ...(key !== undefined && { auth: { token: key } }),
    });
  };

  test(`${name} · everybody who is published comes once, with relations and JSON`, async () => {
    const client = createClient({ adapter: people({}, {}, token), retries: 0 });
    const found: string[] = [];
    for await (const one of client.all('people', {}, { limit: 1000 })) {
      const at = Number(one.name.split(' ')[1]) >> 1;
      assert.equal(one.subdistrict, ['Omben', 'Torjun'][at % 2]);
      assert.deepEqual(one.skills, [['Menjahit', 'Las'][at % 2]]);
      found.push(one.id);
      unseen(one);
    }
    assert.deepEqual(
      found,
      open.map((row) => row['id']),
    );
    assert.equal(new URL(asked[0]!).searchParams.get('fields'), 'id,nama,kecamatan,kecamatan.nama,berkas,berkas.kursus,tahun,diubah,status');
  }); // prettier-ignore

  test(`${name} · conditions and orders are Directus's, and what comes is right`, async () => {
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
    const { searchParams } = new URL(asked.at(-1)!);
    assert.deepEqual(JSON.parse(searchParams.get('filter')!), {
      _and: [
        { status: { _eq: 'published' } },
        { kecamatan: { nama: { _eq: 'Torjun' } } },
        { tahun: { _gte: 2021 } },
        { tahun: { _lte: 2022 } },
      ],
    });
    assert.equal(searchParams.get('sort'), '-tahun,id');
  });

  test(`${name} · a list of values that is too long for an address is asked for another way`, async () => {
    const values = Array.from({ length: 700 }, (_, i) => `lulusan-${String(i + 100).padStart(3, '0')}`);
    const where = { op: 'in', field: 'id', values } as const;
    const { items } = await people().list({ ...ten, where, page: { size: 100 } }, call);
    assert.equal(items.length, 80);
    assert.ok(asked.every((address) => address.length < 8000));
  });

  test(`${name} · a page past the end is an empty page`, async () => {
    const late: Fetch = (address, init) => {
      const past = new URL(address);
      past.searchParams.set('offset', '9999');
      return fetch(past.href, init);
    };
    const adapter = directus({ url, mapping: graduates, resources: { people: whole }, fetch: late });
    const { items, next } = await adapter.list(ten, call);
    assert.deepEqual([items, next], [[], null]);
  });

  test(`${name} · what it refuses says which, as far as it is known`, async () => {
    const unknown = await rejected(people({}, { businessName: 'tidak_ada' }).list(ten, call));
    assert.equal(unknown.code, 'forbidden');
    assert.match(unknown.message, /does not show "tidak_ada" of resources.people/);
    for (const collection of ['closed', 'nothings']) {
      const hidden = await rejected(people({ collection }).list(ten, call));
      assert.equal(hidden.code, 'forbidden');
      assert.match(
        hidden.message,
        /does not show .*resources\.people to this role. Whether it is there it does not say/,
      );
    }
    const wrong = await rejected(people({}, {}, 'salah').list(ten, call));
    assert.equal(wrong.code, 'unauthenticated');
    assert.equal((await rejected(people().get('people', 'tidak-ada', call))).code, 'not-found');
    assert.equal((await rejected(people().get('people', 'lulusan-007', call))).code, 'not-found', 'a draft');
    assert.equal((await people().get('people', 'lulusan-008', call)).value.name, 'Orang 8');
  });

  test(`${name} · its own search decides, where it is said so`, async () => {
    const { items } = await people({ search: true }).list({ ...ten, text: 'orang 12' }, call);
    assert.match(asked.at(-1)!, /search=orang\+12/);
    assert.equal(items[0]?.name, 'Orang 12');
    assert.ok(items.every((item) => item.name.startsWith('Orang 12')));
  });
}
