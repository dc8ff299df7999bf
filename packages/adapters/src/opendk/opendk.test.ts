import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { listening } from '../fixtures/listening.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { opendk } from './index.ts';

const potential = (id: number, nama_potensi: string, more: Plain = {}): Plain => ({
  type: 'potensi',
  id: String(id),
  attributes: {
    kategori_id: 2,
    nama_potensi,
    deskripsi: '<p>Batik tulis, <b>sejak 1990</b></p>',
    lokasi: 'Jl. Contoh 5, Desa Rapa Laok',
    long: '113.21234',
    lat: '-7.11234',
    file_gambar: 'x.png',
    file_gambar_path: 'https://kecamatan.example/x.png',
    created_at: '2026-01-02T03:04:05.000000Z',
    updated_at: '2026-02-03T04:05:06.000000Z',
    ...more,
  },
});
/** 30 at most, whatever its documentation says. */
const list = (rows: readonly Plain[], params: URLSearchParams) => {
  const page = Number(params.get('page[number]') ?? 1);
  const size = Math.min(30, Number(params.get('page[size]') ?? 10));
  const data = rows.slice((page - 1) * size, page * size);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const pagination = { total: rows.length, count: data.length, per_page: size, current_page: page, total_pages: pages };
  return { data, meta: { pagination }, links: {} };
}; // prettier-ignore

const options = {
  region: 'kemendagri:35.27',
  subdistrict: 'Omben',
  categories: [2],
  because: 'jawaban surat camat, 2026',
};
let rows: readonly Plain[] = [];
const url = await listening(({ url = '' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://kecamatan.example');
  const ours = pathname === '/api/frontend/v1/potensi';
  response.writeHead(ours ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(ours ? list(rows, searchParams) : {}));
});
/** Equals take turns day by day. */
const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
const everything = async (more: object = {}) => {
  const client = createClient({ adapter: opendk({ url, ...options, ...more }), retries: 0 });
  const { items } = await client.list('businesses', { page: { size: 100 } });
  return items.toSorted(byId);
};

test('a business is what the office says of it: no owner, no address, a place to a kilometre', async () => {
  rows = [potential(5, 'Batik Contoh')];
  assert.deepEqual(await everything(), [
    {
      id: '5',
      personId: 'potensi-5',
      name: 'Batik Contoh',
      description: 'Batik tulis, sejak 1990',
      subdistrict: 'Omben',
      region: 'kemendagri:35.27',
      latitude: -7.11,
      longitude: 113.21,
      updatedAt: '2026-02-03T04:05:06Z',
    },
  ]);
});

test('a waterfall is no business', async () => {
  rows = [potential(1, 'Air Terjun Contoh', { kategori_id: 1 }), potential(2, 'Batik'), potential(3, 'Kopi', { kategori_id: '4' })];
  assert.deepEqual((await everything()).map(({ name }) => name), ['Batik']);
  assert.deepEqual((await everything({ categories: [2, 4] })).map(({ name }) => name), ['Batik', 'Kopi']);
  assert.throws(() => opendk({ url, ...options, categories: [] }), /nothing would be shown/);
}); // prettier-ignore

test('a place that is not said, or nowhere in Indonesia, is none', async () => {
  rows = [
    potential(1, 'A', { lat: null, long: null }),
    potential(2, 'B', { lat: '', long: '' }),
    potential(3, 'C', { lat: '0', long: '0' }),
    potential(4, 'D', { lat: '113.21', long: '-7.11' }),
  ];
  for (const one of await everything())
    assert.deepEqual([one.latitude, one.longitude], [undefined, undefined], one.name);
});

test('all come once, thirty at a time', async () => {
  rows = Array.from({ length: 75 }, (_, i) =>
    potential(i + 1, `Usaha ${i + 1}`, { kategori_id: 1 + (i % 2) }),
  );
  const found = (await everything()).map(({ id }) => Number(id));
  assert.deepEqual(
    found,
    Array.from({ length: 37 }, (_, i) => 2 * i + 2),
  );
});

test('an identity number in what somebody typed is taken out', async () => {
  rows = [potential(1, 'Batik', { deskripsi: 'Pemilik NIK 3527014107900009, batik' })];
  assert.ok(!JSON.stringify(await everything()).includes('3527014107900009'));
});

await describeTroubles('OpenDK', {
  adapter: (origin) => opendk({ url: origin, ...options }),
  resource: 'businesses',
  row: potential,
  list,
});
