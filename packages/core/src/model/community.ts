import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const communityStates = ['active', 'closed'] as const;

/** A community that shares orders, and the rules it has given itself. */
export const community = resource({
  name: 'communities',
  type: 'Organization',
  label: 'Komunitas',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    name: field(v.line(), { audience: 'member', label: 'Nama komunitas' }),
    /** Pieces given at a time. */
    lot: field(z.int().check(z.minimum(1), z.maximum(1000)), {
      audience: 'member',
      label: 'Isi satu bagian',
    }),
    bufferDays: field(z.int().check(z.minimum(0), z.maximum(30)), {
      audience: 'member',
      label: 'Hari cadangan',
      unit: 'd',
    }),
    probationJobs: field(z.int().check(z.minimum(0), z.maximum(20)), {
      audience: 'member',
      label: 'Pekerjaan sebagai anggota baru',
    }),
    probationCap: field(z.int().check(z.minimum(1), z.maximum(10_000)), {
      audience: 'member',
      label: 'Batas anggota baru',
      unit: 'potong',
    }),
    /** Hours in which an offer is answered, or goes round again. */
    answerHours: field(z.int().check(z.minimum(1), z.maximum(168)), {
      audience: 'member',
      label: 'Waktu menjawab',
      unit: 'h',
    }),
    /** Of the price of a piece, kept by the community; said openly. */
    feePercent: field(z.number().check(z.minimum(0), z.maximum(20)), {
      audience: 'member',
      label: 'Iuran',
      unit: '%',
    }),
    status: field(z.enum(communityStates), { audience: 'member', label: 'Keadaan' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Community = RecordOf<typeof community>;

const { name, lot, bufferDays, probationJobs, probationCap, answerHours, feePercent } = community.fields;
const rules = {
  lot: z.optional(lot.schema),
  bufferDays: z.optional(bufferDays.schema),
  probationJobs: z.optional(probationJobs.schema),
  probationCap: z.optional(probationCap.schema),
  answerHours: z.optional(answerHours.schema),
  feePercent: z.optional(feePercent.schema),
};
export const communityInput = z.strictObject({ name: name.schema, ...rules });
export type CommunityInput = z.infer<typeof communityInput>;
export const communityChange = z.strictObject({
  name: z.optional(name.schema),
  ...rules,
  status: z.optional(z.literal('closed')),
});
export type CommunityChange = z.infer<typeof communityChange>;
