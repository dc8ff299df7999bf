import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import type { Identity } from '../shared/identity.ts';
import { capabilitiesOf } from './capabilities.ts';
import { columnsLearner } from './columns.ts';
import { fromList, fromRecord } from './from-response.ts';
import { keyHeaders } from './key.ts';
import { sourcesOf, type CkanOptions } from './sources.ts';
import { toListUrl, toRecordUrl } from './to-request.ts';

/**
 * Tables of an open data portal that runs CKAN, 2.9 or newer.
 *
 * @example
 * const adapter = ckan({
 *   url: 'https://opendata.example.go.id',
 *   mapping,
 *   resources: { jobs: { resourceId: '8de5b2c0-0000-4000-8000-000000000000' } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function ckan(
  options: CkanOptions & Identity & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  return foreignAdapter({
    name: 'ckan',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: keyHeaders(options),
    prepare: columnsLearner(),
    toListUrl,
    toRecordUrl,
    fromList,
    fromRecord,
  });
}
