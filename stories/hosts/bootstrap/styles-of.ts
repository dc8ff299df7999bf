import type { Page } from 'playwright-core';

/** Computed styles by place and property. */
export type Styles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of all that stands in the shadow of elements, with what is drawn before and behind it. */
export const stylesInside = (page: Page): Promise<Styles> =>
  page.evaluate(() => {
    const found: Record<string, Record<string, string>> = {};
    const look = (root: ParentNode, path: string) => {
      for (const [i, element] of [...root.querySelectorAll('*')].entries()) {
        const place = `${path} ${i}:${element.localName}.${element.getAttribute('class') ?? ''}`;
        // A frame round the next shadow draws nothing; what is in that begins anew.
        if (element.shadowRoot) {
          look(element.shadowRoot, place);
          continue;
        }
        const pseudos = ['', '::before', '::after'];
        if (element.matches('input, textarea')) pseudos.push('::placeholder');
        if (element.matches('li, summary')) pseudos.push('::marker');
        for (const pseudo of pseudos) {
          const style = getComputedStyle(element, pseudo || null);
          // What is not drawn has no looks.
          const isDrawn = !/before|after/.test(pseudo) || style.content !== 'none';
          const names = isDrawn ? [...style] : ['content'];
          found[place + pseudo] = Object.fromEntries(
            names.map((name) => [name, style.getPropertyValue(name)]),
          );
        }
      }
    };
    for (const element of document.querySelectorAll('*'))
      if (element.localName.startsWith('guyub-') && element.shadowRoot)
        look(element.shadowRoot, element.localName);
    return found;
  });

/** Of every node of the host, without what stands in its place for the element. */
export const stylesOutside = (page: Page): Promise<Styles> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('body, body *, html')]
        .filter((element) => !element.closest('#place > *'))
        .map((element, i) => {
          const style = getComputedStyle(element);
          return [
            `${i}:${element.localName}#${element.id}`,
            Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
          ];
        }),
    ),
  );

/** Each place and property that differs, in words. */
export function differences(one: Styles, other: Styles): string[] {
  const places = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...places].flatMap((place) => {
    const [a, b] = [one[place], other[place]];
    if (!a || !b) return [`${place}: is on one page only`];
    return Object.keys(a).flatMap((name) =>
      a[name] === b[name] ? [] : [`${place} ${name}: ${a[name]} / ${b[name]}`],
    );
  });
}
