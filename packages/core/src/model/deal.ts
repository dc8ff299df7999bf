import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

export const papers = ['purchase-proof', 'receipt', 'work-order', 'procurement-unit'] as const;
const dealStates = ['agreed', 'confirmed', 'failed', 'differing'] as const;

/** One side's answer to "did it happen, for how much?", asked once. */
const dealAnswer = z.strictObject({
  happened: z.boolean(),
  amount: z.optional(v.rupiah()),
  answeredAt: v.instant(),
});
export type DealAnswer = z.infer<typeof dealAnswer>;

/**
 * A quote that the buyer chose. Both sides see it as `member`. Contact and address stand here only when their owner
 * agreed to give them to the other side.
 */
export const deal = resource({
  name: 'deals',
  type: 'Order',
  label: 'Kesepakatan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    requestId: field(v.id(), { audience: 'member', label: 'Permintaan' }),
    quoteId: field(v.id(), { audience: 'member', label: 'Penawaran' }),
    personId: field(v.id(), { audience: 'member', label: 'Penyedia' }),
    amount: field(v.rupiah(), { audience: 'member', label: 'Nilai', unit: 'IDR' }),
    paper: field(z.enum(papers), { audience: 'member', label: 'Bentuk bukti' }),
    buyerContactName: field(z.optional(v.line()), {
      audience: 'member',
      label: 'Nama pembeli yang dihubungi',
    }),
    buyerTelephone: field(z.optional(v.telephone()), { audience: 'member', label: 'Nomor pembeli' }),
    buyerEmail: field(z.optional(z.email()), { audience: 'member', label: 'Surel pembeli' }),
    address: field(z.optional(v.shortProse()), { audience: 'member', label: 'Alamat pengantaran' }),
    personTelephone: field(z.optional(v.telephone()), { audience: 'member', label: 'Nomor penyedia' }),
    buyerAnswer: field(z.optional(dealAnswer), { audience: 'coordinator', label: 'Jawaban pembeli' }),
    personAnswer: field(z.optional(dealAnswer), { audience: 'coordinator', label: 'Jawaban penyedia' }),
    status: field(z.enum(dealStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Deal = RecordOf<typeof deal>;

export const dealInput = z.strictObject({ quoteId: deal.fields.quoteId.schema });
export type DealInput = z.infer<typeof dealInput>;

/** `amount` in whole rupiah, when it happened. */
export const dealChange = z.strictObject({ happened: z.boolean(), amount: z.optional(v.rupiah()) });
export type DealChange = z.infer<typeof dealChange>;
