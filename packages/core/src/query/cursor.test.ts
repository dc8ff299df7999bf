import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cursor, Query } from '../contract/query.ts';
import { cursors } from './cursor.ts';
import { queryKey } from './key.ts';

const query: Query = {
  resource: 'people',
  text: 'jahit',
  refine: { skills: ['Las', 'Bordir'] },
  page: { size: 20 },
};

test('a cursor gives its position back, and is safe in a URL', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (position) => {
      const { write, read } = cursors<unknown>('x');
      const cursor = write(query, position);
      assert.match(cursor, /^[\w-]+$/);
      assert.deepEqual(read(query, cursor), JSON.parse(JSON.stringify(position)));
    }),
  );
});

test('size, facets and the order of OR-ed values are not part of the question', () => {
  const { write, read } = cursors<number>('x');
  const cursor = write(query, 7);
  const same: Query = {
    ...query,
    refine: { skills: ['Bordir', 'Las'], year: [] },
    facets: [{ field: 'skills', limit: 1 }],
    page: { size: 5 },
  };
  assert.equal(read(same, cursor), 7);
});

test('every other part is', () => {
  const { write, read } = cursors<number>('x');
  const cursor = write(query, 7);
  const others: readonly Partial<Query>[] = [
    { resource: 'offerings' },
    { text: 'las' },
    { refine: { skills: ['Las'] } },
    { where: { op: 'eq', field: 'id', value: 'a' } },
    { sort: [{ field: 'name', order: 'asc' }] },
  ];
  for (const other of others)
    assert.throws(() => read({ ...query, ...other }, cursor), { code: 'stale-cursor', adapter: 'x' });
});

test('anything else is a stale cursor, not an accident', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.throws(() => cursors('x').read(query, text as Cursor), { code: 'stale-cursor' });
    }),
  );
});

test('keys: the same for the same question, another for another', () => {
  const where = (values: readonly string[]) => ({ op: 'in', field: 'name', values });
  assert.equal(
    queryKey({ a: 1, b: undefined, where: where(['x', 'y']) }),
    queryKey({ where: where(['y', 'x']), a: 1 }),
  );
  assert.notEqual(queryKey({ sort: ['a', 'b'] }), queryKey({ sort: ['b', 'a'] }));
  assert.notEqual(queryKey({ id: '1' }), queryKey({ id: 1 }));
});
