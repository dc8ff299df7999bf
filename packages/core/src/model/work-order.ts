import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const workOrderStates = ['draft', 'offered', 'running', 'completed', 'cancelled'] as const;
const pieces = () =>
  z
    .int('Jumlah harus bilangan bulat, tanpa koma.')
    .check(
      z.minimum(1, 'Jumlah paling sedikit 1.'),
      z.maximum(1_000_000, 'Jumlah paling banyak 1.000.000: periksa angkanya.'),
    );

/** An order too large for one, shared among the members of a community. */
export const workOrder = resource({
  name: 'workOrders',
  type: 'Order',
  label: 'Pesanan bersama',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    communityId: field(v.id(), { audience: 'member', label: 'Komunitas' }),
    title: field(v.line(), { audience: 'member', label: 'Pesanan' }),
    skill: field(v.line(), { audience: 'member', label: 'Bidang' }),
    certified: field(z.boolean(), { audience: 'member', label: 'Perlu sertifikat' }),
    pieces: field(pieces(), { audience: 'member', label: 'Jumlah' }),
    unit: field(v.unit(), { audience: 'member', label: 'Satuan' }),
    /** Effort of a piece: school shirt 1, kebaya 4. */
    weight: field(z.number().check(z.minimum(0.1), z.maximum(1000)), { audience: 'member', label: 'Bobot' }),
    pricePerPiece: field(v.rupiah(), { audience: 'member', label: 'Upah per potong', unit: 'IDR' }),
    deadline: field(v.date(), { audience: 'member', label: 'Batas waktu' }),
    note: field(z.optional(v.prose()), { audience: 'member', label: 'Keterangan' }),
    customer: field(z.optional(v.line()), { audience: 'coordinator', label: 'Pemesan' }),
    /** The member who brought it, and what they keep: they are not in the pool for the rest. */
    broughtBy: field(z.optional(v.id()), { audience: 'member', label: 'Dibawa oleh' }),
    kept: field(z.optional(pieces()), { audience: 'member', label: 'Dikerjakan pembawa' }),
    /** Rounds of offers so far. */
    round: field(z.int(), { audience: 'member', label: 'Putaran' }),
    /** Pieces for which nobody has room at the moment. */
    short: field(z.int(), { audience: 'member', label: 'Belum ada yang sanggup' }),
    /** Why it was called off. */
    reason: field(z.optional(v.shortProse()), { audience: 'member', label: 'Alasan dibatalkan' }),
    status: field(z.enum(workOrderStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type WorkOrder = RecordOf<typeof workOrder>;

const f = workOrder.fields;
export const workOrderInput = z.strictObject({
  communityId: f.communityId.schema,
  title: f.title.schema,
  skill: f.skill.schema,
  certified: f.certified.schema,
  pieces: f.pieces.schema,
  unit: f.unit.schema,
  weight: f.weight.schema,
  pricePerPiece: f.pricePerPiece.schema,
  deadline: f.deadline.schema,
  note: f.note.schema,
  customer: f.customer.schema,
  broughtBy: f.broughtBy.schema,
  kept: f.kept.schema,
});
export type WorkOrderInput = z.infer<typeof workOrderInput>;

/** A coordinator's change of the proposal, with the reason that stands in the ledger. */
const adjustment = z.strictObject({
  personId: v.id(),
  pieces: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  reason: v.shortProse(),
});

/** Send the proposal, as it was seen; call the order off; or deal once more what nobody had room for. */
export const workOrderChange = z.union([
  z.strictObject({
    status: z.literal('offered'),
    /** `proposal.hash` of the split that the coordinator looked at: another one is not sent unseen. */
    proposal: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    adjustments: z.array(adjustment).check(z.maxLength(500)),
  }),
  z.strictObject({ status: z.literal('cancelled'), reason: v.shortProse() }),
  z.strictObject({ deal: z.literal('again') }),
]);
export type WorkOrderChange = z.infer<typeof workOrderChange>;
