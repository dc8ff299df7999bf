import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cursor, Filter, Query } from '../contract/query.ts';
import { filterSchema } from './schema.ts';
import { fromSearchParams, toSearchParams } from './url.ts';

const parseWhere = (value: unknown): Filter => filterSchema.parse(value);
const back = (text: string) => fromSearchParams('people', new URLSearchParams(text), parseWhere);

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('true', '2024', 'null', '"', '[1]', '1e999', ' 1', '-0'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
);
const field = fc.stringMatching(/^[a-zA-Z]\w{0,20}$/);
const { where } = fc.letrec<{ where: Filter }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 3 },
    fc.record({ op: fc.constant('eq' as const), field, value: scalar }),
    fc.record({ op: fc.constant('in' as const), field, values: fc.array(scalar, { maxLength: 5 }) }),
    fc.record(
      { op: fc.constant('range' as const), field, gte: scalar, lte: scalar },
      { requiredKeys: ['op', 'field'] },
    ),
    fc.record({ op: fc.constant('exists' as const), field, value: fc.boolean() }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('where'), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
}));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const question = fc
  .record(
    {
      text: fc.string({ minLength: 1, unit: 'grapheme' }),
      where,
      refine: fc.dictionary(field, some(scalar), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      sort: some(fc.record({ field, order: fc.constantFrom('asc' as const, 'desc' as const) })),
      facets: some(fc.record({ field, limit: fc.integer({ min: 1, max: 100 }) })),
      page: fc.record(
        {
          size: fc.integer({ min: 1, max: 1000 }),
          after: fc.stringMatching(/^[\w-]{1,30}$/).map((text) => text as Cursor),
        },
        { requiredKeys: ['size'] },
      ),
    },
    { requiredKeys: ['page'] },
  )
  .map((rest): Query => ({ resource: 'people', ...rest }));

test('a question comes back from the address as it went', () => {
  fc.assert(
    // -0 is 0 in JSON, as it is for everybody who asks.
    fc.property(question, (query) =>
      assert.deepEqual(back(toSearchParams(query).toString()), JSON.parse(JSON.stringify(query))),
    ),
  );
});

test('a field named like a part of every object is a field', () => {
  assert.deepEqual(Object.entries(back('refine.__proto__=x&refine.constructor=y').refine ?? {}), [
    ['__proto__', ['x']],
    ['constructor', ['y']],
  ]);
});

for (const [text, name] of [
  ['limit=0x10', 'limit'],
  ['limit=-1', 'limit'],
  ['limit=', 'limit'],
  ['where={', 'where'],
  ['facet=skills', 'facet'],
  ['facet=skills:abc', 'facet'],
  ['Q=jahit', 'Q'],
  ['subdistrict=Omben', 'subdistrict'],
] as const)
  test(`"${text}" is refused by name`, () =>
    assert.throws(
      () => back(text),
      (error: Error & { code?: string; issues?: readonly { path: unknown }[] }) => {
        assert.match(error.message, new RegExp(`"${name}"`));
        assert.deepEqual(error.issues?.[0]?.path, [name]);
        return error.code === 'invalid';
      },
    ));

test('a filter from a stranger is checked', () => {
  for (const bad of [
    '7',
    '{"op":"eq"}',
    '{"op":"eq","field":"a","value":{}}',
    '{"op":"like","field":"a","value":"b"}',
    '{"op":"eq","field":"a b","value":1}',
    '{"op":"not","of":[]}',
  ])
    assert.throws(() => back(`where=${encodeURIComponent(bad)}`));
});
