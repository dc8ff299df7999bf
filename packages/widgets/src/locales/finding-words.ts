import type { FindingWords, Language } from './dictionary.ts';
import { nearWords } from './near-words.ts';

export const findingWords: Readonly<Record<Language, FindingWords>> = {
  id: {
    ...nearWords.id,
    clear: 'Hapus semua',
    searchIn: (what) => `Cari di ${what}`,
    recently: 'Terakhir dipilih',
    noSuch: 'Tidak ada pilihan dengan nama itu.',
    choices: (count) => `${count} pilihan`,
    noMatchHelp: 'Periksa ejaan, coba kata lain, atau hapus salah satu saringan.',
    showAll: 'Tampilkan semua orang',
    missing: (names) => `Belum termasuk: ${names} (sedang tidak dapat dihubungi).`,
    mended: 'Menampilkan hasil untuk',
    useIt: 'Pakai kata ini',
    relaxed: 'Tidak ada yang cocok dengan semua kata. Ini yang paling mendekati.',
    related: (value, text) => `${value}: berkaitan dengan “${text}”`,
  },
  en: {
    ...nearWords.en,
    clear: 'Clear all',
    searchIn: (what) => `Search in ${what}`,
    recently: 'Chosen recently',
    noSuch: 'There is none of that name.',
    choices: (count) => (count === '1' ? '1 choice' : `${count} choices`),
    noMatchHelp: 'Check the spelling, try a more general word, or remove one of the filters.',
    showAll: 'Show everyone',
    missing: (names) => `Not included: ${names} (out of reach at the moment).`,
    mended: 'Showing results for',
    useIt: 'Use this word',
    relaxed: 'Nobody matches all the words. These come closest.',
    related: (value, text) => `${value}: related to “${text}”`,
  },
};
