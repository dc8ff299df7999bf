import type { Paper, SeenInvitation, SeenRequest } from '@guyub/core/hiring';
import type { Language } from './dictionary.ts';

type Status = SeenRequest['status'];

const id = {
  yours: (date: string) => `Permintaan Anda, diajukan ${date}`,
  progress: 'Sampai di mana',
  done: 'sudah',
  current: 'sekarang',
  steps: {
    submitted: 'Diajukan',
    invited: (people: number) => (people === 0 ? 'Orang diundang' : `${people} orang diundang`),
    quoted: (quotes: number) => (quotes === 0 ? 'Penawaran masuk' : `${quotes} penawaran masuk`),
    chosen: 'Dipilih',
    completed: 'Selesai',
  },
  nobodyYet: 'Belum ada orang yang cocok dan bebas. Petugas ikut mencarikan.',
  nobodyAnswered: 'Belum ada yang memberi harga. Tidak perlu menunggu di halaman ini.',
  someAnswered: (until: string) =>
    `Anda boleh memilih sekarang, atau menunggu penawaran lain sampai ${until}.`,
  nextAt: (when: string) => `Orang berikutnya diundang ${when}.`,
  isOver: {
    completed: 'Permintaan ini selesai. Terima kasih sudah membeli dari tetangga.',
    'no-result': 'Permintaan ini berakhir tanpa hasil.',
    cancelled: 'Permintaan ini Anda batalkan.',
    refused: 'Petugas menolak permintaan ini.',
  } as Partial<Record<Status, string>>,
  quotes: 'Penawaran',
  compare: 'Dari yang jumlahnya paling kecil',
  item: 'Harga satuan',
  others: 'Penawaran lain, dan siapa yang diundang',
  cheapest: 'Termurah',
  soonest: 'Paling cepat',
  gone: 'Sudah tidak berlaku',
  choose: 'Pilih',
  chooseWho: (name: string) => `Pilih ${name}`,
  sure: (name: string, amount: string) => `Pilih ${name}, ${amount}?`,
  gives: (name: string) => `Yang diberikan kepada ${name}:`,
  givesNothing: 'Nomor dan alamat Anda tidak diberikan. Petugas yang menghubungkan.',
  othersTold: 'Yang lain diberi tahu bahwa mereka tidak dipilih. Pilihan ini tidak bisa diubah di sini.',
  sureYes: 'Ya, pilih',
  chosenName: (name: string) => `Anda memilih ${name}`,
  personShares: 'Nomor penyedia',
  personKeeps: 'Penyedia tidak membagikan nomornya. Petugas yang menghubungkan Anda berdua.',
  whatsApp: 'WhatsApp',
  asked: 'Yang diundang',
  batch: (number: number) => `Gelombang ${number}`,
  invitations: {
    invited: 'belum menjawab',
    opened: 'sudah membaca, belum menjawab',
    quoted: 'memberi harga',
    declined: 'belum bisa',
    lapsed: 'tidak menjawab sampai batas waktu',
    closed: 'tidak perlu menjawab lagi',
  } satisfies Record<SeenInvitation['status'], string> as Record<SeenInvitation['status'], string>,
  certified: 'bersertifikat',
  answersWithin: (hours: number) =>
    hours > 24
      ? `biasanya menjawab dalam ${Math.ceil(hours / 24)} hari`
      : `biasanya menjawab dalam ${hours} jam`,
  paper: 'Bukti yang sesuai dengan nilainya',
  papers: {
    'purchase-proof': 'Bukti pembelian',
    receipt: 'Kuitansi',
    'work-order': 'Surat perintah kerja (SPK)',
    'procurement-unit': 'Nilainya di atas batas pengadaan langsung. Hubungi UKPBJ sebelum melanjutkan.',
  } satisfies Record<Paper, string> as Record<Paper, string>,
  ask: 'Bila ragu, tanyakan kepada UKPBJ.',
  print: (what: string) => `Cetak ${what.toLowerCase()}`,
  printSpk: 'Cetak SPK',
  signAfter: 'Ditandatangani setelah barang/jasa diterima.',
  printRequest: 'Cetak permintaan',
  printFailed: 'Belum bisa dicetak. Periksa sambungan internet, lalu coba lagi.',
  open: 'Unduh data terbuka (OCDS)',
  details: 'Isi permintaan',
  key: 'Tautan Anda adalah satu-satunya kunci',
  keyHelp:
    'Halaman ini tidak punya kata sandi. Simpan pesan atau tautan yang Anda terima, dan jangan teruskan kepada orang lain. Bila hilang, mintalah tautan baru kepada petugas.',
  cancel: 'Batalkan permintaan',
  cancelSure: 'Batalkan permintaan ini? Semua yang diundang diberi tahu bahwa permintaannya ditutup.',
  cancelYes: 'Ya, batalkan',
};

