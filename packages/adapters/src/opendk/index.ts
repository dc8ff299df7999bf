export { opendk, type OpenDkOptions } from './opendk.ts';
