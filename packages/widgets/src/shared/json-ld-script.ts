import { forScript, type JsonLd } from '@guyub/core/formats';
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
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(MARK, '');
    // Trusted Types look at a script that is given text, and at one that comes with it, but not at a text that grows:
    // this one can never run.
    const content = document.createTextNode('');
    script.append(content);
    this.#host.append(script);
    content.data = forScript(described);
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
