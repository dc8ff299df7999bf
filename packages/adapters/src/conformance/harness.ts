import type {
  Adapter,
  Call,
  Page,
  Plain,
  PublishedRecords,
  Query,
  Records,
  Stored,
} from '@guyub/core/adapter';

/** Whole records that a backend is filled with; some of them must never come out. */
export type Seed = { readonly [K in keyof Records]?: readonly Records[K][] };

/** One backend, filled with the seed. */
export interface Harness {
  readonly adapter: Adapter<PublishedRecords>;
  /** A raw look into the backend, past the adapter: what it holds under this id; null when nothing. */
  read(resource: string, id: string): Promise<Plain | null>;
  /** The same adapter sending through another `fetch`; `none` when it sends nothing. */
  readonly network: 'none' | ((fetch: typeof globalThis.fetch) => Adapter<PublishedRecords>);
  cleanup(): Promise<void>;
}

/** A test that this adapter is known to fail. It is printed, and it fails once the test passes. */
export interface Exception {
  /** As in the report, without the adapter's name: `paging · the last page is full`. */
  readonly test: string;
  readonly reason: string;
  /** Where it is followed up. */
  readonly issue: string;
}

export interface ConformanceTest {
  readonly name: string;
  /** Says what the adapter's capabilities lack for this test; nothing when it must pass. */
  readonly lacks?: (adapter: Adapter<PublishedRecords>) => string | undefined;
  run(harness: Harness): Promise<void>;
}

/** A test of what happens on the way; an adapter that sends nothing has none. */
export interface NetworkTest {
  readonly name: string;
  /** @param through the adapter, sending through another `fetch` */
  travel(through: (fetch: typeof globalThis.fetch) => Adapter<PublishedRecords>): Promise<void>;
}

export interface Suite {
  readonly name: string;
  readonly tests: readonly (ConformanceTest | NetworkTest)[];
}

const call = (signal: AbortSignal = new AbortController().signal): Call => ({ signal, locale: 'id' });

// The suites ask about all resources alike, so they see records as plain data.
export const list = (
  adapter: Adapter<PublishedRecords>,
  query: Query,
  signal?: AbortSignal,
): Promise<Page<Plain>> => adapter.list(query as never, call(signal)) as unknown as Promise<Page<Plain>>;
export const get = (
  adapter: Adapter<PublishedRecords>,
  resource: string,
  id: string,
  signal?: AbortSignal,
): Promise<Stored<Plain>> =>
  adapter.get(resource as never, id, call(signal)) as unknown as Promise<Stored<Plain>>;

/** Every record of a question, page by page. */
export async function walk(ask: (query: Query) => Promise<Page<Plain>>, query: Query): Promise<Plain[]> {
  const rows: Plain[] = [];
  let page = await ask(query);
  rows.push(...page.items);
  for (let pages = 1; page.next !== null; pages++) {
    if (pages > 1000) throw new Error('Paging does not end: 1000 pages read.');
    page = await ask({ ...query, page: { size: query.page.size, after: page.next } });
    rows.push(...page.items);
  }
  return rows;
}
