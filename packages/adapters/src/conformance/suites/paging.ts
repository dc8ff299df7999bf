import type { Adapter, Cursor, PublishedRecords, Query } from '@guyub/core/adapter';
import { fails, ok, same } from '../expect.ts';
import { list, walk, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf, expected } from '../reference.ts';

const everybody: Query = { resource: 'people', page: { size: 1 } };
const canFilterId = (adapter: Adapter<PublishedRecords>) =>
  adapter.capabilities.people?.fields.id?.ops.includes('eq') ? undefined : '"eq" on id';

export const paging: Suite = {
  name: 'paging',
  tests: [
    {
      name: 'pages of any size give the same records',
      async run({ adapter }) {
        const { maxPageSize } = capabilitiesOf(adapter, 'people');
        for (const size of [1, 7, 20, 39, 40, 41, 100].filter((n) => n <= maxPageSize))
          await agrees((query) => list(adapter, query), { resource: 'people', page: { size } });
      },
    },
    {
      name: 'a full last page has no next',
      async run({ adapter }) {
        const { items } = await expected(everybody);
        const size = [20, 10, 8, 5, 4, 2, 1].find(
          (n) => n <= capabilitiesOf(adapter, 'people').maxPageSize && items.length % n === 0,
        )!;
        let page = await list(adapter, { resource: 'people', page: { size } });
        for (let pages = 1; pages < items.length / size; pages++) {
          ok(page.next !== null, `page ${pages} of ${items.length / size} must have a next`);
          page = await list(adapter, { resource: 'people', page: { size, after: page.next! } });
        }
        same(page.items.length, size, 'records on the last page');
        same(page.next, null, 'next of the last page');
      },
    },
    {
      name: 'a cursor holds when the page size changes',
      async run({ adapter }) {
        const first = await list(adapter, { resource: 'people', page: { size: 1 } });
        const size = Math.min(5, capabilitiesOf(adapter, 'people').maxPageSize);
        const rest = await walk(
          (query) =>
            list(adapter, query.page.after ? query : { ...query, page: { size, after: first.next! } }),
          { resource: 'people', page: { size } },
        );
        const all = await expected(everybody);
        same(
          [...first.items, ...rest].map(({ id }) => String(id)).toSorted(),
          all.items.map(({ id }) => String(id)).toSorted(),
          'ids',
        );
      },
    },
    {
      name: 'a cursor of another question is refused',
      lacks: canFilterId,
      async run({ adapter }) {
        const { next } = await list(adapter, everybody);
        const after = next!;
        const other: Query = {
          resource: 'people',
          where: { op: 'not', of: { op: 'eq', field: 'id', value: 'p-01' } },
          page: { size: 1, after },
        };
        const plain: Query = { ...other, where: { op: 'eq', field: 'id', value: 'p-01' } };
        const query = adapter.capabilities.people?.not ? other : plain;
        await fails(list(adapter, query), 'stale-cursor', 'a cursor with another filter');
      },
    },
    {
      name: 'a cursor of another resource is refused',
      lacks: ({ capabilities }) => (capabilities.offerings ? undefined : 'offerings'),
      async run({ adapter }) {
        const { next } = await list(adapter, everybody);
        await fails(
          list(adapter, { resource: 'offerings', page: { size: 1, after: next! } }),
          'stale-cursor',
          'a cursor of people in offerings',
        );
      },
    },
    {
      name: 'a cursor that nobody made is refused',
      async run({ adapter }) {
        for (const after of ['0', 'abc', '!!', 'W10', '🧵', "'; --", 'eyJhIjoxfQ'])
          await fails(
            list(adapter, { resource: 'people', page: { size: 1, after: after as Cursor } }),
            'stale-cursor',
            `cursor "${after}"`,
          );
      },
    },
  ],
};
