import { federate } from '@guyub/adapters/federate';
import { GuyubError, type Adapter, type PublishedRecords, type Query } from '@guyub/core';
import { openBackend, type Backend } from './backend.ts';
import type { Upstream } from './upstream.ts';

/**
 * Several backends as one directory. All of them, also where only one kind of record comes from two: what speaks of a
 * person must name that person as the person's own record does.
 */
export function together(upstreams: readonly Upstream[]): Backend {
  const members = upstreams.map(({ name, label, adapter }) => ({ name, label, adapter: current(adapter) }));
  const all = federate({ members });
  const list = async (query: Query, call: Parameters<typeof all.list>[1]) => {
    const { asOf: _, ...page } = await all.list(query as never, call);
    return page;
  };
  const name = upstreams.map((one) => one.name).join(', ');
  const left = () => Math.min(...upstreams.map((one) => one.left()));
  return openBackend(name, { ...all, list: list as never }, left);
}

/** One that does not answer is named as missing, rather than old rows shown among fresh ones without a date. */
const current = (adapter: Adapter<PublishedRecords>): Adapter<PublishedRecords> => ({
  ...adapter,
  list: async (query, call) => {
    const page = await adapter.list(query, call);
    if (page.asOf === undefined) return page;
    throw new GuyubError('unavailable', `"${adapter.name}" does not answer now.`, { adapter: adapter.name });
  },
});

/** Whether any two give the same kind of record. */
export function overlap(upstreams: readonly Upstream[]): boolean {
  const resources = upstreams.flatMap(({ adapter }) => Object.keys(adapter.capabilities));
  return new Set(resources).size < resources.length;
}
