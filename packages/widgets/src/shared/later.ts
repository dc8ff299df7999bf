import { adviseOnBrand, paint } from './brand-advice.ts';
import { laterStyles } from './later.styles.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * What an element gets once it has been drawn: the rest of its looks, words for pictures that are blocked or gone, and for
 * the webmaster a word on the brand.
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
  const brand = getComputedStyle(element).getPropertyValue('--guyub-brand').trim();
  const paper = section && paint(getComputedStyle(section).backgroundColor);
  if (brand && paper) adviseOnBrand(brand, paper);
}
