/** Answers by question, the least recently used leaving first. */
export class Cache<V> {
  readonly #entries = new Map<string, { value: V; at: number }>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** @returns the answer and when it was stored, epoch ms. */
  get(key: string): { readonly value: V; readonly at: number } | undefined {
    const entry = this.#entries.get(key);
    if (entry) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: Date.now() });
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > this.#size && oldest !== undefined) this.#entries.delete(oldest);
  }
}
