import { test } from 'node:test';
import type { Adapter, PublishedRecords, ResourceCapabilities } from '@guyub/core/adapter';
import { describeAdapter, type Seed } from '../conformance/index.ts';
import { memory } from '../memory/index.ts';
import { federate } from './index.ts';
import { splitOver, spread } from './split.fixture.ts';

const over = (records: Seed, count: number, rows: number) =>
  federate({
    ids: 'shared',
    members: splitOver(records, count, spread).map((own, i) => ({
      name: `m${i}`,
      adapter: memory(own),
      rows,
    })),
  });

/** Of many the order among equals and the reading of a text are each member's own; all else must be as in one place. */
const unranked = (adapter: Adapter<PublishedRecords>): Adapter<PublishedRecords> => ({
  ...adapter,
  capabilities: Object.fromEntries(
    Object.entries<ResourceCapabilities>(adapter.capabilities as never).map(([resource, own]) => [
      resource,
      { ...own, text: false, rank: false },
    ]),
  ),
});

for (const [what, adapterOf] of [
  ['three of few', (records: Seed) => over(records, 3, 300)],
  ['three of many', (records: Seed) => unranked(over(records, 3, 0))],
  ['one', (records: Seed) => over(records, 1, 300)],
] as const)
  describeAdapter(`federate (${what})`, {
    test,
    createHarness: async (records) => ({
      adapter: adapterOf(records),
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: 'none',
      cleanup: async () => undefined,
    }),
  });
