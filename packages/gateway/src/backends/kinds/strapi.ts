import { strapi, type StrapiOptions } from '@guyub/adapters/strapi';
import * as z from 'zod/mini';
import { abilities, address, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

export const strapiKind = kind({
  options: {
    url: address,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({
        type: text,
        ...abilities,
      }),
    ),
    token: z.optional(secret),
  },
  urls: ({ url }) => [url],
  make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
    strapi({
      url,
      mapping: read(given),
      resources: resources as StrapiOptions['resources'],
      fetch,
      ...(token && { auth: { token: open(token) } }),
    }),
});
