import { sheet } from '@guyub/adapters/sheet';
import { address, mapping } from '../options.ts';
import { kind } from './kind.ts';

export const sheetKind = kind({
  options: { url: address, mapping },
  // Google sends on to hosts that hold the file, each time another.
  urls: ({ url }) =>
    new URL(url).hostname === 'docs.google.com' ? [url, 'https://*.googleusercontent.com'] : [url],
  make: ({ url, mapping: given }, { fetch, mapping: read }) => sheet({ url, mapping: read(given), fetch }),
});
