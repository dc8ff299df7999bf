import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { accessHeaders, type Access } from './access.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fromRecord, pageReader } from './from-response.ts';
import { sourcesOf, type PostgrestOptions } from './sources.ts';
import { listHeaders, toListUrl, toRecordUrl } from './to-request.ts';

/**
 * Tables of a PostgreSQL database that PostgREST shows, or Supabase.
 *
 * @example
 * const adapter = postgrest({
 *   url: 'https://abcdefghij.supabase.co',
 *   apikey: 'sb_publishable_…',
 *   mapping,
 *   resources: { people: { table: 'lulusan' } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function postgrest(
  options: PostgrestOptions & Access & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  return foreignAdapter({
    name: 'postgrest',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: accessHeaders(options),
    listHeaders,
    toListUrl,
    toRecordUrl,
    fromList: pageReader(),
    fromRecord,
  });
}
