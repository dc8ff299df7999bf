import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../locales/dictionary.ts';
import { wantedLanguage } from '../locales/wanted-language.ts';
import { Announcer } from '../shared/announcer.ts';

/** What the elements of fair sharing have in common: words in the page's language, a title, a voice, the page's brand. */
export abstract class SharingElement<
  Words extends { readonly language: Language; readonly title: string },
> extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** `id` or `en`; else the `lang` of the nearest ancestor decides. */
  declare locale: string | undefined;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 2 to 4, to fit the page's outline. Default 2. */
  declare headingLevel: number;

  protected readonly announcer = new Announcer(this);
  protected t: Words;
  readonly #indonesian: Words;
  readonly #english: () => Promise<Words>;

  constructor(indonesian: Words, english: () => Promise<Words>) {
    super();
    this.t = this.#indonesian = indonesian;
    this.#english = english;
    this.headingLevel = 2;
  }

  protected get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 4);
  }

  protected abstract content(): unknown;

  // Nothing is drawn before its words are there; words in another language are better than none.
  protected override async scheduleUpdate(): Promise<void> {
    const english = wantedLanguage(this, this.locale) === 'en';
    this.t = english ? await this.#english().catch(() => this.#indonesian) : this.#indonesian;
    await super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    const brand = getComputedStyle(this).getPropertyValue('--guyub-brand').trim();
    if (brand) void import('../shared/brand-advice.ts').then(({ adviseOnBrand }) => adviseOnBrand(brand));
  }

  protected override render(): TemplateResult {
    const title = this.heading ?? this.t.title;
    return html`<section lang=${this.t.language} aria-label=${title || this.t.title}>${
      title
        ? html`<div class="title" part="heading" role="heading" aria-level=${this.level}>${title}</div>`
        : ''
    }${this.content()}${this.announcer.render()}</section>`;
  }

  /** Once what is to be found has been drawn. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
