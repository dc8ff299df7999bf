import {
  publishedFields,
  publishedResources,
  type Capabilities,
  type FieldCapabilities,
  type FieldName,
  type FieldOp,
  type PublishedRecords,
  type ResourceCapabilities,
} from '@guyub/core/adapter';

const ops: readonly FieldOp[] = ['eq', 'in', 'range', 'exists'];
/** By a number one may look somebody up, and no more: in order or counted, they would be a list. Nor is prose counted. */
const looked: FieldCapabilities = { ops, sort: false, facet: false };
/** A list of values has no one place in an order: core sorts by the first, over a bounded number of rows. */
const listed: FieldCapabilities = { ops, sort: false, facet: true };
/** As many values as records, or nearly: to count them tells nothing, so core does it when somebody must. */
const unique: FieldCapabilities = { ops, sort: true, facet: false };
/** Between bounds, as on a map; each alone says nothing. */
const degrees: FieldCapabilities = { ops: ['range', 'exists'], sort: true, facet: false };
const full: FieldCapabilities = { ops, sort: true, facet: true };

/** Of any resource: a name means the same in each. */
type Published = { [K in keyof PublishedRecords]: FieldName<PublishedRecords[K]> }[keyof PublishedRecords];

/** In order and counted. They stand here for the compiler alone, so that no page loads their names twice. */
type Full =
  | 'name'
  | 'title'
  | 'kind'
  | 'category'
  | 'skill'
  | 'isco'
  | 'kbli'
  | 'year'
  | 'certified'
  | 'hasBusiness'
  | 'businessName'
  | 'answersWithin'
  | 'partner'
  | 'issuer'
  | 'issuerKind'
  | 'employer'
  | 'employmentType'
  | 'openings'
  | 'filled'
  | 'unit'
  | 'priceMin'
  | 'priceMax'
  | 'leadTimeDays'
  | 'minimumOrder'
  | 'payMin'
  | 'payMax'
  | 'payUnit'
  | 'personId'
  | 'organisationId'
  | 'programmeId'
  | 'cohortId'
  | 'businessId'
  | 'subdistrict'
  | 'region'
  | 'province'
  | 'scheme'
  | 'code'
  | 'level'
  | 'parent';

/** A published field that is not answered for, here or above, does not compile. */
const others: Readonly<Record<Exclude<Published, Full>, FieldCapabilities>> = {
  id: unique,
  updatedAt: unique,
  awayUntil: unique,
  startDate: unique,
  endDate: unique,
  issuedOn: unique,
  foundingDate: unique,
  validThrough: unique,
  postedOn: unique,
  roles: listed,
  skills: listed,
  synonyms: listed,
  cohorts: listed,
  offerings: listed,
  areaServed: listed,
  openingHours: listed,
  latitude: degrees,
  longitude: degrees,
  telephone: looked,
  email: looked,
  description: looked,
  requirements: looked,
  photos: looked,
  nib: looked,
  applyUrl: looked,
  verificationUrl: looked,
};

/** What every resource of the gateway can do. */
const resource = (fields: readonly string[]): ResourceCapabilities => ({
  text: true,
  rank: true,
  near: fields.includes('latitude'),
  fields: Object.fromEntries(
    fields.map((field) => [field, (others as Record<string, FieldCapabilities>)[field] ?? full]),
  ),
  or: 'any',
  not: true,
  total: 'at-least',
  maxPageSize: 100,
});

/** Consents are not here: nothing of them is published. */
export const capabilities: Capabilities<PublishedRecords> = Object.fromEntries(
  publishedResources().map((name) => [name, resource(publishedFields(name))]),
);
