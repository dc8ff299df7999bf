import { upgradeMarked } from '../shared/upgrade-marked.ts';

/** Tags whose script is not there yet, and marks. */
export const wanted = ':not(:defined),[data-guyub]';

/** The element that stands there, or that a mark asks for. */
export function tagOf(place: Element): string | undefined {
  const tag = place.hasAttribute('data-guyub')
    ? `guyub-${place.getAttribute('data-guyub')}`
    : place.localName;
  return /^guyub-[a-z-]+$/.test(tag) ? tag : undefined;
}

/** By name alone, so that the loader need not change for a new element: what is read says what the script must know. */
export function scriptOf(tag: string, place: Element): string {
  const name = /^guyub-(alumni-directory|provider)$/.test(tag) ? 'guyub' : tag;
  const source =
    place.getAttribute('data-source') ??
    place.getAttribute('source') ??
    place.closest('guyub-provider')?.getAttribute('source') ??
    '';
  const [, kind] = /^\s*(?!https?:)(\w+):/.exec(source) ?? [];
  return `${name}${kind ? `-${kind}` : ''}.js`;
}

/** A link is put into a mark of its own, and is shown where the element has nothing to show. */
export function upgrade(place: Element): void {
  if (place instanceof HTMLAnchorElement && place.isConnected) {
    const mark = document.createElement('span');
    // Its words are those of the button that it becomes.
    Object.assign(mark.dataset, { label: place.textContent }, place.dataset);
    place.removeAttribute('data-guyub');
    place.replaceWith(mark);
    mark.append(place);
  }
  if (!place.localName.startsWith('guyub-')) upgradeMarked();
}
