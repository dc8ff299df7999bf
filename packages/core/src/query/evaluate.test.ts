import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '../contract/query.ts';
import { evaluate } from './evaluate.ts';

// The reference for every backend, so its own answers are written out by hand.
const rows = [
  { id: 'a', name: 'ani', year: 2024, skills: ['Las', 'Bordir'], certified: true, on: '2024-02-01' },
  { id: 'b', name: 'Budi', year: 2023, skills: ['Las'], certified: false, on: '2023-12-31' },
  { id: 'c', name: 'Ánita', skills: [], certified: true },
  { id: 'd', name: 'Ani', year: 2024, skills: ['Bordir', 'Bordir'], certified: false, on: '2024-02-01' },
];
const ask = (query: Partial<Query>) => evaluate(rows, { resource: 'people', page: { size: 1 }, ...query });
const ids = (query: Partial<Query>) =>
  ask(query)
    .matching.map(({ id }) => id)
    .join('');
/** Where the order is not the question. */
const any = (query: Partial<Query>) => [...ids(query)].toSorted().join('');

const filters: readonly (readonly [Query['where'], string])[] = [
  [{ op: 'eq', field: 'skills', value: 'Las' }, 'ab'],
  [{ op: 'eq', field: 'year', value: '2024' }, ''],
  [{ op: 'in', field: 'year', values: [2023, 1999] }, 'b'],
  [{ op: 'in', field: 'year', values: [] }, ''],
  [{ op: 'range', field: 'year', gte: 2024 }, 'ad'],
  [{ op: 'range', field: 'year', lte: 2023 }, 'b'],
  [{ op: 'range', field: 'year', gte: '2000' }, ''],
  [{ op: 'range', field: 'on', gte: '2024-01-01', lte: '2024-02-01' }, 'ad'],
  [{ op: 'range', field: 'skills', gte: 'L' }, 'ab'],
  [{ op: 'range', field: 'year' }, 'abd'],
  [{ op: 'exists', field: 'skills', value: false }, 'c'],
  [{ op: 'exists', field: 'year', value: true }, 'abd'],
  [{ op: 'not', of: { op: 'eq', field: 'year', value: 2024 } }, 'bc'],
  [{ op: 'and', of: [] }, 'abcd'],
  [{ op: 'or', of: [] }, ''],
  [
    {
      op: 'or',
      of: [
        { op: 'eq', field: 'id', value: 'a' },
        { op: 'eq', field: 'id', value: 'c' },
      ],
    },
    'ac',
  ],
];
for (const [where, expected] of filters)
  test(`where ${JSON.stringify(where)} gives "${expected}"`, () =>
    assert.equal(any({ where: where! }), expected));

test('text: every word, in any field, the best first', () => {
  assert.match(ids({ text: 'ANI' }), /^(?:ad|da)c$/);
  assert.equal(ids({ text: 'las ani' }), 'a');
  assert.equal(any({ text: '...' }), 'abcd');
});

test('text: where nobody holds every word, those who hold most, and it is said', () => {
  const { matching, found } = ask({ text: 'budi las hidroponik' });
  assert.deepEqual([matching.map(({ id }) => id), found?.relaxed], [['b'], true]);
  assert.equal(ask({ text: 'budi las' }).found?.relaxed, false);
});

test('sort: folded, missing last both ways, then by id', () => {
  assert.equal(ids({ sort: [{ field: 'name', order: 'asc' }] }), 'adcb');
  assert.equal(ids({ sort: [{ field: 'name', order: 'desc' }] }), 'bcad');
  assert.equal(ids({ sort: [{ field: 'year', order: 'asc' }] }), 'badc');
  assert.equal(ids({ sort: [{ field: 'year', order: 'desc' }] }), 'adbc');
  assert.equal(
    ids({
      sort: [
        { field: 'certified', order: 'asc' },
        { field: 'id', order: 'desc' },
      ],
    }),
    'dbca',
  );
});

test('facets: a record once a value, most first, own selection set aside', () => {
  const facets = [
    { field: 'skills', limit: 9 },
    { field: 'certified', limit: 9 },
    { field: 'year', limit: 1 },
  ];
  const [skills, certified, year] = ask({ facets, refine: { skills: ['Bordir'] } }).facets;
  assert.deepEqual(skills?.buckets, [
    { value: 'Bordir', count: 2 },
    { value: 'Las', count: 2 },
  ]);
  assert.deepEqual(certified?.buckets, [
    { value: false, count: 1 },
    { value: true, count: 1 },
  ]);
  assert.deepEqual(year?.buckets, [{ value: 2024, count: 2 }]);
  assert.deepEqual(
    ask({ facets: [facets[1]!], where: { op: 'eq', field: 'id', value: 'a' } }).facets[0]?.buckets,
    [{ value: true, count: 1 }],
  );
});

test('refine: OR within a field, AND between fields, an empty one is none', () => {
  assert.equal(any({ refine: { year: [2023, 2024], certified: [false] } }), 'bd');
  assert.equal(any({ refine: { year: [] } }), 'abcd');
});

test('facets: only values with words that begin as asked', () => {
  const [skills] = ask({ facets: [{ field: 'skills', limit: 9, text: 'bo' }] }).facets;
  assert.deepEqual(skills?.buckets, [{ value: 'Bordir', count: 2 }]);
});

test('near: the nearest first, those without a place last, and none of them within a radius', () => {
  const places = [
    { id: 'far', latitude: -7.2, longitude: 113.5 },
    { id: 'nowhere' },
    { id: 'broken', latitude: Number.NaN, longitude: 113.2 },
    { id: 'here', latitude: -7.2, longitude: 113.2 },
    { id: 'close', latitude: -7.1, longitude: 113.2 },
  ];
  const near = { latitude: -7.2, longitude: 113.21 };
  const found = (more: object) =>
    evaluate(places, {
      resource: 'people',
      page: { size: 9 },
      near: { ...near, ...more },
      facets: [{ field: 'id', limit: 9 }],
    });
  assert.deepEqual(
    found({})
      .matching.map(({ id }) => id)
      .slice(0, 3),
    ['here', 'close', 'far'],
  );
  assert.equal(found({}).matching.length, 5);
  const within = found({ withinKm: 12 });
  assert.deepEqual(
    within.matching.map(({ id }) => id),
    ['here', 'close'],
  );
  assert.equal(within.facets[0]?.buckets.length, 2);
});
