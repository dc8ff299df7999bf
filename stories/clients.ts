import { memory, type MemoryRecords } from '@guyub/adapters/memory';
import type { Client, Missing, Page } from '@guyub/core';
import { createClient } from '@guyub/core/client';

/** How a backend fares. */
export const weathers = ['well', 'slow', 'stale', 'dated', 'partial', 'down'] as const;
export type Weather = (typeof weathers)[number];

/** One of several gateways has not answered. */
const bangkalan: Missing = { source: 'bangkalan', label: 'Kabupaten Bangkalan', code: 'network' };

/** A backend in memory, in any weather. */
export function clientIn(weather: Weather, records: MemoryRecords): Client {
  const client = createClient({ retries: 0, adapter: memory(records) });
  const as = (truth: Pick<Page<unknown>, 'asOf' | 'stale' | 'missing'>): Client => ({
    ...client,
    list: async (...question) => ({ ...(await client.list(...question)), ...truth }),
  });
  const asOf = '2026-03-01T00:00:00Z';
  const never = () => new Promise<never>(() => {});
  const fail = () => Promise.reject(new TypeError('This story has no backend.'));
  const each: Record<Weather, Client> = {
    well: client,
    slow: { ...client, list: never },
    stale: as({ asOf, stale: true }),
    dated: as({ asOf, stale: false }),
    partial: as({ missing: [bangkalan] }),
    down: createClient({ retries: 0, adapter: { ...client.adapter, list: fail, get: fail } }),
  };
  return each[weather];
}
