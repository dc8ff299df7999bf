import { AlumniDirectory } from '../alumni-directory/alumni-directory.ts';

/**
 * Puts an element into each `<div data-guyub="alumni-directory" data-source="…">`, for editors that strip unknown
 * tags. What stood in the div becomes the element's fallback.
 */
export function upgradeMarked(): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', upgradeMarked, { once: true });
  }
  for (const mark of document.querySelectorAll(
    '[data-guyub=alumni-directory]:not(:has(guyub-alumni-directory))',
  )) {
    const element = document.createElement('guyub-alumni-directory');
    // Only what the element knows: an editor that strips onclick lets data-onclick through.
    for (const name of AlumniDirectory.observedAttributes) {
      const value = mark.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...mark.childNodes);
    mark.append(element);
  }
}
