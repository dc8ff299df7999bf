import type { PublishedOffering } from '@guyub/core';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { showcaseMoreIn } from '../../locales/showcase-more-words.ts';
import { JsonLdScript } from '../../shared/json-ld-script.ts';
import { Makers, type Maker } from '../makers.ts';
import type { Described, MorePage } from './page.ts';
import { saveContact } from './contact-file.ts';
import { details } from './details.ts';
import { jsonLdOf } from './json-ld.ts';
import { styles } from './more.styles.ts';
import { printPosterOf } from './print.ts';

interface Opened {
  readonly id: string;
  readonly offering?: PublishedOffering;
  readonly maker?: Maker;
  /** Why it is not there. */
  readonly trouble?: 'gone' | 'failed';
  readonly showsCode?: boolean;
  readonly posterFailed?: boolean;
}

/** One product or service in a native dialog, with what can be taken along. */
export class More implements ReactiveController {
  readonly #host: LitElement;
  readonly #page: MorePage;
  readonly #jsonLd: JsonLdScript;
  #opened: Opened | undefined;
  #running: AbortController | undefined;
  /** The dialog made a step in the history, which closing takes back. */
  #stepped = false;

  constructor(host: LitElement, page: MorePage) {
    this.#page = page;
    this.#jsonLd = new JsonLdScript(host);
    (this.#host = host).addController(this);
    host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
  }

  hostDisconnected(): void {
    this.#jsonLd.remove();
    // A dialog that is taken out of the page stays marked open, and would come back as part of the page.
    this.close();
  }

  describe(described: Described | undefined): void {
    const told = described && this.#host.isConnected && jsonLdOf(described, this.#page.photos());
    if (told) this.#jsonLd.write(told);
    else this.#jsonLd.remove();
  }

  /** @param step the visitor pressed a card of an element that keeps the URL; else the URL asked for it */
  open(id: string, step: boolean): void {
    if (!this.#host.isConnected || this.#opened?.id === id || !this.#page.opens(id)) return;
    const offering = this.#page.known(id);
    this.#opened = { id, ...(offering && { offering, maker: this.#page.makerOf(offering) }) };
    this.#running?.abort();
    this.#running = new AbortController();
    if (!this.#opened.maker?.person) void this.#fetch(id, this.#running.signal);
    this.#stepped = step;
    if (step) this.#page.moved(id, 'push');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(
      () => this.#opened && !this.#element?.open && this.#element?.showModal(),
    );
  }

  close(): void {
    this.#element?.close();
    // Not when the dialog says so: a page that is not painted hears of that late, and may have opened another by then.
    this.#forget();
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const t = this.#page.t();
    const more = showcaseMoreIn(t);
    return html`<dialog part="dialog" aria-labelledby="offering" closedby="any" @close=${() => this.#closed()}>
      <form method="dialog"><button part="button">${more.close}</button></form>
      ${this.#opened ? this.#content(this.#opened) : ''}
    </dialog>`;
  }

  #content({ id, offering, maker, trouble, showsCode, posterFailed }: Opened): TemplateResult {
    const { t, level, pictures, order, share, noteOf, address } = this.#page;
    const more = showcaseMoreIn(t());
    if (!offering || !maker) {
      const told = trouble === 'gone' ? more.gone : trouble ? t().moreFailed : t().loading;
      return html`<div class="inner bare"><div id="offering" class="title" role="heading" aria-level=${level()}>${told}</div></div>`;
    }
    return details({
      t: t(),
      offering,
      maker,
      pictures,
      level: level(),
      order: order(offering, maker),
      note: posterFailed ? more.posterFailed : noteOf(id),
      code: showsCode ? address(id) : '',
      onShare: () => void share(offering),
      onCode: () => this.#grow({ showsCode: !showsCode }),
      onContact: () => maker.person && saveContact(maker.person, address(id)),
      onPoster: () => void this.#print(offering, maker),
    });
  }

  async #print(offering: PublishedOffering, maker: Maker): Promise<void> {
    const client = this.#page.client();
    if (!client) return;
    const { id } = offering;
    try {
      this.#grow({ posterFailed: false });
      await printPosterOf({
        client,
        offering,
        maker,
        url: this.#page.address(id),
        photos: this.#page.photos(),
      });
    } catch {
      this.#grow({ posterFailed: true });
      this.#page.say(showcaseMoreIn(this.#page.t()).posterFailed);
    }
  }

  /** What the list does not have: another page of it, or somebody who could not be asked for before. */
  async #fetch(id: string, signal: AbortSignal): Promise<void> {
    const client = this.#page.client();
    if (!client) return;
    try {
      const offering = this.#opened?.offering ?? (await client.get('offerings', id, { signal })).value;
      const makers = new Makers();
      await makers.load(client, [offering], signal);
      if (!makers.isShown(offering)) this.#grow({ trouble: 'gone' });
      else this.#grow({ offering, maker: makers.of(offering) });
    } catch (error) {
      if (signal.aborted) return;
      this.#grow({ trouble: (error as { readonly code?: string }).code === 'not-found' ? 'gone' : 'failed' });
    }
  }

  #grow(change: Partial<Opened>): void {
    if (!this.#opened) return;
    this.#opened = { ...this.#opened, ...change };
    this.#host.requestUpdate();
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #closed(): void {
    if (!this.#opened || this.#element?.open) return;
    const stepped = this.#stepped;
    this.#forget();
    this.#host.requestUpdate();
    if (!this.#host.isConnected) return;
    if (stepped) history.back();
    else this.#page.moved(undefined, 'replace');
  }

  #forget(): void {
    this.#running?.abort();
    this.#opened = undefined;
    this.#stepped = false;
  }
}
