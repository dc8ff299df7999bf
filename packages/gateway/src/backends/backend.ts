import {
  createClient,
  GuyubError,
  isGuyubError,
  publishedFields,
  type Adapter,
  type Cursor,
  type Page,
  type PublishedRecords,
  type Query,
  type ResourceCapabilities,
  type Stored,
} from '@guyub/core';
import type { Plain } from '../store/schema.ts';

/** One backend, or several as one, asked as the store is asked. */
export interface Backend {
  readonly resources: readonly string[];
  /** `asOf` is there when it does not answer, and this is what it said before. */
  list(query: Query): Promise<Page<Plain>>;
  get(resource: string, id: string): Promise<Stored<Plain>>;
}

/** For all pages that one question takes, ms; what was read by then is kept for the next. */
const QUESTION_MS = 30_000;
/** What a visitor is told to wait where nobody knows, ms. */
const WAIT_MS = 5_000;

/**
 * @param name as visitors may read it
 * @param left milliseconds until it is asked again; 0: now
 */
export function openBackend(name: string, adapter: Adapter<PublishedRecords>, left: () => number): Backend {
  const resources = Object.keys(adapter.capabilities);
  const offered = (resource: string) => adapter.capabilities[resource as keyof PublishedRecords]!;
  const alone = new Map(resources.map((resource) => [resource, shown(resource, offered(resource))]));

  /**
   * For one question; nothing is remembered here.
   *
   * @param throughCore core is told that the backend gives no page as it is asked for
   * @param heard what the pages that it took were like
   */
  function planner(throughCore: boolean, heard: (page: Page<Plain>) => void) {
    const capabilities = Object.fromEntries(
      [...alone].map(([resource, own]) => [resource, throughCore ? { ...own, maxPageSize: 0 } : own]),
    );
    const list = async ({ page, ...rest }: Query, call: Parameters<typeof adapter.list>[1]) => {
      const size = page.size || alone.get(rest.resource)!.maxPageSize;
      const found = (await adapter.list({ ...rest, page: { ...page, size } } as never, call)) as unknown;
      heard(found as Page<Plain>);
      return found;
    };
    const over = { contract: 1, name: 'gateway', capabilities, list, get: adapter.get } as never;
    return createClient<Record<string, Plain>>({
      adapter: over,
      retries: 0,
      timeoutMs: QUESTION_MS,
      maxAgeMs: 0,
    });
  }

  /** A cursor says who goes on; its own first letter hides core's mark, which a page would take for its own core's. */
  async function ask(by: 'core' | 'backend', query: Query): Promise<Page<Plain>> {
    let oldest: string | undefined;
    const hear = ({ asOf }: Page<Plain>) => {
      if (asOf !== undefined && !(oldest! < asOf)) oldest = asOf;
    };
    const { resource, page, ...rest } = query;
    const asked = { ...rest, page: { ...page, ...(page.after && { after: page.after.slice(1) as Cursor }) } };
    const found = await planner(by === 'core', hear).list(resource, asked);
    const { asOf: _, stale: __, ...answer } = found;
    return {
      ...answer,
      next: found.next && (`${by[0]}${found.next}` as Cursor),
      ...(oldest !== undefined && { asOf: oldest }),
    };
  }

  return {
    resources,
    list: (asked) =>
      spoken(async () => {
        const query = countable(asked, offered(asked.resource));
        const { resource, ...rest } = query;
        const { after } = query.page;
        if (alone.get(resource)!.rank || after?.startsWith('b')) return ask('backend', query);
        // Only core counts, and lets all take turns.
        const page = await ask('core', query);
        const bounded = page.total?.relation !== 'exact' && after === undefined;
        // There are more than core reads: better in the backend's own order than not at all.
        const there = () => planner(false, () => undefined).explain(resource, rest).by === 'backend';
        return bounded && there() ? ask('backend', query) : page;
      }),
    get: (resource, id) =>
      spoken(async () => {
        const { value, version } = await planner(false, () => undefined).get(resource, id);
        return { value, version };
      }),
  };

  /** A backend that is away is a 503, however it is away. */
  async function spoken<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (!isGuyubError(error) || !error.retryable) throw error;
      throw new GuyubError('unavailable', `The source "${name}" does not answer now. Try again later.`, {
        adapter: name,
        retryAfterMs: left() || WAIT_MS,
        cause: error,
      });
    }
  }
}

/** What the backend does not tell is not counted, and so no page offers it to be chosen. */
function countable({ facets, ...query }: Query, { fields }: ResourceCapabilities): Query {
  return facets ? { ...query, facets: facets.filter(({ field }) => Object.hasOwn(fields, field)) } : query;
}

/**
 * Every published field may be asked about: one that the backend does not have is in no record, which is an answer. So a
 * page may ask any gateway alike.
 */
function shown(resource: string, own: ResourceCapabilities): ResourceCapabilities {
  const nothing = { ops: [], sort: false, facet: false } as const;
  const fields = Object.fromEntries(
    publishedFields(resource).map((field) => [field, own.fields[field] ?? nothing]),
  );
  return { ...own, fields };
}
