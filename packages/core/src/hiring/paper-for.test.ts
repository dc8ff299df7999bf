import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalPapers, paperFor } from './paper-for.ts';
import { paperTable } from './papers.ts';

for (const [amount, paper] of [
  [0, 'purchase-proof'],
  [10_000_000, 'purchase-proof'],
  [10_000_001, 'receipt'],
  [50_000_000, 'receipt'],
  [50_000_001, 'work-order'],
  [200_000_000, 'work-order'],
  [200_000_001, 'procurement-unit'],
  [1e12, 'procurement-unit'],
] as const)
  test(`Rp${amount} is proved by ${paper}`, () => assert.equal(paperFor(amount), paper));

test('a region may have its own limits', () => {
  const own = {
    ...nationalPapers,
    rules: [{ paper: 'receipt', upTo: 5 }, { paper: 'work-order' }],
  } as const;
  const table = paperTable.parse(own);
  assert.deepEqual([paperFor(5, table), paperFor(6, table)], ['receipt', 'work-order']);
});

test('the national table is one that would be accepted; limits that fall, repeat or end are not', () => {
  assert.ok(paperTable.safeParse(nationalPapers).success);
  const rules = (...limits: (number | undefined)[]) =>
    paperTable.safeParse({
      ...nationalPapers,
      rules: limits.map((upTo) => ({ paper: 'receipt', ...(upTo !== undefined && { upTo }) })),
    }).success;
  assert.ok(rules(undefined));
  assert.ok(rules(1, 2, undefined));
  for (const wrong of [[], [1], [2, 1, undefined], [1, 1, undefined], [undefined, 1], [undefined, undefined]])
    assert.ok(!rules(...wrong), JSON.stringify(wrong));
  assert.ok(!paperTable.safeParse({ ...nationalPapers, url: 'http://contoh.example' }).success);
});
