import type { HiringClient } from '@guyub/core/hiring';
import type { LitElement, ReactiveController } from 'lit';
import { hiringFor } from '../shared/hiring-source.ts';
import { openOutbox, type Outbox } from '../shared/outbox/index.ts';

/** Sends what waits, for as long as the element is in the page. */
export class Waiting implements ReactiveController {
  readonly #element: LitElement;
  #outbox: Outbox | undefined;

  constructor(element: LitElement, source: string, hiring: HiringClient | undefined) {
    (this.#element = element).addController(this);
    void this.#send(source, hiring).catch(() => {}); // it waits for the next visit
  }

  hostDisconnected(): void {
    this.#outbox?.close();
    this.#element.removeController(this);
  }

  async #send(source: string, own: HiringClient | undefined): Promise<void> {
    const hiring = own ?? (await hiringFor(source));
    if (!hiring) return;
    const outbox = await openOutbox(source);
    if (!this.#element.isConnected) return outbox.close();
    this.#outbox = outbox;
    outbox.use(hiring);
  }
}
