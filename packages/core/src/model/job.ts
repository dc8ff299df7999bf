import * as z from 'zod/mini';
import { centroid } from './centroid.ts';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A vacancy of an employer; a shared order that members of a community may join; a hand wanted among neighbours. */
const jobKinds = ['vacancy', 'shared-order', 'help'] as const;
/** schema.org's and Google's, in our spelling. */
const employmentTypes = [
  'full-time',
  'part-time',
  'contractor',
  'temporary',
  'intern',
  'volunteer',
  'per-diem',
  'other',
] as const;
const payUnits = ['hour', 'day', 'week', 'month', 'piece', 'job'] as const;

/** What a card of the board shows. Only what is published stands here: drafts and what is over are postings. */
const shown = {
  kind: field(z.enum(jobKinds), { audience: 'public', label: 'Jenis' }),
  title: field(v.line(), { audience: 'public', label: 'Jabatan/pekerjaan', searched: 'topic' }),
  employer: field(v.line(), { audience: 'public', label: 'Pemberi kerja', searched: 'label' }),
  description: field(v.longProse(), { audience: 'public', label: 'Uraian pekerjaan' }),
  skill: field(z.optional(v.line()), { audience: 'public', label: 'Bidang', searched: 'topic' }),
  isco: field(z.optional(z.string().check(z.regex(/^\d{4}$/))), {
    audience: 'public',
    label: 'Kode KBJI/ISCO-08',
  }),
  employmentType: field(z.optional(z.enum(employmentTypes)), {
    audience: 'public',
    label: 'Bentuk hubungan kerja',
  }),
  openings: field(z.int().check(z.minimum(1), z.maximum(9999)), {
    audience: 'public',
    label: 'Jumlah yang dicari',
  }),
  /** Absent: the employer does not say. */
  payMin: field(z.optional(v.rupiah()), { audience: 'public', label: 'Upah mulai', unit: 'IDR' }),
  payMax: field(z.optional(v.rupiah()), { audience: 'public', label: 'Upah sampai', unit: 'IDR' }),
  payUnit: field(z.optional(z.enum(payUnits)), { audience: 'public', label: 'Upah per' }),
  requirements: field(z.optional(v.prose()), { audience: 'public', label: 'Syarat' }),
  /** The programme to which the employer has pledged to take graduates. */
  programmeId: field(z.optional(v.id()), { audience: 'public', label: 'Program pelatihan' }),
  /** The employer's own way of applying; else a short form of ours. */
  applyUrl: field(z.optional(z.url({ protocol: /^https$/ })), {
    audience: 'public',
    label: 'Tautan lamaran',
  }),
  subdistrict: field(z.optional(v.line()), { audience: 'public', label: 'Kecamatan', searched: 'label' }),
  region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
  validThrough: field(v.date(), { audience: 'public', label: 'Ditutup tanggal' }),
} as const;

/** A card of the job board. It is gone the day after `validThrough`; a filled one stays until then, marked. */
export const job = resource({
  name: 'jobs',
  type: 'JobPosting',
  label: 'Lowongan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    ...shown,
    filled: field(z.boolean(), { audience: 'public', label: 'Sudah terisi' }),
    postedOn: field(v.date(), { audience: 'public', label: 'Diumumkan' }),
    ...centroid(),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});
export type Job = RecordOf<typeof job>;
export type PublishedJob = PublishedOf<typeof job>;

const schemasOf = <F extends Record<string, { readonly schema: z.ZodMiniType }>>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as {
    [K in keyof F]: F[K]['schema'];
  };

/** A card as an employer writes it. */
export const jobCard = z.strictObject(schemasOf(shown));
export type JobCard = z.infer<typeof jobCard>;
