import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createClient,
  GuyubError,
  type Adapter,
  type Filter,
  type PublishedRecords,
  type Query,
} from '@guyub/core';
import type { Page, Plain, ResourceCapabilities } from '@guyub/core/adapter';
import { memory, type MemoryRecords } from '../memory/index.ts';
import { describeAdapter, seed } from './index.ts';

/** A backend like many real ones: it knows equality and little pages. What it cannot do, it refuses. */
function weak(records: MemoryRecords): Adapter<PublishedRecords> {
  const strong = memory(records);
  const capabilities = Object.fromEntries(
    Object.entries(strong.capabilities).map(([resource, { fields }]) => [
      resource,
      {
        text: false,
        rank: false,
        near: false,
        fields: Object.fromEntries(
          Object.keys(fields).map((name) => [name, { ops: ['eq'], sort: false, facet: false }]),
        ),
        or: 'none',
        not: false,
        total: 'none',
        maxPageSize: 7,
      } satisfies ResourceCapabilities,
    ]),
  );
  return {
    contract: 1,
    name: 'weak',
    capabilities,
    get: strong.get,
    async list(query, call) {
      const { text, where, refine = {}, near, sort = [], facets = [], page } = query as unknown as Query;
      const asked = [
        text,
        near,
        Object.values(refine).filter((values) => values?.length).length,
        sort.length,
        facets.length,
        page.size > 7,
        tooMuch(where),
      ];
      if (asked.some(Boolean))
        throw new GuyubError('unsupported', 'more than "weak" can', { adapter: 'weak' });
      return { ...(await strong.list(query, call)), total: null };
    },
  };
}

const tooMuch = (where: Filter | undefined): boolean =>
  where !== undefined && (where.op === 'and' ? where.of.some(tooMuch) : where.op !== 'eq');

describeAdapter('weak', {
  test,
  createHarness: async (records) => ({
    adapter: weak(records),
    read: async (resource, id) =>
      (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
    network: 'none',
    cleanup: async () => undefined,
  }),
});

test('what the backend can do is left to it', async () => {
  const asked: Query[] = [];
  const spied = weak(seed);
  const client = createClient({
    adapter: {
      ...spied,
      list: (query, call) => {
        asked.push(query as unknown as Query);
        return spied.list(query, call);
      },
    },
  });
  const page: Page<Plain> = await client.list('people', {
    where: {
      op: 'and',
      of: [
        { op: 'eq', field: 'certified', value: false },
        { op: 'exists', field: 'year', value: true },
      ],
    },
    page: { size: 50 },
  });
  assert.ok(page.items.length > 7);
  assert.ok(asked.length > 1);
  for (const {
    where,
    page: { size },
  } of asked) {
    assert.deepEqual(where, { op: 'and', of: [{ op: 'eq', field: 'certified', value: false }] });
    assert.equal(size, 7);
  }
});
