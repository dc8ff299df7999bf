import * as z from 'zod/mini';
import { field } from './field.ts';
import * as v from './values.ts';

/**
 * Province and middle of a sub-district, both known from its name: where somebody is to be found, and no closer.
 *
 * @param of whose sub-district it is, when not the record's own; stands in the label
 */
export const centroid = (of = '') => {
  const degrees = (what: string) => ({
    audience: 'public' as const,
    label: [what, 'titik tengah kecamatan', of].filter(Boolean).join(' '),
    unit: 'deg',
  });
  return {
    province: field(z.optional(v.region()), { audience: 'public', label: 'Provinsi' }),
    latitude: field(z.optional(v.latitude()), degrees('Lintang')),
    longitude: field(z.optional(v.longitude()), degrees('Bujur')),
  };
};
