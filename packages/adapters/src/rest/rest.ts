import {
  cursors,
  GuyubError,
  type Adapter,
  type Plain,
  type PublishedRecords,
  type Query,
} from '@guyub/core/adapter';
import { readRecord } from '../mapping/index.ts';
import { fetchForeign } from '../shared/fetch-foreign.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { published } from '../shared/published.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fromList, fromRecord, type RestPage } from './from-response.ts';
import { gather, type Position } from './gather.ts';
import { headersOf, type RestIdentity } from './headers.ts';
import { sourcesOf, type RestOptions, type Source } from './sources.ts';
import { toListUrl, toRecordUrl, type At } from './to-request.ts';

/** How long a page that was read ahead waits for its question, ms. */
const AHEAD_MS = 5_000;
/** Most rows that are read for one record of a backend that has no address for it. */
const MOST_ROWS = 2_000;

/**
 * A backend that answers JSON in a way of its own: Laravel, CodeIgniter, CRUDBooster, JSON:API and their likes.
 *
 * @example
 * const adapter = rest({
 *   preset: 'laravel',
 *   mapping,
 *   resources: { people: { url: 'https://disnaker.example.go.id/api/alumni' } },
 * });
 */
export function rest(
  options: RestOptions & RestIdentity & { readonly fetch?: Fetch },
): Adapter<PublishedRecords> {
  const { fetch = globalThis.fetch } = options;
  const sources = sourcesOf(options);
  const headers = headersOf(options);
  const positions = cursors<Position>('rest');
  let ahead: { readonly href: string; readonly page: RestPage; readonly until: number } | undefined;

  const ask = (url: URL, signal: AbortSignal) => fetchForeign('rest', fetch, url, { headers, signal });

  function sourceOf(resource: string): Source {
    const source = sources.get(resource);
    if (source) return source;
    throw new GuyubError('unsupported', `"rest" has no resource "${resource}".`, { adapter: 'rest' });
  }

  async function collect(source: Source, query: Query, from: Position, signal: AbortSignal) {
    const hrefOf = (at: At, size: number) => toListUrl(source, query, at, size);
    const found = await gather(source, query, from, async (at, size) => {
      const url = hrefOf(at, size);
      const kept = ahead;
      if (kept?.href === url.href && Date.now() < kept.until) {
        ahead = undefined;
        return kept.page;
      }
      return fromList(source.shape, await ask(url, signal), at);
    });
    if (found.next && found.ahead)
      ahead = {
        href: hrefOf(found.next.at, found.next.size).href,
        page: found.ahead,
        until: Date.now() + AHEAD_MS,
      };
    return found;
  }

  /** By the list, where there is no other way. */
  async function search(source: Source, id: string, signal: AbortSignal): Promise<Plain | undefined> {
    const { max } = source.shape;
    const query: Query = {
      resource: source.resource,
      page: { size: max },
      ...(source.filters.has('id') && { where: { op: 'eq', field: 'id', value: id } }),
    };
    let from: Position | null = { at: null, skip: 0, size: max };
    for (let rows = 0; from && rows < MOST_ROWS; rows += max) {
      const found: Awaited<ReturnType<typeof collect>> = await collect(source, query, from, signal);
      const record = found.items.find((item) => item['id'] === id);
      if (record) return record;
      from = found.next;
    }
    return undefined;
  }

  async function one(source: Source, id: string, signal: AbortSignal): Promise<Plain | undefined> {
    const url = toRecordUrl(source, id);
    if (!url) return search(source, id, signal);
    const row = fromRecord(source.shape, await ask(url, signal));
    if (!row) return undefined;
    const { record, issues } = readRecord(source.mapping, source.resource, row);
    if (issues.some(({ field, code }) => field === 'id' && code === 'missing'))
      throw new GuyubError(
        'bad-response',
        `The record of "${source.resource}" has no id where the mapping looks for it.`,
        {
          adapter: 'rest',
        },
      );
    // A backend that ignored the id has answered with another record.
    return record?.id === id ? (record as unknown as Plain) : undefined;
  }

  return published({
    contract: 1,
    name: 'rest',
    capabilities: capabilitiesOf(sources),
    async list(query, { signal }) {
      signal.throwIfAborted();
      const source = sourceOf(query.resource);
      const { after, size } = query.page;
      // Twice as many rows as are wanted: it is then known whether there is another page.
      const start = { at: null, skip: 0, size: Math.min(source.shape.max, 2 * size) };
      const from = after === undefined ? start : positions.read(query, after);
      const { items, next, total } = await collect(source, query, from, signal);
      const asked = query.text || query.where || Object.keys(query.refine ?? {}).length > 0;
      return {
        items,
        next: next && positions.write(query, next),
        total:
          source.counted && !asked && total !== undefined ? { value: total, relation: 'estimated' } : null,
        facets: [],
      };
    },
    async get(resource, id, { signal }) {
      signal.throwIfAborted();
      const source = sourceOf(resource);
      const value = ['', '.', '..'].includes(id) ? undefined : await one(source, id, signal);
      if (value) return { value, version: null };
      throw new GuyubError('not-found', `"rest" has no such record in "${resource}".`, { adapter: 'rest' });
    },
  });
}
