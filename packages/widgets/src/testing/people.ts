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
const wares = ['Jahit kebaya', 'Bordir', 'Vermak', 'Jahit gorden', 'Payet'];
const yes = { publication: 'yes', contact: 'no' } as const;
const common = { region: 'kemendagri:35.27', updatedAt: '2026-01-01T00:00:00Z', consents: yes };

type Person = Records['people'];

export interface Whole {
  readonly people: readonly Person[];
  readonly credentials: readonly Records['credentials'][];
  readonly offerings: readonly Records['offerings'][];
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
