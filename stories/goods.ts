import type { MemoryRecords } from '@guyub/adapters/memory';
import type { Records } from '@guyub/core';
import { regions } from './people.ts';

// Everybody here is invented.
const common = {
  region: 'kemendagri:15.07',
  updatedAt: '2026-11-20T02:00:00Z',
  consents: { publication: 'yes', contact: 'no' },
} as const;

type Person = Records['people'];
type Offering = Records['offerings'];

const person = (id: string, name: string, subdistrict: string, change: Partial<Person> = {}): Person => ({
  ...common,
  id,
  name,
  subdistrict,
  roles: ['graduate'],
  skills: ['Tata boga'],
  cohorts: [],
  certified: false,
  hasBusiness: false,
  offerings: [],
  ...change,
});

const offering = (id: string, personId: string, name: string, change: Partial<Offering> = {}): Offering => ({
  ...common,
  id,
  personId,
  name,
  ...change,
});

const people = [
  person('p1', 'Siti Aminah', 'Muara Sabak Timur', { certified: true, answersWithin: 6 }),
  person('p2', 'Budi', 'Nipah Panjang', { skills: ['Teknik pendingin'], answersWithin: 48 }),
  person('p3', 'Sulastri', 'Geragai', { skills: ['Menjahit'], certified: true, awayUntil: '2099-01-31' }),
];

const businesses: readonly Records['businesses'][] = [
  {
    ...common,
    id: 'b1',
    personId: 'p1',
    name: 'Dapur Aminah',
    description: 'Roti dan kue untuk rapat, arisan, dan warung.',
    openingHours: ['Mo-Sa 06:00-16:00'],
    foundingDate: '2019',
    stage: 'running',
    subdistrict: 'Muara Sabak Timur',
  },
];

const offerings = [
  offering('o1', 'p1', 'Snack box rapat', {
    businessId: 'b1',
    description: 'Tiga kue dan air mineral. Isi boleh dipilih.',
    category: 'product',
    unit: 'kotak',
    priceMin: 12_000,
    priceMax: 18_000,
    minimumOrder: 20,
    leadTimeDays: 1,
    photos: ['storysnack12:640x480:Kotak berisi kue lapis, roti, dan klepon'],
  }),
  offering('o2', 'p1', 'Roti dan kue manis', {
    businessId: 'b1',
    unit: 'buah',
    priceMin: 3000,
    minimumOrder: 30,
    leadTimeDays: 1,
    photos: ['storyroti123:640x480:Roti manis yang baru matang'],
  }),
  offering('o3', 'p2', 'Servis AC', { category: 'service', priceMax: 90_000, unit: 'unit', leadTimeDays: 0 }),
  offering('o4', 'p2', 'Pasang kulkas toko', { category: 'service' }),
  offering('o5', 'p3', 'Seragam kantor', {
    priceMin: 150_000,
    priceMax: 250_000,
    unit: 'setel',
    leadTimeDays: 21,
    photos: ['storyseragam:640x480:Kemeja seragam di gantungan'],
  }),
];

export const goods: MemoryRecords = { people, businesses, offerings, regions };

/** As an office's workbook has them: hardly more than a name. */
export const fewGoods: MemoryRecords = {
  ...goods,
  offerings: ['kue kering', 'servis kulkas', 'las pagar', 'pengetikan'].map((name, i) =>
    offering(`f${i}`, `p${1 + (i % 3)}`, name, i % 2 ? { priceMin: 50_000, priceMax: 50_000 } : {}),
  ),
};

export const manyGoods: MemoryRecords = {
  ...goods,
  offerings: Array.from({ length: 10_000 }, (_, i) =>
    offering(`m${i}`, `p${1 + (i % 3)}`, `Pesanan nomor ${i + 1}`, { priceMin: 1000 * (i + 1) }),
  ),
};

/** Names as they are: one that no line can break by itself, and prices that fill it. */
export const awkwardGoods: MemoryRecords = {
  ...goods,
  people: [
    person('p1', 'Raden-Ajeng-Kusumaningratnawatidewisekararumputri', 'Muara Sabak Barat Daya Selatan', {
      businessName: 'Usaha Bersama Ibu-Ibu Sejahtera Mandiri Bumi Melayu Tanjung Jabung',
      certified: true,
    }),
    person('p2', 'Su', 'Sadu'),
  ],
  businesses: [],
  offerings: [
    offering('a1', 'p1', 'Paket-kue-kering-lebaran-lengkap-delapan-macam-dalam-toples-besar-berpita', {
      priceMin: 1_250_000,
      priceMax: 12_500_000,
      unit: 'paket isi delapan toples',
      minimumOrder: 2.5,
      leadTimeDays: 90,
    }),
    offering('a2', 'p2', 'Es'),
  ],
};
