import type { Facet, Plain, Query, Scalar, Sort } from '../contract/query.ts';
import { bySort, isNamed } from '../query/order.ts';
import type { Found } from '../query/report.ts';
import { compare, matches } from '../query/match.ts';
import { isWithin, kmFrom } from '../query/near.ts';
import { byTurn, turnOf } from '../query/turn.ts';
import { readSearch, type Vocabulary, type Wanted } from '../text/search.ts';
import { inverting, type Inverted } from './build.ts';
import { Column } from './columns.ts';
import { byDistance, byWorth } from './ranked.ts';

/** What `evaluate` gives, with records by number. */
export interface Asked {
  /** Numbers of the matching records, in order. */
  readonly order: Uint32Array;
  readonly facets: readonly Facet[];
  readonly found: Found | undefined;
}

/** Records that may be found at all: one byte each. Undefined: all. */
type Frame = Uint8Array | undefined;

/** Most frames and orders that are remembered; a page asks in one or two. */
const REMEMBERED = 8;

/** Answers as `evaluate` does over the same rows, from columns and, once it is built, an inverted index. */
export class InvertedRows {
  readonly #resource: string;
  /** In the order of their turns; a record's number is its place. */
  readonly #rows: readonly Plain[];
  readonly #turns: Uint32Array;
  readonly #columns = new Map<string, Column>();
  readonly #frames = new Map<string, Frame>();
  readonly #ranks = new Map<string, Uint32Array>();
  readonly #best: Uint8Array;
  readonly #worths: Uint16Array;
  readonly #held: Uint8Array;
  readonly #hits: Uint32Array;
  #inverted: Inverted | undefined;

  /** @param given published records of one resource, each with an `id` of its own */
  constructor(resource: string, given: readonly Plain[]) {
    const waiting = given.map((row) => {
      const id = String(row['id']);
      return { row, id, turn: turnOf(id) };
    });
    waiting.sort(byTurn);
    this.#resource = resource;
    this.#rows = waiting.map(({ row }) => row);
    this.#turns = Uint32Array.from(waiting, ({ turn }) => turn);
    const fours = Math.ceil(given.length / 4) * 4;
    this.#best = new Uint8Array(fours);
    this.#held = new Uint8Array(fours);
    this.#worths = new Uint16Array(given.length);
    this.#hits = new Uint32Array(given.length);
  }

  /** Makes the index that questions with a text need, step by step: a page may do other things in between. */
  *build(): Generator<void, void, void> {
    this.#inverted ??= yield* inverting(this.#resource, this.#rows);
  }

  row(record: number): Plain {
    return this.#rows[record]!;
  }

  get #built(): Inverted {
    if (this.#inverted) return this.#inverted;
    for (const _ of this.build()); // all at once, for who could not wait
    return this.#built;
  }

