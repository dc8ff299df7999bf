import { fieldTerm, keptFields, placeOf, valueTerm } from '@guyub/adapters/shards/format';
import {
  heavier,
  placedTerms,
  searchedTexts,
  words,
  type FieldKind,
  type Scalar,
  type Weight,
} from '@guyub/core';

type Plain = Record<string, unknown>;

/** What everybody is found by: for person after person, terms by number, as `term << 2 | weight`. */
export class TermsOfAll {
  readonly #numbers = new Map<string, number>();
  readonly #known = { name: new Map(), topic: new Map(), label: new Map() } as Record<
    FieldKind,
    Map<string, readonly number[]>
  >;
  #entries = new Uint32Array(1 << 16);
  #size = 0;
  readonly #ends: number[] = [];

  /** @param record published: what is not published must not be findable either */
  add(record: Plain): void {
    const own = new Map<number, Weight>();
    for (const { kind, text } of searchedTexts('people', record)) {
      // Only topics have phrases. Words come again and again; whole texts less.
      const parts = kind === 'topic' ? [text] : words(text);
      for (const term of new Set(parts.flatMap((part) => this.#termsOf(part, kind))))
        own.set(term, heavier(own.get(term), kind));
    }
    for (const field of keptFields) {
      const value = record[field] as Scalar | readonly Scalar[] | undefined;
      const values = new Set(
        Array.isArray(value) ? (value as Scalar[]) : value === undefined ? [] : [value as Scalar],
      );
      if (values.size > 0) own.set(this.#numberOf(fieldTerm(field)), 0);
      for (const one of values) {
        const term = valueTerm(field, one);
        if (term !== undefined) own.set(this.#numberOf(term), 0);
      }
    }
    if (this.#size + own.size > this.#entries.length) {
      const larger = new Uint32Array(this.#entries.length * 2 + own.size);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    for (const [term, weight] of own) this.#entries[this.#size++] = (term << 2) | weight;
    this.#ends.push(this.#size);
  }

  /** The terms by number, and their numbers in the order of the dictionary. */
  done(): AllTerms {
    const terms = [...this.#numbers.keys()];
    const places = terms.map(placeOf);
    const order = Uint32Array.from(terms.keys()).sort((a, b) => (places[a]! < places[b]! ? -1 : 1));
    const ranks = new Uint32Array(terms.length);
    order.forEach((term, rank) => (ranks[term] = rank));
    this.#known.name.clear();
    this.#known.topic.clear();
    this.#known.label.clear();
    return {
      terms,
      places,
      ranks,
      numbers: this.#numbers,
      entries: this.#entries.subarray(0, this.#size),
      ends: Uint32Array.from(this.#ends),
    };
  }

  #termsOf(text: string, kind: FieldKind): readonly number[] {
    const known = this.#known[kind];
    let terms = known.get(text);
    if (terms === undefined) {
      terms = [...new Set(placedTerms(text, kind).map(({ term }) => this.#numberOf(term)))];
      // Texts that never come again must not fill the memory.
      if (known.size > 300_000) known.clear();
      known.set(text, terms);
    }
    return terms;
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
    return number;
  }
}

export interface AllTerms {
  readonly terms: readonly string[];
  readonly places: readonly string[];
  /** Place of each term in the dictionary of all. */
  readonly ranks: Uint32Array;
  readonly numbers: ReadonlyMap<string, number>;
  /** Person after person: `term << 2 | weight`. */
  readonly entries: Uint32Array;
  readonly ends: Uint32Array;
}

/** For some of the people: who has each term, by their numbers among these. */
export interface Inverted {
  /** In the order of the dictionary. */
  readonly terms: Uint32Array;
  /** Where the people of each begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly people: Uint32Array;
  readonly weights: Uint8Array;
}

/** @param which numbers among all, ascending */
export function invert({ terms, ranks, entries, ends }: AllTerms, which: Uint32Array): Inverted {
  const places = new Int32Array(terms.length);
  const each = (visit: (term: number, person: number, weight: number) => void) =>
    which.forEach((all, person) => {
      for (let at = all === 0 ? 0 : ends[all - 1]!; at < ends[all]!; at++)
        visit(entries[at]! >>> 2, person, entries[at]! & 3);
    });
  const found: number[] = [];
  each((term) => {
    if (places[term]!++ === 0) found.push(term);
  });
  const order = Uint32Array.from(found).sort((a, b) => ranks[a]! - ranks[b]!);
  const starts = new Uint32Array(order.length + 1);
  order.forEach((term, i) => {
    starts[i + 1] = starts[i]! + places[term]!;
    places[term] = starts[i]!;
  });
  const people = new Uint32Array(starts[order.length]!);
  const weights = new Uint8Array(people.length);
  each((term, person, weight) => {
    const at = places[term]!++;
    people[at] = person;
    weights[at] = weight;
  });
  return { terms: order, starts, people, weights };
}
