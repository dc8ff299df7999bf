import type { Records } from '@guyub/core/adapter';
import type { Seed } from './harness.ts';
import { identityNumbers, people } from './seed-people.ts';

const base = { region: 'kemendagri:35.27', updatedAt: '2025-03-01T00:00:00Z' };
const omben = { province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 };
const yes = { publication: 'yes', contact: 'no' } as const;

const offering = (
  id: string,
  personId: string,
  name: string,
  more: Partial<Records['offerings']> = {},
): Records['offerings'] => ({ ...base, id, personId, name, consents: yes, ...more });

/** Records built to hurt. All of it is invented: people, telephones, numbers. */
export const seed = {
  people,
  organisations: [
    { ...base, id: 'o-1', name: 'UPTD BLK Contoh', kind: 'blk_uptd' },
    { ...base, id: 'o-2', name: 'LPK "Maju: Bersama"' },
  ],
  programmes: [
    {
      ...base,
      id: 'pr-1',
      name: 'Menjahit Pakaian',
      skill: 'Menjahit',
      organisationId: 'o-1',
      partner: 'PT A & B',
    },
    { ...base, id: 'pr-2', name: 'Las 3G: SMAW', skill: 'Las', organisationId: 'o-1' },
    { ...base, id: 'pr-3', name: 'menjahit pakaian' },
  ],
  cohorts: [
    {
      ...base,
      id: 'c-1',
      name: 'Angkatan I',
      programmeId: 'pr-1',
      year: 2023,
      startDate: '2023-01-09',
      endDate: '2023-02-28',
    },
    { ...base, id: 'c-2', name: 'Angkatan II', programmeId: 'pr-1', year: 2024, startDate: '2024-01-08' },
    { ...base, id: 'c-3', name: 'Angkatan II', programmeId: 'pr-2', year: 2024 },
    { ...base, id: 'c-4', name: 'Angkatan III', programmeId: 'pr-2' },
  ],
  enrolments: [
    { ...base, id: 'e-1', personId: 'p-01', cohortId: 'c-1', graduationDate: '2023-02-28', consents: yes },
    { ...base, id: 'e-2', personId: 'p-02', cohortId: 'c-1', consents: yes },
    { ...base, id: 'e-3', personId: 'x-no', cohortId: 'c-1', consents: { publication: 'no', contact: 'no' } },
  ],
  skills: [
    {
      id: 's-1',
      name: 'Menjahit',
      isco: '7531',
      synonyms: ['jahit', 'tata busana'],
      updatedAt: base.updatedAt,
    },
    { id: 's-2', name: 'Las', isco: '7212', synonyms: [], updatedAt: base.updatedAt },
    { id: 's-3', name: 'Bahasa Inggris', synonyms: ['english'], updatedAt: base.updatedAt },
  ],
  credentials: [
    {
      ...base,
      id: 'k-1',
      personId: 'p-01',
      name: 'Operator Jahit',
      issuer: 'LSP Garmen',
      issuerKind: 'bnsp_lsp',
      number: '61200 3513 3 0084945 2024',
      issuedOn: '2024-05-06',
      consents: yes,
    },
    { ...base, id: 'k-2', personId: 'p-02', name: 'Operator Jahit', number: 'A/1', consents: yes },
    {
      ...base,
      id: 'k-3',
      personId: 'x-unknown',
      name: 'Rahasia',
      number: 'A/2',
      consents: { publication: 'unknown', contact: 'unknown' },
    },
  ],
  businesses: [
    {
      ...base,
      id: 'b-1',
      personId: 'p-01',
      name: `Jahit "Ibu" O'Brien`,
      stage: 'running',
      subdistrict: 'Omben',
      ...omben,
      consents: yes,
    },
    { ...base, id: 'b-2', personId: 'p-02', name: 'Warung 24/7', stage: 'starting', consents: yes },
    {
      ...base,
      id: 'b-3',
      personId: 'x-withdrawn',
      name: 'Usaha Ditarik',
      stage: 'running',
      consents: { publication: 'withdrawn', contact: 'withdrawn' },
    },
  ],
  offerings: [
    offering('of-1', 'p-01', 'Gamis', { priceMin: 150_000, priceMax: 250_000, ...omben }),
    offering('of-2', 'p-01', 'Gamis', { priceMin: 150_000 }),
    offering('of-3', 'p-02', 'Kue: kering & basah', { priceMin: 0 }),
    offering('of-4', 'p-02', `Pesan ke NIK ${identityNumbers[0]} saja`),
    offering('of-5', 'p-03', '100% katun', { priceMax: 1_000_000_000 }),
    // Its own copy of the consent says yes, its owner may not be shown.
    offering('of-minor', 'x-minor', 'Dagangan anak'),
    offering('of-no', 'x-no', 'Tidak untuk umum', { consents: { publication: 'no', contact: 'no' } }),
  ],
  regions: [
    {
      id: 'kemendagri:35.27',
      scheme: 'kemendagri',
      code: '35.27',
      name: 'Kabupaten Sampang',
      level: 'regency',
      parent: 'kemendagri:35',
      latitude: -6.98,
      longitude: 113.28,
      updatedAt: base.updatedAt,
    },
    {
      id: 'kemendagri:15.07',
      scheme: 'kemendagri',
      code: '15.07',
      name: 'Kabupaten Tanjung Jabung Timur',
      level: 'regency',
      parent: 'kemendagri:15',
      updatedAt: base.updatedAt,
    },
    {
      id: 'kemendagri:35',
      scheme: 'kemendagri',
      code: '35',
      name: 'Jawa Timur',
      level: 'province',
      updatedAt: base.updatedAt,
    },
    {
      id: 'kemendagri:35.27.05',
      scheme: 'kemendagri',
      code: '35.27.05',
      name: 'Omben',
      level: 'district',
      parent: 'kemendagri:35.27',
      latitude: -7.09,
      longitude: 113.32,
      updatedAt: base.updatedAt,
    },
    {
      id: 'kemendagri:35.27.05.2001',
      scheme: 'kemendagri',
      code: '35.27.05.2001',
      name: 'Desa "Contoh": Ra\'as',
      level: 'village',
      parent: 'kemendagri:35.27.05',
      updatedAt: base.updatedAt,
    },
  ],
  consents: [
    {
      ...base,
      id: 'co-1',
      personId: 'p-01',
      purpose: 'publication',
      state: 'yes',
      evidence: 'Formulir rahasia',
      recordedAt: base.updatedAt,
      consents: yes,
    },
  ],
} as const satisfies Seed;
