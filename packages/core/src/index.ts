export {
  createClient,
  createDirectClient,
  type CallOptions,
  type CompletingClient,
  type Client,
  type ClientOptions,
  type Freshness,
  type QueryFor,
} from './client/index.ts';
export type { Adapter, Call } from './contract/adapter.ts';
export type { Capabilities, FieldCapabilities, ResourceCapabilities } from './contract/capabilities.ts';
export {
  GuyubError,
  isGuyubError,
  type ErrorCode,
  type GuyubErrorOptions,
  type Issue,
} from './contract/error.ts';
export type {
  Cursor,
  Facet,
  FacetRequest,
  FieldFilter,
  FieldName,
  FieldOp,
  Filter,
  Mark,
  Missing,
  Near,
  Page,
  Query,
  Relation,
  ResourceName,
  Resources,
  Scalar,
  Sort,
  Stored,
  TextReport,
} from './contract/query.ts';
export { audiences, field, purposes, resource, type Audience, type Purpose } from './model/field.ts';
export type { PublishedOf, RecordOf, Resource } from './model/field.ts';
export { resources, type PublishedRecords, type RecordName, type Records } from './model/records.ts';
export {
  businessInput,
  type Business,
  type BusinessInput,
  type PublishedBusiness,
} from './model/business.ts';
export type { Cohort, PublishedCohort } from './model/cohort.ts';
export type { Consent } from './model/consent.ts';
export type { Credential, PublishedCredential } from './model/credential.ts';
export type { Enrolment, PublishedEnrolment } from './model/enrolment.ts';
export type { Job, PublishedJob } from './model/job.ts';
export {
  offeringInput,
  type Offering,
  type OfferingInput,
  type PublishedOffering,
} from './model/offering.ts';
export type { Organisation, PublishedOrganisation } from './model/organisation.ts';
export type { Person, PublishedPerson } from './model/person.ts';
export type { Programme, PublishedProgramme } from './model/programme.ts';
export type { PublishedRegion, Region } from './model/region.ts';
export type { PublishedSkill, Skill } from './model/skill.ts';
export { skillList, type SkillEntry } from './model/skill-list.ts';
export type { Consents } from './model/values.ts';
export { allowPublished, publishedFields } from './privacy/allow-published.ts';
export { isMinor, project, projectPrivate, type Viewer } from './privacy/project.ts';
export { hasIdentityNumber, scrubDeep, scrubIdentityNumbers } from './privacy/scrub.ts';
export { check } from './query/check.ts';
export { cursors } from './query/cursor.ts';
export type { Explanation, Step } from './query/explain.ts';
export { evaluate, type Evaluation } from './query/evaluate.ts';
export { isNamed, sortKey } from './query/order.ts';
export { reportOf, type Found } from './query/report.ts';
export { queryKey } from './query/key.ts';
export { filterSchema } from './query/schema.ts';
export { fromSearchParams, toSearchParams } from './query/url.ts';
export { byTurn, dayOf, firstTurnOf, inTurn, MOST_IN_TURN, turnOf, type Waiting } from './query/turn.ts';
export { kmFrom, kmPerLongitude } from './query/near.ts';
export * from './text/index.ts';
