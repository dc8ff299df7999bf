import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import { jobCard } from './job.ts';
import * as v from './values.ts';

const postingStates = ['submitted', 'published', 'filled', 'expired', 'withdrawn', 'refused'] as const;

/** Where the people came from who were taken on; asked when a job is filled. */
const hires = z
  .array(
    z.strictObject({ programmeId: z.optional(v.id()), count: z.int().check(z.minimum(1), z.maximum(9999)) }),
  )
  .check(z.maxLength(20));
export type Hires = z.infer<typeof hires>;

/**
 * What an employer has sent: the card, and what belongs to it and is not shown. Its owner is the employer. While it is
 * published, a job of the same id stands on the board.
 */
export const posting = resource({
  name: 'postings',
  type: 'JobPosting',
  label: 'Lowongan yang dikirim',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'coordinator', label: 'ID' }),
    region: field(v.region(), { audience: 'coordinator', label: 'Kabupaten/kota' }),
    card: field(jobCard, { audience: 'coordinator', label: 'Lowongan' }),
    contactName: field(v.line(), { audience: 'coordinator', label: 'Nama yang dihubungi' }),
    telephone: field(z.optional(v.telephone()), { audience: 'coordinator', label: 'Nomor HP/WA' }),
    email: field(z.optional(z.email()), { audience: 'coordinator', label: 'Surel' }),
    status: field(z.enum(postingStates), { audience: 'coordinator', label: 'Keadaan' }),
    refusal: field(z.optional(v.shortProse()), { audience: 'coordinator', label: 'Alasan ditolak' }),
    hires: field(z.optional(hires), { audience: 'coordinator', label: 'Yang diterima' }),
    createdAt: field(v.instant(), { audience: 'coordinator', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'coordinator', label: 'Diperbarui' }),
  },
});
export type Posting = RecordOf<typeof posting>;

/** What an employer sends. */
export const postingInput = z.strictObject({
  card: jobCard,
  contactName: posting.fields.contactName.schema,
  telephone: posting.fields.telephone.schema,
  email: posting.fields.email.schema,
});
export type PostingInput = z.infer<typeof postingInput>;

/**
 * The employer mends, fills or takes it back; a coordinator publishes or refuses it. `published` for what is on the board
 * says that it was looked at again, and stays: reports of it are answered.
 */
export const postingChange = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('submitted'), card: jobCard }),
  z.strictObject({ status: z.literal('filled'), hires }),
  z.strictObject({ status: z.enum(['withdrawn', 'published']) }),
  z.strictObject({ status: z.literal('refused'), refusal: v.shortProse() }),
]);
export type PostingChange = z.infer<typeof postingChange>;
