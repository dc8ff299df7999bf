import type {
  Client,
  PublishedCredential,
  PublishedOffering,
  PublishedPerson,
  PublishedRecords,
} from '@guyub/core';
import type { html as Html, ReactiveController, TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import { personWords } from '../locales/person-words.ts';
import { addStyles } from './add-styles.ts';
import type { FindingHost } from './finding-host.ts';
import { styles } from './person-dialog.styles.ts';
import { personRows } from './person-rows.ts';

/** What is known of one person, growing as answers come. */
export interface PersonDetail {
  readonly id: string;
  readonly person?: PublishedPerson;
  readonly credentials?: readonly PublishedCredential[];
  readonly offerings?: readonly PublishedOffering[];
  /** No longer published, or never was. */
  readonly gone?: boolean;
  /** Some of it did not arrive. */
  readonly partly?: boolean;
}

/**
 * One person in a native dialog. Loaded when the first one is opened; `html` is handed in, because code shared with
 * the main script would make a third file of it, and one more trip before the first card.
 */
export class PersonDialog implements ReactiveController {
  readonly #html: typeof Html;
  readonly #host: FindingHost;
  readonly #onClose: () => void;
  #detail: PersonDetail | undefined;
  #running: AbortController | undefined;

  constructor(html: typeof Html, host: FindingHost, onClose: () => void) {
    this.#html = html;
    this.#onClose = onClose;
    (this.#host = host).addController(this);
    addStyles(host, styles);
  }

  /** Of the person who is open. */
  get id(): string | undefined {
    return this.#detail?.id;
  }

  /** @param known what the list said, shown at once */
  open(client: Client, id: string, known: PublishedPerson | undefined): void {
    this.#running?.abort();
    this.#detail = { id, ...(known && { person: known }) };
    void this.#fetch(client, id, (this.#running = new AbortController()).signal);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.id && !this.#element?.open && this.#element?.showModal());
  }

  close(): void {
    this.#element?.close();
  }

  hostDisconnected(): void {
    // A dialog that is taken out of the page stays marked open, and would come back as part of the page.
    this.close();
    this.#forget();
  }

  render(t: Dictionary, level: number): TemplateResult {
    const html = this.#html;
    const words = t.later?.person ?? personWords[t.language];
    const { person, gone, partly } = this.#detail ?? {};
    return html`<dialog part="dialog" aria-labelledby="person" closedby="any" @close=${() => this.#closed()}>
      <form method="dialog"><button part="button">${words.close}</button></form>
      <div id="person" class="title" role="heading" aria-level=${level}>${gone ? words.gone : (person?.name ?? t.loading)}</div>
      ${person && !gone ? personRows(html, t, words, { ...this.#detail, person }) : ''}
      ${person && !gone ? this.#asking(person, t, words.ask) : ''}
      ${partly ? html`<p class="notice">${words.partly}</p>` : ''}
    </dialog>`;
  }

  /** A quote of theirs, where the script of that button is on the page. */
  #asking(
    { id, region }: PublishedPerson,
    { lang, language }: Dictionary,
    label: string,
  ): TemplateResult | '' {
    const source = this.#host.source ?? this.#host.closest('guyub-provider')?.source;
    return source && customElements.get('guyub-hire-local')
      ? this
          .#html`<guyub-hire-local label=${label} locale=${lang ?? language} source=${source} region=${region} person=${id} .client=${this.#host.client}></guyub-hire-local>`
      : '';
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #closed(): void {
    this.#forget();
    this.#onClose();
  }

  #forget(): void {
    this.#running?.abort();
    this.#detail = undefined;
  }

  async #fetch(client: Client, id: string, signal: AbortSignal): Promise<void> {
    const grow = (more: Partial<PersonDetail>) => {
      if (signal.aborted || !this.#detail) return;
      this.#detail = { ...this.#detail, ...more };
      this.#host.requestUpdate();
    };
    const belonging = async <K extends 'credentials' | 'offerings'>(resource: K) => {
      if (!client.capabilities[resource]) return;
      const where = { op: 'eq', field: 'personId', value: id } as const;
      const { items } = await client.list<'credentials' | 'offerings'>(
        resource,
        { where, page: { size: 50 } },
        { signal },
      );
      grow({ [resource]: items as readonly PublishedRecords[K][] });
    };
    const record = async () => grow({ person: (await client.get('people', id, { signal })).value });
    const late = (error: { readonly code?: string }) =>
      // A sheet learns from its mapping, which comes late, that it knows nothing but people.
      error.code === 'unsupported' || grow(error.code === 'not-found' ? { gone: true } : { partly: true });
    await Promise.all(
      [record(), belonging('credentials'), belonging('offerings')].map((part) => part.catch(late)),
    );
  }
}
