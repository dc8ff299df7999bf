import type {
  Capabilities,
  FieldCapabilities,
  FieldName,
  FieldOp,
  PublishedRecords,
  ResourceCapabilities,
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

/** A published field that is not answered for does not compile. */
type Fields<K extends keyof PublishedRecords> = Record<FieldName<PublishedRecords[K]>, FieldCapabilities>;

/** What every resource of the gateway can do. */
const resource = <K extends keyof PublishedRecords>(
  fields: Fields<K>,
): ResourceCapabilities<PublishedRecords[K]> => ({
  text: true,
  rank: true,
  near: 'latitude' in fields,
  fields,
  or: 'any',
  not: true,
  total: 'at-least',
  maxPageSize: 100,
});

/** Consents are not here: nothing of them is published. */
export const capabilities: Capabilities<PublishedRecords> = {
  people: resource<'people'>({
    id: unique,
    name: full,
    roles: listed,
    skills: listed,
    subdistrict: full,
    region: full,
    province: full,
    latitude: degrees,
    longitude: degrees,
    cohorts: listed,
    year: full,
    certified: full,
    hasBusiness: full,
    businessName: full,
    offerings: listed,
    awayUntil: unique,
    answersWithin: full,
    telephone: looked,
    email: looked,
    updatedAt: unique,
  }),
  organisations: resource<'organisations'>({
    id: unique,
    name: full,
    kind: full,
    region: full,
    updatedAt: unique,
  }),
  programmes: resource<'programmes'>({
    id: unique,
    name: full,
    skill: full,
    organisationId: full,
    partner: full,
    region: full,
    updatedAt: unique,
  }),
  cohorts: resource<'cohorts'>({
    id: unique,
    name: full,
    programmeId: full,
    year: full,
    startDate: unique,
    endDate: unique,
    region: full,
    updatedAt: unique,
  }),
  enrolments: resource<'enrolments'>({
    id: unique,
    personId: full,
    cohortId: full,
    region: full,
    updatedAt: unique,
  }),
  skills: resource<'skills'>({ id: unique, name: full, isco: full, synonyms: listed, updatedAt: unique }),
  credentials: resource<'credentials'>({
    id: unique,
    personId: full,
    name: full,
    issuer: full,
    issuerKind: full,
    issuedOn: unique,
    region: full,
    updatedAt: unique,
  }),
  businesses: resource<'businesses'>({
    id: unique,
    personId: full,
    name: full,
    description: looked,
    areaServed: listed,
    openingHours: listed,
    foundingDate: unique,
    kbli: full,
    nib: looked,
    photos: looked,
    subdistrict: full,
    region: full,
    province: full,
    latitude: degrees,
    longitude: degrees,
    updatedAt: unique,
  }),
  offerings: resource<'offerings'>({
    id: unique,
    personId: full,
    businessId: full,
    name: full,
    description: looked,
    category: full,
    unit: full,
    priceMin: full,
    priceMax: full,
    leadTimeDays: full,
    minimumOrder: full,
    photos: looked,
    region: full,
    province: full,
    latitude: degrees,
    longitude: degrees,
    updatedAt: unique,
  }),
  regions: resource<'regions'>({
    id: unique,
    scheme: full,
    code: full,
    name: full,
    level: full,
    parent: full,
    latitude: degrees,
    longitude: degrees,
    updatedAt: unique,
  }),
};
