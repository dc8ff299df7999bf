import type { Client } from '@guyub/core';
import { ReactiveElement } from 'lit';
import { ClientProvider } from '../shared/client-context.ts';
import { emit } from '../shared/events.ts';
import { clientFor } from '../shared/source.ts';

/**
 * Gives one client to every Guyub element inside it, so that `source` is written once.
 *
 * @element guyub-provider
 * @fires guyub-error - The `source` cannot be read. `detail: { error }`
 */
export class Provider extends ReactiveElement {
  static override properties = { source: {}, client: { attribute: false } };

  /** Where the data is: a gateway's address, or `snapshot:` and a file's. */
  declare source: string | undefined;
  /** A client of your own, instead of `source`. */
  declare client: Client | undefined;

  readonly #provided = new ClientProvider(this);

  // No shadow: the page's content stays the page's.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    try {
      this.#provided.set(this.client ?? (this.source ? clientFor(this.source) : undefined));
    } catch (error) {
      console.error(error);
      emit(this, 'guyub-error', { error });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-provider': Provider;
  }
}