export type BuyerWords = typeof id;

const en: BuyerWords = {
  yours: (date) => `Your request of ${date}`,
  progress: 'Where it stands',
  done: 'done',
  current: 'now',
  steps: {
    submitted: 'Sent in',
    invited: (people) =>
      people === 0 ? 'People invited' : people === 1 ? '1 person invited' : `${people} people invited`,
    quoted: (quotes) =>
      quotes === 0 ? 'Quotes arrived' : quotes === 1 ? '1 quote arrived' : `${quotes} quotes arrived`,
    chosen: 'Chosen',
    completed: 'Completed',
  },
  nobodyYet: 'Nobody suited is free yet. An officer is looking as well.',
  nobodyAnswered: 'Nobody has given a price yet. There is no need to wait on this page.',
  someAnswered: (until) => `You may choose now, or wait for other quotes until ${until}.`,
  nextAt: (when) => `The next people are invited ${when}.`,
  isOver: {
    completed: 'This request is completed. Thank you for buying from a neighbour.',
    'no-result': 'This request ended without a result.',
    cancelled: 'You cancelled this request.',
    refused: 'An officer refused this request.',
  },
  quotes: 'Quotes',
  compare: 'The smallest total first',
  item: 'Price per unit',
  others: 'Other quotes, and who was invited',
  cheapest: 'Cheapest',
  soonest: 'Soonest',
  gone: 'No longer valid',
  choose: 'Choose',
  chooseWho: (name) => `Choose ${name}`,
  sure: (name, amount) => `Choose ${name}, ${amount}?`,
  gives: (name) => `This is given to ${name}:`,
  givesNothing: 'Your number and address are not given. An officer connects you.',
  othersTold: 'The others are told that they were not chosen. This cannot be changed here.',
  sureYes: 'Yes, choose',
  chosenName: (name) => `You chose ${name}`,
  personShares: 'How to reach them',
  personKeeps: 'They do not share a number. An officer connects the two of you.',
  whatsApp: 'WhatsApp',
  asked: 'Who was invited',
  batch: (number) => `Group ${number}`,
  invitations: {
    invited: 'no answer yet',
    opened: 'has read it, no answer yet',
    quoted: 'gave a price',
    declined: 'cannot this time',
    lapsed: 'did not answer in time',
    closed: 'need not answer any more',
  },
  certified: 'certified',
  answersWithin: (hours) =>
    hours > 24
      ? `usually answers within ${Math.ceil(hours / 24)} days`
      : hours === 1
        ? 'usually answers within an hour'
        : `usually answers within ${hours} hours`,
  paper: 'The paper that fits the amount',
  papers: {
    'purchase-proof': 'Purchase proof',
    receipt: 'Receipt',
    'work-order': 'Work order (SPK)',
    'procurement-unit':
      'Above the limit of direct procurement. Ask the procurement unit (UKPBJ) before going on.',
  },
  ask: 'In doubt, ask the procurement unit (UKPBJ).',
  print: (what) => `Print the ${what.toLowerCase()}`,
  printSpk: 'Print the work order (SPK)',
  signAfter: 'It is signed after delivery.',
  printRequest: 'Print the request',
  printFailed: 'It cannot be printed yet. Check your internet connection, then try again.',
  open: 'Download open data (OCDS)',
  details: 'The request',
  key: 'Your link is the only key',
  keyHelp:
    'This page has no password. Keep the message or the link that you received, and do not pass it on. If it is lost, ask an officer for a new one.',
  cancel: 'Cancel the request',
  cancelSure: 'Cancel this request? Everybody invited is told that it is closed.',
  cancelYes: 'Yes, cancel',
};

export const buyerWords: Readonly<Record<Language, BuyerWords>> = { id, en };
