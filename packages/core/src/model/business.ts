import * as z from 'zod/mini';
import { centroid } from './centroid.ts';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const hours = new RegExp(`^${day}(?:[-,]${day})* ${time}-${time}$`);
/** Nomor Induk Berusaha: of a business, not of its owner. */
const licenceNumber = () => z.string().check(z.regex(/^\d{13}$/));
/** KBLI differs from edition to edition, so a code carries its own: `2020:10710`. */
const industry = () => z.string().check(z.regex(/^20\d\d:\d{5}$/));

/** A graduate's own business. Turnover is sensitive by law and has no field. */
export const business = resource({
  name: 'businesses',
  type: 'LocalBusiness',
  label: 'Usaha',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Pemilik' }),
    name: field(v.line(), { audience: 'public', label: 'Nama usaha', searched: 'topic' }),
    description: field(z.optional(v.prose()), { audience: 'public', label: 'Tentang usaha' }),
    /** Regions that orders are brought to or done in, e.g. `kemendagri:15.07`. */
    areaServed: field(z.optional(z.array(v.region()).check(z.maxLength(20))), {
      audience: 'public',
      label: 'Wilayah layanan',
    }),
    /** As schema.org writes them, e.g. `Mo-Fr 08:00-16:00`. */
    openingHours: field(z.optional(z.array(z.string().check(z.regex(hours))).check(z.maxLength(14))), {
      audience: 'public',
      label: 'Jam buka',
    }),
    /** ISO date, or the year alone. */
    foundingDate: field(z.optional(z.string().check(z.regex(/^(19|20)\d\d(-[01]\d-[0-3]\d)?$/))), {
      audience: 'public',
      label: 'Berdiri sejak',
    }),
    kbli: field(z.optional(industry()), { audience: 'public', label: 'Kode KBLI' }),
    nib: field(z.optional(licenceNumber()), {
      audience: 'member',
      label: 'Nomor Induk Berusaha (NIB)',
      consent: 'licence',
    }),
    photos: field(v.photos(), { audience: 'public', label: 'Foto' }),
    stage: field(z.enum(['running', 'starting']), { audience: 'member', label: 'Tahap usaha' }),
    subdistrict: field(z.optional(v.line()), { audience: 'public', label: 'Kecamatan', searched: 'label' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    ...centroid(),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Business = RecordOf<typeof business>;
export type PublishedBusiness = PublishedOf<typeof business>;

const { personId, name, description, areaServed, openingHours, foundingDate, kbli, nib, stage } =
  business.fields;

/** What the owner says of the business; what is absent is taken away. Photos go in one by one. */
export const businessInput = z.strictObject({
  name: name.schema,
  description: description.schema,
  areaServed: areaServed.schema,
  openingHours: openingHours.schema,
  foundingDate: foundingDate.schema,
  kbli: kbli.schema,
  nib: nib.schema,
  stage: stage.schema,
});
export type BusinessInput = z.infer<typeof businessInput>;
/** The business of that person: there is one. */
export const businessCreate = z.extend(businessInput, { personId: personId.schema });
export type BusinessCreate = z.infer<typeof businessCreate>;
