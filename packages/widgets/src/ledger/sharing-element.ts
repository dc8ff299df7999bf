import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../locales/dictionary.ts';
import { WordedElement } from '../shared/worded-element.ts';

/** What the elements of fair sharing have in common: a title, and one section round all that they show. */
export abstract class SharingElement<
  Words extends { readonly language: Language; readonly title: string },
> extends WordedElement<Words> {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 2 to 4, to fit the page's outline. Default 2. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
    for (const touch of ['pointerenter', 'focusin']) this.addEventListener(touch, () => this.touched());
  }

  /** Fetches what nobody needs who only looks. */
  protected abstract touched(): void;

  protected get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 4);
  }

  protected abstract content(): unknown;

  protected override render(): TemplateResult {
    const title = this.heading ?? this.t.title;
    return html`<section lang=${this.t.language} aria-label=${title || this.t.title}>${
      title
        ? html`<div class="title" part="heading" role="heading" aria-level=${this.level}>${title}</div>`
        : ''
    }${this.content()}${this.announcer.render()}</section>`;
  }

  protected focusAt(selector: string): void {
    this.focusOn(() => this.renderRoot.querySelector<HTMLElement>(selector));
  }
}
