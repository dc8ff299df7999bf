import { lexicon } from './lexicon/lexicon.ts';
import { bases, sound } from './spelling.ts';

/** A run of words that the lexicon knows, or one that it need not know. */
export interface Phrase {
  /** Place of its first word, and number of words. */
  readonly at: number;
  readonly length: number;
  readonly phrase: string;
  /** The phrase and, of a single word, its bases and its sound: what the lexicon may know it by. */
  readonly meanings: readonly string[];
}

/** Cuts words into the longest phrases of the lexicon, from the left. @param words folded, spelled as usual */
export function phrases(words: readonly string[]): readonly Phrase[] {
  const { longest, words: trades, things } = lexicon();
  const found: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    let length = opensPhrase(words[at]!) ? Math.min(longest, words.length - at) : 1;
    let phrase = words.slice(at, at + length).join(' ');
    while (length > 1 && !trades.has(phrase) && !things.has(phrase))
      phrase = words.slice(at, at + --length).join(' ');
    found.push({
      at,
      length,
      phrase,
      meanings: length > 1 ? [phrase] : [...new Set([phrase, ...bases(phrase), sound(phrase)])],
    });
    at += length;
  }
  return found;
}

let firsts: ReadonlySet<string> | undefined;

/** Some phrase of the lexicon begins with this word; most words need no look for one. */
export function opensPhrase(word: string): boolean {
  const { words, things } = lexicon();
  firsts ??= new Set(
    [...words.keys(), ...things.keys()].flatMap((phrase) =>
      phrase.includes(' ') ? [phrase.split(' ')[0]!] : [],
    ),
  );
  return firsts.has(word);
}
