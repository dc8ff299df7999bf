import { adviseOnBrand, paint } from './brand-advice.ts';
import { laterStyles } from './later.styles.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * What an element gets once it has been drawn: the rest of its looks, words for pictures that are blocked or gone, peace from
 * translators, and for the webmaster a word on the brand.
 */
export function dress(element: HTMLElement): void {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(laterStyles);
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
  // What a server had drawn may have failed before anybody listened.
  for (const picture of element.shadowRoot?.querySelectorAll('img') ?? []) {
    if (picture.currentSrc && picture.complete && !picture.naturalWidth)
      picture.dispatchEvent(new Event('error'));
  }
  const section = element.shadowRoot?.querySelector('section');
  if (!section) return;
  // A translator puts nodes of its own where texts were, which nobody changes any more: a card would keep another's name.
  section.translate = false;
  const brand = getComputedStyle(element).getPropertyValue('--guyub-brand').trim();
  const paper = brand && paint(getComputedStyle(section).backgroundColor);
  if (paper) adviseOnBrand(brand, paper);
}
