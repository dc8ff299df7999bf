/** What was found out, as long as it stays true: until something changes, or the hour ends. */
export class Known<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();
  #stamp = '';

  /** @param most the oldest go when there are more */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param stamp of revision and hour: with another one nothing is known */
  get(key: string, stamp: string): T | undefined {
    if (stamp !== this.#stamp) {
      this.#values.clear();
      this.#stamp = stamp;
    }
    return this.#values.get(key);
  }

  /** For what was asked under the stamp of the last `get`; another one means that it may be true no more. */
  set(key: string, stamp: string, value: T): void {
    if (stamp !== this.#stamp) return;
    if (this.#values.size >= this.#most) this.#values.delete(this.#values.keys().next().value!);
    this.#values.set(key, value);
  }
}
