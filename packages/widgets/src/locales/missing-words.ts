import type { Language } from './language.ts';

/** Of several backends some did not answer. */
export const missingWords: Readonly<Record<Language, (names: string) => string>> = {
  id: (names) => `Belum termasuk: ${names} (sedang tidak dapat dihubungi).`,
  en: (names) => `Not included: ${names} (out of reach at the moment).`,
};
