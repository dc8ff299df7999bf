import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fromList, fromRecord } from './from-response.ts';
import { sourcesOf, type DirectusOptions } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

/**
 * Collections of a Directus, 9 or newer.
 *
 * @example
 * const adapter = directus({
 *   url: 'https://directus.example.go.id',
 *   mapping,
 *   resources: { people: { collection: 'lulusan', only: { status: 'published' } } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function directus(
  options: DirectusOptions & Identity & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  return foreignAdapter({
    name: 'directus',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: headersOf('directus', options),
    toListUrl,
    toRecordUrl,
    fromList,
    fromRecord,
  });
}
