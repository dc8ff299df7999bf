import { lexicon } from './lexicon/lexicon.ts';

/** A word that may have been meant. */
export interface Correction {
  readonly word: string;
  /** How many letters it is away. */
  readonly edits: number;
}

/** Most words that one is taken for. */
const MOST = 20;

/**
 * The words nearest to one that nobody has, best first: those of the lexicon, and those with the same first letter.
 *
 * @param near words of the records within so many edits
 */
export function corrections(
  word: string,
  near: (most: number) => readonly Correction[],
): readonly Correction[] {
  const most = /\p{N}/u.test(word) ? 0 : forgiven(word.length);
  if (most === 0) return [];
  const listed = nearest(lexiconWords(), word, most);
  const best = new Map([...near(most), ...listed].map((found) => [found.word, found]));
  const least = Math.min(...[...best.values()].map((found) => found.edits));
  const isListed = new Set(listed.map((found) => found.word));
  const rank = ({ word: other }: Correction) =>
    (isListed.has(other) ? 0 : 4) + (other[0] === word[0] ? 0 : 2) + (other.length === word.length ? 0 : 1);
  return [...best.values()]
    .filter((found) => found.edits === least)
    .sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST);
}

/** Words that are often compared with one, with what tells early that they differ too much. */
export interface WordList {
  readonly words: readonly string[];
  readonly letters: Uint32Array;
}

export const wordList = (words: readonly string[]): WordList => ({
  words,
  letters: Uint32Array.from(words, lettersOf),
});

/** The letters of a word as a set of bits: an edit adds or takes away two at most. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return letters >>> 0;
}

/** So far apart in letters that no `most` edits lead from one to the other. */
export function tooFar(a: number, b: number, most: number): boolean {
  let apart = (a ^ b) >>> 0;
  let count = 0;
  while (apart && count <= 2 * most) {
    apart &= apart - 1;
    count++;
  }
  return count > 2 * most;
}

/** Those of the words that are within `most` edits. */
export function nearest({ words, letters }: WordList, word: string, most: number): readonly Correction[] {
  const own = lettersOf(word);
  const found: Correction[] = [];
  for (let i = 0; i < words.length; i++) {
    const other = words[i]!;
    if (Math.abs(other.length - word.length) > most || tooFar(own, letters[i]!, most)) continue;
    const away = edits(word, other, most);
    if (away <= most) found.push({ word: other, edits: away });
  }
  return found;
}

let lexiconList: WordList | undefined;

/** Every word of the lexicon that stands alone. */
function lexiconWords(): WordList {
  const { words, things, roots } = lexicon();
  return (lexiconList ??= wordList(
    [...new Set([...words.keys(), ...things.keys(), ...roots])].filter((word) => !word.includes(' ')),
  ));
}

/** Edits that are forgiven in a word of this many letters: none in a short one, two in a long one. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Letters to add, drop, change or swap with their neighbour (optimal string alignment).
 *
 * @returns the number of edits, or `most + 1` when there are more than `most`
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
