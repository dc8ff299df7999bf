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
  Page,
  Plain,
  Query,
  Relation,
  ResourceName,
  Resources,
  Scalar,
  Stored,
} from './contract/query.ts';
export type { PublishedRecords, Records } from './model/records.ts';
export { allowPublished, project, publishedFields, publishedResources } from './privacy/project.ts';
export { cursors } from './query/cursor.ts';
export { evaluate } from './query/evaluate.ts';
export { toSearchParams } from './query/url.ts';
export { searchText } from './text/search-text.ts';
export { InFlight } from './transport/in-flight.ts';
