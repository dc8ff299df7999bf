export { httpHiring, type HttpHiringOptions } from './http-hiring.ts';
