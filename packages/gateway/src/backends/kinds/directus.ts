import { directus, type DirectusOptions } from '@guyub/adapters/directus';
import * as z from 'zod/mini';
import { columns, text } from '../options.ts';
import { listedKind } from './kind.ts';

export const directusKind = listedKind({ collection: text, only: z.optional(columns) }, (options) =>
  directus(options as DirectusOptions),
);
