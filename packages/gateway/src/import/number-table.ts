/**
 * Numbers to numbers, outside the JavaScript heap: 12 bytes a slot, where a `Map` of a million keys takes ten
 * times that and slows the garbage collector. Keys are positive integers up to 2^53.
 */
export class NumberTable {
  #keys = new Float64Array(1 << 12);
  #values = new Int32Array(1 << 12);
  #used = 0;

  get(key: number): number | undefined {
    const slot = this.#slot(key);
    return this.#keys[slot] === key ? this.#values[slot] : undefined;
  }

  /** Keeps the value that came first. */
  add(key: number, value: number): void {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#keys[slot] === key) return;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    this.#used++;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key % 0x7fffffff) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#used = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.add(keys[i]!, values[i]!);
  }
}

/** Rows of a fixed number of numbers, outside the heap too. */
export class NumberRows {
  readonly #width: number;
  #cells: Float64Array;
  #rows = 0;

  constructor(width: number) {
    this.#width = width;
    this.#cells = new Float64Array(width * 1024);
  }

  /** @returns the index of the new row. */
  push(row: readonly number[]): number {
    const from = this.#rows * this.#width;
    if (from + this.#width > this.#cells.length) {
      const larger = new Float64Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells.set(row, from);
    return this.#rows++;
  }

  /** A view of row `index`; do not keep it across a push. */
  at(index: number): Float64Array {
    return this.#cells.subarray(index * this.#width, (index + 1) * this.#width);
  }
}
