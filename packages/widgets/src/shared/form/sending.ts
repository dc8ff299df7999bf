import type { ErrorCode } from '@guyub/core';
import type { HiringClient, HiringTerms } from '@guyub/core/hiring';
import type { LitElement, ReactiveController } from 'lit';
import { hiringFor } from '../hiring-source.ts';
import {
  openOutbox,
  type Outbox,
  type OutboxEntry,
  type OutboxState,
  type OutboxWish,
} from '../outbox/index.ts';

/** The element that something is sent from, or one form of it. */
export interface SendingPage {
  readonly element: LitElement;
  readonly source: string | undefined;
  /** Instead of the source's own. */
  readonly hiring: HiringClient | undefined;
  /** Of its draft, and of what is sent from it. */
  readonly name: string;
}

/** Gateways answer so where nobody has switched hiring on, and other servers because they are none. */
const never: readonly (ErrorCode | undefined)[] = ['unsupported', 'bad-response'];

/** The way out: whether there is one, what waits in it, and what is being written. */
export class Sending<Kept, Result> implements ReactiveController {
  outbox: Outbox | undefined;
  terms: HiringTerms | undefined;
  /** Why the terms did not come. */
  trouble: ErrorCode | undefined;
  /** The draft, when it was last looked at. */
  kept: Kept | undefined;
  #hiring: HiringClient | undefined;
  /** Counts how often the element was in a page. */
  #stay = 0;
  #begun: Promise<void> | undefined;
  #asked: string | undefined;
  readonly #page: () => SendingPage;
  readonly #element: LitElement;
  readonly #changed: (state: OutboxState | undefined, isNew: boolean) => void;
  #state: OutboxState | undefined;

  /** @param changed hears of each change in the outbox, and whether what was sent has another state */
  constructor(page: () => SendingPage, changed: (state: OutboxState | undefined, isNew: boolean) => void) {
    this.#changed = changed;
    this.#page = page;
    (this.#element = page().element).addController(this);
  }

  hostDisconnected(): void {
    this.#stay++;
    this.outbox?.close();
    this.outbox = this.#begun = this.#asked = undefined;
  }

  begin(): Promise<void> {
    return (this.#begun ??= this.#begin());
  }

  /** undefined: not known yet. */
  get possible(): boolean | undefined {
    if (!this.#hiring) return this.outbox ? false : undefined;
    return never.includes(this.trouble) ? false : this.terms ? true : undefined;
  }

  /** The newest one that is not done with. */
  get entry(): (OutboxEntry & { readonly result?: Result }) | undefined {
    const { name } = this.#page();
    return this.outbox?.entries.findLast(({ draft }) => draft === name) as
      (OutboxEntry & { readonly result?: Result }) | undefined;
  }

  /** To be called again for another region, or where it failed. */
  async askTerms(region: string): Promise<void> {
    if (!this.#hiring || (this.#asked === region && this.terms)) return;
    this.#asked = region;
    try {
      const terms = await this.#hiring.terms(region);
      if (this.#asked !== region) return;
      this.terms = terms;
      this.trouble = undefined;
    } catch (error) {
      this.trouble = (error as { readonly code?: ErrorCode }).code ?? 'network';
    }
    this.#element.requestUpdate();
  }

  /** @param region where it is sent to, for what does not say it itself */
  async put(wish: OutboxWish, title: string, region?: string): Promise<void> {
    const { name: draft } = this.#page();
    await this.outbox?.put(wish, { title, draft, ...(region && { region }) });
  }

  /** @param kept undefined: thrown away */
  async keep(kept: Kept | undefined): Promise<void> {
    const { name } = this.#page();
    this.kept = kept;
    try {
      await (kept ? this.outbox?.saveDraft(name, kept) : this.outbox?.dropDraft(name));
    } catch (error) {
      console.error(error); // what is on the screen is still there
    }
  }

  async #begin(): Promise<void> {
    const { source, hiring, name } = this.#page();
    const stay = this.#stay;
    const outbox = await openOutbox(source ?? 'page');
    // Taken out of the page meanwhile: it may be back already, with an outbox of its own.
    if (stay !== this.#stay || !this.#element.isConnected) {
      if (stay === this.#stay) this.#begun = undefined;
      return outbox.close();
    }
    this.outbox = outbox;
    outbox.subscribe(() => this.#tell());
    this.kept = await outbox.draft<Kept>(name);
    this.#hiring = hiring ?? (source ? await hiringFor(source) : undefined);
    if (this.#hiring) outbox.use(this.#hiring);
    this.#tell();
  }

  #tell(): void {
    const { entry } = this;
    if (entry?.state === 'sent') this.kept = undefined;
    const isNew = entry?.state !== this.#state;
    this.#state = entry?.state;
    this.#changed(entry?.state, isNew);
    this.#element.requestUpdate();
  }
}
