import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/guyub-cms');

/** Where `npm run test:cms` has installed it. */
export const homeOf = (name: 'directus' | 'strapi'): string => join(cache, name);
/** The Node that it was installed for. */
export const node = join(cache, `node/node_modules/node-${process.platform}-${process.arch}/bin/node`);
