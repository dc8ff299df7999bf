import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byTurn, dayOf, firstTurnOf, inTurn, MOST_IN_TURN, turnOf } from './turn.ts';

const waiting = (ids: readonly string[]) => ids.map((id) => ({ id, turn: turnOf(id) })).toSorted(byTurn);

test('over n days each of n equals is first once, and the order of a day is the same for all', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 40_000 }),
      (ids, start) => {
        const equals = waiting(ids);
        const firsts = ids.map((_, i) => inTurn(equals, start + i)[0]?.id);
        assert.deepEqual(firsts.toSorted(), ids.toSorted());
        assert.deepEqual(inTurn(equals, start), inTurn(waiting(ids.toReversed()), start));
      },
    ),
  );
});

test('of very many equals, too, the first place goes round: no one is first often', () => {
  const equals = waiting(Array.from({ length: MOST_IN_TURN + 500 }, (_, i) => `p${i}`));
  const times = new Map<string, number>();
  for (let day = 0; day < 1500; day++) {
    const [first] = inTurn(equals, day);
    times.set(first!.id, (times.get(first!.id) ?? 0) + 1);
  }
  assert.ok(times.size > 800, `${times.size} different`);
  assert.ok(Math.max(...times.values()) <= 12, `${Math.max(...times.values())} times`);
  assert.equal(inTurn(equals, 3).length, equals.length);
});

test('turns are spread evenly', () => {
  const eighths = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 8000; i++) eighths[Math.floor(turnOf(`person${i}`) / 2 ** 29)]!++;
  for (const count of eighths) assert.ok(count > 850 && count < 1150, String(eighths));
  for (let day = 0; day < 1000; day++) assert.ok(firstTurnOf(day) >= 0 && firstTurnOf(day) < 2 ** 32);
});

test('the day turns at midnight in Jakarta', () => {
  const before = Date.parse('2026-11-21T16:59:59Z');
  assert.equal(dayOf(before) + 1, dayOf(before + 1000));
});
