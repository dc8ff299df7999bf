import type { CommonWords, CountWords } from '../dictionary.ts';

// Javanese in ngoko alus: everyday words, the reader is `panjenengan`. All of it awaits review by a native speaker.
export const commonWordsInJavanese: CommonWords & { readonly lang: 'jv' } = {
  language: 'id',
  lang: 'jv',
  loading: 'Lagi dimuat…',
  turns: 'Urutane gantian saben dina, supaya kabeh oleh giliran dhisik dhewe.',
  asOf: (date) => `Data tanggal ${date}.`,
  stale: (date) => `Server data lagi ora bisa ditekani. Sing katon iki data tanggal ${date}.`,
  reason: (code) =>
    code === 'rate-limited'
      ? 'Server data lagi rame. Dienteni sedhela, banjur dicoba maneh.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'Server data ora mangsuli. Sambungan internete dipriksa, banjur dicoba maneh.'
        : 'Kaca iki lan server datane ora cocog. Mangga dikabarake marang pengelola situs.',
  retry: 'Coba maneh',
  subdistrict: (name) => `Kec. ${name}`,
};

export const countWordsInJavanese: CountWords = {
  atLeast: (count) => `Paling ora ${count}`,
  about: (count) => `Kira-kira ${count}`,
};
