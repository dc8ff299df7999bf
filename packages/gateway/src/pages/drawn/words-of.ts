import type { PageElement } from '@guyub/widgets/page';

/** The words of an element, as its own page has them. */
export async function wordsOf<Words>(Element: new () => PageElement, language: string): Promise<Words> {
  const element = new Element();
  element.locale = language;
  return (await element.speak()) as Words;
}
