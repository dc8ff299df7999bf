import { html, render } from 'lit';
import type { Embed } from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';
import { hostile, plain } from './host-page.styles.ts';

interface Shown {
  readonly t: BuilderWords;
  readonly embed: Embed;
  readonly brand: string;
  readonly isHostile: boolean;
}

/**
 * A page as a host's, in a shadow root: what it does to all its tags reaches the element and not the builder. Not a frame,
 * which would need a page of its own on every server that shows the builder.
 */
export class Preview {
  #element: HTMLElement | undefined;
  #what = '';

  show(place: HTMLElement, { t, embed, brand, isHostile }: Shown): void {
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const sheets = [plain, ...(isHostile ? [hostile] : [])];
    root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet!);
    render(
      html`<div class="page"><p class="name">${t.mockTitle}</p><p>${t.mockText}</p><button type="button">${t.mockButton}</button>${this.#fill(embed, brand, t.language)}</div>`,
      root,
    );
  }

  #fill({ element, attributes }: Embed, brand: string, language: string): HTMLElement {
    const what = `${element} ${attributes['source'] ?? attributes['src'] ?? ''}`;
    // A new one for another source, so that nothing of the one before is on its way into it.
    if (!this.#element || this.#what !== what) {
      this.#what = what;
      this.#element = document.createElement(`guyub-${element}`);
    }
    const shown = this.#element;
    const said: Readonly<Record<string, string>> = { lang: language, ...attributes };
    for (const name of shown.getAttributeNames())
      if (!(name in said) && name !== 'style') shown.removeAttribute(name);
    for (const [name, value] of Object.entries(said))
      if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    shown.style.setProperty('--guyub-brand', brand || null);
    return shown;
  }
}
