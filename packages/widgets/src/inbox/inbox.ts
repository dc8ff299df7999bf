import { html, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import { inboxWords, type InboxWords } from '../locales/inbox-words.ts';
import { keepKey, keptKey, takeFromAddress } from '../shared/door-key.ts';
import { LazyPart } from '../shared/lazy-part.ts';
import { WordedElement } from '../shared/worded-element.ts';
import { styles } from './inbox.styles.ts';
import type { Inside } from './inside.ts';
import { closed, failed } from './states.ts';

const wordsFor = inLanguages(inboxWords, {
  en: () => import('../locales/inbox-words-en.ts'),
});

/**
 * The page where things stand: for a graduate, a buyer or a coordinator, by the link that was opened.
 *
 * @element guyub-inbox
 * @slot - Whom to ask for a link. Shown where the script never ran, and wherever no inbox can be shown.
 * @fires guyub-load - What waits is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - It could not be asked. `detail: { error }`
 * @csspart heading @csspart state @csspart button
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class Inbox extends WordedElement<InboxWords> {
  static override styles = styles;
  /** Fetches what a link opens. */
  static load: () => Promise<{ readonly Inside: typeof Inside }>;

  static override properties = {
    source: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Where the gateway is. */
  declare source: string | undefined;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 2 to 4, to fit the page's outline. Default 2. */
  declare headingLevel: number;

  protected override readonly wordsFor = wordsFor;
  readonly #inside = new LazyPart(this, async () => {
    const { Inside } = await (this.constructor as typeof Inbox).load();
    return new Inside({
      element: this,
      announcer: this.announcer,
      t: () => this.t,
      level: () => this.#level + 1,
      focusOn: (find) => this.focusOn(() => find(this.renderRoot)),
    });
  });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#arrive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.#arrive();
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const level = this.#level;
    const title = this.heading ?? t.title;
    return html`<section lang=${t.language} aria-label=${title || t.title}>${
      title ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${title}</div>` : ''
    }${this.#inside.part?.render() ?? this.#outside()}${this.announcer.render()}</section>`;
  }

  /** Before a link is opened. */
  #outside(): TemplateResult {
    const props = { t: this.t, level: this.#level + 1, onRetry: () => void this.#inside.load() };
    if (this.#inside.failed) return failed(props, undefined);
    return closed(props, this.source && keptKey(this.source) ? 'opening' : 'none');
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 4);
  }

  /** By a link, or again in the same tab. Who is inside looks for the next link there. */
  readonly #arrive = (): void => {
    const { source } = this;
    if (!source || this.#inside.part) return;
    const token = takeFromAddress();
    if (token) keepKey({ source, token });
    if (keptKey(source)) void this.#inside.load();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-inbox': Inbox;
  }
}
