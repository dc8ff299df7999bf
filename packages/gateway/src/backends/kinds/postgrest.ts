import { postgrest, type PostgrestOptions } from '@guyub/adapters/postgrest';
import * as z from 'zod/mini';
import { address, columns, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

export const postgrestKind = kind({
  options: {
    url: address,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({
        table: text,
        relations: z.optional(columns),
        only: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
        filters: z.optional(columns),
        sort: z.optional(columns),
        search: z.optional(z.strictObject({ column: text, language: z.optional(text) })),
      }),
    ),
    schema: z.optional(text),
    apikey: z.optional(text),
    token: z.optional(secret),
  },
  urls: ({ url }) => [url],
  make: ({ url, mapping: given, resources, schema, apikey, token }, { fetch, mapping: read, secret: open }) =>
    postgrest({
      url,
      mapping: read(given),
      resources: resources as PostgrestOptions['resources'],
      fetch,
      ...(schema !== undefined && { schema }),
      ...(apikey !== undefined && { apikey }),
      ...(token && { auth: { token: open(token) } }),
    }),
});
