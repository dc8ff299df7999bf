import type { Correction } from '../text/typo.ts';
import { edits, lettersOf, tooFar } from '../text/typo.ts';
import { isWord } from '../text/vocabulary.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The terms of all records in order, as bytes: no string is kept, and none is made but of those that are near. */
export class TermTable {
  /** UTF-8 of all terms, one behind the other. */
  readonly bytes: Uint8Array;
  /** Where each begins; one more at the end. */
  readonly starts: Uint32Array;
  /** UTF-16 length of a plain word, at most 255; 0 for other terms. */
  readonly lengths: Uint8Array;
  readonly letters: Uint32Array;

  constructor(bytes: Uint8Array, starts: Uint32Array, lengths: Uint8Array, letters: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
    this.lengths = lengths;
    this.letters = letters;
  }

  /** @param terms in the order of their UTF-8 bytes */
  static of(terms: readonly string[]): TermTable {
    const encoded = terms.map((term) => encoder.encode(term));
    const starts = new Uint32Array(terms.length + 1);
    for (let i = 0; i < encoded.length; i++) starts[i + 1] = starts[i]! + encoded[i]!.length;
    const bytes = new Uint8Array(starts.at(-1)!);
    for (let i = 0; i < encoded.length; i++) bytes.set(encoded[i]!, starts[i]);
    return new TermTable(
      bytes,
      starts,
      Uint8Array.from(terms, (term) => (isWord(term) ? Math.min(term.length, 255) : 0)),
      Uint32Array.from(terms, (term) => (isWord(term) ? lettersOf(term) : 0)),
    );
  }

  get size(): number {
    return this.lengths.length;
  }

  /** Number of the term; −1 when no record has it. */
  find(term: string): number {
    const wanted = encoder.encode(term);
    const at = this.#from(wanted);
    return at < this.size && this.#compare(at, wanted, false) === 0 ? at : -1;
  }

  /** First and one past the last of the terms that begin so. */
  range(prefix: string): readonly [from: number, to: number] {
    const wanted = encoder.encode(prefix);
    const from = this.#from(wanted);
    let [low, high] = [from, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, wanted, true) === 0) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  /** Plain words within `most` edits, with their numbers. */
  near(word: string, most: number): readonly (Correction & { readonly term: number })[] {
    const own = lettersOf(word);
    const { lengths, letters } = this;
    const found: (Correction & { readonly term: number })[] = [];
    const [least, longest] = [Math.max(1, word.length - most), word.length + most];
    for (let term = 0; term < lengths.length; term++) {
      const length = lengths[term]!;
      if (length < least || length > longest || tooFar(own, letters[term]!, most)) continue;
      const other = decoder.decode(this.bytes.subarray(this.starts[term], this.starts[term + 1]));
      const away = edits(word, other, most);
      if (away <= most) found.push({ word: other, edits: away, term });
    }
    return found;
  }

  #from(wanted: Uint8Array): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, wanted, false) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(term: number, wanted: Uint8Array, prefix: boolean): number {
    const start = this.starts[term]!;
    const length = this.starts[term + 1]! - start;
    const shared = Math.min(length, wanted.length);
    for (let i = 0; i < shared; i++) {
      const difference = this.bytes[start + i]! - wanted[i]!;
      if (difference) return difference;
    }
    return prefix && length >= wanted.length ? 0 : length - wanted.length;
  }
}
