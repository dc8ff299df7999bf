import type { Language } from './dictionary.ts';

/** The words of what was ordered locally. */
export interface LocalOrdersWords {
  readonly count: (count: string, place: string, date: string) => string;
  readonly few: (least: string, place: string, date: string) => string;
  readonly thisRegion: string;
}

export const localOrdersWords: Readonly<Record<Language, LocalOrdersWords>> = {
  id: {
    count: (count, place, date) => `Sudah ${count} pesanan lokal di ${place}, per ${date}.`,
    few: (least, place, date) => `Pesanan lokal di ${place}: kurang dari ${least}, per ${date}.`,
    thisRegion: 'wilayah ini',
  },
  en: {
    count: (count, place, date) => `${count} local orders in ${place} so far, as of ${date}.`,
    few: (least, place, date) => `Local orders in ${place}: fewer than ${least}, as of ${date}.`,
    thisRegion: 'this region',
  },
};
