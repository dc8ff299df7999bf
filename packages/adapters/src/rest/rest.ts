import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fromList, fromRecord } from './from-response.ts';
import { sourcesOf, type RestOptions } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

/**
 * A backend that answers JSON in a way of its own: Laravel, CodeIgniter, CRUDBooster, JSON:API and their likes.
 *
 * @example
 * const adapter = rest({
 *   preset: 'laravel',
 *   mapping,
 *   resources: { people: { url: 'https://disnaker.example.go.id/api/alumni' } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function rest(
  options: RestOptions & Identity & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  return foreignAdapter({
    name: 'rest',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: headersOf('rest', options),
    toListUrl,
    toRecordUrl,
    fromList,
    fromRecord,
  });
}
