import { forScript, type JsonLd } from '@guyub/core/formats';
import { html, render } from 'lit';
import { pageAddress } from './share.ts';

const MARK = 'data-guyub-ld';

/** Words for search engines, in the page itself: they do not look into shadows. */
export class JsonLdScript {
  readonly #host: Element;
  #script: HTMLScriptElement | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  write(described: JsonLd): void {
    this.remove();
    // One a page: two would both claim to be what it is about.
    if (document.querySelector(`script[${MARK}]`)) return;
    // Trusted Types look at each text of a script that may yet run, in Firefox also of one that is data. One that the parser
    // makes of a template never runs, so that its text is its own affair.
    const made = document.createDocumentFragment();
    render(html`<script type="application/ld+json" data-guyub-ld></script>`, made);
    const script = made.querySelector('script')!;
    script.append(forScript(described));
    this.#host.append(script);
    this.#script = script;
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/** Where search engines shall find the page. */
export const canonicalAddress = (state?: string): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || pageAddress(state);
