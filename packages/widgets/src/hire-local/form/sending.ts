import type { ErrorCode } from '@guyub/core';
import type { HiringClient, HiringTerms, QuoteRequestInput, SentRequest } from '@guyub/core/hiring';
import type { ReactiveController } from 'lit';
import { hiringFor } from '../../shared/hiring-source.ts';
import { openOutbox, type Outbox, type OutboxEntry, type OutboxState } from '../../shared/outbox/index.ts';
import type { HirePage } from '../opening/page.ts';
import type { KeptDraft } from './draft.ts';

type Entry = OutboxEntry & { readonly result?: SentRequest };

/** Gateways answer so where nobody has switched hiring on, and other servers because they are none. */
const never: readonly (ErrorCode | undefined)[] = ['unsupported', 'bad-response'];

/** The way out: whether there is one, what waits in it, and what is being written. */
export class Sending implements ReactiveController {
  outbox: Outbox | undefined;
  terms: HiringTerms | undefined;
  /** Why the terms did not come. */
  trouble: ErrorCode | undefined;
  /** The draft, when it was last looked at. */
  kept: KeptDraft | undefined;
  #hiring: HiringClient | undefined;
  /** Counts how often the element was in a page. */
  #stay = 0;
  #begun: Promise<void> | undefined;
  #asked: string | undefined;
  readonly #page: HirePage;
  readonly #moved: (state: OutboxState) => void;
  #state: OutboxState | undefined;

  /** @param moved hears of each new state of the request */
  constructor(page: HirePage, moved: (state: OutboxState) => void) {
    this.#moved = moved;
    (this.#page = page).addController(this);
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

  /** The newest request of this button that is not done with. */
  get entry(): Entry | undefined {
    const { name } = this.#page;
    return this.outbox?.entries.findLast(({ draft }) => draft === name) as Entry | undefined;
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
    this.#page.requestUpdate();
  }

  async put(value: QuoteRequestInput): Promise<void> {
    const { name: draft } = this.#page;
    await this.outbox?.put({ create: 'quoteRequests', value }, { title: value.title, draft });
  }

  /** @param kept undefined: thrown away */
  async keep(kept: KeptDraft | undefined): Promise<void> {
    const { name } = this.#page;
    this.kept = kept;
    try {
      await (kept ? this.outbox?.saveDraft(name, kept) : this.outbox?.dropDraft(name));
    } catch (error) {
      console.error(error); // what is on the screen is still there
    }
  }

  async #begin(): Promise<void> {
    const { source, hiring, name } = this.#page;
    const stay = this.#stay;
    const outbox = await openOutbox(source ?? 'page');
    // Taken out of the page meanwhile: it may be back already, with an outbox of its own.
    if (stay !== this.#stay || !this.#page.isConnected) {
      if (stay === this.#stay) this.#begun = undefined;
      return outbox.close();
    }
    this.outbox = outbox;
    outbox.subscribe(() => this.#tell());
    this.kept = await outbox.draft<KeptDraft>(name);
    this.#hiring = hiring ?? (source ? await hiringFor(source) : undefined);
    if (this.#hiring) outbox.use(this.#hiring);
    this.#tell();
  }

  #tell(): void {
    const { entry } = this;
    if (entry?.state === 'sent') this.kept = undefined;
    this.#page.onMark(entry?.state);
    this.#page.requestUpdate();
    if (entry && entry.state !== this.#state) this.#moved(entry.state);
    this.#state = entry?.state;
  }
}
