import type { Records } from '@guyub/core';

const names = ['Siti Aminah', 'Budi', 'Sulastri', 'Ahmad Fauzi', 'Dewi Lestari', 'Maimunah'];
const skills = [['Menjahit'], ['Las listrik', 'Tata boga', 'Tata rias', 'Menjahit'], []];
const offerings = [['Jahit seragam'], ['Jahit kebaya', 'Bordir', 'Vermak', 'Jahit gorden', 'Payet']];
const subdistricts = ['Omben', 'Robatal', 'Camplong', 'Torjun'];

/** Their middles, roughly. */
const middles = [
  { latitude: -7.11, longitude: 113.33 },
  { latitude: -7.04, longitude: 113.32 },
  { latitude: -7.19, longitude: 113.32 },
  { latitude: -7.18, longitude: 113.16 },
];

type Person = Records['people'];

/** Every fifth has a business; one in three comes from another region. */
const person = (i: number): Person => ({
  id: `p${i}`,
  name: names[i % names.length]! + (i < names.length ? '' : ` ${i}`),
  roles: ['graduate'],
  skills: skills[i % skills.length]!,
  subdistrict: subdistricts[i % 4]!,
  ...middles[i % 4]!,
  region: i % 3 === 0 ? 'kemendagri:15.07' : 'kemendagri:35.27',
  province: i % 3 === 0 ? 'kemendagri:15' : 'kemendagri:35',
  cohorts: [`Angkatan ${1 + (i % 3)}`],
  year: 2017 + (i % 3),
  certified: i % 2 === 0,
  hasBusiness: i % 5 === 0,
  ...(i % 10 === 0 && { businessName: `Usaha ${names[i % names.length]}` }),
  offerings: i % 5 === 0 ? offerings[(i / 5) % 2]! : [],
  consents: { publication: 'yes', contact: 'unknown' },
  updatedAt: '2026-01-01T00:00:00Z',
});

/** Everybody here is invented. */
export const people = Array.from({ length: 56 }, (_, i) => person(i));
export const tenThousand = Array.from({ length: 10_000 }, (_, i) => person(i));

/** Names as they are: one word, eight words, and one that no line can break by itself. */
export const awkward = [
  'Su',
  'Muhammad Khoirul Anam bin Abdurrahman Wahid Hasyim Asyari',
  'Raden-Ajeng-Kusumaningratnawatidewisekararumputri',
].map((name, i): Person => ({
  ...people[i]!,
  name,
  businessName: i ? `Usaha ${name}` : undefined,
  subdistrict: i ? 'Muara Sabak Barat Daya Selatan' : undefined,
  cohorts: i ? ['Pelatihan Berbasis Kompetensi Menjahit Pakaian Dasar Angkatan III Tahun 2019'] : [],
}));

const region = (code: string, name: string, level: Records['regions']['level']): Records['regions'] => ({
  id: `kemendagri:${code}`,
  scheme: 'kemendagri',
  code,
  name,
  level,
  ...(code.includes('.') && { parent: `kemendagri:${code.replace(/\.\d+$/, '')}` }),
  updatedAt: '2026-01-01T00:00:00Z',
});

export const regions = [
  region('35', 'Jawa Timur', 'province'),
  region('15', 'Jambi', 'province'),
  region('35.27', 'Kabupaten Sampang', 'regency'),
  region('15.07', 'Kabupaten Tanjung Jabung Timur', 'regency'),
  ...subdistricts.map((name, i) => ({ ...region(`35.27.0${i + 1}`, name, 'district'), ...middles[i]! })),
];

/** The same people in twelve sub-districts: so many that they are searched. */
export const spread = people.map((person, i): Person => ({
  ...person,
  subdistrict: `Kecamatan ${1 + (i % 12)}`,
}));
