import { ckan, type CkanOptions } from '@guyub/adapters/ckan';
import * as z from 'zod/mini';
import { abilities, address, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

export const ckanKind = kind({
  options: {
    url: address,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({
        resourceId: text,
        ...abilities,
      }),
    ),
    token: z.optional(secret),
  },
  urls: ({ url }) => [url],
  make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
    ckan({
      url,
      mapping: read(given),
      resources: resources as CkanOptions['resources'],
      fetch,
      ...(token && { auth: { token: open(token) } }),
    }),
});
