import { createClient, type ClientOptions } from '@guyub/core/client';
import { GuyubError, type Adapter, type PublishedRecords } from '@guyub/core/adapter';

/** A backend whose answers a test can hold back or refuse. */
export class Backend {
  /** Every list and get so far, newest last. */
  readonly asked: { readonly resource: string; readonly signal: AbortSignal; readonly query?: object }[] = [];
  down = false;
  #held: Promise<void> | undefined;
  #release = () => {};
  readonly adapter: Adapter<PublishedRecords>;

  constructor(real: Adapter<PublishedRecords>) {
    const wait = async (resource: string, signal: AbortSignal, query?: object) => {
      this.asked.push({ resource, signal, ...(query && { query }) });
      await this.#held;
      signal.throwIfAborted();
      if (this.down) throw new GuyubError('unavailable', 'The test backend is down.', { adapter: 'test' });
    };
    this.adapter = {
      ...real,
      list: async (query, call) => (await wait(query.resource, call.signal, query), real.list(query, call)),
      get: async (resource, id, call) => (await wait(resource, call.signal), real.get(resource, id, call)),
    };
  }

  /** @param options nothing is retried or remembered unless asked for */
  client(options: Partial<ClientOptions<PublishedRecords>> = {}) {
    return createClient({ retries: 0, maxAgeMs: 0, ...options, adapter: this.adapter });
  }

  hold(): void {
    this.#held = new Promise((release) => (this.#release = release));
  }

  release(): void {
    this.#held = undefined;
    this.#release();
  }
}
