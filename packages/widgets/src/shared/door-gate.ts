import type { HiringClient } from '@guyub/core/hiring';

/**
 * Keeps requests and the change of the session apart: a request that arrives with the old session after the new one was
 * used would look like a stolen one, and end both.
 */
class DoorGate {
  #passing = 0;
  #shut: Promise<void> | undefined;
  #empty = () => {};

  async pass<T>(run: () => Promise<T>): Promise<T> {
    while (this.#shut) await this.#shut;
    this.#passing++;
    try {
      return await run();
    } finally {
      if (--this.#passing === 0) this.#empty();
    }
  }

  /** Runs when all that passes has passed; what comes meanwhile waits. */
  async alone<T>(run: () => Promise<T>): Promise<T> {
    while (this.#shut) await this.#shut;
    let open = () => {};
    this.#shut = new Promise((resolve) => (open = resolve));
    if (this.#passing > 0) await new Promise<void>((resolve) => (this.#empty = resolve));
    try {
      return await run();
    } finally {
      this.#shut = undefined;
      open();
    }
  }

  /** @param failed hears of each error */
  client(client: HiringClient, failed: (error: unknown, client: HiringClient) => void): HiringClient {
    const pass = <T>(run: () => Promise<T>) =>
      this.pass(run).catch((error: unknown) => {
        failed(error, passed);
        throw error;
      });
    const passed: HiringClient = {
      backend: client.backend,
      terms: (region, options) => pass(() => client.terms(region, options)),
      desk: (after, options) => pass(() => client.desk(after, options)),
      localOrders: (region, options) => pass(() => client.localOrders(region, options)),
      posts: (after, options) => pass(() => client.posts(after, options)),
      absorption: (region, options) => pass(() => client.absorption(region, options)),
      sharing: (options) => pass(() => client.sharing(options)),
      ledger: (communityId, after, options) => pass(() => client.ledger(communityId, after, options)),
      create: (resource, value, options) => pass(() => client.create(resource, value, options)),
      update: (resource, id, change, options) => pass(() => client.update(resource, id, change, options)),
    };
    return passed;
  }
}

/** One a page: its elements share the session. */
export const gate = new DoorGate();
