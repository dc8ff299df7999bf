import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Adapter, Cursor, Plain, PublishedRecords } from '@guyub/core/adapter';
import { memory } from '../memory/index.ts';
import { beside, listing, people, walked } from './members.fixture.ts';

test('a member that lies about its pages ends where it repeats itself', async () => {
  const from = (after: Cursor | undefined) => Number(after ?? 0);
  const repeating = (perPage: number) =>
    listing(memory({ people: people(7) }), (list) => async (query, call) => {
      const whole = await list({ ...query, page: { size: 100 } }, call);
      const start = Math.min(
        from(query.page.after),
        Math.floor((whole.items.length - 1) / perPage) * perPage,
      );
      const items = whole.items.slice(start, start + perPage);
      return { ...whole, items, next: String(from(query.page.after) + perPage) as Cursor, total: null };
    });
  for (const rows of [0, 300])
    for (const perPage of [1, 2, 3, 7])
      for (const size of [1, 4, 50]) {
        const { ids } = await walked(beside(repeating(perPage), rows), { page: { size } });
        assert.equal(ids.length, 16, `${perPage} a page, asked for ${size}, rows ${rows}`);
        assert.equal(new Set(ids).size, 16);
      }
});

test('of few, a member that counts few and goes on without end is left out and named, or ends where it repeats itself', async () => {
  let asked = 0;
  const lying = (items: (rows: readonly Plain[]) => readonly Plain[]) =>
    listing(memory({ people: people(7) }), (list) => async (query, call) => {
      const page = await list({ ...query, page: { size: query.page.size } }, call);
      return { ...page, items: items(page.items), next: String(asked++) as Cursor };
    });
  const over = (liar: Adapter<PublishedRecords>) => walked(beside(liar, 300), { page: { size: 50 } });
  assert.equal((await over(lying((rows) => rows))).ids.length, 16);
  for (const liar of [lying(() => []), lying((rows) => rows.map((row) => ({ ...row, id: `${asked}-${String(row['id'])}` })))]) {
    asked = 0;
    const { pages, ids } = await over(liar);
    assert.equal(ids.length, 9);
    assert.equal(pages[0]?.missing?.[0]?.code, 'bad-response');
    assert.ok(asked < 400, `${asked} questions`);
  }
}); // prettier-ignore

test('a member that does not sort as it says, or goes on with empty pages, is left out and named', async () => {
  const unsorted = listing(memory({ people: people(9) }), (list) => async (query, call) => {
    const page = await list(query, call);
    return { ...page, items: page.items.toReversed() };
  });
  const empty = listing(memory({ people: people(9) }), (list) => async (query, call) => ({
    ...(await list({ ...query, page: { size: 1 } }, call)),
    items: [],
    next: String(Math.random()) as Cursor,
    total: { value: 9, relation: 'exact' } as const,
  }));
  for (const liar of [unsorted, empty]) {
    const { pages, ids } = await walked(beside(liar, 0), {
      sort: [{ field: 'name', order: 'asc' }],
      page: { size: 4 },
    });
    assert.equal(ids.length, 9);
    assert.equal(pages[0]?.missing?.[0]?.code, 'bad-response');
  }
});
