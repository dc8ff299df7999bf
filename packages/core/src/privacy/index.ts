export { allowPublished, publishedFields } from './allow-published.ts';
export { linkOf } from './link.ts';
export { isMinor, project, projectPrivate, type Viewer } from './project.ts';
export { hasIdentityNumber, scrubDeep, scrubIdentityNumbers } from './scrub.ts';
