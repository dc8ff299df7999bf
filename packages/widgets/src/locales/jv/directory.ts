// Awaits review by a native speaker.
import type { Dictionary, FindingWords, PersonWords, Regional } from '../dictionary.ts';
import { commonWordsInJavanese, countWordsInJavanese } from './common.ts';
import { nearWordsInJavanese } from './near.ts';

const finding: FindingWords = {
  ...nearWordsInJavanese,
  clear: 'Busak kabeh',
  searchIn: (what) => `Golek ing ${what}`,
  recently: 'Sing pungkasan dipilih',
  noSuch: 'Ora ana pilihan sing jenenge kuwi.',
  choices: (count) => `${count} pilihan`,
  noMatchHelp: 'Ejaane dipriksa, coba tembung liya, utawa busak salah siji saringan.',
  showAll: 'Tuduhake kabeh wong',
  missing: (names) => `Durung klebu: ${names} (saiki ora bisa dihubungi).`,
  mended: 'Iki asile kanggo',
  useIt: 'Nganggo tembung iki',
  relaxed: 'Ora ana sing cocog karo kabeh tembung. Iki sing paling nyedhaki.',
  related: (value, text) => `${value}: ana gandheng-cenenge karo “${text}”`,
};

const person: PersonWords = {
  close: 'Tutup',
  cohort: 'Angkatan',
  certificates: 'Sertifikat',
  check: 'Priksa sertifikat',
  issuers: {
    bnsp_lsp: 'Sertifikat kompetensi BNSP/LSP',
    dinas: 'Ditokake dening dinas',
    blk: 'Ditokake dening BLK',
    mitra: 'Ditokake dening mitra industri',
  },
  business: 'Usaha',
  contact: 'Kontak',
  telephone: 'Telpun',
  whatsApp: 'WhatsApp',
  email: 'Surel',
  ask: 'Nyuwun rega',
  partly: 'Rinciane durung kabeh bisa dimuat.',
  gone: 'Data wong iki wis ora ditampilake.',
};

export const words: Regional<Dictionary> = {
  ...commonWordsInJavanese,
  ...countWordsInJavanese,
  later: { finding, person },
  title: 'Dhirektori lulusan',
  search: 'Golek',
  searchLabel: 'Golek jeneng, kaprigelan, usaha, utawa kecamatan',
  filter: 'Saringan',
  filters: {
    skills: 'Bidhang pelatihan',
    province: 'Provinsi',
    region: 'Kabupaten/kutha',
    subdistrict: 'Kecamatan',
    cohorts: 'Angkatan',
    certified: 'Duwe sertifikat',
    hasBusiness: 'Duwe usaha',
  },
  sort: 'Urutan',
  sorts: { fair: 'Gantian', name: 'Jeneng A–Z', newest: 'Lulusan paling anyar' },
  best: 'Paling cocog',
  near: 'Paling cedhak',
  view: 'Wujude',
  cards: 'Kertu',
  list: 'Dhaptar',
  more: 'Tuduhake luwih akeh',
  moreFailed: 'Terusane durung bisa dimuat.',
  noMatch: 'Durung ana sing cocog',
  nobody: 'Durung ana wong ing dhirektori iki',
  nobodyHelp: 'Wong katon ing kene sawise sarujuk ditampilake.',
  unavailable: 'Dhirektori durung bisa ditampilake',
  people: (count) => `${count} wong`,
  offerings: 'Barang lan jasa',
  others: (count) => `+${count} liyane`,
  openFailed: 'Rinciane durung bisa dimuat. Jenenge dipencet sepisan maneh, utawa kacane dimuat maneh.',
};
