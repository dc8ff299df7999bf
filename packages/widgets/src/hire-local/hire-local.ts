import type { Client } from '@guyub/core';
import type { HiringClient } from '@guyub/core/hiring';
import { hireButtonWords, type HireButtonWords } from '../locales/hire-button-words.ts';
import { styles } from './button.styles.ts';
import { keptHere } from './kept-here.ts';
import type { HireDialog } from './opening/hire-dialog.ts';

// Not one import that the lazy part has too: a bundler would put it into a third file, which both then wait for.

/** Attributes that are properties of the dialog too. */
const handed = ['region', 'skill', 'person', 'offering', 'locale', 'whatsapp', 'email', 'form'] as const;

/** By language: Indonesian at once, the others together when a page asks for one. */
const words: Record<string, HireButtonWords> = {};

/** The attributes, which are properties too where `hire-local.define.ts` registers the element. */
type Attributes = Record<(typeof handed)[number] | 'source' | 'label', string | undefined> & {
  variant: 'link' | undefined;
  pageWords: boolean;
};

// A server that renders pages imports the class too, and has no elements.
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & Attributes;

/**
 * A button that asks people nearby for a quote. It stands in a sentence, a card or a sidebar; what it opens is fetched
 * when a pointer or the focus comes near.
 *
 * @element guyub-hire-local
 * @attr {string} source - Where the data is: a gateway's address, or `snapshot:` and a file's. Else the nearest `<guyub-provider>` says.
 * @attr {string} region - Where is asked, e.g. `kemendagri:15.07`, or `15.07` for short. Needed, unless `person` is given.
 * @attr {string} skill - What is looked for, in everyday words: `kue`, `servis AC`. Without it the visitor is asked.
 * @attr {boolean} page-words - Without a `skill`: guess it from the page's title and the words around the button. The visitor may mend it.
 * @attr {string} person - Id of somebody who is asked first.
 * @attr {string} offering - Name of what is ordered: the request begins with it, and the button says it to screen readers.
 * @attr {string} label - What the button says.
 * @attr {'link'} variant - `link`: looks like a link, to stand in a sentence.
 * @attr {string} locale - `id`, `en`, `jv` or `su`; else the `lang` of the nearest ancestor decides.
 * @attr {string} whatsapp - The organisation's number, for where a request cannot be passed on: `+6281234567890`.
 * @attr {string} email - The same: its e-mail address.
 * @attr {string} form - The same: the address of its form. `{text}` in it becomes the request.
 * @slot - Shown where the script never ran, and again where nothing can be opened or sent: a plain link, for instance.
 * @fires guyub-error - The dialog could not be loaded. `detail: { error }`
 * @csspart button - The button.
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields and buttons.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class HireLocal extends Base {
  static observedAttributes = [...handed, 'source', 'label', 'variant', 'page-words'];
  /** Fetches and registers `guyub-hire-dialog`. Set by whoever registers the element, because scripts differ in it. */
  static load: () => Promise<unknown> = () => Promise.reject(new Error('guyub-hire-local: nothing to load.'));

  #client: Client | undefined;
  #hiring: HiringClient | undefined;
  #loading: Promise<HireDialog> | undefined;
  #dialog: HireDialog | undefined;
  readonly #button = document.createElement('button');
  readonly #mark = document.createElement('span');
  readonly #said = document.createElement('span');
  readonly #slot = document.createElement('slot');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const all = document.createElement('span');
    all.className = 'all';
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'button');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#mark.className = 'mark';
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    this.#slot.hidden = true;
    all.append(this.#button, this.#mark, this.#said, this.#slot);
    root.append(all);
    this.#button.addEventListener('click', () => void this.open());
    const near = () => void this.#load().catch(() => {});
    this.#button.addEventListener('pointerenter', near);
    this.#button.addEventListener('focusin', near);
  }

  /** A client of your own, instead of `source`. */
  get client(): Client | undefined {
    return this.#client;
  }
  set client(client: Client | undefined) {
    this.#client = client;
    this.#hand();
  }

  /** A hiring client of your own, instead of `source`. */
  get hiring(): HiringClient | undefined {
    return this.#hiring;
  }
  set hiring(hiring: HiringClient | undefined) {
    this.#hiring = hiring;
    this.#hand();
  }

  connectedCallback(): void {
    // Properties that were set before the element was known.
    for (const name of ['client', 'hiring'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      Object.assign(this, { [name]: value });
    }
    this.#draw();
    // What waits from an earlier visit is sent without anybody opening the dialog.
    setTimeout(() => void this.#wake());
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    this.#draw();
    this.#hand();
  }

  /** Opens the dialog, as a press of the button does. */
  async open(): Promise<void> {
    const { opening, failed } = this.#words;
    // A fast answer says nothing.
    const slow = setTimeout(() => this.#say(opening, true), 300);
    try {
      const dialog = await this.#load().finally(() => clearTimeout(slow));
      this.#say('');
      if (this.isConnected) await dialog.open();
    } catch (error) {
      this.#say(failed);
      // The page's own way in serves until it can be opened.
      this.#slot.hidden = false;
      const detail = { error };
      this.dispatchEvent(new CustomEvent('guyub-error', { detail, bubbles: true, composed: true }));
    }
  }

  #load(): Promise<HireDialog> {
    return (this.#loading ??= this.#make().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async #make(): Promise<HireDialog> {
    await (this.constructor as typeof HireLocal).load();
    const dialog = document.createElement('guyub-hire-dialog') as HireDialog;
    // In the shadow, so that it asks the provider around the button and leaves the page's content alone.
    this.#slot.hidden = false;
    dialog.append(this.#slot);
    dialog.onMark = (mark) => {
      this.#mark.textContent = mark ? this.#words.marks[mark] : '';
    };
    this.#dialog = dialog;
    this.#hand();
    this.shadowRoot!.append(dialog);
    return dialog;
  }

  #hand(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    for (const name of handed) dialog[name] = this.getAttribute(name) ?? undefined;
    dialog.source = this.#source;
    dialog.name = this.#name;
    dialog.kept = this.#kept;
    dialog.pageWords = this.hasAttribute('page-words');
    dialog.client = this.#client;
    dialog.hiring = this.#hiring;
  }

  get #source(): string | undefined {
    const provider = this.closest('guyub-provider');
    return this.getAttribute('source') ?? provider?.source ?? provider?.getAttribute('source') ?? undefined;
  }

  /** Tells this button's draft and requests from those of others on the page. */
  get #name(): string {
    return ['region', 'skill', 'person', 'offering'].map((name) => this.getAttribute(name) ?? '').join(' | ');
  }

  readonly #kept = () => keptHere(this.#source ?? 'page', this.#name);

  async #wake(): Promise<void> {
    if (!this.isConnected || (await this.#kept()) !== 'request' || !this.isConnected) return;
    const dialog = await this.#load().catch(() => undefined);
    dialog?.wake();
  }

  get #language(): string {
    return (this.getAttribute('locale') || nearestLang(this)).slice(0, 2).toLowerCase();
  }

  get #words(): HireButtonWords {
    return words[this.#language] ?? hireButtonWords;
  }

  #draw(): void {
    const label = this.getAttribute('label');
    const language = this.#language;
    const offering = this.getAttribute('offering');
    const write = () => {
      const text = label || this.#words.label;
      this.#button.textContent = text;
      // One of many on a page is told apart by what it orders.
      this.#button.ariaLabel = offering && !text.includes(offering) ? `${text}: ${offering}` : null;
    };
    const lacks = !words[language] && /^(en|jv|su)$/.test(language);
    if (label || !lacks) write();
    if (lacks) {
      const fetched = import('../locales/hire-button-others.ts');
      // Words in another language are better than none.
      void fetched.then(({ others }) => Object.assign(words, others)).then(write, write);
    }
    this.#button.className = this.getAttribute('variant') === 'link' ? 'link' : '';
  }

  #say(text: string, busy = false): void {
    this.#said.textContent = text;
    this.#button.ariaBusy = busy ? 'true' : null;
  }
}

/** `closest` stops at a shadow root, a language does not. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  const root = element.getRootNode();
  return found?.getAttribute('lang') ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-hire-local': HireLocal;
  }
}
