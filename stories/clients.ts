import { memory, type MemoryRecords } from '@guyub/adapters/memory';
import type { Client } from '@guyub/core';
import { createClient } from '@guyub/core/client';

/** How a backend fares. */
export type Weather = 'well' | 'slow' | 'stale' | 'dated' | 'down';

/** A backend in memory, in any weather. */
export function clientIn(weather: Weather, records: MemoryRecords): Client {
  const client = createClient({ retries: 0, adapter: memory(records) });
  const as = (truth: { readonly stale: boolean }): Client => ({
    ...client,
    list: async (...question) => ({
      ...(await client.list(...question)),
      asOf: '2026-03-01T00:00:00Z',
      ...truth,
    }),
  });
  const never = () => new Promise<never>(() => {});
  const fail = () => Promise.reject(new TypeError('This story has no backend.'));
  const weathers: Record<Weather, Client> = {
    well: client,
    slow: { ...client, list: never },
    stale: as({ stale: true }),
    dated: as({ stale: false }),
    down: createClient({ retries: 0, adapter: { ...client.adapter, list: fail, get: fail } }),
  };
  return weathers[weather];
}
