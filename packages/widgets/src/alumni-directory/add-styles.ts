import type { FindingHost } from './finding-host.ts';

/** Of a part that comes later, to the element's own; what a server has drawn has them. */
export function addStyles({ shadowRoot, plain }: FindingHost, text: string): void {
  if (!shadowRoot || plain) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  shadowRoot.adoptedStyleSheets.push(sheet);
}
