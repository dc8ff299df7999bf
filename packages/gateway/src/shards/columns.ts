import {
  keptFields,
  MOST_BUCKETS,
  type Histograms,
  type KeptField,
  type PackedColumns,
} from '@guyub/adapters/shards/format';
import type { Scalar } from '@guyub/core';
import type { AllTerms } from './terms-of-all.ts';

/** The values of a field, and for each person the numbers of theirs. */
interface Column {
  readonly values: readonly Scalar[];
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}
export type AllColumns = Readonly<Record<KeptField, Column>>;

/** Everybody's values, read back from their terms. */
export function columnsOf({ terms, entries, ends }: AllTerms): AllColumns {
  const fieldOf = new Uint8Array(terms.length);
  const idOf = new Uint32Array(terms.length);
  const values = keptFields.map((): Scalar[] => []);
  terms.forEach((term, number) => {
    const at = term.startsWith('@') ? term.indexOf('=') : -1;
    if (at < 0) return;
    const field = keptFields.indexOf(term.slice(1, at) as KeptField);
    fieldOf[number] = field + 1;
    idOf[number] = values[field]!.push(read(keptFields[field]!, term.slice(at + 1))) - 1;
  });
  const starts = keptFields.map(() => new Uint32Array(ends.length + 1));
  const ids = keptFields.map((): number[] => []);
  for (let person = 0, at = 0; person < ends.length; person++) {
    for (; at < ends[person]!; at++) {
      const term = entries[at]! >>> 2;
      if (fieldOf[term]) ids[fieldOf[term]! - 1]!.push(idOf[term]!);
    }
    for (let field = 0; field < starts.length; field++) starts[field]![person + 1] = ids[field]!.length;
  }
  return Object.fromEntries(
    keptFields.map((field, i) => [
      field,
      { values: values[i]!, starts: starts[i]!, ids: Uint32Array.from(ids[i]!) },
    ]),
  ) as unknown as AllColumns;
}

function read(field: KeptField, text: string): Scalar {
  if (field === 'year') return Number(text);
  return field === 'certified' || field === 'hasBusiness' ? text === 'true' : text;
}

/** The columns of some people, with no more values than they have. */
export function columnsFor(all: AllColumns, which: Uint32Array): PackedColumns {
  return Object.fromEntries(
    keptFields.map((field) => {
      const { values, starts, ids } = all[field];
      const own = new Map<number, number>();
      const of = Array.from(which, (person) => {
        const numbers: number[] = [];
        for (let at = starts[person]!; at < starts[person + 1]!; at++) {
          if (!own.has(ids[at]!)) own.set(ids[at]!, own.size);
          numbers.push(own.get(ids[at]!)!);
        }
        return numbers;
      });
      return [field, { values: Array.from(own.keys(), (id) => values[id]!), of }];
    }),
  );
}

/** Of more people than this, some are near anyway. */
const FEW = 3000;

/** Counts values of people one by one, again and again. */
export class Counter {
  readonly #columns: AllColumns;
  readonly #which: Uint32Array;
  readonly #counts;
  /** Which values were met: a few of very many. */
  readonly #met: number[][] = keptFields.map(() => []);

  constructor(columns: AllColumns, which: Uint32Array) {
    this.#columns = columns;
    this.#which = which;
    this.#counts = keptFields.map((field) => new Uint32Array(columns[field].values.length));
  }

  /** @param person number among these people */
  add(person: number): void {
    const all = this.#which[person]!;
    for (let i = 0; i < keptFields.length; i++) {
      const { starts, ids } = this.#columns[keptFields[i]!];
      const counts = this.#counts[i]!;
      for (let at = starts[all]!; at < starts[all + 1]!; at++)
        if (counts[ids[at]!]!++ === 0) this.#met[i]!.push(ids[at]!);
    }
  }

  /** What was counted; counting begins anew. */
  take(): Histograms {
    return Object.fromEntries(keptFields.map((field, i) => [field, this.#take(i)]));
  }

  #take(i: number): Histograms[string] {
    const counts = this.#counts[i]!;
    const { values } = this.#columns[keptFields[i]!];
    const buckets = this.#met[i]!.map((id) => [values[id]!, counts[id]!] as const);
    for (const id of this.#met[i]!) counts[id] = 0;
    this.#met[i] = [];
    buckets.sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));
    // Of few people all regencies: who is near is looked for in these, and not in all there are.
    const few = keptFields[i] === 'region' && buckets.reduce((so, [, count]) => so + count, 0) <= FEW;
    const most = few ? buckets.length : MOST_BUCKETS;
    return { buckets: buckets.slice(0, most), whole: buckets.length <= most };
  }
}
