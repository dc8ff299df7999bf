import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, wordList } from '@guyub/core';
import fc from 'fast-check';
import { Beginnings } from './beginnings.ts';
import { NearWords } from './near-words.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcnké1'), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(word, { maxLength: 200 });
const byWord = (found: readonly { readonly word: string }[]) =>
  found.toSorted((a, b) => (a.word < b.word ? -1 : 1));

test('the same words are near as among all of them', () => {
  fc.assert(
    fc.property(words, word, fc.integer({ min: 1, max: 2 }), (known, misspelled, most) => {
      const near = new NearWords();
      for (const one of known) near.add(one);
      assert.deepEqual(
        byWord(near.near(misspelled, most)),
        byWord(nearest(wordList(known), misspelled, most)),
      );
    }),
  );
});

test('the words that begin so are found, whatever came when', () => {
  const beginnings = new Beginnings();
  const known: string[] = [];
  for (let i = 0; i < 5000; i++) {
    const one = `${((i * 7919) % 5003).toString(36)}x`;
    beginnings.add(one);
    known.push(one);
    if (i % 97) continue;
    for (const prefix of [one, one.slice(0, 2), `${one}y`, 'zz', 'é', '0']) {
      const expected = known.filter((other) => other.startsWith(prefix));
      const { words: found, count } = beginnings.of(prefix, 1e9);
      assert.deepEqual(found.toSorted(), expected.toSorted(), prefix);
      assert.equal(count, expected.length);
      assert.equal(beginnings.of(prefix, 2).words.length, Math.min(2, count));
    }
  }
});
