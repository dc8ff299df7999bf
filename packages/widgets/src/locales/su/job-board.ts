// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { JobBoardWords } from '../job-board-words.ts';
import { commonWordsInSundanese, countWordsInSundanese } from './common.ts';
import { jobMoreWordsInSundanese, jobOutcomeWordsInSundanese } from './job-more.ts';
import { jobPostWordsInSundanese } from './job-post.ts';
import { jobTermsInSundanese } from './job-terms.ts';
import { nearWordsInSundanese } from './near.ts';

export const words: Regional<JobBoardWords> = {
  ...jobTermsInSundanese,
  ...commonWordsInSundanese,
  ...countWordsInSundanese,
  later: {
    near: nearWordsInSundanese,
    more: jobMoreWordsInSundanese,
    outcome: jobOutcomeWordsInSundanese,
    post: jobPostWordsInSundanese,
  },
  title: 'Papan padamelan',
  search: 'Pilari',
  searchLabel: 'Pilari padamelan, widang, nu masihan padamelan, atanapi kacamatan',
  jobs: (count) => `${count} padamelan`,
  everyKind: 'Sadayana',
  filter: 'Saringan',
  filters: { skill: 'Widang', subdistrict: 'Kacamatan', employmentType: 'Wangun padamelan' },
  every: { skill: 'Sadaya widang', subdistrict: 'Sadaya kacamatan', employmentType: 'Sadaya wangun' },
  clear: 'Pupus saringan',
  sort: 'Runtuyan',
  sorts: { fair: 'Giliran', newest: 'Panganyarna', closing: 'Badé tutup' },
  best: 'Nu pangcocogna',
  near: 'Nu pangcaketna',
  mended: (text) => `Ieu hasil kanggo “${text}”.`,
  relaxed: 'Teu aya nu cocog sareng sadaya kecap. Ieu nu pangcaketna.',
  missing: (names) => `Teu acan kalebet: ${names} (ayeuna teu tiasa dikontak).`,
  openings: (count) => `Dipilari ${count} urang`,
  closes: (days, date) =>
    days <= 0
      ? 'Tutup dinten ieu'
      : days === 1
        ? 'Tutup énjing'
        : days <= 14
          ? `Tutup ${days} dinten deui`
          : `Tutup ping ${date}`,
  over: 'Parantos ditutup',
  filled: 'Parantos kaeusian',
  save: 'Simpen',
  saveThis: (title) => `Simpen ${title}`,
  isSaved: 'Kasimpen',
  saved: (count) => `Disimpen (${count})`,
  savedHere: 'Simpenan anjeun mung aya dina panyungsi ieu; teu aya jalmi sanés nu ningali.',
  savedForNow: 'Panyungsi ieu henteu nyimpen nanaon. Simpenan anjeun ical upami kacana ditutup.',
  share: 'Bagikeun',
  shareThis: (title) => `Bagikeun ${title}`,
  copied: 'Tautan parantos disalin',
  copyByHand: 'Salin tautan ieu:',
  openFailed: 'Rincianana teu acan tiasa dimuat. Pencét sakali deui, atanapi muat deui kacana.',
  further: 'Témbongkeun deui',
  furtherFailed: 'Saterasna teu acan tiasa dimuat.',
  post: 'Pasang lowongan',
  none: 'Teu acan aya padamelan dina papan ieu',
  noneHelp: 'Lowongan, pesenan babarengan, sareng pamundut bantosan némbongan di dieu saatos dipasang.',
  noMatch: 'Teu acan aya nu cocog',
  noMatchHelp: 'Parios éjahanana, cobian kecap nu langkung umum, atanapi pupus saringanana.',
  noSaved: 'Teu acan aya nu disimpen ku anjeun',
  noSavedHelp: 'Pencét “Simpen” dina hiji kartu; kartu éta teras aya di dieu dugi ka ditutup.',
  showAll: 'Témbongkeun sadayana',
  unavailable: 'Papan padamelan teu acan tiasa dipintonkeun',
};
