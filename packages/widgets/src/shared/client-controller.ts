import type { Client } from '@guyub/core';
import type { LitElement } from 'lit';
import { ClientConsumer } from './client-context.ts';
import { emit } from './events.ts';
import { clientFor } from './source.ts';

type Host = LitElement & { readonly source: string | undefined; readonly client: Client | undefined };

/** Which client an element asks: its own `client`, else its `source`'s, else the nearest provider's. */
export class ClientController {
  /** Why `source` cannot be read. */
  error: unknown;
  readonly #host: Host;
  #source: Client | undefined;
  #provided: Client | undefined;

  /** @param changed hears of another client from the provider, once the element stands */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    new ClientConsumer(host, (client) => {
      this.#provided = client;
      if (host.hasUpdated) changed();
    });
  }

  get client(): Client | undefined {
    return this.#host.client ?? this.#source ?? this.#provided;
  }

  /** To be called when `source` has changed. */
  useSource(): void {
    this.#source = this.error = undefined;
    const { source } = this.#host;
    try {
      if (source) this.#source = clientFor(source);
    } catch (error) {
      console.error(error);
      emit(this.#host, 'guyub-error', { error: (this.error = error) });
    }
  }
}
