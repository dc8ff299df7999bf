import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placed, type Hit, type Position } from './order.ts';

const hits = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 }),
    turn: fc.nat(5),
    km: fc.constantFrom(0, 1.5, Infinity),
    worth: fc.nat(2),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

function walk(pages: readonly (readonly Hit[])[], day: number, size: number): Hit[] {
  const seen: Hit[] = [];
  let after: Position | undefined;
  for (let page = 0; ; page++) {
    const next = placed(pages[Math.min(page, pages.length - 1)]!, day, after).slice(0, size);
    seen.push(...next.map(({ hit }) => hit));
    if (next.length < size) return seen;
    after = { ...next.at(-1)!, day };
  }
}

test('pages together are the whole, whatever their size', () => {
  fc.assert(
    fc.property(hits, fc.nat(99), fc.integer({ min: 1, max: 7 }), (all, day, size) => {
      const whole = placed(all, day, undefined).map(({ hit }) => hit);
      assert.deepEqual(walk([all], day, size), whole);
      assert.equal(new Set(whole).size, all.length);
    }),
  );
});

test('who goes while somebody turns pages takes nobody along, and nobody comes twice', () => {
  fc.assert(
    fc.property(hits, fc.nat(99), fc.integer({ min: 1, max: 7 }), fc.nat(5), (all, day, size, gone) => {
      const left = all.filter((_, i) => i % 6 !== gone);
      const seen = walk([all, left], day, size);
      assert.equal(new Set(seen).size, seen.length);
      for (const hit of left) assert.ok(seen.includes(hit), hit.id);
    }),
  );
});
