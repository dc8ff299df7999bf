import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

export const buyerKinds = ['agency', 'village', 'company', 'household'] as const;
export const budgetSources = ['apbd', 'apbdes', 'own', 'other'] as const;
export const quoteRequestStates = [
  'submitted',
  'sent',
  'quoted',
  'chosen',
  'completed',
  'no-result',
  'cancelled',
  'refused',
] as const;

/** One line of what is wanted. */
const requestItem = z.strictObject({
  name: v.line(),
  quantity: v.quantity(),
  unit: v.unit(),
  /** Size, taste, brand, whatever the price depends on. */
  specification: z.optional(v.shortProse()),
});
export type RequestItem = z.infer<typeof requestItem>;

/**
 * A buyer's question to people nearby: what would this cost? Its owner is the buyer; who is invited sees it as
 * `member`. What a buyer keeps to himself (address, contact, ceiling) is for coordinators; what he shares of it stands in
 * a field of its own, so that nothing depends on remembering a flag.
 */
export const quoteRequest = resource({
  name: 'quoteRequests',
  type: 'Demand',
  label: 'Permintaan penawaran',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    subdistrict: field(z.optional(v.line()), { audience: 'member', label: 'Kecamatan' }),
    title: field(v.line(), { audience: 'member', label: 'Yang dibutuhkan' }),
    skill: field(v.line(), { audience: 'member', label: 'Bidang yang dicari' }),
    items: field(z.array(requestItem).check(z.minLength(1), z.maxLength(20)), {
      audience: 'member',
      label: 'Rincian',
    }),
    note: field(z.optional(v.prose()), { audience: 'member', label: 'Keterangan' }),
    neededOn: field(v.date(), { audience: 'member', label: 'Dibutuhkan tanggal' }),
    replyBy: field(v.date(), { audience: 'member', label: 'Batas penawaran' }),
    buyerKind: field(z.enum(buyerKinds), { audience: 'member', label: 'Jenis pembeli' }),
    buyerName: field(v.line(), { audience: 'member', label: 'Nama pembeli' }),
    budgetSource: field(z.optional(z.enum(budgetSources)), { audience: 'member', label: 'Sumber dana' }),
    statedCeiling: field(z.optional(v.rupiah()), {
      audience: 'member',
      label: 'Pagu yang diberitahukan',
      unit: 'IDR',
    }),
    ceiling: field(z.optional(v.rupiah()), { audience: 'coordinator', label: 'Pagu', unit: 'IDR' }),
    contactName: field(v.line(), { audience: 'coordinator', label: 'Nama yang dihubungi' }),
    telephone: field(z.optional(v.telephone()), { audience: 'coordinator', label: 'Nomor HP/WA pembeli' }),
    email: field(z.optional(z.email()), { audience: 'coordinator', label: 'Surel pembeli' }),
    address: field(z.optional(v.shortProse()), { audience: 'coordinator', label: 'Alamat pengantaran' }),
    /** Whoever is chosen may see contact and address. */
    sharesContact: field(z.boolean(), { audience: 'coordinator', label: 'Kontak boleh diberikan' }),
    personId: field(z.optional(v.id()), { audience: 'coordinator', label: 'Ditanya lebih dulu' }),
    status: field(z.enum(quoteRequestStates), { audience: 'member', label: 'Keadaan' }),
    refusal: field(z.optional(v.shortProse()), { audience: 'coordinator', label: 'Alasan ditolak' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    /** When the next people are asked, while nobody has quoted enough. */
    nextBatchAt: field(z.optional(v.instant()), { audience: 'coordinator', label: 'Undangan berikutnya' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type QuoteRequest = RecordOf<typeof quoteRequest>;

const { title, skill, items, note, neededOn, replyBy, buyerKind, buyerName, budgetSource, ceiling } =
  quoteRequest.fields;
const { region, subdistrict, contactName, telephone, email, address, sharesContact, personId } =
  quoteRequest.fields;

/** What a buyer sends. */
export const quoteRequestInput = z.strictObject({
  region: region.schema,
  subdistrict: subdistrict.schema,
  title: title.schema,
  skill: skill.schema,
  items: items.schema,
  note: note.schema,
  neededOn: neededOn.schema,
  replyBy: replyBy.schema,
  buyerKind: buyerKind.schema,
  buyerName: buyerName.schema,
  budgetSource: budgetSource.schema,
  ceiling: ceiling.schema,
  /** Who is invited may see the ceiling. */
  showsCeiling: z.optional(z.boolean()),
  contactName: contactName.schema,
  telephone: telephone.schema,
  email: email.schema,
  address: address.schema,
  sharesContact: sharesContact.schema,
  personId: personId.schema,
});
export type QuoteRequestInput = z.infer<typeof quoteRequestInput>;

/** The buyer calls it off or gives up; a coordinator refuses it, with a reason that the buyer reads. */
export const quoteRequestChange = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['cancelled', 'no-result']) }),
  z.strictObject({ status: z.literal('refused'), refusal: v.shortProse() }),
]);
export type QuoteRequestChange = z.infer<typeof quoteRequestChange>;
