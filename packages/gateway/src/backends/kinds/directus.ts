import { directus, type DirectusOptions } from '@guyub/adapters/directus';
import * as z from 'zod/mini';
import { abilities, address, columns, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

export const directusKind = kind({
  options: {
    url: address,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({
        collection: text,
        only: z.optional(columns),
        ...abilities,
      }),
    ),
    token: z.optional(secret),
  },
  urls: ({ url }) => [url],
  make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
    directus({
      url,
      mapping: read(given),
      resources: resources as DirectusOptions['resources'],
      fetch,
      ...(token && { auth: { token: open(token) } }),
    }),
});
