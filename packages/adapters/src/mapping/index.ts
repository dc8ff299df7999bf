export { writeId } from './id.ts';
export { defineMapping, type Mapping, type ResourceMapping, type Zone } from './mapping.ts';
export { parseMapping } from './parse-mapping.ts';
export { isAsWritten, mappedFields, readRecord, type MappedRow, type MappingIssue } from './read-record.ts';
export type { MappedResource } from './shapes.ts';
