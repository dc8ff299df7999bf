import type { Client } from '@guyub/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

// The Context Community Protocol, as @lit/context speaks it, in the few lines that one value needs.

/** A name, not a symbol of this module: provider and element may come from two copies of the script. */
export const clientContext = 'guyub-client';

type Receive = (client: Client | undefined, unsubscribe?: () => void) => void;

class ContextRequest extends Event {
  readonly context = clientContext;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: Receive;

  constructor(contextTarget: Element, callback: Receive) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Asks the nearest provider for its client, and hears of the next one. */
export class ClientConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #receive: (client: Client | undefined) => void;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, receive: (client: Client | undefined) => void) {
    this.#receive = receive;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const answer: Receive = (client, unsubscribe) => {
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#receive(client);
    };
    this.#host.dispatchEvent(new ContextRequest(this.#host, answer));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

/** Answers the elements inside its host. */
export class ClientProvider {
  #client: Client | undefined;
  readonly #told = new Map<Receive, () => void>();

  constructor(host: Element) {
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, subscribe, callback } = event as ContextRequest;
      if (context !== clientContext || contextTarget === host) return;
      event.stopPropagation();
      const unsubscribe = () => this.#told.delete(callback);
      if (subscribe) this.#told.set(callback, unsubscribe);
      callback(this.#client, unsubscribe);
    });
  }

  set(client: Client | undefined): void {
    if (client === this.#client) return;
    this.#client = client;
    this.#told.forEach((unsubscribe, receive) => receive(client, unsubscribe));
  }
}
