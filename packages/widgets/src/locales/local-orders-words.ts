import type { Language, Speaking } from './language.ts';

/** The words of what was ordered locally. */
export interface LocalOrdersWords {
  /** Where requests cannot be passed on. */
  readonly ownWay: string;
  readonly count: (count: string, place: string, date: string) => string;
  readonly few: (least: string, place: string, date: string) => string;
  readonly thisRegion: string;
}

/** A page, by its words. */
export type OrdersSpeaking = Speaking<'orders', LocalOrdersWords>;

export const localOrdersIn = ({ language, later }: OrdersSpeaking): LocalOrdersWords =>
  later?.orders ?? localOrdersWords[language];

const localOrdersWords: Readonly<Record<Language, LocalOrdersWords>> = {
  id: {
    ownWay:
      'Situs ini belum bisa meneruskan permintaan; berikutnya jalur dinas sendiri. Nomor HP tidak ditampilkan.',
    count: (count, place, date) => `Sudah ${count} pesanan lokal di ${place}, per ${date}.`,
    few: (least, place, date) => `Pesanan lokal di ${place}: kurang dari ${least}, per ${date}.`,
    thisRegion: 'wilayah ini',
  },
  en: {
    ownWay:
      'This site cannot pass requests on yet; the office’s own ways come next. No telephone number is shown.',
    count: (count, place, date) => `${count} local orders in ${place} so far, as of ${date}.`,
    few: (least, place, date) => `Local orders in ${place}: fewer than ${least}, as of ${date}.`,
    thisRegion: 'this region',
  },
};
