import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Adapter, type Page, type Plain, type PublishedRecords, type Query } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import { kmFrom } from '@guyub/core/order';
import fc from 'fast-check';
import { walk, type Seed } from '../conformance/harness.ts';
import { randomQuery } from '../conformance/random-query.ts';
import { seed } from '../conformance/seed.ts';
import { memory } from '../memory/index.ts';
import { ours } from './ids.ts';
import { federate } from './index.ts';
import { weak } from './members.fixture.ts';
import { splitOver, spread } from './split.fixture.ts';

const resources = [
  ...Array.from({ length: 12 }, () => 'people'),
  'people',
  'organisations',
  'cohorts',
  'credentials',
  'businesses',
  'offerings',
  'jobs',
  'regions',
  'skills',
];
const names = ['omben', 'torjun', 'camplong'];

/** A random split of the seed, as its members and as one place with our ids. */
function worlds(salt: number, rows: number, isWeak: boolean) {
  const parts = splitOver(seed, 3, (owner) => spread(`${owner}${salt}`));
  const federated = federate({
    members: parts.map((own, i) => ({
      name: names[i]!,
      adapter: isWeak && i === 1 ? weak(own, { maxPageSize: rows === 0 ? 7 : 50 }) : memory(own),
      rows,
    })),
  });
  const union: Seed = Object.fromEntries(
    Object.keys(seed).map((resource) => [
      resource,
      parts.flatMap((own, i) =>
        ((own[resource as 'people'] ?? []) as unknown as Plain[]).map((row) =>
          ours('own', resource, names[i]!, row),
        ),
      ),
    ]),
  );
  const ids = new Map(
    parts.flatMap((own, i) =>
      Object.values(own as Record<string, readonly { readonly id: string }[]>).flatMap((records) =>
        records.map(({ id }) => [id, `${names[i]!}-${id}`] as const),
      ),
    ),
  );
  const inOurs = (query: Query): Query =>
    query.resource === 'regions'
      ? query
      : (JSON.parse(
          JSON.stringify(query),
          (_, value: unknown) => ids.get(value as string) ?? value,
        ) as Query);
  return { one: memory(union), federated, inOurs };
}

const through = (adapter: Adapter<PublishedRecords>) => {
  const client = createClient({ adapter, retries: 0, maxAgeMs: 0 });
  return ({ resource, ...query }: Query) =>
    client.list(resource as 'people', query as never) as unknown as Promise<Page<Plain>>;
};

async function compare(
  query: Query,
  adapter: Adapter<PublishedRecords>,
  one: Adapter<PublishedRecords>,
  many: boolean,
) {
  const what = JSON.stringify(query);
  const ask = through(adapter);
  const want = await through(one)({ ...query, page: { size: 1000 } });
  const first = await ask(query);
  const { facets: _, ...later } = query;
  const rows = await walk(ask, later);
  const ids = (items: readonly Plain[]) => items.map(({ id }) => String(id));
  assert.deepEqual(ids(rows).toSorted(), ids(want.items).toSorted(), what);
  assert.deepEqual(ids(first.items), ids(rows.slice(0, query.page.size)), what);
  if (query.sort?.length || !many) assert.deepEqual(rows, want.items, what);
  else if (query.near) {
    const km = (items: readonly Plain[]) => items.map((row) => kmFrom(query.near!, row));
    assert.deepEqual(km(rows), km(want.items), what);
  }
  if (first.total?.relation === 'exact') assert.equal(first.total.value, want.items.length, what);
  if (first.total?.relation === 'at-least') assert.ok(first.total.value <= want.items.length, what);
  for (const [i, facet] of first.facets.entries())
    if (facet.exact) assert.deepEqual(facet.buckets, want.facets[i]!.buckets, what);
  assert.equal(first.missing, undefined);
}

for (const many of [false, true])
  for (const isWeak of [false, true])
    test(`a random split answers random questions as one place (${many ? 'many' : 'few'}${isWeak ? ', one is weak' : ''})`, async () => {
      const queries = await randomQuery(resources);
      await fc.assert(
        fc.asyncProperty(queries, fc.nat(50), async (asked, salt) => {
          const { federated, one, inOurs } = worlds(salt, many ? 0 : 300, isWeak);
          const { text, ...rest } = inOurs(asked);
          // Of many, each member reads a text among its own: see federate.test.ts.
          await compare(many || !text ? rest : { ...rest, text }, federated, one, many);
        }),
        { numRuns: 200 },
      );
    });

test('where there is no record twice, counts of many are exact, too', async () => {
  const { federated, one } = worlds(3, 0, false);
  const query: Query = {
    resource: 'offerings',
    refine: { unit: ['kg', 'potong'] },
    facets: [
      { field: 'unit', limit: 2 },
      { field: 'priceMin', limit: 1 },
    ],
    page: { size: 3 },
  };
  const [got, want] = [await through(federated)(query), await through(one)(query)];
  assert.deepEqual(got.facets, want.facets);
  assert.deepEqual(got.total, want.total);
});

test('what is chosen in one member does not hide what there is to choose in the others', async () => {
  for (const rows of [0, 300]) {
    const { federated, one } = worlds(3, rows, false);
    const { facets } = await through(one)({ resource: 'offerings', facets: [{ field: 'personId', limit: 50 }], page: { size: 1 } });
    const refine = { personId: [facets[0]!.buckets[0]!.value] };
    const query: Query = { resource: 'offerings', refine, facets: [{ field: 'personId', limit: 50 }, { field: 'unit', limit: 9 }], page: { size: 3 } };
    const [got, want] = [await through(federated)(query), await through(one)(query)];
    assert.ok(want.facets[0]!.buckets.length > 1);
    assert.deepEqual(got.facets, want.facets);
  }
}); // prettier-ignore

test('a member that lacks a field has it missing in each record', async () => {
  const [a, b] = splitOver(seed, 2, spread);
  const without = ['year', 'latitude', 'longitude'];
  const federated = federate({
    ids: 'shared',
    members: [
      { name: 'a', adapter: memory(a!), rows: 0 },
      { name: 'b', adapter: weak(b!, { without }), rows: 0 },
    ],
  });
  const bare = (b!.people ?? []).map(({ year: _, latitude: __, longitude: ___, ...person }) => person);
  const one = memory({ people: [...a!.people!, ...bare] });
  const questions: readonly Omit<Query, 'resource'>[] = [
    { where: { op: 'exists', field: 'year', value: false }, page: { size: 9 } },
    { where: { op: 'not', of: { op: 'eq', field: 'year', value: 2024 } }, page: { size: 9 } },
    {
      where: {
        op: 'or',
        of: [
          { op: 'range', field: 'year', gte: 2024 },
          { op: 'eq', field: 'name', value: 'Kembar Sama' },
        ],
      },
      page: { size: 9 },
    },
    { refine: { year: [2024] }, facets: [{ field: 'year', limit: 5 }], page: { size: 9 } },
    { sort: [{ field: 'year', order: 'desc' }], page: { size: 9 } },
    { near: { latitude: -7.07, longitude: 113.22, withinKm: 20 }, page: { size: 9 } },
    { near: { latitude: -7.07, longitude: 113.22 }, page: { size: 9 } },
  ];
  for (const question of questions) await compare({ ...question, resource: 'people' }, federated, one, true);
});
