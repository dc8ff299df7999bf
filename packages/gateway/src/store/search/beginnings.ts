/** Most words that are not yet in order. */
const UNSORTED = 2000;

/** Finds the words that begin so in the time of a look into a dictionary. */
export class Beginnings {
  #sorted: string[] = [];
  #fresh: string[] = [];

  add(word: string): void {
    this.#fresh.push(word);
  }

  /** @returns as many words as there are, up to `most`, in no order; and how many there are */
  of(prefix: string, most: number): { readonly words: readonly string[]; readonly count: number } {
    if (this.#fresh.length > UNSORTED) {
      this.#sorted = [...this.#sorted, ...this.#fresh].sort();
      this.#fresh = [];
    }
    const [from, to] = [this.#firstFrom(prefix), this.#firstFrom(`${prefix}\uffff`)];
    const fresh = this.#fresh.filter((word) => word.startsWith(prefix));
    return {
      words: [...this.#sorted.slice(from, Math.min(to, from + most)), ...fresh].slice(0, most),
      count: to - from + fresh.length,
    };
  }

  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
