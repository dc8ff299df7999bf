import type { CreatableName, ResultOf, UpdatableName, Wish, WishOptions } from '../contract/writes.ts';
import type { Call } from '../contract/adapter.ts';
import type { Stored } from '../contract/query.ts';
import type { HiringBackend, HiringTerms, HiringWrites } from '../hiring/backend.ts';
import type { Desk } from '../hiring/desk.ts';
import type { LocalOrders } from '../hiring/local-orders.ts';
import type { Absorption } from '../jobs/absorption.ts';
import type { PostDesk } from '../jobs/desk.ts';
import type { LedgerPage, SharingDesk } from '../sharing/desk.ts';
import { attempt } from '../transport/attempt.ts';
import type { CallOptions } from './trusting-client.ts';

export interface HiringClientOptions {
  readonly backend: HiringBackend;
  /** Tries after the first, for errors that may pass. Default 2. */
  readonly retries?: number;
  /** Per attempt, ms. Default 15 000: a thin line sends slowly too. */
  readonly timeoutMs?: number;
  /** BCP 47. Default `id`. */
  readonly locale?: string;
}

/** Nothing that comes through a door is kept or shared: each answer is asked for anew. */
export interface HiringClient {
  readonly backend: HiringBackend;
  terms(region: string, options?: CallOptions): Promise<HiringTerms>;
  desk(after?: string | null, options?: CallOptions): Promise<Desk>;
  localOrders(region: string, options?: CallOptions): Promise<LocalOrders>;
  posts(after?: string | null, options?: CallOptions): Promise<PostDesk>;
  absorption(region: string, options?: CallOptions): Promise<Absorption>;
  sharing(options?: CallOptions): Promise<SharingDesk>;
  ledger(communityId: string, after?: number, options?: CallOptions): Promise<LedgerPage>;
  create<K extends CreatableName<HiringWrites>>(
    resource: K,
    value: Wish<HiringWrites, K, 'create'>,
    options: WishOptions & CallOptions,
  ): Promise<Stored<ResultOf<HiringWrites, K>>>;
  update<K extends UpdatableName<HiringWrites>>(
    resource: K,
    id: string,
    change: Wish<HiringWrites, K, 'update'>,
    options: WishOptions & CallOptions,
  ): Promise<Stored<ResultOf<HiringWrites, K>>>;
}

/**
 * Asks for and writes what belongs to hiring. A wish is tried again with its own key, so a lost answer does not double
 * it.
 *
 * @example
 * const hiring = createHiringClient({ backend: httpHiring({ url: 'https://guyub.sampangkab.go.id' }) });
 * const { papers } = await hiring.terms('kemendagri:35.27');
 */
export function createHiringClient({
  backend,
  retries = 2,
  timeoutMs = 15_000,
  locale = 'id',
}: HiringClientOptions): HiringClient {
  const policy = { retries, timeoutMs, adapter: backend.name };
  const tried = <T>(options: CallOptions | undefined, run: (call: Call) => Promise<T>): Promise<T> =>
    attempt((signal) => run({ signal, locale }), options?.signal ?? new AbortController().signal, policy);
  return {
    backend,
    terms: (region, options) => tried(options, (call) => backend.terms(region, call)),
    desk: (after = null, options) => tried(options, (call) => backend.desk(after, call)),
    localOrders: (region, options) => tried(options, (call) => backend.localOrders(region, call)),
    posts: (after = null, options) => tried(options, (call) => backend.posts(after, call)),
    absorption: (region, options) => tried(options, (call) => backend.absorption(region, call)),
    sharing: (options) => tried(options, (call) => backend.sharing(call)),
    ledger: (communityId, after = 0, options) =>
      tried(options, (call) => backend.ledger(communityId, after, call)),
    create: (resource, value, options) =>
      tried(options, (call) => backend.writes.create(resource, value, { ...options, ...call })),
    update: (resource, id, change, options) =>
      tried(options, (call) => backend.writes.update(resource, id, change, { ...options, ...call })),
  };
}

/** A key for one wish. Made without `crypto.randomUUID`, which pages without TLS do not have. */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
