/** Equal questions asked at the same time share one request; it is aborted when its last caller has left. */
export class InFlight {
  readonly #shared = new Map<string, { promise: Promise<unknown>; callers: number; stop: AbortController }>();

  async share<T>(
    key: string,
    signal: AbortSignal | undefined,
    run: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    let entry = this.#shared.get(key);
    if (!entry) {
      const stop = new AbortController();
      const promise = run(stop.signal).finally(() => this.#forget(key, stop));
      promise.catch(() => undefined); // each caller hears of it below; with none left, nobody needs to
      entry = { promise, callers: 0, stop };
      this.#shared.set(key, entry);
    }
    entry.callers++;
    try {
      return (await untilAborted(entry.promise, signal)) as T;
    } finally {
      if (--entry.callers === 0) {
        this.#forget(key, entry.stop);
        entry.stop.abort();
      }
    }
  }

  #forget(key: string, stop: AbortController): void {
    if (this.#shared.get(key)?.stop === stop) this.#shared.delete(key);
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
