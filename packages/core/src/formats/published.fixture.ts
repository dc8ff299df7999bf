import type { PublishedBusiness } from '../model/business.ts';
import type { PublishedOffering } from '../model/offering.ts';
import type { PublishedPerson } from '../model/person.ts';

const common = { region: 'kemendagri:15.07', updatedAt: '2026-11-20T02:00:00Z' } as const;

/** Everybody here is invented. */
export const person: PublishedPerson = {
  ...common,
  id: 'p1',
  name: 'Siti; Aminah, S.Pd',
  roles: ['graduate'],
  skills: ['Tata boga', 'Kue kering'],
  subdistrict: 'Muara Sabak Timur',
  cohorts: ['Angkatan 1'],
  year: 2024,
  certified: true,
  hasBusiness: true,
  businessName: 'Kue Aminah',
  offerings: ['Snack box'],
};

/** The same with what nobody but an office may see, as a careless caller would hand it in. */
export const tooMuch = {
  ...person,
  address: 'Jalan Rahasia 7',
  birthDate: '1990-01-02',
  gender: 'female',
  village: 'Desa Rahasia',
  obstacles: ['rahasia'],
  consents: { publication: 'yes' },
};

export const business: PublishedBusiness = {
  ...common,
  id: 'b1',
  personId: 'p1',
  name: 'Kue Aminah',
  description: 'Kue rumahan </script><script>alert(1)</script>',
  areaServed: ['kemendagri:15.07'],
  openingHours: ['Mo-Fr 08:00-16:00'],
  foundingDate: '2021',
  nib: '1234567890123',
  photos: ['aaaabbbbcccc:1280x960:Kue di meja'],
  subdistrict: 'Muara Sabak Timur',
};

export const offering: PublishedOffering = {
  ...common,
  id: 'o1',
  personId: 'p1',
  name: 'Snack box',
  description: 'Tiga macam kue',
  category: 'product',
  unit: 'kotak',
  priceMin: 15_000,
  priceMax: 25_000,
  leadTimeDays: 2,
  minimumOrder: 20,
  photos: ['ddddeeeeffff:640x480'],
};
