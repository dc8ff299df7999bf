import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { listening } from '../fixtures/listening.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { opensid } from './index.ts';
import { priceOf } from './product.ts';

const phone = '081234567890';
/** A resident as OpenSID's own table has one; invented from head to foot. */
const resident = {
  id: 812,
  nama: 'Sulastri Contoh',
  nik: '3527014107900009',
  id_kk: '3527011503010002',
  ayah_nik: '3527010101600001',
  nama_ibu: 'Ibu Rahasia',
  tanggallahir: '1990-07-01',
  telepon: phone,
  email: 'sulastri@contoh.example',
  telegram_token: 'Sandi-Rahasia-77',
  agama: { nama: 'Rahasia' },
  cacat: { nama: 'Rahasia' },
  sakit_menahun: { nama: 'Rahasia' },
};
const product = (id: number, nama: string, more: Plain = {}): Plain => ({
  type: 'lapak-produk',
  id: String(id),
  attributes: {
    id_pelapak: 3,
    id_produk_kategori: 2,
    nama,
    harga: 15_000,
    satuan: 'pcs',
    tipe_potongan: 1,
    potongan: 0,
    deskripsi: '<p>Gurih &amp; renyah.</p><script>alert(1)</script>',
    foto: ['data:image/png;base64,AAAA'],
    status: 1,
    created_at: '2026-01-02T03:04:05.000000Z',
    updated_at: '2026-02-03T04:05:06.000000Z',
    pesan_wa: `https://api.whatsapp.com/send?phone=62${phone.slice(1)}&text=Halo`,
    kategori: { id: 2, kategori: 'Makanan', slug: 'makanan', status: 1 },
    pelapak: { id: 3, id_pend: 812, telepon: phone, lat: '-7.11234', lng: '113.21234', penduduk: resident },
    ...more,
  },
});
/** Spatie's pages, of which the village's own setting is the largest. */
const list = (rows: readonly Plain[], params: URLSearchParams, most = 30) => {
  const page = Number(params.get('page[number]') ?? 1);
  const size = Math.min(most, Number(params.get('page[size]') ?? most));
  const data = rows.slice((page - 1) * size, page * size);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const pagination = { total: rows.length, count: data.length, per_page: size, current_page: page, total_pages: pages };
  return { data, meta: { pagination }, links: { self: 'http://backend.internal/' } };
}; // prettier-ignore

const options = { region: 'kemendagri:35.27', because: 'kesepakatan pelapak, Maret 2026' };
let rows: readonly Plain[] = [];
let most = 30;
const asked: string[] = [];
const origin = await listening(({ url = '' }, response) => {
  asked.push(decodeURIComponent(url));
  const { searchParams } = new URL(url, 'http://desa.example');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(list(rows, searchParams, most)));
});
const url = `${origin}/index.php`;
const client = () => createClient({ adapter: opensid({ url, ...options }), retries: 0, maxAgeMs: 0 });
/** Equals take turns day by day. */
const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
const everything = async () =>
  (await client().list('offerings', { page: { size: 100 } })).items.toSorted(byId);

test('a product is what a buyer needs of it, and nothing of who sells it', async () => {
  rows = [product(7, 'Keripik &quot;Bu Tri&quot;')];
  assert.deepEqual(await everything(), [
    {
      id: '7',
      personId: 'lapak-3',
      name: 'Keripik "Bu Tri"',
      description: 'Gurih & renyah.',
      category: 'product',
      unit: 'pcs',
      priceMin: 15_000,
      priceMax: 15_000,
      region: 'kemendagri:35.27',
      updatedAt: '2026-02-03T04:05:06Z',
    },
  ]);
  assert.deepEqual(asked.slice(-1), ['/index.php/internal_api/lapak/produk?page[number]=1&page[size]=10']);
});

test('the resident, the telephone and the place of the house come out nowhere, whatever is asked', async () => {
  rows = [product(7, 'Keripik'), product(8, `Pesan ke NIK ${resident.nik} saja`)];
  const offers = await everything();
  assert.equal(offers.length, 2);
  const one = await client().get('offerings', '8');
  const found = [];
  for (const text of ['Sulastri', phone, resident.nik, 'Rahasia', '812'])
    found.push((await client().list('offerings', { text, page: { size: 10 } })).items);
  assert.deepEqual(found, [[], [], [], [], []]);
  const said = inspect([offers, one], { depth: 20 });
  for (const own of [...Object.values(resident).flatMap((value) => (typeof value === 'object' ? Object.values(value) : value)), phone.slice(1), '7.11', '113.21', 'base64'])
    assert.ok(!said.includes(String(own)), `"${own}" came out`);
}); // prettier-ignore

test('what is not on sale, and what has no name, is not shown', async () => {
  rows = [
    product(1, 'Ada'),
    product(2, 'Habis', { status: 0 }),
    product(3, 'Ditarik', { status: '2' }),
    product(4, 'Tanpa status', { status: null }),
    product(5, ''),
    product(6, 'Ada, sebagai kata', { status: '1' }),
  ];
  assert.deepEqual(
    (await everything()).map(({ id }) => id),
    ['1', '6'],
  );
});

for (const [harga, tipe_potongan, potongan, price] of [
  [15_000, 1, 0, 15_000],
  [15_000, 1, 10, 13_500],
  ['15000', '1', '10', 13_500],
  [15_000, 2, 2_500, 12_500],
  [9_999, 1, 33, 6_699],
  [15_000, 1, 150, 15_000],
  [15_000, 2, 20_000, 15_000],
  [15_000, 3, 10, 15_000],
  [15_000, null, null, 15_000],
  [0, 1, 0, undefined],
  [null, 1, 10, undefined],
  ['gratis', 1, 10, undefined],
] as const)
  test(`${harga} less ${potongan} of kind ${tipe_potongan} is ${price}`, () =>
    assert.equal(priceOf({ harga, tipe_potongan, potongan }), price));

test('a service is told from a product by its category, and nothing from nothing', async () => {
  const kategori = (kategori: string) => ({ kategori: { kategori } });
  rows = [
    product(1, 'Jahit', kategori('Jasa Jahit')),
    product(2, 'Kue', kategori('Makanan')),
    product(3, 'Lain', { kategori: null }),
  ];
  assert.deepEqual(
    (await everything()).map(({ category }) => category),
    ['service', 'product', undefined],
  );
});

test('pages are cut down to whatever the village has set, and all come once', async () => {
  for (most of [30, 5]) {
    rows = Array.from({ length: 43 }, (_, i) => product(i + 1, `Kue ${i + 1}`, { status: i % 4 ? 1 : 0 }));
    const found = (await everything()).map(({ id }) => Number(id));
    assert.deepEqual(found, rows.flatMap((_, i) => (i % 4 ? i + 1 : [])), `${most} a page`);
  }
}); // prettier-ignore

test('without a word of how it is known that sellers agreed, nobody is shown', async () => {
  rows = [product(7, 'Keripik')];
  const adapter = opensid({ ...options, url, because: '' });
  const { items } = await createClient({ adapter, retries: 0 }).list('offerings', { page: { size: 10 } });
  assert.deepEqual(items, []);
});

await describeTroubles('OpenSID', {
  adapter: (origin) => opensid({ url: origin, ...options }),
  resource: 'offerings',
  row: product,
  list,
});
