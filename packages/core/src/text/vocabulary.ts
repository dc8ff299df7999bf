import type { Vocabulary } from './search.ts';
import type { Terms } from './terms.ts';
import { nearest, wordList } from './typo.ts';

/** A term that is a word as it is spelled, not one made from it. */
export const isWord = (term: string): boolean => !/^['~"#]/.test(term);

/** The vocabulary of these records. */
export function vocabularyOf(records: readonly Terms[]): Vocabulary {
  const known = new Set(records.flatMap((terms) => [...terms.keys()]));
  const words = [...known].filter(isWord);
  const list = wordList(words);
  return {
    has: (term) => known.has(term),
    hasPrefix: (prefix) => words.some((word) => word.startsWith(prefix)),
    near: (word, most) => nearest(list, word, most),
  };
}
