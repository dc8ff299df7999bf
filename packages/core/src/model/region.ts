import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A province, regency, sub-district or village. Its id is `scheme:code`, the form in which other records point to it. */
export const region = resource({
  name: 'regions',
  type: 'AdministrativeArea',
  label: 'Wilayah',
  gated: false,
  fields: {
    id: field(v.region(), { audience: 'public', label: 'ID' }),
    scheme: field(z.enum(['kemendagri', 'bps']), { audience: 'public', label: 'Sumber kode' }),
    code: field(v.line(), { audience: 'public', label: 'Kode wilayah' }),
    name: field(v.line(), { audience: 'public', label: 'Nama wilayah', searched: 'name' }),
    level: field(z.enum(['province', 'regency', 'district', 'village']), {
      audience: 'public',
      label: 'Tingkat wilayah',
    }),
    parent: field(z.optional(v.region()), { audience: 'public', label: 'Wilayah induk' }),
    latitude: field(z.optional(v.latitude()), {
      audience: 'public',
      label: 'Lintang titik tengah',
      unit: 'deg',
    }),
    longitude: field(z.optional(v.longitude()), {
      audience: 'public',
      label: 'Bujur titik tengah',
      unit: 'deg',
    }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Region = RecordOf<typeof region>;
export type PublishedRegion = PublishedOf<typeof region>;
