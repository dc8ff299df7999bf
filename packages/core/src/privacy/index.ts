export { allowPublished, publishedFields } from './allow-published.ts';
export { isMinor, project, type Viewer } from './project.ts';
export { hasIdentityNumber, scrubDeep, scrubIdentityNumbers } from './scrub.ts';
