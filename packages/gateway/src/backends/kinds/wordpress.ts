import { wordpress, type WordPressOptions } from '@guyub/adapters/wordpress';
import * as z from 'zod/mini';
import { address, columns, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

export const wordpressKind = kind({
  options: {
    url: address,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({ type: text, only: z.optional(columns), search: z.optional(z.boolean()) }),
    ),
    login: z.optional(z.strictObject({ user: text, password: secret })),
    userAgent: z.optional(text),
  },
  urls: ({ url }) => [url],
  make: ({ url, mapping: given, resources, login, userAgent }, { fetch, mapping: read, secret: open }) =>
    wordpress({
      url,
      mapping: read(given),
      resources: resources as WordPressOptions['resources'],
      fetch,
      ...(login && { auth: { user: login.user, applicationPassword: open(login.password) } }),
      ...(userAgent !== undefined && { userAgent }),
    }),
});
