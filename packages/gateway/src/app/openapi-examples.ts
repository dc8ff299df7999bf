import type { PublishedRecords } from '@guyub/core';

const region = 'kemendagri:35.27';
const place = { region, province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 };
const updatedAt = '2026-01-15T08:00:00.000Z';

/** Everybody and everything here is invented; no telephone numbers, on purpose. */
export const examples: { readonly [K in Exclude<keyof PublishedRecords, 'consents'>]: PublishedRecords[K] } =
  {
    people: {
      id: 'contohorang',
      name: 'Sari Contoh',
      roles: ['graduate'],
      skills: ['Menjahit'],
      subdistrict: 'Omben',
      ...place,
      cohorts: ['Angkatan I 2019'],
      year: 2019,
      certified: true,
      hasBusiness: true,
      businessName: 'Jahit Contoh',
      offerings: ['Seragam sekolah'],
      updatedAt,
    },
    organisations: { id: 'contohblk', name: 'UPTD BLK Contoh', kind: 'blk_uptd', region, updatedAt },
    programmes: {
      id: 'contohkelas',
      name: 'Menjahit pakaian wanita',
      skill: 'Menjahit',
      organisationId: 'contohblk',
      region,
      updatedAt,
    },
    cohorts: {
      id: 'contohankat',
      name: 'Angkatan I 2019',
      programmeId: 'contohkelas',
      year: 2019,
      region,
      updatedAt,
    },
    enrolments: { id: 'contohikut', personId: 'contohorang', cohortId: 'contohankat', region, updatedAt },
    skills: { id: 'skill1', name: 'Menjahit', isco: '7531', synonyms: ['jahit', 'tata busana'], updatedAt },
    credentials: {
      id: 'contohlulus',
      personId: 'contohorang',
      name: 'Sertifikat Menjahit',
      issuer: 'UPTD BLK Contoh',
      issuerKind: 'blk',
      issuedOn: '2019-09-30',
      region,
      updatedAt,
    },
    businesses: {
      id: 'contohusaha',
      personId: 'contohorang',
      name: 'Jahit Contoh',
      subdistrict: 'Omben',
      ...place,
      updatedAt,
    },
    offerings: {
      id: 'contohjual',
      personId: 'contohorang',
      name: 'Seragam sekolah',
      priceMin: 75_000,
      priceMax: 120_000,
      ...place,
      updatedAt,
    },
    regions: {
      id: region,
      scheme: 'kemendagri',
      code: '35.27',
      name: 'Kabupaten Sampang',
      level: 'regency',
      parent: 'kemendagri:35',
      latitude: -6.98,
      longitude: 113.28,
      updatedAt,
    },
  };
