import { httpAdapter } from '@guyub/adapters/http/adapter';
import type { PublishedRecords } from '@guyub/core';
import * as z from 'zod/mini';
import { publishedResources } from '../../store/schema.ts';
import { address } from '../options.ts';
import { kind } from './kind.ts';

const published = publishedResources as [keyof PublishedRecords, ...(keyof PublishedRecords)[]];
const oneOf = 'sebutkan sedikitnya satu jenis data, misalnya "people".';

/** Another gateway, as of a regency in a province. */
export const guyubKind = kind({
  options: { url: address, resources: z.array(z.enum(published)).check(z.minLength(1, oneOf)) },
  urls: ({ url }) => [url],
  make: ({ url, resources }, { fetch }) => {
    const adapter = httpAdapter({ url, fetch });
    const capabilities = Object.fromEntries(resources.map((name) => [name, adapter.capabilities[name]]));
    return { ...adapter, capabilities };
  },
});
