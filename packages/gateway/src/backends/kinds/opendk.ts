import { opendk } from '@guyub/adapters/experimental/opendk';
import * as z from 'zod/mini';
import { address, text, zone } from '../options.ts';
import { kind } from './kind.ts';

export const opendkKind = kind({
  options: {
    url: address,
    region: text,
    subdistrict: text,
    zone,
    categories: z.array(z.int()).check(z.minLength(1, 'sebutkan sedikitnya satu kategori usaha.')),
    because: text,
    userAgent: z.optional(text),
  },
  urls: ({ url }) => [url],
  make: (options, { fetch }) => opendk({ ...(options as Parameters<typeof opendk>[0]), fetch }),
});
