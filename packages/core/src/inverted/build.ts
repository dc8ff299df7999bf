import type { Plain } from '../contract/query.ts';
import { words } from '../text/fold.ts';
import { placedTerms, searchedTexts, type FieldKind } from '../text/terms.ts';
import { Postings } from './postings.ts';
import { TermTable } from './term-table.ts';

/** What records are found by: the terms, and for each the numbers of its records. */
export interface Inverted {
  readonly terms: TermTable;
  readonly postings: Postings;
}

/** Records between two breaks of the building: about a millisecond on a slow phone. */
const STEP = 40;

/**
 * Builds step by step, so that a page stays awake: take the steps between frames, or all at once.
 *
 * @param rows published, in the order of their numbers
 */
export function* inverting(resource: string, rows: readonly Plain[]): Generator<void, Inverted, void> {
  const collected = new Entries();
  for (let i = 0; i < rows.length; i++) {
    collected.add(resource, rows[i]!);
    if (i % STEP === STEP - 1) yield;
  }
  const names = [...collected.numbers.keys()];
  const order = Uint32Array.from(names.keys()).sort((a, b) => inBytes(names[a]!, names[b]!));
  yield;
  const numbers = new Uint32Array(names.length);
  for (let i = 0; i < order.length; i++) numbers[order[i]!] = i;
  const terms = TermTable.of(Array.from(order, (number) => names[number]!));
  yield;
  return { terms, postings: Postings.of(collected.entries, collected.ends, numbers) };
}

/** In the order of their UTF-8 bytes, which is that of their code points. */
function inBytes(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    // A surrogate stands for a code point above all others.
    if (x !== y)
      return (x >= 0xd800 && x < 0xe000 ? x + 0x10000 : x) - (y >= 0xd800 && y < 0xe000 ? y + 0x10000 : y);
  }
  return a.length - b.length;
}

/** Terms of record after record, as `term << 1 | weight`, a term once a record. */
class Entries {
  /** Number of each term, as they came. */
  readonly numbers = new Map<string, number>();
  readonly #known = { name: new Map(), topic: new Map(), label: new Map() } as Record<
    FieldKind,
    Map<string, readonly number[]>
  >;
  #entries = new Uint32Array(4096);
  #ends: number[] = [];
  #size = 0;
  /** Where each term of the record at hand stands. */
  #places = new Uint32Array(4096);

  add(resource: string, row: Plain): void {
    const from = this.#size;
    for (const { kind, text } of searchedTexts(resource, row)) {
      // Only a phrase of the lexicon is more than its words, and only topics have those. Words repeat; texts less.
      const parts = kind === 'topic' ? [text] : words(text);
      for (const part of parts) for (const term of this.#termsOf(part, kind)) this.#put(term, kind, from);
    }
    this.#ends.push(this.#size);
  }

  get entries(): Uint32Array {
    return this.#entries.subarray(0, this.#size);
  }

  get ends(): Uint32Array {
    return Uint32Array.from(this.#ends);
  }

  #put(term: number, kind: FieldKind, from: number): void {
    const weight = kind === 'label' ? 0 : 1;
    if (term >= this.#places.length) this.#places = grown(this.#places, term);
    const place = this.#places[term]!;
    if (place >= from && place < this.#size && this.#entries[place]! >>> 1 === term) {
      this.#entries[place]! |= weight;
      return;
    }
    if (this.#size === this.#entries.length) this.#entries = grown(this.#entries, this.#size);
    this.#places[term] = this.#size;
    this.#entries[this.#size++] = (term << 1) | weight;
  }

  #termsOf(text: string, kind: FieldKind): readonly number[] {
    const known = this.#known[kind];
    let terms = known.get(text);
    if (terms === undefined) {
      terms = [...new Set(placedTerms(text, kind).map(({ term }) => this.#numberOf(term)))];
      known.set(text, terms);
    }
    return terms;
  }

  #numberOf(term: string): number {
    let number = this.numbers.get(term);
    if (number === undefined) this.numbers.set(term, (number = this.numbers.size));
    return number;
  }
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(array.length * 2, least + 1));
  larger.set(array);
  return larger;
}
