import type { RestShape } from '../shape.ts';
import { codeigniter } from './codeigniter.ts';
import { crudbooster } from './crudbooster.ts';
import { dataTables } from './data-tables.ts';
import { jabar } from './jabar.ts';
import { jsonApi } from './json-api.ts';
import { laravel, laravelCursor, laravelResource, laravelSimple } from './laravel.ts';

/** By the names that a configuration uses. */
export const presets = {
  laravel,
  laravelResource,
  laravelSimple,
  laravelCursor,
  jsonApi,
  crudbooster,
  dataTables,
  jabar,
  codeigniter,
} as const satisfies Readonly<Record<string, RestShape>>;
export type PresetName = keyof typeof presets;
