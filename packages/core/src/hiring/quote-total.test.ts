import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineTotal, quoteTotal } from './quote-total.ts';

test('as a pocket calculator says it', () => {
  assert.equal(lineTotal(2.5, 12_345), 30_863);
  assert.equal(lineTotal(0.29, 100), 29);
  assert.equal(lineTotal(40, 12_500), 500_000);
  assert.equal(quoteTotal([{ quantity: 40 }, { quantity: 2.5 }], [12_500, 12_345], 10_000), 540_863);
  assert.equal(quoteTotal([{ quantity: 1 }], [0]), 0);
});

test('each line is rounded by itself, half a rupiah upwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (hundredths, price) => {
      const exact = BigInt(hundredths) * BigInt(price);
      assert.equal(lineTotal(hundredths / 100, price), Number((exact + 50n) / 100n));
    }),
  );
});
