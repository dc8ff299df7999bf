import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberRows, NumberTable } from './number-table.ts';

test('a table of numbers answers as a Map that keeps the first value (property)', () => {
  const key = fc.oneof(
    fc.integer({ min: 1, max: 50 }),
    fc.maxSafeNat().filter((n) => n > 0),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 9000, size: 'max' }), (pairs) => {
      const table = new NumberTable();
      const map = new Map<number, number>();
      for (const [k, v] of pairs) {
        table.add(k, v);
        if (!map.has(k)) map.set(k, v);
      }
      for (const [k, v] of map) assert.equal(table.get(k), v);
      assert.equal(table.get(Number.MAX_SAFE_INTEGER - 1), map.get(Number.MAX_SAFE_INTEGER - 1));
    }),
    { numRuns: 30 },
  );
});

test('rows of numbers grow and keep what was put in', () => {
  const rows = new NumberRows(3);
  for (let i = 0; i < 5000; i++) assert.equal(rows.push([i, i * 2, i * 3]), i);
  assert.deepEqual([...rows.at(4999)], [4999, 9998, 14997]);
});
