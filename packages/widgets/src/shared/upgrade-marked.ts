/**
 * Puts an element into each `<div data-guyub="alumni-directory" data-source="…">` whose script is on the page, for
 * editors that strip unknown tags. What stood in the div becomes the element's fallback.
 */
export function upgradeMarked(): void {
  if (document.readyState === 'loading') {
    // What stands in a mark may not have come yet.
    addEventListener('DOMContentLoaded', upgradeMarked, { once: true });
    return;
  }
  // Not into a link, in which nothing can be pressed.
  for (const mark of document.querySelectorAll<HTMLElement>('[data-guyub]:not(a)')) {
    const name = `guyub-${mark.dataset['guyub']}`;
    const known = customElements.get(name) as { readonly observedAttributes?: readonly string[] } | undefined;
    if (!known || mark.querySelector(`:scope>${name}`)) continue;
    const element = document.createElement(name);
    // Only what the element knows: an editor that strips onclick lets data-onclick through.
    for (const attribute of known.observedAttributes ?? []) {
      const value = mark.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.append(...mark.childNodes);
    mark.append(element);
  }
}
