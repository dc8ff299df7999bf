import * as z from 'zod/mini';
import { centroid } from './centroid.ts';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A product or service that a person offers, with or without a business name. */
export const offering = resource({
  name: 'offerings',
  type: 'Offer',
  label: 'Produk/jasa',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Penyedia' }),
    businessId: field(z.optional(v.id()), { audience: 'public', label: 'Usaha' }),
    name: field(v.line(), { audience: 'public', label: 'Nama produk/jasa', searched: 'topic' }),
    description: field(z.optional(v.prose()), { audience: 'public', label: 'Tentang produk/jasa' }),
    category: field(z.optional(z.enum(['product', 'service'])), { audience: 'public', label: 'Jenis' }),
    /** What the price is for. */
    unit: field(z.optional(v.unit()), { audience: 'public', label: 'Satuan' }),
    priceMin: field(z.optional(v.rupiah()), { audience: 'public', label: 'Harga mulai', unit: 'IDR' }),
    priceMax: field(z.optional(v.rupiah()), { audience: 'public', label: 'Harga sampai', unit: 'IDR' }),
    leadTimeDays: field(z.optional(z.int().check(z.minimum(0), z.maximum(365))), {
      audience: 'public',
      label: 'Lama pengerjaan',
      unit: 'd',
    }),
    minimumOrder: field(z.optional(v.quantity()), { audience: 'public', label: 'Minimal pesanan' }),
    photos: field(v.photos(), { audience: 'public', label: 'Foto' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    ...centroid('pemilik'),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Offering = RecordOf<typeof offering>;
export type PublishedOffering = PublishedOf<typeof offering>;

const {
  id,
  personId,
  businessId,
  name,
  description,
  category,
  unit,
  priceMin,
  priceMax,
  leadTimeDays,
  minimumOrder,
} = offering.fields;

/** What the owner says of a product or service; what is absent is taken away. Photos go in one by one. */
const said = {
  businessId: businessId.schema,
  name: name.schema,
  description: description.schema,
  category: category.schema,
  unit: unit.schema,
  priceMin: priceMin.schema,
  priceMax: priceMax.schema,
  leadTimeDays: leadTimeDays.schema,
  minimumOrder: minimumOrder.schema,
};
const inOrder = () =>
  z.refine<{ priceMin?: number | undefined; priceMax?: number | undefined }>(
    ({ priceMin: from, priceMax: to }) => from === undefined || to === undefined || from <= to,
    { error: 'is below priceMin', path: ['priceMax'] },
  );

/** With an id: one that is there already. */
export const offeringInput = z.strictObject({ id: z.optional(id.schema), ...said }).check(inOrder());
export type OfferingInput = z.infer<typeof offeringInput>;
/** A new one of that person. */
export const offeringCreate = z.strictObject({ personId: personId.schema, ...said }).check(inOrder());
export type OfferingCreate = z.infer<typeof offeringCreate>;
export const offeringChange = z.union([
  z.strictObject(said).check(inOrder()),
  z.strictObject({ status: z.literal('removed') }),
]);
export type OfferingChange = z.infer<typeof offeringChange>;
