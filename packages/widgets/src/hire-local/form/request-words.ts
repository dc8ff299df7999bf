import { hireFormWords, type HireFormWords } from '../../locales/hire-form-words.ts';
import { hireOutcomeWords, type HireOutcomeWords } from '../../locales/hire-outcome-words.ts';

export interface RequestWords {
  readonly form: HireFormWords;
  readonly outcome: HireOutcomeWords;
}

/** The words of the form, for a page that is made elsewhere. */
export async function requestWords(language: 'id' | 'en' | 'jv' | 'su'): Promise<RequestWords> {
  if (language === 'id') return { form: hireFormWords, outcome: hireOutcomeWords };
  const [form, outcome] = await {
    en: () =>
      Promise.all([
        import('../../locales/hire-form-words-en.ts'),
        import('../../locales/hire-outcome-words-en.ts'),
      ]),
    jv: () =>
      Promise.all([import('../../locales/jv/hire-form.ts'), import('../../locales/jv/hire-outcome.ts')]),
    su: () =>
      Promise.all([import('../../locales/su/hire-form.ts'), import('../../locales/su/hire-outcome.ts')]),
  }[language]();
  return { form: form.words, outcome: outcome.words };
}
