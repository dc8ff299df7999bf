import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Adapter, PublishedRecords } from '@guyub/core';
import type { Plain, Query } from '@guyub/core/adapter';
import { memory } from '../memory/index.ts';
import { describeAdapter, type Exception, type Seed } from './index.ts';

type Break = (strong: Adapter<PublishedRecords>, records: Seed) => Adapter<PublishedRecords>;

/** Runs the whole suite over a broken adapter. @returns titles of the tests that failed, and of all */
async function verdict(breakIt: Break, exceptions: readonly Exception[] = []) {
  const tests: (readonly [string, (context: { skip(): void }) => Promise<void>])[] = [];
  describeAdapter('broken', {
    test: (name, run) => tests.push([name.replace('broken · ', ''), run]),
    exceptions,
    createHarness: async (records) => ({
      adapter: breakIt(memory(records), records),
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: 'none',
      cleanup: async () => undefined,
    }),
  });
  const failed: string[] = [];
  for (const [title, run] of tests) await run({ skip: () => undefined }).catch(() => failed.push(title));
  return { failed, all: tests.map(([title]) => title) };
}

const asking =
  (change: (query: Query) => Query): Break =>
  (strong) => ({
    ...strong,
    list: (query, call) => strong.list(change(query as unknown as Query) as never, call),
  });

const defects: readonly (readonly [what: string, broken: Break, caughtBy: readonly string[]])[] = [
  [
    'drops a condition',
    asking(({ where, ...query }) => (where?.op === 'range' ? query : { ...query, ...(where && { where }) })),
    [
      'filter · "range" on every field that offers it',
      'agrees with memory · on random questions, through a client',
    ],
  ],
  [
    'ignores selections',
    asking(({ refine: _, ...query }) => query),
    ['facets · respect filter and text, and every selection but their own'],
  ],
  [
    'leaks a field',
    (strong, records) => ({
      ...strong,
      list: async (query, call) => {
        const page = await strong.list(query, call);
        const village = (id: unknown) => records.people?.find((person) => person.id === id)?.village;
        const items = page.items.map((item) => ({ ...item, village: village((item as Plain)['id']) }));
        return { ...page, items };
      },
    }),
    [
      'list · gives what the backend holds, field for field',
      'redaction · nothing that was kept back is in any answer',
    ],
  ],
  [
    'gives who did not agree',
    (_, records) =>
      memory({
        ...records,
        people:
          records.people?.map((person) => ({
            ...person,
            consents: { publication: 'yes', contact: 'yes' },
          })) ?? [],
      }),
    [
      'list · gives every published record once, and no other',
      'get · knows nobody who is not published',
      'redaction · a telephone comes out with its owner’s yes, and only then',
    ],
  ],
  [
    'takes a cursor of another question',
    (strong) => ({
      ...strong,
      list: async (query, call) => {
        const { size, after } = query.page;
        const from = Number(after ?? 0);
        const whole = await strong.list({ ...query, page: { size: 1000 } }, call);
        const more = from + size < whole.items.length;
        return {
          ...whole,
          items: whole.items.slice(from, from + size),
          next: (more ? String(from + size) : null) as never,
        };
      },
    }),
    ['paging · a cursor of another question is refused', 'paging · a cursor that nobody made is refused'],
  ],
  [
    'has no order among equals',
    (strong) => ({
      ...strong,
      list: async (query, call) => {
        const page = await strong.list(query, call);
        return query.sort?.length ? { ...page, items: page.items.toReversed() } : page;
      },
    }),
    ['sort · by several fields, in their order'],
  ],
  [
    'wraps the reason of an abort',
    (strong) => ({
      ...strong,
      list: (query, call) =>
        strong.list(query, call).catch((cause: unknown) => Promise.reject(new Error('failed', { cause }))),
    }),
    [
      'abort · given up before: the reason comes back as it is',
      'paging · a cursor of another question is refused',
    ],
  ],
];

for (const [what, broken, caughtBy] of defects)
  test(`an adapter that ${what} does not pass`, async () => {
    const { failed } = await verdict(broken);
    for (const title of caughtBy)
      assert.ok(failed.includes(title), `"${title}" must fail; failed: ${failed.join(', ')}`);
  });

const knownTest = 'abort · given up before: the reason comes back as it is';
const known: Exception = { test: knownTest, reason: 'wraps reasons', issue: '#0' };

test('a known failure is printed and passes, and fails once it is repaired', async (t) => {
  const print = t.mock.method(console, 'warn', () => undefined);
  const wraps = defects.at(-1)![1];
  assert.ok(!(await verdict(wraps, [known])).failed.includes(knownTest));
  assert.match(String(print.mock.calls[0]?.arguments[0]), /wraps reasons \(#0\)/);
  assert.deepEqual((await verdict((strong) => strong, [known])).failed, [knownTest]);
  await assert.rejects(
    verdict((strong) => strong, [{ ...known, test: 'no such test' }]),
    /does not exist/,
  );
});
