import { inboxWords, type InboxWords } from './inbox-words.ts';
import { wantedLanguage } from './wanted-language.ts';

/** Indonesian unless asked otherwise, as in `choose.ts`. */
export async function inboxWordsFor(element: Element, locale: string | undefined): Promise<InboxWords> {
  if (wantedLanguage(element, locale) !== 'en') return inboxWords;
  try {
    return (await import('./inbox-words-en.ts')).inboxWordsInEnglish;
  } catch {
    return inboxWords; // words in another language are better than none
  }
}
