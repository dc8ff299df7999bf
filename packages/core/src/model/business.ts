import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A graduate's own business. Turnover is sensitive by law and has no field. */
export const business = resource({
  name: 'businesses',
  type: 'LocalBusiness',
  label: 'Usaha',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Pemilik' }),
    name: field(v.line(), { audience: 'public', label: 'Nama usaha', searched: 'topic' }),
    stage: field(z.enum(['running', 'starting']), { audience: 'member', label: 'Tahap usaha' }),
    subdistrict: field(z.optional(v.line()), { audience: 'public', label: 'Kecamatan', searched: 'label' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    province: field(z.optional(v.region()), { audience: 'public', label: 'Provinsi' }),
    latitude: field(z.optional(v.latitude()), {
      audience: 'public',
      label: 'Lintang titik tengah kecamatan',
      unit: 'deg',
    }),
    longitude: field(z.optional(v.longitude()), {
      audience: 'public',
      label: 'Bujur titik tengah kecamatan',
      unit: 'deg',
    }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Business = RecordOf<typeof business>;
export type PublishedBusiness = PublishedOf<typeof business>;
