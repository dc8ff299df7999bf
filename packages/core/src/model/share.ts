import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const shareStates = [
  'offered',
  'accepted',
  'declined',
  'unanswered',
  'handed-over',
  'delivered',
  'late',
  'cancelled',
] as const;

/** A member's part of an order. All members of the community see who has what. */
export const share = resource({
  name: 'shares',
  type: 'OrderItem',
  label: 'Bagian',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    orderId: field(v.id(), { audience: 'member', label: 'Pesanan' }),
    personId: field(v.id(), { audience: 'member', label: 'Anggota' }),
    pieces: field(z.int().check(z.minimum(1)), { audience: 'member', label: 'Jumlah' }),
    round: field(z.int(), { audience: 'member', label: 'Putaran' }),
    /** Why so many, as `Reason` of core's sharing. */
    reason: field(z.record(z.string(), z.unknown()), { audience: 'member', label: 'Alasan' }),
    /** After it, the pieces go round again. */
    answerBy: field(v.instant(), { audience: 'member', label: 'Dijawab sebelum' }),
    /** Pieces finished so far. */
    done: field(z.int(), { audience: 'member', label: 'Selesai' }),
    /** Another member who is asked to take it over. */
    offeredTo: field(z.optional(v.id()), { audience: 'member', label: 'Ditawarkan kepada' }),
    /** The share of that other member which is asked for in return: a swap. */
    inReturn: field(z.optional(v.id()), { audience: 'member', label: 'Ditukar dengan' }),
    status: field(z.enum(shareStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Share = RecordOf<typeof share>;

/**
 * A member accepts or declines, tells how many pieces are done, or asks another member to take the share over; the other
 * one takes it, or does not. With `inReturn` the two shares change hands together.
 */
export const shareChange = z.union([
  z.strictObject({ status: z.enum(['accepted', 'declined']) }),
  z.strictObject({ done: z.int().check(z.minimum(0), z.maximum(1_000_000)) }),
  z.strictObject({ offerTo: z.nullable(v.id()), inReturn: z.optional(v.id()) }),
  z.strictObject({ takeOver: z.boolean() }),
  /** A coordinator confirms the delivery: after the deadline it is `late`. */
  z.strictObject({ status: z.literal('delivered') }),
  /** A coordinator takes back what will not be delivered; the pieces go round again. */
  z.strictObject({ status: z.literal('cancelled'), reason: v.shortProse() }),
]);
export type ShareChange = z.infer<typeof shareChange>;
