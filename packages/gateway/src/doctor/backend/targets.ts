import type { RegionScheme } from '@guyub/core/reading';
import type { Resource } from './resource.ts';
import type { Meaning } from './words.ts';

/** A rule as it stands in a mapping. */
export type Rule = string | { readonly from: string; readonly as?: 'prose'; readonly scheme?: RegionScheme };

/** Which fields a column of that meaning feeds. */
export const targets: Readonly<Record<Resource, Partial<Record<Meaning, readonly string[]>>>> = {
  people: {
    id: ['id'],
    name: ['name'],
    training: ['skills'],
    subdistrict: ['subdistrict'],
    regionCode: ['region'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    cohort: ['cohorts'],
    year: ['year'],
    certified: ['certified'],
    businessStatus: ['hasBusiness'],
    businessName: ['businessName'],
    offerings: ['offerings'],
    telephone: ['telephone'],
    email: ['email'],
    birthDate: ['birthDate'],
    updatedAt: ['updatedAt'],
  },
  offerings: {
    id: ['id'],
    personId: ['personId'],
    offerings: ['name'],
    offeringDescription: ['description'],
    unit: ['unit'],
    price: ['priceMin', 'priceMax'],
    leadTime: ['leadTimeDays'],
    minimumOrder: ['minimumOrder'],
    regionCode: ['region'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    birthDate: ['birthDate'],
    updatedAt: ['updatedAt'],
  },
  businesses: {
    id: ['id'],
    personId: ['personId'],
    businessName: ['name'],
    businessDescription: ['description'],
    openingHours: ['openingHours'],
    licenceNumber: ['nib'],
    subdistrict: ['subdistrict'],
    regionCode: ['region'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    birthDate: ['birthDate'],
    updatedAt: ['updatedAt'],
  },
  jobs: {
    id: ['id'],
    title: ['title'],
    employer: ['employer'],
    description: ['description'],
    training: ['skill'],
    openings: ['openings'],
    payMin: ['payMin'],
    payMax: ['payMax'],
    applyUrl: ['applyUrl'],
    subdistrict: ['subdistrict'],
    regionCode: ['region'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    postedOn: ['postedOn'],
    validThrough: ['validThrough'],
    updatedAt: ['updatedAt'],
  },
  programmes: {
    id: ['id'],
    training: ['name'],
    partner: ['partner'],
    regionCode: ['region'],
    updatedAt: ['updatedAt'],
  },
  organisations: { id: ['id'], organisation: ['name'], regionCode: ['region'], updatedAt: ['updatedAt'] },
};

/** Fields without which there is no record, and how their column is asked for. */
export const needed: Readonly<Record<Resource, Readonly<Record<string, string>>>> = {
  people: { id: 'kolom id', name: 'kolom nama' },
  offerings: { id: 'kolom id', personId: 'kolom id pemilik', name: 'kolom nama produk' },
  businesses: { id: 'kolom id', personId: 'kolom id pemilik', name: 'kolom nama usaha' },
  jobs: {
    id: 'kolom id',
    title: 'kolom judul',
    employer: 'kolom pemberi kerja',
    description: 'kolom uraian',
    validThrough: 'kolom tanggal tutup',
    postedOn: 'kolom tanggal pasang',
  },
  programmes: { id: 'kolom id', name: 'kolom nama program' },
  organisations: { id: 'kolom id', name: 'kolom nama lembaga' },
};

/** A title that no backend has: the mapping can be read, and shows nobody until somebody writes the right one. */
export const absent = (what: string): string => `${ABSENT}: ${what}`;
const ABSENT = 'BELUM ADA';
export const isAbsent = (path: unknown): boolean => typeof path === 'string' && path.startsWith(ABSENT);

/** These can be read from HTML, and only these are. */
export const prosaic: ReadonlySet<string> = new Set(
  'name skills cohorts businessName offerings description title employer skill partner'.split(' '),
);
