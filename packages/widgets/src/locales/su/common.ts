import type { CommonWords, CountWords } from '../dictionary.ts';

// Sundanese, polite and plain (lemes that everybody uses): the reader is `anjeun`. All of it awaits review by a native speaker.
export const commonWordsInSundanese: CommonWords & { readonly lang: 'su' } = {
  language: 'id',
  lang: 'su',
  loading: 'Nuju dimuat…',
  turns: 'Runtuyanana giliran unggal dinten, supados sadayana kenging giliran pangpayunna.',
  asOf: (date) => `Data ping ${date}.`,
  stale: (date) => `Sérver data nuju teu tiasa kahontal. Nu katingal ayeuna data ping ${date}.`,
  reason: (code) =>
    code === 'rate-limited'
      ? 'Sérver data nuju ramé. Antosan sakedap, teras cobian deui.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'Sérver data henteu ngawaler. Parios sambungan internétna, teras cobian deui.'
        : 'Kaca ieu sareng sérver datana henteu cocog. Punten wartosan nu ngokolakeun situs.',
  retry: 'Cobian deui',
  subdistrict: (name) => `Kec. ${name}`,
};

export const countWordsInSundanese: CountWords = {
  atLeast: (count) => `Sahenteuna ${count}`,
  about: (count) => `Kirang langkung ${count}`,
};
