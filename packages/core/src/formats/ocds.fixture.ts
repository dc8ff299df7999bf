import * as z from 'zod/mini';

// What OCDS 1.1 says of the fields that are used here, by its reference: names, types, required ones and closed
// codelists. Anything else is refused, so that a field of our own cannot slip in.
const text = z.string().check(z.minLength(1));
const dateTime = z.iso.datetime({ offset: true });
const value = z.strictObject({ amount: z.number(), currency: z.literal('IDR') });
const organizationReference = z.strictObject({ id: text, name: text });
const period = z.strictObject({ startDate: z.optional(dateTime), endDate: z.optional(dateTime) });

const item = z.strictObject({
  id: text,
  description: text,
  quantity: z.number(),
  unit: z.strictObject({ name: text }),
});

const tender = z.strictObject({
  id: text,
  title: text,
  description: z.optional(text),
  status: z.enum(['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn']),
  items: z.array(item).check(z.minLength(1)),
  value: z.optional(value),
  procurementMethod: z.enum(['open', 'selective', 'limited', 'direct']),
  procurementMethodDetails: text,
  tenderPeriod: period,
  contractPeriod: period,
  numberOfTenderers: z.optional(z.int().check(z.minimum(0))),
});

const award = z.strictObject({
  id: text,
  status: z.enum(['pending', 'active', 'cancelled', 'unsuccessful']),
  date: dateTime,
  value,
  suppliers: z.array(organizationReference).check(z.minLength(1)),
});

const party = z.strictObject({
  ...organizationReference.shape,
  roles: z.array(z.enum(['buyer', 'supplier'])).check(z.minLength(1)),
  address: z.optional(z.strictObject({ locality: z.optional(text), region: text, countryName: text })),
});

const release = z.strictObject({
  ocid: text,
  id: z.string().check(z.regex(/^[^#]+$/)),
  date: dateTime,
  tag: z.array(z.enum(['tender', 'tenderUpdate', 'award'])).check(z.minLength(1)),
  initiationType: z.literal('tender'),
  language: z.literal('id'),
  buyer: organizationReference,
  parties: z.array(party),
  tender,
  awards: z.optional(z.array(award)),
});

export const releasePackage = z.strictObject({
  uri: z.url(),
  version: z.literal('1.1'),
  publishedDate: dateTime,
  publisher: z.strictObject({ name: text, uri: z.url() }),
  releases: z.array(release).check(z.minLength(1)),
});
