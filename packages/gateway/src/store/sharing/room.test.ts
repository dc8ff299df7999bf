import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualRules, workingDays } from '@guyub/core/sharing';
import fc from 'fast-check';
import { roomOf } from './room.ts';

const today = '2026-03-02';
const day = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const known = { perDay: 5, delivered: 6, onTime: 6 };
const asked = { today, deadline: day(8), weight: 1, has: 0 };

test('what was promised for later leaves no room before it', () => {
  const room = (promised: readonly { readonly deadline: string; readonly effort: number }[]) =>
    roomOf({ ability: known, promised }, asked, usualRules).pieces;
  assert.equal(room([]), 30);
  assert.equal(room([{ deadline: day(8), effort: 10 }]), 20);
  assert.equal(room([{ deadline: day(9), effort: 35 }]), 0, 'that takes every day until then');
  assert.equal(room([{ deadline: day(30), effort: 35 }]), 30);
});

test('nobody has promised more than they can make by any of their days', () => {
  const promise = fc.record({ deadline: fc.nat(40).map(day), effort: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(
      fc.array(promise, { maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0.1, 1, 2.5, 4),
      (before, days, weight) => {
        const kept = before.reduce<typeof before>((list, one) => {
          const { pieces } = roomOf(
            { ability: known, promised: list },
            { ...asked, deadline: one.deadline },
            usualRules,
          );
          return one.effort <= pieces ? [...list, one] : list;
        }, []);
        const deadline = day(days);
        const { pieces } = roomOf(
          { ability: known, promised: kept },
          { ...asked, deadline, weight },
          usualRules,
        );
        const all = [...kept, { deadline, effort: pieces * weight }];
        for (const { deadline: by } of all) {
          const due = all.filter((one) => one.deadline <= by).reduce((sum, { effort }) => sum + effort, 0);
          const able = known.perDay * Math.max(0, workingDays(today, by, {}) - usualRules.bufferDays);
          assert.ok(due <= able + 1e-6, `${due} by ${by}, of ${able}`);
        }
      },
    ),
  );
});

test('a new member’s limit is for an order, and its reason is said only where it holds', () => {
  const fresh = { ability: { ...known, delivered: 0, onTime: 0 }, promised: [] };
  assert.deepEqual(roomOf(fresh, asked, usualRules), { pieces: 20, heldDown: true });
  assert.deepEqual(roomOf(fresh, { ...asked, has: 15 }, usualRules), { pieces: 5, heldDown: true });
  assert.deepEqual(roomOf(fresh, { ...asked, weight: 4 }, usualRules), { pieces: 5, heldDown: true });
  assert.deepEqual(roomOf(fresh, { ...asked, deadline: day(4) }, usualRules), {
    pieces: 15,
    heldDown: false,
  });
});

test('tenths are counted as people count them', () => {
  const ability = { ...known, perDay: 0.2 };
  assert.equal(roomOf({ ability, promised: [] }, { ...asked, weight: 0.1 }, usualRules).pieces, 10);
});
