import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Cursor, Page, Plain, Query } from '../contract/query.ts';
import { complete } from './complete.ts';
import { COMPLETION_ROWS } from './plan.ts';

/** A backend of `count` rows that gives pages and does nothing else. */
const rowsOf =
  (count: number, asked: Query[] = []) =>
  async (query: Query): Promise<Page<Plain>> => {
    asked.push(query);
    const from = Number(query.page.after ?? 0);
    const to = Math.min(count, from + query.page.size);
    return {
      items: Array.from({ length: to - from }, (_, i) => ({ id: `r${from + i}`, n: count - from - i })),
      next: to < count ? (String(to) as Cursor) : null,
      total: null,
      facets: [],
      asOf: '2025-03-01T00:00:00Z',
    };
  };
const query: Query = {
  resource: 'x',
  sort: [{ field: 'n', order: 'asc' }],
  facets: [{ field: 'n', limit: 2 }],
  page: { size: 3 },
};
/** It can do nothing but give rows, a hundred at a time. */
const bare: ResourceCapabilities = {
  text: false,
  rank: false,
  near: false,
  fields: { id: { ops: [], sort: false, facet: false }, n: { ops: [], sort: false, facet: false } },
  or: 'none',
  not: false,
  total: 'none',
  maxPageSize: 100,
};

test('all rows are read: total and facets are exact', async () => {
  const page = await complete(query, bare, rowsOf(250));
  assert.deepEqual(
    page.items.map(({ n }) => n),
    [1, 2, 3],
  );
  assert.deepEqual(page.total, { value: 250, relation: 'exact' });
  assert.equal(page.facets[0]?.exact, true);
  assert.equal(page.asOf, '2025-03-01T00:00:00Z');
});

test('reading stops at the bound, and the answer says so', async () => {
  const asked: Query[] = [];
  const page = await complete(query, bare, rowsOf(10_000, asked));
  assert.equal(asked.length, COMPLETION_ROWS / 100);
  assert.deepEqual(page.total, { value: COMPLETION_ROWS, relation: 'at-least' });
  assert.equal(page.facets[0]?.exact, false);
});

test('a backend of exactly as many rows as the bound is whole', async () => {
  assert.deepEqual((await complete(query, bare, rowsOf(COMPLETION_ROWS))).total, {
    value: COMPLETION_ROWS,
    relation: 'exact',
  });
});

test('its cursors lead on, and belong to their question', async () => {
  const first = await complete(query, bare, rowsOf(7));
  const second = await complete({ ...query, page: { size: 4, after: first.next! } }, bare, rowsOf(7));
  assert.deepEqual(
    second.items.map(({ n }) => n),
    [4, 5, 6, 7],
  );
  assert.equal(second.next, null);
  const other: Query = { ...query, text: 'x', page: { size: 3, after: first.next! } };
  await assert.rejects(complete(other, bare, rowsOf(7)), { code: 'stale-cursor' });
});

test('pages after one with facets leave them out, and go on in its order', async () => {
  const counted: ResourceCapabilities = { ...bare, fields: { n: { ops: [], sort: true, facet: false } } };
  const first = await complete(query, counted, rowsOf(7));
  const { facets: _, ...later } = query;
  const second = await complete({ ...later, page: { size: 4, after: first.next! } }, counted, rowsOf(7));
  assert.deepEqual(
    second.items.map(({ n }) => n),
    [4, 5, 6, 7],
  );
  await assert.rejects(complete({ ...query, page: { size: 3, after: '3' as Cursor } }, counted, rowsOf(7)), {
    code: 'stale-cursor',
  });
});

test('a row that comes on two pages of the backend counts once', async () => {
  const slipping = async (asked: Query): Promise<Page<Plain>> => {
    const page = await rowsOf(150)(asked);
    return asked.page.after ? { ...page, items: [{ id: 'r99', n: 51 }, ...page.items] } : page;
  };
  const page = await complete(query, bare, slipping);
  assert.deepEqual(page.total, { value: 150, relation: 'exact' });
});

test('who is missing on any page is missing in the answer, once, and nothing is exact then', async () => {
  const missing = [{ source: 'b', label: 'Kabupaten B', code: 'timeout' }] as const;
  const page = await complete(query, bare, async (asked) => ({
    ...(await rowsOf(250)(asked)),
    ...(asked.page.after && { missing }),
  }));
  assert.deepEqual(page.missing, missing);
  assert.equal(page.total?.relation, 'at-least');
  assert.equal(page.facets[0]?.exact, false);
});
