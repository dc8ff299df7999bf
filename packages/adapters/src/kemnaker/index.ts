export { kemnaker, type KemnakerOptions } from './kemnaker.ts';
export { verificationUrl, verificationUrlIn } from './verification-url.ts';
