export type { WordPressOptions, WordPressResource } from './sources.ts';
export { wordpress } from './wordpress.ts';
