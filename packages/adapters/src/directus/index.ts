export { directus } from './directus.ts';
export type { DirectusOptions, DirectusResource } from './sources.ts';
