import type { Plain, Scalar } from '../contract/query.ts';
import { valuesOf } from '../query/match.ts';

/** One field of all records: for each its values, as numbers into a list of the distinct ones. */
export class Column {
  readonly values: readonly Scalar[];
  readonly #numbers: ReadonlyMap<Scalar, number>;
  /** Values of record `i` are `ids` from `starts[i]` to `starts[i + 1]`, each once. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly #single: boolean;

  constructor(rows: readonly Plain[], field: string) {
    const numbers = new Map<Scalar, number>();
    const ids: number[] = [];
    this.starts = new Uint32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) {
      const values = valuesOf(rows[i]!, field);
      for (const value of values.length > 1 ? new Set(values) : values) {
        let number = numbers.get(value);
        if (number === undefined) numbers.set(value, (number = numbers.size));
        ids.push(number);
      }
      this.starts[i + 1] = ids.length;
    }
    this.values = [...numbers.keys()];
    this.#numbers = numbers;
    this.ids = Uint32Array.from(ids);
    this.#single = this.starts.every((start, i) => start === i);
  }

  /** A test for "the record has one of these". */
  holds(wanted: readonly Scalar[]): (record: number) => boolean {
    const { starts, ids } = this;
    const chosen = new Uint8Array(this.values.length);
    for (const value of wanted) {
      const number = this.#numbers.get(value);
      if (number !== undefined) chosen[number] = 1;
    }
    return (record) => {
      for (let at = starts[record]!; at < starts[record + 1]!; at++) if (chosen[ids[at]!]) return true;
      return false;
    };
  }

  /** How many of the records have each value. */
  count(records: Uint32Array): Uint32Array {
    const { starts, ids } = this;
    const counts = new Uint32Array(this.values.length);
    // Where each has one value, the number of the record is the place of its value.
    if (this.#single) for (let i = 0; i < records.length; i++) counts[ids[records[i]!]!]!++;
    else
      for (let i = 0; i < records.length; i++) {
        const record = records[i]!;
        for (let at = starts[record]!; at < starts[record + 1]!; at++) counts[ids[at]!]!++;
      }
    return counts;
  }
}
