import type { Dictionary } from './dictionary.ts';
import { id } from './id.ts';
import { wantedLanguage } from './wanted-language.ts';

const known = new Map([['id', id]]);

/**
 * Indonesian unless asked otherwise: by `locale`, or by the `lang` of the element or its nearest ancestor.
 * A promise while another language is fetched, so that nothing is shown in the wrong one first.
 */
export function dictionaryFor(
  element: Element,
  locale: string | undefined,
): Dictionary | Promise<Dictionary> {
  const wanted = wantedLanguage(element, locale);
  return known.get(wanted) ?? (wanted === 'en' ? loadEnglish() : id);
}

async function loadEnglish(): Promise<Dictionary> {
  try {
    const { en } = await import('./en.ts');
    known.set('en', en);
    return en;
  } catch {
    return id; // words in another language are better than none
  }
}
