import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LEAST_DEALS, tellAmount, tellTrades, type TradeCount } from './local-orders.ts';

const names = ['Las', 'Menjahit', 'Tata boga'];
const countsOf = (deals: readonly number[]): TradeCount[] =>
  deals.flatMap((count, i) => {
    const skill = names[i];
    return count === 0 ? [] : [{ ...(skill !== undefined && { skill }), deals: count }];
  });

test('what is told is true, and large enough', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), (deals) => {
      const counts = countsOf(deals);
      for (const { skill, deals } of tellTrades(counts)) {
        assert.ok(deals >= LEAST_DEALS);
        assert.ok(counts.some((count) => count.skill === skill && count.deals === deals));
      }
    }),
  );
});

test('nobody who knows the rule, the total and what is told can work out a small number', () => {
  // All that can be: three trades and deals of no known trade, 24 in all at most, by what is told of them.
  const worlds = new Map<string, number[][]>();
  for (let total = 0; total <= 24; total++)
    for (const world of splits(total, 4)) {
      const told = JSON.stringify([total < LEAST_DEALS ? null : total, tellTrades(countsOf(world))]);
      worlds.set(told, [...(worlds.get(told) ?? []), world]);
    }
  let hidden = 0;
  for (const [told, possible] of worlds)
    for (let i = 0; i < 4; i++) {
      const values = new Set(possible.map((world) => world[i]!));
      const [only] = values;
      if (values.size === 1 && only! > 0 && only! < LEAST_DEALS)
        assert.fail(`${told}: ${names[i]} has ${only}`);
      hidden += values.size > 1 ? 1 : 0;
    }
  assert.ok(hidden > 100, 'much is hidden, so the search was not in vain');
});

test('rupiah only of months that are enough together, so that no single deal is a difference', () => {
  const month = (at: string, deals: number, amount: number) => ({ month: at, deals, amount });
  assert.equal(tellAmount([]), null);
  assert.equal(tellAmount([month('2026-01', 4, 9e6)]), null);
  assert.equal(tellAmount([month('2026-01', 5, 9_400_000)]), 9e6);
  // One more deal in the next month changes nothing; with four more they are told together.
  const first = [month('2026-01', 5, 9_400_000), month('2026-02', 1, 7e6)];
  assert.equal(tellAmount(first), 9e6);
  assert.equal(tellAmount([...first, month('2026-03', 4, 4e6)]), 20e6);
  // Entries of one month, by trade, in any order.
  assert.equal(
    tellAmount([month('2026-02', 3, 3e6), month('2026-01', 2, 1e6), month('2026-02', 2, 2e6)]),
    6e6,
  );
});

test('of two moments, what was added is no single deal', () => {
  const months = fc.array(fc.record({ deals: fc.nat(4), amount: fc.constant(0) }), { maxLength: 8 });
  fc.assert(
    fc.property(months, (counts) => {
      // An amount of its own for each deal shows which deals a told sum holds.
      let next = 0;
      const closed = counts.map(({ deals }, i) => {
        const amount = Array.from({ length: deals }, () => 2 ** next++ * 1e6).reduce((a, b) => a + b, 0);
        return { month: `2026-${String(i + 1).padStart(2, '0')}`, deals, amount };
      });
      let before = 0;
      for (let i = 1; i <= closed.length; i++) {
        const told = (tellAmount(closed.slice(0, i)) ?? 0) / 1e6;
        const added = ones(told - before);
        assert.ok(added === 0 || added >= LEAST_DEALS, `${added} deals at once`);
        before = told;
      }
    }),
    { numRuns: 200 },
  );
});

/** All ways to write a number as a sum of so many. */
function splits(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    splits(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const ones = (number: number): number =>
  [...BigInt(number).toString(2)].filter((digit) => digit === '1').length;
