import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Adapter } from '../contract/adapter.ts';
import { createClient, createDirectClient } from './index.ts';
import { createTrustingClient } from './trusting-client.ts';

type Toys = { readonly toys: { readonly id: string } };

/** Knows a toy by its id alone; what it is asked stays in `asked`. */
function shop() {
  const asked: unknown[] = [];
  const adapter = {
    contract: 1,
    name: 'shop',
    capabilities: {
      toys: {
        text: false,
        rank: false,
        near: false,
        fields: { id: { ops: ['eq'], sort: true, facet: false } },
        or: 'none',
        not: false,
        total: 'exact',
        maxPageSize: 2,
      },
    },
    list: async (query: unknown) => {
      asked.push(query);
      return { items: [{ id: 't1' }], next: null, total: { value: 1, relation: 'exact' }, facets: [] };
    },
    get: async () => ({ value: { id: 't1' }, version: null }),
  } as Adapter<Toys>;
  return { adapter, asked };
}

const strange = { where: { op: 'eq', field: 'size', value: 'XL' }, page: { size: 2 } } as never;

test('hands on what its backend has to refuse', async () => {
  const { adapter, asked } = shop();
  const { items } = await createTrustingClient({ adapter }).list('toys', strange);
  assert.equal(items.length, 1);
  assert.deepEqual(asked, [{ resource: 'toys', ...(strange as object) }]);
});

test('the other clients refuse it before they ask', async () => {
  const { adapter, asked } = shop();
  for (const client of [createDirectClient({ adapter }), createClient({ adapter })])
    await assert.rejects(client.list('toys', strange), { code: 'unsupported' });
  assert.deepEqual(asked, []);
});
