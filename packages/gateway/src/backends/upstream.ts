import {
  createDirectClient,
  type Adapter,
  type Client,
  type ClientOptions,
  type GuyubError,
  type PublishedRecords,
  type Query,
} from '@guyub/core';
import type { Plain } from '../store/schema.ts';
import { fenced } from './fenced.ts';
import { createRests } from './rests.ts';

/** One backend, with what it said in the last minutes: many questions about the same rows ask it once. */
export interface Upstream {
  readonly name: string;
  /** For people. */
  readonly label: string;
  /** Pages with an `asOf` are what it said before, because it does not answer. */
  readonly adapter: Adapter<PublishedRecords>;
  /** Milliseconds until it is asked again; 0: now. */
  left(): number;
  /** Whether it answers, as was seen in the last minute. */
  answers(): Promise<boolean>;
}

export interface UpstreamOptions {
  readonly name: string;
  readonly label?: string | undefined;
  readonly adapter: Adapter<PublishedRecords>;
  /** Told when it begins to fail, and when it answers again. */
  readonly changed: (failing: GuyubError | undefined) => void;
  readonly maxAgeMs?: number;
  readonly timeoutMs?: number;
}

/** How long a page of a backend is taken as fresh, ms: so long after a withdrawal there it is gone here. */
const MAX_AGE_MS = 300_000;
/** For one page of a backend, ms. A visitor's page gives up after ten seconds. */
const TIMEOUT_MS = 7_000;
/** Most rows of a page, so that the pages that are kept fit a small server. */
const MOST_ROWS = 500;
/** How long a monitor is told what was seen before, ms. */
const PROBE_MS = 60_000;

type Resource = keyof PublishedRecords;
type AnyClient = Client<Record<string, Plain>>;

export function openUpstream({
  name,
  label = name,
  adapter,
  changed,
  maxAgeMs = MAX_AGE_MS,
  timeoutMs = TIMEOUT_MS,
}: UpstreamOptions): Upstream {
  const rests = createRests(changed);
  const resources = Object.keys(adapter.capabilities) as Resource[];
  const capabilities = Object.fromEntries(
    resources.map((resource) => {
      const own = adapter.capabilities[resource]!;
      return [resource, { ...own, maxPageSize: Math.min(MOST_ROWS, own.maxPageSize) }];
    }),
  );
  // Core has planned when it is asked; that it finds by a text without ranking, or only narrows, is no reason to refuse.
  const planned = Object.fromEntries(
    Object.entries(capabilities).map(([resource, own]) => [
      resource,
      { ...own, rank: true, text: own.text !== false },
    ]),
  );
  const inside = { ...fenced(name, adapter, rests), capabilities: planned };
  const remembering = (more: Partial<ClientOptions<PublishedRecords>> = {}) =>
    createDirectClient({ adapter: inside, retries: 1, timeoutMs, maxAgeMs, ...more }) as unknown as AnyClient;
  // One each, so that many questions about one thing do not push out what is known of another.
  const pagesOf = new Map<string, AnyClient>(resources.map((resource) => [resource, remembering()]));
  const records = remembering();
  const probe = remembering({ retries: 0, maxAgeMs: PROBE_MS });

  const list = async ({ resource, ...query }: Query, { signal }: { readonly signal: AbortSignal }) => {
    const { asOf, stale, ...page } = await pagesOf.get(resource)!.list(resource, query, { signal });
    return { ...page, ...(stale && { asOf }) };
  };
  return {
    name,
    label,
    adapter: {
      contract: 1,
      name,
      capabilities,
      list: list as never,
      get: (async (resource: string, id: string, { signal }: { readonly signal: AbortSignal }) => {
        const { asOf, stale, ...stored } = await records.get(resource, id, { signal });
        return { ...stored, ...(stale && { asOf }) };
      }) as never,
    },
    left: rests.left,
    answers: async () => {
      if (rests.left() > 0) return false;
      if (rests.failing()) probe.clear();
      try {
        return !(await probe.list(resources[0]!, { page: { size: 1 } })).stale;
      } catch {
        return false;
      }
    },
  };
}
