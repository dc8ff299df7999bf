import { createDirectClient } from './direct-client.ts';
import { MAX_AGE_MS, type Client, type ClientOptions, type QueryFor } from './trusting-client.ts';
import type { Page, Plain, Query, ResourceName, Resources } from '../contract/query.ts';
import type { PublishedRecords } from '../model/records.ts';
import { check } from '../query/check.ts';
import type { Complete } from '../query/complete.ts';
import { completed } from '../query/completed.ts';
import { explain, type Explanation } from '../query/explain.ts';
import { queryKey } from '../query/key.ts';
import { Cache } from '../transport/cache.ts';

/** Most pages of rows that are kept to answer the next question from, each of as many as the backend gives. */
const KEPT_PAGES = 60;

export interface CompletingClient<R extends Resources = PublishedRecords> extends Client<R> {
  /**
   * Who will see to which part of a question, the backend or core, and why. Asks nothing.
   *
   * @throws GuyubError as `list` would
   */
  explain<K extends ResourceName<R>>(resource: K, query: QueryFor<R, K>): Explanation;
}

/**
 * The one thing with state between an application and a backend. What the backend cannot do, core does over a
 * bounded number of rows, and the answer says whether it is exact.
 *
 * @example
 * const client = createClient({ adapter: http({ url: 'https://guyub.sampangkab.go.id' }) });
 * const page = await client.list('people', { text: 'jahit', page: { size: 20 } });
 */
export function createClient<R extends Resources = PublishedRecords>(
  options: ClientOptions<R>,
): CompletingClient<R> {
  const { adapter, maxAgeMs = MAX_AGE_MS } = options;
  const { name, capabilities } = adapter;
  let kept = new Cache<Page<Plain>>(KEPT_PAGES);

  const complete: Complete = async (query, own, ask) => {
    // Of the time of asking: what is on its way when all is forgotten must not be remembered.
    const rows = kept;
    // Comes when it is first needed: it knows the language, and that weighs more than all the rest.
    const core = await import('../query/complete.ts');
    return core.complete(query, own, async (wanted) => {
      const key = queryKey(wanted);
      const known = rows.get(key);
      if (known && Date.now() - known.at < maxAgeMs) return known.value;
      const page = { asOf: new Date().toISOString(), ...(await ask(wanted)) };
      if (!page.stale && !page.missing?.length) rows.set(key, page);
      return page;
    });
  };

  const direct = createDirectClient(options, complete);
  return {
    ...direct,
    capabilities: completed(capabilities),
    clear() {
      kept = new Cache(KEPT_PAGES);
      direct.clear();
    },
    explain(resource, partial) {
      const query = { ...partial, resource } as unknown as Query;
      return explain(query, check(name, capabilities, query));
    },
  };
}
