import type { Capabilities } from './capabilities.ts';
import type { Page, Query, ResourceName, Resources, Stored } from './query.ts';

/** One attempt. Retry, time-out, cache and sharing of equal requests live in core, once. */
export interface Call {
  /** Always given; an adapter passes it on and rethrows its reason untouched. */
  readonly signal: AbortSignal;
  /** BCP 47, e.g. `id`. */
  readonly locale: string;
}

/**
 * What a backend must do to be asked. An adapter translates and fetches once; it maps named fields and
 * nothing else, and leaves out every record whose owner did not agree to be published.
 */
export interface Adapter<R extends Resources> {
  readonly contract: 1;
  /** Short and stable, e.g. `http`; part of cache keys and error messages. */
  readonly name: string;
  readonly capabilities: Capabilities<R>;
  list<K extends ResourceName<R>>(query: Query<K, R[K]>, call: Call): Promise<Page<R[K]>>;
  /** @throws GuyubError `not-found` when there is no such published record. */
  get<K extends ResourceName<R>>(resource: K, id: string, call: Call): Promise<Stored<R[K]>>;
}
