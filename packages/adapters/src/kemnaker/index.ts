export { certificateLink, certificateUrl } from './certificate.ts';
export { kemnaker, type KemnakerOptions } from './kemnaker.ts';
