import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inTurn, type Standing } from './standing.ts';

const standings = new Map<string, Standing>([
  ['budi', { level: 20, lastTurn: 2 }],
  ['citra', { level: 10, lastTurn: 9 }],
  ['dewi', { level: 10, lastTurn: 4 }],
]);

test('who has received least is next, then who has waited longest; of whom nothing is written, before all', () => {
  assert.deepEqual(inTurn(['budi', 'eka', 'citra', 'dewi'], standings), ['eka', 'dewi', 'citra', 'budi']);
  assert.deepEqual(inTurn(['budi', 'citra'], standings), ['citra', 'budi'], 'only who was asked about');
});

test('the order in which members come changes nothing, equals included', () => {
  const standing = fc.record({ level: fc.integer({ min: 0, max: 3 }), lastTurn: fc.nat(2) });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), standing),
      fc.infiniteStream(fc.nat()),
      (all, dice) => {
        const ids = Object.keys(all);
        const mixed = ids.toSorted(() => (dice.next().value % 2 ? 1 : -1));
        const known = new Map(Object.entries(all));
        assert.deepEqual(inTurn(mixed, known), inTurn(ids, known));
      },
    ),
  );
});
