import { createDirectClient, type Client, type ClientOptions, type QueryFor } from './direct-client.ts';
import type { Query, ResourceName, Resources } from '../contract/query.ts';
import type { PublishedRecords } from '../model/records.ts';
import { check } from '../query/check.ts';
import type { Complete } from '../query/complete.ts';
import { explain, type Explanation } from '../query/explain.ts';

/** Comes when it is first needed: it knows the language, and that weighs more than all the rest. */
const complete: Complete = async (...question) =>
  (await import('../query/complete.ts')).complete(...question);

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
  const { name, capabilities } = options.adapter;
  return {
    ...createDirectClient(options, complete),
    explain(resource, partial) {
      const query = { ...partial, resource } as unknown as Query;
      return explain(query, check(name, capabilities, query));
    },
  };
}
