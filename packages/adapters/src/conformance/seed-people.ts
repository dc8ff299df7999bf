import type { Records } from '@guyub/core/adapter';

type Person = Records['people'];

/** Invented, and shaped like the real ones, so that a leak is seen. */
export const identityNumbers = ['3527014107900001', '3527024508910002', '3527030101920003'] as const;
/** Telephones whose owners did not agree to be called. */
export const hiddenTelephones = ['+6281200000001', '+6281200000002', '+6281200000003'] as const;
/** Licence numbers of businesses: their owners agreed to show the one and not the other. */
export const openLicence = '1234500000017';
export const hiddenLicence = '1234500000024';
/** Names that must never come out. */
export const hiddenNames = [
  'Tanpa Jawaban',
  'Berkata Tidak',
  'Menarik Kembali',
  'Anak Belasan',
  'Hanya Kontak',
] as const;

function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    roles: ['graduate'],
    skills: ['Menjahit'],
    region: 'kemendagri:35.27',
    cohorts: ['Angkatan I'],
    certified: false,
    hasBusiness: false,
    offerings: [],
    consents: { publication: 'yes', contact: 'no' },
    updatedAt: '2025-03-01T00:00:00Z',
    ...more,
  };
}

/** Names that break quoting, folding, wildcards and URLs. */
const awkward = [
  'Siti Aminah',
  'siti aminah',
  "Ma'ruf Amin",
  'Maruf Amin',
  'Ma’ruf  Amin',
  'José Álvarez',
  'Jose Alvarez',
  'Işıl Yıldız',
  'Groß Weiß',
  'Dewi: Jahit',
  'Nur "Ani" Hidayah',
  "Robert'); DROP TABLE people;--",
  'Budi, S.Pd., M.Pd.',
  '100% Katun',
  '100 Katun',
  'a_b',
  'axb',
  'Benang 🧵 Emas',
  '🧵',
  'C++ & Co',
  '-minus',
  '<b>Tebal</b>',
  'true',
  '2024',
  'back\\slash',
  'ÅNGSTRÖM',
] as const;

const subdistricts = ['Omben', 'Kedungdung', 'omben', "Ra'as", 'Kec. Baru: Utara', undefined] as const;
const skills = [
  ['Menjahit'],
  ['Menjahit', 'Bordir'],
  [],
  ['Las'],
  ['Tata boga', 'Las', 'Menjahit'],
  ['Bordir'],
] as const;
/** One north of the equator, two alike, one without. */
const places = [
  { province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 },
  { province: 'kemendagri:35', latitude: -7.07, longitude: 113.22 },
  { province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 },
  { province: 'kemendagri:35', latitude: 3.59, longitude: 98.67 },
  { province: 'kemendagri:35' },
  {},
] as const;
const years = [2023, 2024, 2024, undefined, 2022] as const;

const hurting = awkward.map((name, index) => {
  const subdistrict = subdistricts[index % subdistricts.length];
  const year = years[index % years.length];
  return person(`p-${String(index + 1).padStart(2, '0')}`, name, {
    skills: [...skills[index % skills.length]!],
    certified: index % 3 === 0,
    hasBusiness: index % 4 === 0,
    cohorts: index % 5 === 0 ? [] : [`Angkatan ${'I'.repeat((index % 3) + 1)}`],
    updatedAt: `2025-03-${String((index % 9) + 1).padStart(2, '0')}T00:00:00Z`,
    ...(subdistrict !== undefined && { subdistrict }),
    ...places[index % places.length]!,
    ...(year !== undefined && { year }),
    ...(index === 0 && { consents: { publication: 'yes', contact: 'no', licence: 'yes' } }),
    ...(index % 6 === 1 && { awayUntil: `2099-01-${10 + (index % 20)}` }),
    ...(index % 7 === 2 && { answersWithin: 1 + (index % 3) }),
    ...(index % 4 === 0 && { businessName: `Usaha ${name}`, offerings: ['Gamis', `Pesanan ${index}`] }),
  });
});

const ties = Array.from({ length: 8 }, (_, index) =>
  person(`t-${index}`, 'Kembar Sama', { year: 2024, subdistrict: 'Omben', skills: ['Las'] }),
);

const planted = [
  person('n-1', `Sri Wahyuni ${identityNumbers[0]}`, {
    offerings: [`KTP ${identityNumbers[1]}`, identityNumbers[2]],
  }),
  person('n-2', 'Wati (NIK 3527 0141 0790 0001)', {
    businessName: `Toko ${identityNumbers[1]}`,
    hasBusiness: true,
  }),
  person('n-3', 'Telepon Terbuka', {
    telephone: '+6281200000009',
    email: 'terbuka@contoh.example',
    consents: { publication: 'yes', contact: 'yes' },
  }),
  person('n-4', 'Telepon Tertutup', {
    telephone: hiddenTelephones[0],
    email: 'tertutup@contoh.example',
    village: 'Desa Rahasia',
    address: 'Jalan Rahasia 1',
    gender: 'female',
    birthDate: '1990-07-01',
    obstacles: ['Kendala Rahasia'],
    capacityPerWeek: 3,
    ownsEquipment: true,
  }),
  person('n-5', 'Telepon Ditarik', {
    telephone: hiddenTelephones[1],
    consents: { publication: 'yes', contact: 'withdrawn' },
  }),
  person('n-6', 'Mentor Dua Peran', {
    roles: ['mentor', 'instructor'],
    region: 'kemendagri:15.07',
    province: 'kemendagri:15',
  }),
];

const seventeen = `${new Date().getUTCFullYear() - 17}-01-01`;
const hidden = [
  person('x-unknown', hiddenNames[0], { consents: { publication: 'unknown', contact: 'unknown' } }),
  person('x-no', hiddenNames[1], { consents: { publication: 'no', contact: 'no' } }),
  person('x-withdrawn', hiddenNames[2], { consents: { publication: 'withdrawn', contact: 'yes' } }),
  person('x-minor', hiddenNames[3], { birthDate: seventeen }),
  person('x-contact', hiddenNames[4], {
    telephone: hiddenTelephones[2],
    consents: { publication: 'unknown', contact: 'yes' },
  }),
];

/** 40 of these are published: exactly two pages of 20. */
export const people: readonly Person[] = [...hurting, ...ties, ...planted, ...hidden];
