export { ckan } from './ckan.ts';
export { ckanDump } from './dump.ts';
export type { CkanOptions, CkanResource } from './sources.ts';
