// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { JobBoardWords } from '../job-board-words.ts';
import { commonWordsInJavanese, countWordsInJavanese } from './common.ts';
import { jobMoreWordsInJavanese, jobOutcomeWordsInJavanese } from './job-more.ts';
import { jobPostWordsInJavanese } from './job-post.ts';
import { jobTermsInJavanese } from './job-terms.ts';
import { nearWordsInJavanese } from './near.ts';

export const words: Regional<JobBoardWords> = {
  ...jobTermsInJavanese,
  ...commonWordsInJavanese,
  ...countWordsInJavanese,
  later: {
    near: nearWordsInJavanese,
    more: jobMoreWordsInJavanese,
    outcome: jobOutcomeWordsInJavanese,
    post: jobPostWordsInJavanese,
  },
  title: 'Papan gawean',
  search: 'Golek',
  searchLabel: 'Golek gawean, bidhang, sing menehi gawean, utawa kecamatan',
  jobs: (count) => `${count} gawean`,
  everyKind: 'Kabeh',
  filter: 'Saringan',
  filters: { skill: 'Bidhang', subdistrict: 'Kecamatan', employmentType: 'Wujude gawean' },
  every: { skill: 'Kabeh bidhang', subdistrict: 'Kabeh kecamatan', employmentType: 'Kabeh wujud' },
  clear: 'Busak saringan',
  sort: 'Urutan',
  sorts: { fair: 'Gantian', newest: 'Paling anyar', closing: 'Meh tutup' },
  best: 'Paling cocog',
  near: 'Paling cedhak',
  mended: (text) => `Iki asile kanggo “${text}”.`,
  relaxed: 'Ora ana sing cocog karo kabeh tembung. Iki sing paling nyedhaki.',
  missing: (names) => `Durung klebu: ${names} (saiki ora bisa dihubungi).`,
  openings: (count) => `Digoleki ${count} wong`,
  closes: (days, date) =>
    days <= 0
      ? 'Tutup dina iki'
      : days === 1
        ? 'Tutup sesuk'
        : days <= 14
          ? `Tutup ${days} dina maneh`
          : `Tutup tanggal ${date}`,
  over: 'Wis ditutup',
  filled: 'Wis ana sing ngisi',
  save: 'Simpen',
  saveThis: (title) => `Simpen ${title}`,
  isSaved: 'Kasimpen',
  saved: (count) => `Disimpen (${count})`,
  savedHere: 'Simpenan panjenengan mung ana ing peramban iki; ora ana wong liya sing ndeleng.',
  savedForNow: 'Peramban iki ora nyimpen apa-apa. Simpenan panjenengan ilang yen kacane ditutup.',
  share: 'Bagekake',
  shareThis: (title) => `Bagekake ${title}`,
  copied: 'Tautan wis disalin',
  copyByHand: 'Salinen tautan iki:',
  openFailed: 'Rinciane durung bisa dimuat. Dipencet sepisan maneh, utawa kacane dimuat maneh.',
  further: 'Tuduhake maneh',
  furtherFailed: 'Terusane durung bisa dimuat.',
  post: 'Pasang lowongan',
  none: 'Durung ana gawean ing papan iki',
  noneHelp: 'Lowongan, pesenan bareng, lan panyuwunan bantuan katon ing kene sawise dipasang.',
  noMatch: 'Durung ana sing cocog',
  noMatchHelp: 'Ejaane dipriksa, coba tembung sing luwih umum, utawa busak saringane.',
  noSaved: 'Durung ana sing panjenengan simpen',
  noSavedHelp: 'Pencet “Simpen” ing sawijining kertu; kertu kuwi banjur ana ing kene nganti ditutup.',
  showAll: 'Tuduhake kabeh',
  unavailable: 'Papan gawean durung bisa ditampilake',
};
