import { queryKey, type Query } from '@guyub/core';

/** Totals kept, a few hundred bytes each. */
const MAX_TOTALS = 2000;

/** Counting costs more than the page itself, and every page of a question has the same total until something changes. */
export class Totals {
  readonly #known = new Map<string, number>();
  #stamp = '';

  /** @param stamp of revision and day: with another one nothing is known */
  get(query: Query, stamp: string): number | undefined {
    if (stamp !== this.#stamp) {
      this.#known.clear();
      this.#stamp = stamp;
    }
    return this.#known.get(keyOf(query));
  }

  set(query: Query, stamp: string, total: number): void {
    if (stamp !== this.#stamp) return;
    if (this.#known.size >= MAX_TOTALS) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(keyOf(query), total);
  }
}

const keyOf = ({ resource, text, where, refine }: Query) => queryKey({ resource, text, where, refine });
