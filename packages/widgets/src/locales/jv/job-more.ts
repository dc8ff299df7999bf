// Awaits review by a native speaker.
import type { JobMoreWords } from '../job-more-words.ts';
import type { JobOutcomeWords } from '../job-outcome-words.ts';
import { sendingWordsInJavanese } from './sending.ts';

export const jobMoreWordsInJavanese: JobMoreWords = {
  close: 'Tutup',
  back: 'Bali menyang rincian',
  gone: 'Gawean iki wis ora ana ing papan',
  goneHelp: 'Bokmenawa wis ditutup, utawa ditarik dening sing menehi gawean.',
  toBoard: 'Deleng kabeh gawean',
  failed: 'Rinciane durung bisa dimuat. Sambungan internete dipriksa, banjur dicoba maneh.',
  description: 'Katrangan gawean',
  requirements: 'Sarat',
  place: 'Panggonan',
  work: 'Wujude gawean',
  openings: 'Digoleki',
  people: (count) => `${count} wong`,
  skill: 'Bidhang',
  closing: 'Tutupe',
  postedOn: 'Wiwit dipasang',
  filled: 'Wis ana sing ngisi. Ora nampa lamaran maneh.',
  over: 'Wis ditutup. Ora nampa lamaran maneh.',
  apply: { vacancy: 'Nglamar', 'shared-order': 'Aku arep melu', help: 'Aku bisa mbantu' },
  applyThere: 'Nglamar ing situse sing menehi gawean',
  there: (host) => `Mbukak ${host}, situs duweke sing menehi gawean.`,
  noApply: 'Situs iki durung bisa nerusake lamaran.',
  free: 'Nglamar ora mbayar. Yen dijaluki dhuwit, dilapurake wae.',
  print: 'Cithak',
  printFailed: 'Durung bisa dicithak. Sambungan internete dipriksa, banjur dipencet sepisan maneh.',
  scan: 'Dipindai kanggo nglamar',
  report: 'Lapurake',
  applyTitle: (job) => `Nglamar: ${job}`,
  whoReads: (employer) =>
    `Sing maca mung ${employer} lan koordinator. Aja nulis NIK; KTP lan ijazah durung perlu.`,
  name: 'Jeneng panjenengan',
  telephone: 'Nomer HP/WhatsApp',
  email: 'Surel',
  contactHelp: 'Isinen nomer HP, surel, utawa loro-lorone, supaya panjenengan bisa dikabari.',
  message: 'Pesen',
  messageHelp: 'Pengalaman panjenengan, lan kapan bisa wiwit.',
  optional: '(oleh kosong)',
  choose: 'Pilihen',
  send: 'Kirim lamaran',
  sendReport: 'Kirim lapuran',
  sendLater:
    'Server lagi ora bisa ditekani. Sing panjenengan kirim disimpen ing piranti iki lan kakirim dhewe yen wis nyambung maneh.',
  saved: 'Konsep disimpen ing piranti iki.',
  problems: 'Ana sing perlu dijangkepi',
  ways: 'Situs iki durung bisa nerusake lamaran. Dikirim lewat dalane dinas:',
  waysInstead: 'Ora bisa ngenteni? Dikirim lewat dalane dinas:',
  applied: (employer) => `${employer} bakal ngubungi panjenengan langsung yen cocog.`,
  reported: 'Matur nuwun. Koordinator sing bakal mriksa.',
  reportTitle: (job) => `Lapurake: ${job}`,
  reportHelp: 'Lapurane diwaca koordinator. Jeneng panjenengan ora ditakokake.',
  reason: 'Apa sing kleru?',
  reasons: {
    fraud: 'Kayane ngapusi',
    'asks-money': 'Njaluk dhuwit',
    filled: 'Satemene wis ana sing ngisi',
    discriminates: 'Mbedak-mbedakake wong',
    other: 'Liyane',
  },
  note: 'Katrangan',
  application: 'Lamaran',
  from: 'Saka',
  wrong: {
    empty: 'Durung diisi.',
    choose: 'Durung dipilih.',
    contact: 'Isinen nomer HP utawa surel, supaya panjenengan bisa dikabari.',
    telephone: 'Tulisen nomer sing jangkep, contone 0812 3456 7890.',
    email: 'Tulisen alamat surel sing jangkep, contone jeneng@contoh.id.',
    identity:
      'Kayane ana nomer identitas (NIK, KK, utawa NPWP). Dibusak dhisik; nomer kuwi ora oleh dikirim.',
    refused: 'Ora ditampa server. Isine dipriksa maneh.',
  },
};

export const jobOutcomeWordsInJavanese: JobOutcomeWords = {
  ...sendingWordsInJavanese,
  waitingHelp: 'Kakirim dhewe yen wis nyambung maneh, nalika kaca iki kabukak.',
  mayClose: 'Kothak iki oleh panjenengan tutup; sing panjenengan tulis ora ilang.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Kiriman saka panjenengan lagi ora ditampa. Hubungi BLK utawa dinas yen iki kleru.'
      : code === 'not-found'
        ? 'Gawean iki wis ora ana ing papan.'
        : code === 'unsupported'
          ? 'Situs iki durung bisa nerusake.'
          : 'Isine didandani, banjur dikirim maneh.',
  waysHelp: 'Isine wis katulis; panjenengan kari ngirim.',
  copyText: 'Salin isine',
};
