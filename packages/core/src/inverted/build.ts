import type { Plain } from '../contract/query.ts';
import { words } from '../text/fold.ts';
import { opensPhrase, phrases } from '../text/phrases.ts';
import {
  heavier,
  phraseTerms,
  searchedFields,
  wordTerms,
  type FieldKind,
  type Weight,
} from '../text/terms.ts';
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
  const collected = new Entries(resource);
  for (let i = 0; i < rows.length; i++) {
    collected.add(rows[i]!);
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

/** A word as it was met before. */
interface Met {
  readonly terms: readonly number[];
  readonly spelled: readonly string[];
  /** What it means where it opens no longer phrase. */
  readonly alone: readonly number[];
  readonly opens: boolean;
}

/** Terms of record after record, as `term << 2 | weight`, a term once a record. */
class Entries {
  /** Number of each term, as they came. */
  readonly numbers = new Map<string, number>();
  readonly #fields: readonly (readonly [field: string, kind: FieldKind])[];
  /** Topics and labels repeat, names of people hardly. */
  readonly #texts = { topic: new Map(), label: new Map() } as Record<string, Map<string, readonly number[]>>;
  readonly #words = { topic: new Map(), label: new Map(), name: new Map() } as Record<
    FieldKind,
    Map<string, Met>
  >;
  #entries = new Uint32Array(4096);
  #ends: number[] = [];
  #size = 0;
  /** Where each term of the record at hand stands. */
  #places = new Uint32Array(4096);

  constructor(resource: string) {
    this.#fields = searchedFields(resource);
  }

  add(row: Plain): void {
    const from = this.#size;
    for (const [field, kind] of this.#fields) {
      const value = row[field];
      if (typeof value === 'string') this.#addText(value, kind, from);
      else if (Array.isArray(value))
        for (const text of value) if (typeof text === 'string') this.#addText(text, kind, from);
    }
    this.#ends.push(this.#size);
  }

  #addText(text: string, kind: FieldKind, from: number): void {
    const known = this.#texts[kind];
    let terms = known?.get(text);
    if (!terms) known?.set(text, (terms = this.#termsOf(text, kind)));
    terms ??= this.#termsOf(text, kind);
    for (let i = 0; i < terms.length; i++) this.#put(terms[i]!, kind, from);
  }

  get entries(): Uint32Array {
    return this.#entries.subarray(0, this.#size);
  }

  get ends(): Uint32Array {
    return Uint32Array.from(this.#ends);
  }

  #put(term: number, kind: FieldKind, from: number): void {
    if (term >= this.#places.length) this.#places = grown(this.#places, term);
    const place = this.#places[term]!;
    if (place >= from && place < this.#size && this.#entries[place]! >>> 2 === term) {
      const weight = (this.#entries[place]! & 3) as Weight;
      this.#entries[place] = (term << 2) | heavier(weight, kind);
      return;
    }
    if (this.#size === this.#entries.length) this.#entries = grown(this.#entries, this.#size);
    this.#places[term] = this.#size;
    this.#entries[this.#size++] = (term << 2) | heavier(undefined, kind);
  }

  /** As `placedTerms`, each once. */
  #termsOf(text: string, kind: FieldKind): readonly number[] {
    const met = words(text).map((word) => this.#met(word, kind));
    if (met.length === 1 && !met[0]!.opens) return [...new Set([...met[0]!.terms, ...met[0]!.alone])];
    const terms = new Set<number>();
    for (const word of met) for (const term of word.terms) terms.add(term);
    if (met.some(({ opens }) => opens))
      for (const phrase of phrases(met.flatMap((word) => word.spelled)))
        for (const term of phraseTerms(phrase)) terms.add(this.#numberOf(term));
    else for (const word of met) for (const term of word.alone) terms.add(term);
    return [...terms];
  }

  #met(word: string, kind: FieldKind): Met {
    let met = this.#words[kind].get(word);
    if (!met) {
      const { terms, spelled } = wordTerms(word, kind);
      const numbers = (list: readonly string[]) => list.map((term) => this.#numberOf(term));
      const topic = kind === 'topic';
      met = {
        terms: numbers(terms),
        spelled,
        alone: topic ? numbers(spelled.flatMap((form) => phrases([form]).flatMap(phraseTerms))) : [],
        opens: topic && spelled.some(opensPhrase),
      };
      this.#words[kind].set(word, met);
    }
    return met;
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
