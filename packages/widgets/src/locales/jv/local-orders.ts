// Awaits review by a native speaker.
import type { LocalOrdersWords } from '../local-orders-words.ts';

export const localOrdersWordsInJavanese: LocalOrdersWords = {
  ownWay:
    'Situs iki durung bisa nerusake panyuwunan; sabanjure lewat dalane dinas dhewe. Nomer HP ora ditampilake.',
  count: (count, place, date) => `Wis ana ${count} pesenan lokal ing ${place}, nganti ${date}.`,
  few: (least, place, date) => `Pesenan lokal ing ${place}: kurang saka ${least}, nganti ${date}.`,
  thisRegion: 'wilayah iki',
};
