import type { Page, Query, Stored } from '@guyub/core';
import type { Plain } from '../store/schema.ts';
import type { Backend } from './backend.ts';
import type { Upstream } from './upstream.ts';

/** Backends that the gateway stands in front of. What none of them has, the store answers. */
export interface Front {
  has(resource: string): boolean;
  list(query: Query): Promise<Page<Plain>>;
  get(resource: string, id: string): Promise<Stored<Plain>>;
  /** As the store's: answers of one minute are one. */
  revision(): number;
  /** Which of them answer. Names only. */
  health(): Promise<readonly { readonly name: string; readonly answers: boolean }[]>;
}

const MINUTE_MS = 60_000;
/** Longest that a monitor waits, ms. */
const HEALTH_MS = 3_000;

/**
 * @param backends each with its own resources
 * @param upstreams that are behind them
 */
export function createFront(backends: readonly Backend[], upstreams: readonly Upstream[]): Front {
  const byResource = new Map(
    backends.flatMap((backend) => backend.resources.map((resource) => [resource, backend])),
  );
  const of = (resource: string) => byResource.get(resource)!;
  return {
    has: (resource) => byResource.has(resource),
    list: (query) => of(query.resource).list(query),
    get: (resource, id) => of(resource).get(resource, id),
    revision: () => Math.floor(Date.now() / MINUTE_MS),
    health: () =>
      Promise.all(upstreams.map(async ({ name, answers }) => ({ name, answers: await inTime(answers()) }))),
  };
}

function inTime(asking: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, HEALTH_MS, false);
  });
  return Promise.race([asking, late]).finally(() => clearTimeout(timer));
}
