import * as z from 'zod/mini';
import { centroid } from './centroid.ts';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/**
 * A graduate, mentor or instructor. There is no field for an identity number, on purpose.
 *
 * `latitude` and `longitude` are the middle of the sub-district, or of the regency where no sub-district is known.
 * They are never taken from address, village or telephone: where in a sub-district somebody lives is for members.
 */
export const person = resource({
  name: 'people',
  type: 'Person',
  label: 'Orang',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    name: field(v.line(), { audience: 'public', label: 'Nama', searched: 'name' }),
    roles: field(z.array(z.enum(['graduate', 'mentor', 'instructor'])), {
      audience: 'public',
      label: 'Peran',
    }),
    skills: field(v.lines(), { audience: 'public', label: 'Bidang pelatihan', searched: 'topic' }),
    subdistrict: field(z.optional(v.line()), { audience: 'public', label: 'Kecamatan', searched: 'label' }),
    village: field(z.optional(v.line()), { audience: 'member', label: 'Desa/kelurahan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    ...centroid(),
    cohorts: field(v.lines(), { audience: 'public', label: 'Angkatan', searched: 'label' }),
    year: field(z.optional(v.year()), { audience: 'public', label: 'Tahun pelatihan terakhir' }),
    certified: field(z.boolean(), { audience: 'public', label: 'Punya sertifikat' }),
    hasBusiness: field(z.boolean(), { audience: 'public', label: 'Punya usaha' }),
    businessName: field(z.optional(v.line()), { audience: 'public', label: 'Nama usaha', searched: 'topic' }),
    offerings: field(v.lines(), { audience: 'public', label: 'Produk dan jasa', searched: 'topic' }),
    awayUntil: field(z.optional(v.date()), { audience: 'public', label: 'Tidak menerima pesanan sampai' }),
    answersWithin: field(z.optional(z.int().check(z.minimum(1), z.maximum(999))), {
      audience: 'public',
      label: 'Biasanya menjawab dalam',
      unit: 'h',
    }),
    telephone: field(z.optional(v.telephone()), {
      audience: 'coordinator',
      label: 'Nomor HP/WA',
      consent: 'contact',
    }),
    email: field(z.optional(z.email()), { audience: 'coordinator', label: 'Surel', consent: 'contact' }),
    capacityPerWeek: field(z.optional(z.number().check(z.minimum(0))), {
      audience: 'coordinator',
      label: 'Kesanggupan',
      unit: 'potong/minggu',
    }),
    ownsEquipment: field(z.optional(z.boolean()), { audience: 'coordinator', label: 'Punya alat sendiri' }),
    obstacles: field(z.optional(v.lines()), { audience: 'coordinator', label: 'Kendala' }),
    gender: field(z.optional(z.enum(['female', 'male'])), { audience: 'office', label: 'Jenis kelamin' }),
    birthDate: field(z.optional(v.date()), { audience: 'office', label: 'Tanggal lahir' }),
    address: field(z.optional(v.line()), { audience: 'owner', label: 'Alamat' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Person = RecordOf<typeof person>;
export type PublishedPerson = PublishedOf<typeof person>;
