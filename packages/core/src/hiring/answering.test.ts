import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersWithin } from './answering.ts';

for (const [what, hours, silent, told] of [
  ['few answers tell nothing', [0.1, 0.1], 0, undefined],
  ['three do', [0.1, 0.5, 90], 0, 1],
  ['half of the answers decide', [2, 2, 30, 30], 0, 3],
  ['one more slow one, and it is a day', [2, 2, 20, 20, 20], 0, 24],
  ['exactly on a step', [12, 12, 12], 0, 12],
  ['three days', [72, 72, 72], 0, 72],
  ['slower than that is not told', [73, 73, 73], 0, undefined],
  ['silence now and then is forgiven', [1, 1, 1, 1], 2, 1],
  ['mostly silent', [1, 1, 1, 1], 3, undefined],
  ['nothing at all', [], 0, undefined],
] as const)
  test(what, () => assert.equal(answersWithin({ hours, silent }), told));

test('the order does not matter, and the given list stays as it is', () => {
  const hours = Object.freeze([30, 2, 20]);
  assert.equal(answersWithin({ hours, silent: 0 }), 24);
});
