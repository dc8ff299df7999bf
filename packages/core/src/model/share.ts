import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

export const shareStates = [
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
    status: field(z.enum(shareStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Share = RecordOf<typeof share>;

/**
 * A member accepts or declines, tells how many pieces are done, or asks another member to take the share over; the other
 * one takes it, or does not. Swapping is two hand-overs.
 */
export const shareChange = z.union([
  z.strictObject({ status: z.enum(['accepted', 'declined']) }),
  z.strictObject({ done: z.int().check(z.minimum(0), z.maximum(1_000_000)) }),
  z.strictObject({ offerTo: z.nullable(v.id()) }),
  z.strictObject({ takeOver: z.boolean() }),
  /** A coordinator confirms the delivery. */
  z.strictObject({ status: z.enum(['delivered', 'late', 'cancelled']), reason: z.optional(v.shortProse()) }),
]);
export type ShareChange = z.infer<typeof shareChange>;
