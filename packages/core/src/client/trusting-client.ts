import type { Adapter, Call } from '../contract/adapter.ts';
import type { Capabilities } from '../contract/capabilities.ts';
import { GuyubError, isGuyubError } from '../contract/error.ts';
import type { Page, Plain, Query, ResourceName, Resources, Stored } from '../contract/query.ts';
import type { PublishedRecords } from '../model/records.ts';
import { queryKey } from '../query/key.ts';
import { attempt } from '../transport/attempt.ts';
import { Cache } from '../transport/cache.ts';
import { InFlight } from '../transport/in-flight.ts';

/** How long an answer is taken as fresh, ms, unless the client is told otherwise. */
export const MAX_AGE_MS = 60_000;

export interface ClientOptions<R extends Resources> {
  readonly adapter: Adapter<R>;
  /** Tries after the first, for errors that may pass. Default 2. */
  readonly retries?: number;
  /** Per attempt, ms. Default 10 000. */
  readonly timeoutMs?: number;
  /** How long an answer is taken as fresh, ms. Default 60 000; over a backend for which core works, twice that at most. */
  readonly maxAgeMs?: number;
  /** BCP 47. Default `id`. */
  readonly locale?: string;
}

/** How true an answer is. */
export interface Freshness {
  /** When it was true, ISO 8601. */
  readonly asOf: string;
  /** The backend is out of reach, and this is what it said before. */
  readonly stale: boolean;
}

export type QueryFor<R extends Resources, K extends ResourceName<R>> = Omit<Query<K, R[K]>, 'resource'>;
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Client<R extends Resources = PublishedRecords> {
  readonly adapter: Adapter<R>;
  /** What may be asked: all that the adapter can, and what core does for it. */
  readonly capabilities: Capabilities<R>;
  list<K extends ResourceName<R>>(
    resource: K,
    query: QueryFor<R, K>,
    options?: CallOptions,
  ): Promise<Page<R[K]> & Freshness>;
  get<K extends ResourceName<R>>(
    resource: K,
    id: string,
    options?: CallOptions,
  ): Promise<Stored<R[K]> & Freshness>;
  /** Every record in turn, page by page, up to `limit` records. */
  all<K extends ResourceName<R>>(
    resource: K,
    query: Omit<QueryFor<R, K>, 'page' | 'facets'>,
    options: CallOptions & { readonly limit: number },
  ): AsyncGenerator<R[K], void, undefined>;
  /** Forgets every answer, e.g. after a withdrawal of consent. */
  clear(): void;
}

/** Most pages in a row that may be empty: where nearly nobody may be shown there are some. */
const MOST_EMPTY = 50;
/** Longest that a page is taken as fresh that is of before, or lacks who did not answer, ms: they may be back. */
const PARTIAL_MS = 2_000;
/** Longest that an answer is shown for a backend out of reach, ms: what was withdrawn must be gone after a day. */
const STALE_MS = 86_400_000;

type Ask = (query: Query) => Promise<Page<Plain>>;

/** @throws GuyubError for what cannot be asked. What it returns asks the rest. */
export type Plan = (query: Query) => (askBackend: Ask) => Promise<Page<Plain>>;

/**
 * A client that hands every question on as it is: for a backend that refuses by itself what it cannot do, as the gateway
 * does. Over any other, take `createClient` or `createDirectClient`, which are this with a plan.
 */
export function createTrustingClient<R extends Resources = PublishedRecords>(
  options: ClientOptions<R>,
  plan: Plan = (query) => (askBackend) => askBackend(query),
): Client<R> {
  const { adapter, retries = 2, timeoutMs = 10_000, maxAgeMs = MAX_AGE_MS, locale = 'id' } = options;
  let cache = new Cache<object>(100);
  let inFlight = new InFlight();

  async function ask<T extends object>(
    question: object,
    signal: AbortSignal | undefined,
    run: (call: Call) => Promise<T>,
  ): Promise<T & Freshness> {
    signal?.throwIfAborted();
    const key = queryKey(question);
    // Of the time of asking: an answer that is on its way when all is forgotten must not be remembered.
    const remembered = cache;
    const known = cache.get(key);
    const age = Date.now() - (known?.at ?? 0);
    if (known && age < freshMs(known.value, maxAgeMs)) return known.value as T & Freshness;
    try {
      return await inFlight.share(key, signal, async (shared) => {
        const value = await attempt((own) => run({ signal: own, locale }), shared, {
          retries,
          timeoutMs,
          adapter: adapter.name,
        });
        const answer = { asOf: new Date().toISOString(), stale: false, ...value };
        remembered.set(key, answer);
        return answer;
      });
    } catch (error) {
      if (known && age < STALE_MS && isGuyubError(error) && error.retryable)
        return { ...(known.value as T & Freshness), stale: true };
      throw error;
    }
  }

  const client: Client<R> = {
    adapter,
    capabilities: adapter.capabilities,
    async list(resource, partial, { signal } = {}) {
      type Row = R[typeof resource];
      // Inside core a question is untyped data; the types are for callers and adapters.
      const query = { ...partial, resource } as unknown as Query;
      const planned = plan(query);
      return ask(query, signal, (call) => {
        const askBackend: Ask = (wanted) =>
          adapter.list(wanted as unknown as Query<typeof resource, Row>, call) as unknown as Promise<
            Page<Plain>
          >;
        return planned(askBackend) as unknown as Promise<Page<Row>>;
      });
    },
    get: (resource, id, { signal } = {}) =>
      ask({ resource, id }, signal, (call) => adapter.get(resource, id, call)),
    async *all(resource, query, { limit, signal }) {
      let left = limit;
      const most = adapter.capabilities[resource]?.maxPageSize ?? 100;
      let after: Query['page']['after'];
      let empty = 0;
      while (left > 0) {
        const page = { size: Math.min(most, left), ...(after && { after }) };
        const answer = await client.list(resource, { ...query, page } as never, signal ? { signal } : {});
        yield* answer.items as readonly R[typeof resource][];
        left -= answer.items.length;
        empty = answer.items[0] ? 0 : empty + 1;
        if (empty === MOST_EMPTY)
          throw new GuyubError('bad-response', 'Empty pages without end.', { adapter: adapter.name });
        after = answer.next ?? undefined;
        if (!after) return;
      }
    },
    clear() {
      cache = new Cache(100);
      inFlight = new InFlight();
    },
  };
  return client;
}

const freshMs = (answer: Partial<Pick<Page<unknown>, 'missing' | 'stale'>>, maxAgeMs: number): number =>
  answer.stale || answer.missing?.length ? Math.min(PARTIAL_MS, maxAgeMs) : maxAgeMs;
