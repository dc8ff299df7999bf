export { postgrest } from './postgrest.ts';
export { postgrestWrites, type PostgrestWrites, type PostgrestWritesOptions } from './writes.ts';
export type { Access } from './access.ts';
export type { PostgrestOptions, PostgrestResource } from './sources.ts';