  /** @param day whose turn it is */
  ask(query: Query, day: number): Asked {
    const frame = this.#frame(query);
    const { hits, found } = this.#search(query.text, frame);
    const refinements = Object.entries(query.refine ?? {}).flatMap(([field, values]) =>
      values?.length ? [{ field, holds: this.#column(field).holds(values) }] : [],
    );
    // A bit for each refinement that a hit does not satisfy: a facet looks past the bit of its own field.
    const fails = new Uint32Array(refinements.length > 0 ? hits.length : 0);
    refinements.forEach(({ holds }, bit) => {
      for (let place = 0; place < hits.length; place++) if (!holds(hits[place]!)) fails[place]! |= 1 << bit;
    });
    const passing = (bits: number) =>
      refinements.length === 0 ? hits : hits.filter((_, place) => (fails[place]! & bits) === 0);
    const matching = passing(-1);
    const facets = (query.facets ?? []).map(({ field, limit, text }) => {
      const own = refinements.findIndex((refinement) => refinement.field === field);
      const column = this.#column(field);
      const counts = column.count(own < 0 ? matching : passing(~(1 << own)));
      return { field, buckets: top(column, counts, limit, text), exact: true };
    });
    return { order: this.#ordered(matching, query, day), facets, found };
  }

  #frame({ where, near }: Query): Frame {
    if (!where && near?.withinKm === undefined) return undefined;
    return remember(this.#frames, JSON.stringify({ where, near }), () =>
      Uint8Array.from(this.#rows, (row) =>
        Number((!where || matches(where, row)) && (!near || isWithin(near, row))),
      ),
    );
  }

  #column(field: string): Column {
    let column = this.#columns.get(field);
    if (!column) this.#columns.set(field, (column = new Column(this.#rows, field)));
    return column;
  }

  /** The records that hold every word, or, where none does, those that hold most; their worths in `#worths`. */
  #search(text: string | undefined, frame: Frame): { hits: Uint32Array; found: Found | undefined } {
    const search = text ? readSearch(text, this.#vocabulary(frame)) : undefined;
    const [held, worths] = [this.#held, this.#worths];
    held.fill(0);
    worths.fill(0);
    if (!search || search.wanted.length === 0)
      return { hits: this.#holding(0, frame), found: search && { search, relaxed: false } };
    let most = 0;
    for (const wanted of search.wanted) most = Math.max(most, this.#hold(wanted, frame));
    const required = search.wanted.filter((wanted) => wanted.required).length;
    const hits = most === 0 ? new Uint32Array() : this.#holding(most, undefined);
    return { hits, found: { search, relaxed: most > 0 && most < required } };
  }

  /** Adds what a word is worth to the records that hold it. @returns the most that any record holds now */
  #hold(wanted: Wanted, frame: Frame): number {
    const [held, worths, best] = [this.#held, this.#worths, this.#best];
    const one = Number(wanted.required);
    this.#raise(wanted, best);
    let most = 0;
    const fours = new Uint32Array(best.buffer);
    for (let four = 0; four < fours.length; four++) {
      // Most records hold no word: four of them are seen at a glance.
      if (fours[four] === 0) continue;
      for (let record = four * 4; record < four * 4 + 4; record++) {
        const worth = best[record]!;
        if (worth === 0 || (frame && frame[record] === 0)) continue;
        worths[record]! += worth;
        const now = (held[record]! += one);
        if (now > most) most = now;
      }
    }
    return most;
  }

  /** Numbers of the records that hold so many words. */
  #holding(most: number, frame: Frame): Uint32Array {
    const [held, hits] = [this.#held, this.#hits];
    const fours = new Uint32Array(held.buffer);
    const end = this.#rows.length;
    let size = 0;
    for (let four = 0; four < fours.length; four++) {
      if (most > 0 && fours[four] === 0) continue;
      for (let record = four * 4; record < four * 4 + 4 && record < end; record++)
        if (held[record] === most && (!frame || frame[record])) hits[size++] = record;
    }
    return hits.slice(0, size);
  }

  #raise({ ways }: Wanted, best: Uint8Array): void {
    const { terms, postings } = this.#built;
    best.fill(0);
    for (const { term, prefix, worth } of ways) {
      const number = prefix ? -1 : terms.find(term);
      const [from, to] = prefix ? terms.range(term) : [number, number + 1];
      for (let each = from; each >= 0 && each < to; each++) postings.raise(each, worth, best);
    }
  }

  #vocabulary(frame: Frame): Vocabulary {
    const { terms, postings } = this.#built;
    return {
      has: (term) => {
        const number = terms.find(term);
        return number >= 0 && postings.some(number, frame);
      },
      hasPrefix: (prefix) => {
        const [from, to] = terms.range(prefix);
        for (let each = from; each < to; each++) if (postings.some(each, frame)) return true;
        return false;
      },
      near: (word, most) => terms.near(word, most).filter(({ term }) => postings.some(term, frame)),
    };
  }

  #ordered(hits: Uint32Array, { sort, near }: Query, day: number): Uint32Array {
    if (sort?.length) return this.#sorted(hits, sort);
    const ranked = { hits, worths: this.#worths, turns: this.#turns, day };
    return near
      ? byDistance(ranked, (record) => kmFrom(near, this.row(record)) ?? Infinity)
      : byWorth(ranked);
  }

  /** By the place that each record has among all, which is the same for every question with this sort. */
  #sorted(hits: Uint32Array, sort: readonly Sort[]): Uint32Array {
    const rows = this.#rows;
    const byRank = remember(this.#ranks, JSON.stringify(sort), () => {
      const order = bySort(sort);
      return Uint32Array.from(rows.keys()).sort((a, b) => order(rows[a]!, rows[b]!));
    });
    const wanted = new Uint8Array(rows.length);
    for (const record of hits) wanted[record] = 1;
    return byRank.filter((record) => wanted[record]);
  }
}

/** The most frequent values, as `evaluate` orders them. */
function top({ values }: Column, counts: Uint32Array, limit: number, text: string | undefined) {
  const buckets: { value: Scalar; count: number }[] = [];
  for (let number = 0; number < counts.length; number++)
    if (counts[number] && isNamed(values[number]!, text))
      buckets.push({ value: values[number]!, count: counts[number]! });
  return buckets
    .sort((a, b) => b.count - a.count || compare(String(a.value), String(b.value)))
    .slice(0, limit);
}

function remember<V>(known: Map<string, V>, key: string, make: () => V): V {
  if (known.has(key)) return known.get(key)!;
  if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
  const made = make();
  known.set(key, made);
  return made;
}
