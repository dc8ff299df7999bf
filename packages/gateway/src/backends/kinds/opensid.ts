import { opensid } from '@guyub/adapters/experimental/opensid';
import * as z from 'zod/mini';
import { address, text, zone } from '../options.ts';
import { kind } from './kind.ts';

export const opensidKind = kind({
  options: { url: address, region: text, zone, because: text, userAgent: z.optional(text) },
  urls: ({ url }) => [url],
  make: (options, { fetch }) => opensid({ ...(options as Parameters<typeof opensid>[0]), fetch }),
});
