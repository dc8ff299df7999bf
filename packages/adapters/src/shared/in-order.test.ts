import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInOrder } from './in-order.ts';

const rows = (...given: readonly (readonly [id: string, year?: number])[]) =>
  given.map(([id, year]) => ({ id, ...(year !== undefined && { year }) }));
const by = (field: string, order: 'asc' | 'desc' = 'asc') => [{ field, order }] as const;

for (const [what, sort, given, expected] of [
  ['nobody', by('year'), rows(), true],
  ['equals by the text of their ids', by('year'), rows(['10', 2024], ['9', 2024]), true],
  ['equals by the number of their ids', by('year'), rows(['9', 2024], ['10', 2024]), true],
  ['empty cells last, and equals among them', by('year', 'desc'), rows(['7', 2024], ['9'], ['10']), true],
  ['ids as numbers', by('id'), rows(['2'], ['9'], ['10'], ['100']), true],
  ['ids as numbers, downwards', by('id', 'desc'), rows(['100'], ['10'], ['9']), true],
  ['numbers beyond what a number holds', by('id'), rows(['9007199254740993'], ['10000000000000000']), true],
  ['equals as they come', by('year'), rows(['9', 2024], ['100', 2024], ['10', 2024]), false],
  ['now by the text, now by the number', by('year'), rows(['10', 1], ['9', 1], ['9', 2], ['10', 2]), false],
  ['another order than was asked', by('year'), rows(['9', 2025], ['10', 2024]), false],
  ['words are texts', by('id'), rows(['b'], ['a']), false],
] as const)
  test(`${what}: ${expected ? 'an order' : 'none'}`, () => assert.equal(isInOrder(sort, given), expected));
