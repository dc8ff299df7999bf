import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, tokens, words } from './fold.ts';

for (const [text, folded] of [
  ["Ma'ruf", 'maruf'],
  ['Ma’ruf', 'maruf'],
  ['JOSÉ  Álvarez', 'jose alvarez'],
  ['Kec. Baru: Utara', 'kec baru utara'],
  ['100% Katun', '100 katun'],
  ['a_b', 'a b'],
  ['S.Pd., M.Pd.', 's pd m pd'],
  ['ＡＢＣ １２３', 'abc 123'],
  ['🧵', ''],
  ['İstanbul', 'istanbul'],
  ['', ''],
] as const)
  test(`"${text}" folds to "${folded}"`, () => assert.equal(fold(text), folded));

test('folding twice is folding once, and leaves no capital, mark or edge', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = fold(text);
      assert.equal(fold(once), once);
      assert.doesNotMatch(once, /^ | $| {2}|['’]/);
    }),
  );
});

test('words of nothing are none', () => {
  assert.deepEqual(words('  ?! '), []);
  assert.deepEqual(words("Siti  Ma'ruf"), ['siti', 'maruf']);
});

test('tokens are the words, whatever signs stand among the letters', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aé 1.™㎡№℗＇’Ⓐ㈱🅰🧵') });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
      assert.deepEqual(
        tokens(text).map(({ word }) => word),
        words(text),
      );
    }),
  );
});

test('tokens are the words, each with its place in the text', () => {
  const text = "  Siti  Ma'ruf (Bu 👩‍🏭 Ké)";
  assert.deepEqual(
    tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]),
    [
      ['siti', 'Siti'],
      ['maruf', "Ma'ruf"],
      ['bu', 'Bu'],
      ['ke', 'Ké'],
    ],
  );
});
