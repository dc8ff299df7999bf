import type { Records } from '@guyub/core';

const names = [
  'Siti Aminah',
  'Budi',
  'Muhammad Khoirul Anam bin Abdurrahman Wahid',
  'Sulastri',
  'Ahmad Fauzi',
  'Dewi Lestari',
];
const skills = [['Menjahit'], ['Las listrik', 'Tata boga', 'Tata rias', 'Menjahit'], []];

/** Everybody here is invented. */
export const people = Array.from({ length: 56 }, (_, i): Records['people'] => ({
  id: `p${i}`,
  name: names[i % names.length]! + (i < names.length ? '' : ` ${i}`),
  roles: ['graduate'],
  skills: skills[i % skills.length]!,
  subdistrict: ['Omben', 'Robatal', 'Camplong', 'Torjun'][i % 4]!,
  region: 'kemendagri:35.27',
  cohorts: [`Angkatan ${1 + (i % 3)}`],
  year: 2017 + (i % 3),
  certified: i % 2 === 0,
  hasBusiness: i % 5 === 0,
  ...(i % 5 === 0 && { businessName: `Usaha ${names[i % names.length]}` }),
  offerings: i % 5 === 0 ? ['Jahit seragam'] : [],
  consents: { publication: 'yes', contact: 'unknown' },
  updatedAt: '2026-01-01T00:00:00Z',
}));
