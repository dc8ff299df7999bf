import type { Records } from '@guyub/core';

// Everybody here is invented.
const names = [
  'Siti Aminah',
  'Budi',
  'Nur Aini',
  'Sulastri',
  'Ahmad Fauzi',
  'Dewi Lestari',
  'Maimunah',
  'Hasan Basri',
];
const subdistricts = ['Omben', 'Robatal', 'Camplong', 'Torjun'];
/** Their middles, roughly; nobody knows where the last one is. */
const middles = [
  { latitude: -7.11, longitude: 113.33 },
  { latitude: -7.04, longitude: 113.32 },
  { latitude: -7.19, longitude: 113.32 },
  {},
];
const wares = ['Jahit kebaya', 'Bordir', 'Vermak', 'Jahit gorden', 'Payet'];
const yes = { publication: 'yes', contact: 'no' } as const;
const common = { region: 'kemendagri:35.27', updatedAt: '2026-01-01T00:00:00Z', consents: yes };

type Person = Records['people'];

const region = (code: string, name: string, level: Records['regions']['level']): Records['regions'] => ({
  id: `kemendagri:${code}`,
  scheme: 'kemendagri',
  code,
  name,
  level,
  ...(code.includes('.') && { parent: `kemendagri:${code.replace(/\.\d+$/, '')}` }),
  updatedAt: common.updatedAt,
});

/** Two provinces, three regencies, four sub-districts, and two villages of which one has no known place. */
const regions: readonly Records['regions'][] = [
  region('35', 'Jawa Timur', 'province'),
  region('15', 'Jambi', 'province'),
  region('35.27', 'Kabupaten Sampang', 'regency'),
  region('35.09', 'Kabupaten Jember', 'regency'),
  region('15.07', 'Kabupaten Tanjung Jabung Timur', 'regency'),
  ...subdistricts.map((name, i) => ({ ...region(`35.27.0${i + 1}`, name, 'district'), ...middles[i] })),
  { ...region('35.27.01.2001', 'Tambak', 'village'), latitude: -7.1, longitude: 113.35 },
  region('35.27.01.2002', 'Tambaksari', 'village'),
  { ...region('35.09.19', 'Tambakrejo', 'district'), latitude: -8.2, longitude: 113.6 },
];

export interface Whole {
  readonly people: readonly Person[];
  readonly credentials: readonly Records['credentials'][];
  readonly offerings: readonly Records['offerings'][];
  readonly regions: readonly Records['regions'][];
}

/**
 * 56 graduates in three cohorts; the first can be called, the second has no skill, the third a very long name,
 * the fifth five things to offer.
 */
export function records(count = 56): Whole {
  const people = Array.from({ length: count }, (_, i): Person => {
    const business = i % 4 === 0 && { businessName: `Usaha ${names[i % 8]}` };
    return {
      ...common,
      id: `p${i}`,
      name: i === 2 ? 'Muhammad Khoirul Anam bin Abdurrahman Wahid Hasyim Asyari' : `${names[i % 8]} ${i}`,
      roles: ['graduate'],
      skills: i === 1 ? [] : i % 3 === 0 ? ['Menjahit'] : ['Las listrik', 'Tata boga'],
      subdistrict: subdistricts[i % 4]!,
      province: 'kemendagri:35',
      ...middles[i % 4],
      cohorts: [`Angkatan ${1 + (i % 3)}`],
      year: 2017 + (i % 3),
      certified: i % 2 === 0,
      hasBusiness: Boolean(business),
      ...business,
      offerings: business ? (i === 4 ? wares : ['Jahit seragam']) : [],
      ...(i < 2 && { telephone: '+6281234567890' }),
      consents: { publication: 'yes', contact: i === 0 ? 'yes' : 'no' },
    };
  });
  return {
    people,
    regions,
    credentials: people
      .filter(({ certified }) => certified)
      .map(({ id }) => ({
        ...common,
        id: `c-${id}`,
        personId: id,
        name: 'Operator jahit',
        issuer: 'Disnaker Sampang',
        issuerKind: 'dinas',
        number: '563/12/2019',
        issuedOn: '2019-08-02',
        verificationUrl: `https://sertifikat.sampang.example/periksa/${id}`,
      })),
    offerings: people
      .filter(({ hasBusiness }) => hasBusiness)
      .map(({ id }) => ({
        ...common,
        id: `o-${id}`,
        personId: id,
        name: 'Jahit seragam',
        priceMin: 25000,
        priceMax: 120000,
      })),
  };
}
