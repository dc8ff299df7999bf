import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '../contract/query.ts';
import { check } from './check.ts';

const can = { ops: ['eq'], sort: false, facet: false } as const;
const people = {
  text: false,
  fields: { id: can, name: can },
  or: 'none',
  not: false,
  total: 'none',
  maxPageSize: 10,
  rank: false,
  near: false,
} as const;
const asking = (query: object) => () =>
  check('x', { people }, { resource: 'people', page: { size: 1 }, ...query } as Query);
const bare = { op: 'eq', field: 'name', value: 'a' };
const nested = (depth: number): object => (depth === 1 ? bare : { op: 'not', of: nested(depth - 1) });

test('a question that can be answered passes, also one that the backend needs help with', () => {
  assert.equal(
    asking({
      where: nested(8),
      sort: [{ field: 'name', order: 'asc' }],
      facets: [{ field: 'id', limit: 100 }],
    })(),
    people,
  );
  assert.equal(asking({ page: { size: 1000 } })(), people);
  assert.equal(asking({ refine: { certified: [] } })(), people, 'nothing is chosen of it');
});

for (const [what, query, code] of [
  ['an unknown resource', { resource: 'dogs' }, 'unsupported'],
  ['no page', { page: undefined }, 'invalid'],
  ['a resource named like a part of every object', { resource: 'constructor' }, 'unsupported'],
  ['an unknown field in where', { where: { op: 'eq', field: 'nik', value: 1 } }, 'unsupported'],
  [
    'an unknown field deep in where',
    { where: { op: 'or', of: [bare, { op: 'not', of: { ...bare, field: 'nik' } }] } },
    'unsupported',
  ],
  ['an unknown field in refine', { refine: { nik: ['a'] } }, 'unsupported'],
  [
    'a field named like a part of every object',
    { refine: JSON.parse('{"__proto__": ["a"]}') as object },
    'unsupported',
  ],
  ['an unknown field in sort', { sort: [{ field: 'toString', order: 'asc' }] }, 'unsupported'],
  ['an unknown field in facets', { facets: [{ field: 'nik', limit: 1 }] }, 'unsupported'],
  ['a filter by something else', { where: { ...bare, op: 'like' } }, 'invalid'],
  ['a filter like an object', { where: { name: 'a' } }, 'invalid'],
  ['a filter without its value', { where: { op: 'not', of: { op: 'eq', field: 'name' } } }, 'invalid'],
  ['one of nothing', { where: { op: 'in', field: 'name' } }, 'invalid'],
  ['an "and" of one thing', { where: { op: 'and', of: bare } }, 'invalid'],
  ['a word where a list belongs', { refine: { name: 'ab' } }, 'invalid'],
  ['an order upwards', { sort: [{ field: 'name', order: 'up' }] }, 'invalid'],
  ['a part that there is not', { filter: bare }, 'invalid'],
  ['a filter that is too deep', { where: nested(9) }, 'invalid'],
  ['a page of nothing', { page: { size: 0 } }, 'invalid'],
  ['a page that is too large', { page: { size: 1001 } }, 'invalid'],
  ['half a record', { page: { size: 1.5 } }, 'invalid'],
  ['a facet of nothing', { facets: [{ field: 'id', limit: 0 }] }, 'invalid'],
] as const)
  test(`${what} is refused as ${code}`, () => assert.throws(asking(query), { code, adapter: 'x' }));
