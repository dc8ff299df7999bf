import type { Records } from '@guyub/core';

const names = ['Siti Aminah', 'Budi', 'Sulastri', 'Ahmad Fauzi', 'Dewi Lestari', 'Maimunah'];
const skills = [['Menjahit'], ['Las listrik', 'Tata boga', 'Tata rias', 'Menjahit'], []];
const offerings = [['Jahit seragam'], ['Jahit kebaya', 'Bordir', 'Vermak', 'Jahit gorden', 'Payet']];
const subdistricts = ['Omben', 'Robatal', 'Camplong', 'Torjun'];

type Person = Records['people'];

/** Everybody here is invented. Every fifth has a business; one in three comes from another region. */
export const people = Array.from({ length: 56 }, (_, i): Person => ({
  id: `p${i}`,
  name: names[i % names.length]! + (i < names.length ? '' : ` ${i}`),
  roles: ['graduate'],
  skills: skills[i % skills.length]!,
  subdistrict: subdistricts[i % 4]!,
  region: i % 3 === 0 ? 'kemendagri:15.07' : 'kemendagri:35.27',
  cohorts: [`Angkatan ${1 + (i % 3)}`],
  year: 2017 + (i % 3),
  certified: i % 2 === 0,
  hasBusiness: i % 5 === 0,
  ...(i % 10 === 0 && { businessName: `Usaha ${names[i % names.length]}` }),
  offerings: i % 5 === 0 ? offerings[(i / 5) % 2]! : [],
  consents: { publication: 'yes', contact: 'unknown' },
  updatedAt: '2026-01-01T00:00:00Z',
}));

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
