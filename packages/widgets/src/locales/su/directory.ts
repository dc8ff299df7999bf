// Awaits review by a native speaker.
import type { Dictionary, FindingWords, PersonWords, Regional } from '../dictionary.ts';
import { commonWordsInSundanese, countWordsInSundanese } from './common.ts';
import { nearWordsInSundanese } from './near.ts';

const finding: FindingWords = {
  ...nearWordsInSundanese,
  clear: 'Pupus sadayana',
  searchIn: (what) => `Pilari dina ${what}`,
  recently: 'Nu pamungkas dipilih',
  noSuch: 'Teu aya pilihan nu namina kitu.',
  choices: (count) => `${count} pilihan`,
  noMatchHelp: 'Parios éjahanana, cobian kecap sanés, atanapi pupus salah sahiji saringan.',
  showAll: 'Témbongkeun sadayana',
  missing: (names) => `Teu acan kalebet: ${names} (ayeuna teu tiasa dikontak).`,
  mended: 'Ieu hasil kanggo',
  useIt: 'Anggo kecap ieu',
  relaxed: 'Teu aya nu cocog sareng sadaya kecap. Ieu nu pangcaketna.',
  related: (value, text) => `${value}: aya patalina sareng “${text}”`,
};

const person: PersonWords = {
  close: 'Tutup',
  cohort: 'Angkatan',
  certificates: 'Sertipikat',
  check: 'Pariksa sertipikat',
  issuers: {
    bnsp_lsp: 'Sertipikat kompeténsi BNSP/LSP',
    dinas: 'Dikaluarkeun ku dinas',
    blk: 'Dikaluarkeun ku BLK',
    mitra: 'Dikaluarkeun ku mitra industri',
  },
  business: 'Usaha',
  contact: 'Kontak',
  telephone: 'Telepon',
  whatsApp: 'WhatsApp',
  email: 'Surél',
  ask: 'Nyuhunkeun pangaos',
  partly: 'Rincianana teu acan sadayana tiasa dimuat.',
  gone: 'Data jalmi ieu parantos henteu ditémbongkeun.',
};

export const words: Regional<Dictionary> = {
  ...commonWordsInSundanese,
  ...countWordsInSundanese,
  later: { finding, person },
  title: 'Diréktori lulusan',
  search: 'Pilari',
  searchLabel: 'Pilari nami, kaparigelan, usaha, atanapi kacamatan',
  filter: 'Saringan',
  filters: {
    skills: 'Widang palatihan',
    province: 'Propinsi',
    region: 'Kabupatén/kota',
    subdistrict: 'Kacamatan',
    cohorts: 'Angkatan',
    certified: 'Gaduh sertipikat',
    hasBusiness: 'Gaduh usaha',
  },
  sort: 'Runtuyan',
  sorts: { fair: 'Giliran', name: 'Nami A–Z', newest: 'Lulusan panganyarna' },
  best: 'Nu pangcocogna',
  near: 'Nu pangcaketna',
  view: 'Pintonan',
  cards: 'Kartu',
  list: 'Daptar',
  more: 'Témbongkeun langkung seueur',
  moreFailed: 'Saterasna teu acan tiasa dimuat.',
  noMatch: 'Teu acan aya nu cocog',
  nobody: 'Teu acan aya jalmi dina diréktori ieu',
  nobodyHelp: 'Jalmi némbongan di dieu saatos satuju ditémbongkeun.',
  unavailable: 'Diréktori teu acan tiasa dipintonkeun',
  people: (count) => `${count} urang`,
  offerings: 'Barang sareng jasa',
  others: (count) => `+${count} deui`,
  openFailed: 'Rincianana teu acan tiasa dimuat. Pencét namina sakali deui, atanapi muat deui kacana.',
};
