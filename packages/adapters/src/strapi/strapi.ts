import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { capabilitiesOf } from './capabilities.ts';
import { columnsLearner } from './columns.ts';
import { fromList, fromRecord } from './from-response.ts';
import { sourcesOf, type StrapiOptions } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

/**
 * Types of a Strapi, 4 or 5.
 *
 * @example
 * const adapter = strapi({
 *   url: 'https://strapi.example.go.id',
 *   mapping,
 *   resources: { people: { type: 'lulusans' } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function strapi(
  options: StrapiOptions & Identity & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  return foreignAdapter({
    name: 'strapi',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: headersOf('strapi', options),
    prepare: columnsLearner(),
    toListUrl,
    toRecordUrl,
    fromList,
    fromRecord,
  });
}
