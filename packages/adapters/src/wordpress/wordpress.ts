import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { absolute } from '../shared/absolute.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fromList } from './from-response.ts';
import { headersOf, sourcesOf, type WordPressOptions } from './sources.ts';
import { taxonomies } from './taxonomies.ts';
import { toListUrl } from './to-request.ts';

/**
 * A WordPress site: posts, pages and types of its own, over the REST API that each has.
 *
 * @example
 * const adapter = wordpress({
 *   url: 'https://blk.example.go.id',
 *   mapping,
 *   resources: { people: { type: 'lulusan' }, jobs: { type: 'posts', only: { categories: 'lowongan' } } },
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function wordpress(options: WordPressOptions & { readonly fetch?: Fetch }): Adapter<PublishedRecords> {
  const sources = sourcesOf(options);
  const known = taxonomies(absolute('wordpress', options.url));
  return foreignAdapter({
    name: 'wordpress',
    sources,
    capabilities: capabilitiesOf(sources),
    fetch: options.fetch,
    headers: headersOf(options),
    toListUrl: (source, query, at, size, ask) => toListUrl(source, query, at, size, known, ask),
    // The address of a single post gives drafts, too, to whoever may read them; a list gives what is published.
    toRecordUrl: () => undefined,
    fromRecord: () => undefined,
    fromList: (source, answer, at, _, ask) => fromList(source, answer, at, known, ask),
  });
}
