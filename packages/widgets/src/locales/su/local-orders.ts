// Awaits review by a native speaker.
import type { LocalOrdersWords } from '../local-orders-words.ts';

export const localOrdersWordsInSundanese: LocalOrdersWords = {
  ownWay:
    'Situs ieu teu acan tiasa neraskeun pamundut; salajengna ngalangkungan jalur dinas nyalira. Nomer HP henteu ditémbongkeun.',
  count: (count, place, date) => `Parantos aya ${count} pesenan lokal di ${place}, dugi ka ${date}.`,
  few: (least, place, date) => `Pesenan lokal di ${place}: kirang ti ${least}, dugi ka ${date}.`,
  thisRegion: 'wewengkon ieu',
};
