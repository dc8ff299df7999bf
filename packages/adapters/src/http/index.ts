export { http, type HttpOptions } from './http.ts';
