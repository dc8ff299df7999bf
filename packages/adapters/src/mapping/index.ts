export { writeId } from './id.ts';
export { defineMapping, type Mapping, type ResourceMapping, type Zone } from './mapping.ts';
export { mappedFields } from './mapped-fields.ts';
export { mappedPaths, pathsOf } from './mapped-paths.ts';
export { parseMapping } from './parse-mapping.ts';
export {
  insteadOf,
  isAsWritten,
  isWritable,
  kindOf,
  readField,
  readRecord,
  type MappedRow,
  type MappingIssue,
} from './read-record.ts';
export type { MappedResource } from './shapes.ts';
