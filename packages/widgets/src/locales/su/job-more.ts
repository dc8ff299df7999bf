// Awaits review by a native speaker.
import type { JobMoreWords } from '../job-more-words.ts';
import type { JobOutcomeWords } from '../job-outcome-words.ts';
import { sendingWordsInSundanese } from './sending.ts';

export const jobMoreWordsInSundanese: JobMoreWords = {
  close: 'Tutup',
  back: 'Wangsul kana rincian',
  gone: 'Padamelan ieu parantos teu aya dina papan',
  goneHelp: 'Panginten parantos ditutup, atanapi ditarik ku nu masihan padamelan.',
  toBoard: 'Tingali sadaya padamelan',
  failed: 'Rincianana teu acan tiasa dimuat. Parios sambungan internétna, teras cobian deui.',
  description: 'Katerangan padamelan',
  requirements: 'Sarat',
  place: 'Tempatna',
  work: 'Wangun padamelan',
  openings: 'Dipilari',
  people: (count) => `${count} urang`,
  skill: 'Widang',
  closing: 'Ditutupna',
  postedOn: 'Ti iraha dipasang',
  filled: 'Parantos kaeusian. Henteu nampi lamaran deui.',
  over: 'Parantos ditutup. Henteu nampi lamaran deui.',
  apply: { vacancy: 'Ngalamar', 'shared-order': 'Abdi badé ngiringan', help: 'Abdi tiasa ngabantos' },
  applyThere: 'Ngalamar dina situs nu masihan padamelan',
  there: (host) => `Muka ${host}, situs nu masihan padamelan.`,
  noApply: 'Situs ieu teu acan tiasa neraskeun lamaran.',
  free: 'Ngalamar henteu kedah mayar. Upami dipénta artos, laporkeun.',
  print: 'Citak',
  printFailed: 'Teu acan tiasa dicitak. Parios sambungan internétna, teras pencét sakali deui.',
  scan: 'Pindai kanggo ngalamar',
  report: 'Laporkeun',
  applyTitle: (job) => `Ngalamar: ${job}`,
  whoReads: (employer) =>
    `Nu maca mung ${employer} sareng koordinator. Ulah nyerat NIK; KTP sareng ijazah teu acan peryogi.`,
  name: 'Nami anjeun',
  telephone: 'Nomer HP/WhatsApp',
  email: 'Surél',
  contactHelp: 'Eusian nomer HP, surél, atanapi duanana, supados anjeun tiasa diwartosan.',
  message: 'Talatah',
  messageHelp: 'Pangalaman anjeun, sareng iraha tiasa ngamimitian.',
  optional: '(kénging kosong)',
  choose: 'Pilih heula',
  send: 'Kirim lamaran',
  sendReport: 'Kirim laporan',
  sendLater:
    'Sérver nuju teu tiasa kahontal. Nu dikirim ku anjeun disimpen dina alat ieu sareng kakirim nyalira upami parantos nyambung deui.',
  saved: 'Konsép disimpen dina alat ieu.',
  problems: 'Aya nu kedah dilengkepan',
  ways: 'Situs ieu teu acan tiasa neraskeun lamaran. Kirim ngalangkungan jalur dinas:',
  waysInstead: 'Teu tiasa ngantosan? Kirim ngalangkungan jalur dinas:',
  applied: (employer) => `${employer} bakal ngontak anjeun langsung upami cocog.`,
  reported: 'Hatur nuhun. Koordinator bakal marios.',
  reportTitle: (job) => `Laporkeun: ${job}`,
  reportHelp: 'Laporan diaos ku koordinator. Nami anjeun henteu ditaroskeun.',
  reason: 'Naon nu lepat?',
  reasons: {
    fraud: 'Sigana panipuan',
    'asks-money': 'Ménta artos',
    filled: 'Saleresna parantos kaeusian',
    discriminates: 'Ngabédakeun jalmi',
    other: 'Nu sanés',
  },
  note: 'Katerangan',
  application: 'Lamaran',
  from: 'Ti',
  wrong: {
    empty: 'Teu acan dieusian.',
    choose: 'Teu acan dipilih.',
    contact: 'Eusian nomer HP atanapi surél, supados anjeun tiasa diwartosan.',
    telephone: 'Serat nomer nu lengkep, contona 0812 3456 7890.',
    email: 'Serat alamat surél nu lengkep, contona nami@contoh.id.',
    identity:
      'Sigana aya nomer identitas (NIK, KK, atanapi NPWP). Pupus heula; nomer éta teu kénging dikirim.',
    refused: 'Henteu katampi ku sérver. Parios deui eusina.',
  },
};

export const jobOutcomeWordsInSundanese: JobOutcomeWords = {
  ...sendingWordsInSundanese,
  waitingHelp: 'Kakirim nyalira upami parantos nyambung deui, salami kaca ieu dibuka.',
  mayClose: 'Kotak ieu kénging ditutup; nu diserat ku anjeun henteu ical.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Kiriman ti anjeun nuju henteu ditampi. Kontak BLK atanapi dinas upami ieu lepat.'
      : code === 'not-found'
        ? 'Padamelan ieu parantos teu aya dina papan.'
        : code === 'unsupported'
          ? 'Situs ieu teu acan tiasa neraskeunana.'
          : 'Benerkeun eusina, teras kirim deui.',
  waysHelp: 'Eusina parantos kaserat; anjeun kantun ngirim.',
  copyText: 'Salin eusina',
};
