import { GuyubError } from '../contract/error.ts';
import type { Resources } from '../contract/query.ts';
import type { PublishedRecords } from '../model/records.ts';
import { check } from '../query/check.ts';
import type { Complete } from '../query/complete.ts';
import { isWhole } from '../query/whole.ts';
import { createTrustingClient, type Client, type ClientOptions } from './trusting-client.ts';

/**
 * A client that asks a backend only what the backend can do by itself, for pages that count their bytes.
 * `createClient` is this with `complete`.
 *
 * @param complete does what is left; without it such a question is refused with `unsupported`
 */
export function createDirectClient<R extends Resources = PublishedRecords>(
  options: ClientOptions<R>,
  complete?: Complete,
): Client<R> {
  const { adapter } = options;
  return createTrustingClient(options, (query) => {
    const able = check(adapter.name, adapter.capabilities, query);
    if (isWhole(query, able)) return (askBackend) => askBackend(query);
    if (complete) return (askBackend) => complete(query, able, askBackend);
    throw new GuyubError('unsupported', `"${adapter.name}" cannot answer this by itself; use createClient.`, {
      adapter: adapter.name,
    });
  });
}
