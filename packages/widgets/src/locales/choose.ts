import type { Dictionary } from './dictionary.ts';
import { id } from './id.ts';

const known = new Map([['id', id]]);
const loaders: Readonly<Record<string, () => Promise<Dictionary>>> = {
  en: async () => (await import('./en.ts')).en,
};

/**
 * Indonesian unless asked otherwise: by `locale`, or by the `lang` of the element or its nearest ancestor.
 * A promise while another language is fetched, so that nothing is shown in the wrong one first.
 */
export function dictionaryFor(element: Element, locale: string | undefined): Dictionary | Promise<Dictionary> {
  const [wanted = ''] = (locale || nearestLang(element)).toLowerCase().split('-');
  return known.get(wanted) ?? (loaders[wanted] ? load(wanted, loaders[wanted]) : id);
}

async function load(language: string, fetch: () => Promise<Dictionary>): Promise<Dictionary> {
  try {
    const dictionary = await fetch();
    known.set(language, dictionary);
    return dictionary;
  } catch (error) {
    console.error(error);
    return id;
  }
}

/** `closest` stops at a shadow root, a language does not. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
