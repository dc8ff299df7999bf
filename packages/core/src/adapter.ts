// What an adapter is written with, and no more: no schemas, so a page that has one does not load Zod.
export type { Adapter, Call } from './contract/adapter.ts';
export type { Capabilities, FieldCapabilities, ResourceCapabilities } from './contract/capabilities.ts';
export { GuyubError, isErrorCode, isGuyubError, type ErrorCode, type Issue } from './contract/error.ts';
export type {
  Cursor,
  Facet,
  FacetRequest,
  FieldName,
  FieldOp,
  Mark,
  Missing,
  Near,
  Page,
  Plain,
  Query,
  Relation,
  ResourceName,
  Resources,
  Scalar,
  Stored,
  TextReport,
} from './contract/query.ts';
export type { PublishedRecords, Records } from './model/records.ts';
export { allowPublished, publishedFields, publishedResources } from './privacy/allow-published.ts';
export { cursors } from './query/cursor.ts';
export { matches } from './query/match.ts';
export { toSearchParams } from './query/url.ts';
export { InFlight } from './transport/in-flight.ts';
