/** Most words that are not yet in order. */
const UNSORTED = 2000;

/** Finds the words that begin so in the time of a look into a dictionary. */
export class Beginnings {
  #sorted: string[] = [];
  #fresh: string[] = [];

  add(word: string): void {
    this.#fresh.push(word);
  }

  /** @returns at most so many of them, in no order */
  of(prefix: string, most: number): readonly string[] {
    if (this.#fresh.length > UNSORTED) {
      this.#sorted = [...this.#sorted, ...this.#fresh].sort();
      this.#fresh = [];
    }
    const found: string[] = [];
    let at = this.#firstFrom(prefix);
    for (; found.length < most && this.#sorted[at]?.startsWith(prefix); at++) found.push(this.#sorted[at]!);
    for (const word of this.#fresh) if (found.length < most && word.startsWith(prefix)) found.push(word);
    return found;
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
