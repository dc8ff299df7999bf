export { allowPublished, isMinor, project, publishedFields, type Viewer } from './project.ts';
export { hasIdentityNumber, scrubDeep, scrubIdentityNumbers } from './scrub.ts';
