import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const quoteStates = ['offered', 'withdrawn', 'chosen', 'not-chosen', 'lapsed'] as const;

/** An invited person's price. Its owner is that person; the buyer sees it as `member`. */
export const quote = resource({
  name: 'quotes',
  type: 'Offer',
  label: 'Penawaran',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    requestId: field(v.id(), { audience: 'member', label: 'Permintaan' }),
    invitationId: field(v.id(), { audience: 'member', label: 'Undangan' }),
    personId: field(v.id(), { audience: 'member', label: 'Yang menawarkan' }),
    /** For one unit of each line of the request, in its order. */
    prices: field(z.array(v.rupiah()).check(z.minLength(1), z.maxLength(20)), {
      audience: 'member',
      label: 'Harga satuan',
      unit: 'IDR',
    }),
    /** Delivery and the like, once for all lines. */
    extra: field(z.optional(v.rupiah()), { audience: 'member', label: 'Ongkos lain', unit: 'IDR' }),
    total: field(v.rupiah(), { audience: 'member', label: 'Jumlah', unit: 'IDR' }),
    readyOn: field(v.date(), { audience: 'member', label: 'Siap tanggal' }),
    validUntil: field(v.date(), { audience: 'member', label: 'Berlaku sampai' }),
    note: field(z.optional(v.prose()), { audience: 'member', label: 'Keterangan' }),
    /** If chosen, the buyer may see the person's telephone number. */
    sharesContact: field(z.boolean(), { audience: 'coordinator', label: 'Nomor boleh diberikan' }),
    status: field(z.enum(quoteStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Quote = RecordOf<typeof quote>;

const { invitationId, prices, extra, readyOn, validUntil, note, sharesContact } = quote.fields;

/** What an invited person sends; the total is worked out from it. */
export const quoteInput = z.strictObject({
  invitationId: invitationId.schema,
  prices: prices.schema,
  extra: extra.schema,
  readyOn: readyOn.schema,
  validUntil: validUntil.schema,
  note: note.schema,
  sharesContact: sharesContact.schema,
});
export type QuoteInput = z.infer<typeof quoteInput>;

export const quoteChange = z.strictObject({ status: z.literal('withdrawn') });
export type QuoteChange = z.infer<typeof quoteChange>;
