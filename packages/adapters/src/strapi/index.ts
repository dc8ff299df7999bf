export type { StrapiOptions, StrapiResource } from './sources.ts';
export { strapi } from './strapi.ts';
