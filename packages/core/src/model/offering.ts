import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A product or service that a person offers, with or without a business name. */
export const offering = resource({
  name: 'offerings',
  type: 'Offer',
  label: 'Produk/jasa',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Penyedia' }),
    name: field(v.line(), { audience: 'public', label: 'Nama produk/jasa', searched: 'topic' }),
    priceMin: field(z.optional(v.rupiah()), { audience: 'public', label: 'Harga mulai', unit: 'IDR' }),
    priceMax: field(z.optional(v.rupiah()), { audience: 'public', label: 'Harga sampai', unit: 'IDR' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    province: field(z.optional(v.region()), { audience: 'public', label: 'Provinsi' }),
    latitude: field(z.optional(v.latitude()), {
      audience: 'public',
      label: 'Lintang titik tengah kecamatan pemilik',
      unit: 'deg',
    }),
    longitude: field(z.optional(v.longitude()), {
      audience: 'public',
      label: 'Bujur titik tengah kecamatan pemilik',
      unit: 'deg',
    }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Offering = RecordOf<typeof offering>;
export type PublishedOffering = PublishedOf<typeof offering>;
