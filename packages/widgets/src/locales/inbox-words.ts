import type { ErrorCode } from '@guyub/core';
import type { SeenDeal, SeenRequest } from '@guyub/core/hiring';
import type { Language } from './dictionary.ts';

type BuyerKind = SeenRequest['buyerKind'];

/** The words of the inbox: its frame, and a graduate's page. */
export const inboxWords = {
  language: 'id' as Language,
  title: 'Kotak masuk',
  hello: (name: string) => `Halo, ${name}.`,
  opening: 'Membuka kotak masuk…',
  noDoor: 'Halaman ini dibuka dengan tautan Anda sendiri',
  noDoorHelp:
    'Di sini Anda melihat permintaan, penawaran, dan kesepakatan milik Anda. Bukalah lewat tautan yang dikirim petugas kepada Anda, biasanya di WhatsApp. Belum punya tautan? Mintalah kepada petugas BLK.',
  expired: 'Kotak masuk ini tertutup karena lama tidak dibuka',
  expiredHelp:
    'Tidak ada yang hilang. Buka sekali lagi tautan di pesan yang Anda terima. Bila tetap tertutup, masa berlakunya sudah habis: mintalah tautan baru kepada petugas yang mengirimnya.',
  refused: 'Tautan ini tidak bisa dibuka',
  refusedHelp:
    'Mungkin tautannya terpotong, sudah diganti, atau dicabut. Buka sekali lagi dari pesan aslinya. Bila tetap tidak bisa, mintalah tautan baru kepada petugas BLK.',
  offline: 'Belum tersambung',
  offlineHelp:
    'Tautan Anda tidak apa-apa, tetapi server belum menjawab. Periksa sambungan internet, lalu coba lagi.',
  failed: 'Isi kotak masuk belum bisa dimuat',
  failedBusy: 'Server sedang ramai. Tunggu sebentar, lalu coba lagi.',
  failedAway: 'Server tidak menjawab. Periksa sambungan internet, lalu coba lagi.',
  failedOddly: 'Halaman ini dan server tidak saling cocok. Mohon kabari pengelola situs.',
  stale: (time: string) => `Sambungan terputus. Yang tampil adalah keadaan pukul ${time}.`,
  retry: 'Coba lagi',
  leave: 'Tutup kotak masuk',
  leaveHelp: 'Bila ponsel ini dipakai bersama, tutuplah setelah selesai. Tautan Anda tetap bisa dibuka lagi.',
  more: 'Muat lagi',
  loading: 'Memuat…',
  moreFailed: 'Lanjutannya belum bisa dimuat.',
  back: 'Kembali',
  copy: 'Salin tautan',
  copied: 'Tersalin.',
  copyFailed: 'Belum tersalin. Tekan lama pada tautan ini, lalu salin:',
  someone: 'Seseorang yang sudah tidak ditampilkan',
  kinds: {
    agency: 'OPD/dinas',
    village: 'pemerintah desa',
    company: 'perusahaan',
    household: 'rumah tangga',
  } satisfies Record<BuyerKind, string> as Record<BuyerKind, string>,
  // Dates
  today: 'hari ini',
  tomorrow: 'besok',
  inDays: (days: number) => `${days} hari lagi`,
  past: 'sudah lewat',
  // A request
  items: 'Yang diminta',
  place: 'Tempat',
  neededOn: 'Dibutuhkan',
  replyBy: 'Jawab paling lambat',
  ceiling: 'Anggaran paling banyak',
  note: 'Keterangan',
  total: 'Jumlah',
  extra: 'Ongkos lain',
  readyOn: 'Siap',
  validUntil: 'Harga berlaku sampai',
  // What is on its way
  waiting: 'Tersimpan di ponsel ini, menunggu sinyal. Terkirim sendiri nanti, jangan diisi lagi.',
  waitingHere: 'Menunggu sinyal. Biarkan halaman ini terbuka: di sini tidak bisa disimpan.',
  sendingNow: 'Sedang dikirim…',
  sent: 'Terkirim.',
  notTaken: 'Belum diterima.',
  notTakenWhy: (code: ErrorCode | undefined): string =>
    code === 'conflict'
      ? 'Keadaannya sudah berubah, misalnya permintaannya sudah ditutup.'
      : code === 'unauthenticated'
        ? 'Tautan Anda sudah tidak berlaku. Mintalah tautan baru kepada petugas.'
        : code === 'invalid'
          ? 'Ada isian yang belum benar.'
          : 'Permintaan ini sudah tidak bisa dijawab.',
  discard: 'Hapus',
  sendAgain: 'Kirim lagi',
  unsent: 'Belum terkirim',
  keepFailed:
    'Jawaban belum bisa disimpan maupun dikirim. Periksa sambungan internet, lalu tekan kirim sekali lagi.',
  partFailed: 'Sebagian halaman ini belum bisa dimuat.',
  formFailed: 'Formulirnya belum bisa dimuat. Periksa sambungan internet, lalu tekan sekali lagi.',
  // Did it happen?
  deals: {
    agreed: 'Disepakati',
    confirmed: 'Selesai, sudah dikonfirmasi',
    failed: 'Tidak jadi dikerjakan',
    differing: 'Jawaban kedua pihak berbeda; petugas akan menghubungi',
  } satisfies Record<SeenDeal['status'], string> as Record<SeenDeal['status'], string>,
  saidHere: 'Jawaban Anda sudah tercatat. Menunggu jawaban pihak lain.',
  // The person's page
  needAnswer: (count: number) => (count === 0 ? 'Belum ada undangan baru' : `Perlu jawaban Anda (${count})`),
  nothingNew:
    'Bila ada pembeli yang mencari keahlian Anda, undangannya muncul di sini. Tidak perlu melakukan apa-apa.',
  answered: 'Menunggu pembeli',
  agreedOn: 'Pesanan Anda',
  earlier: 'Yang sudah lewat',
  orderedBy: (buyer: string, kind: string) => `Pesanan dari ${buyer} (${kind})`,
  asksYou: (buyer: string, kind: string) => `${buyer} (${kind}) menanyakan harga`,
  givePrice: 'Beri harga',
  changePrice: 'Ubah harga',
  withdraw: 'Tarik harga',
  decline: 'Maaf, belum bisa',
  perUnit: (unit: string) => `per ${unit}`,
  pricing: 'Harga Anda',
  waitsForBuyer: 'Harga Anda sudah sampai. Pembeli belum memilih.',
  youDeclined: 'Anda menjawab: belum bisa. Bila berubah, Anda masih boleh memberi harga.',
  chosen: 'Anda dipilih!',
  notChosen: 'Pembeli memilih penawaran lain. Terima kasih sudah menawarkan; giliran Anda tetap.',
  closed: 'Permintaan ini sudah ditutup. Tidak ada yang perlu dilakukan.',
  lapsed: 'Batas waktunya lewat sebelum dijawab. Tidak apa-apa.',
  buyerShares: 'Pembeli bisa dihubungi',
  buyerKeeps: 'Pembeli tidak membagikan nomornya. Petugas yang menghubungkan Anda berdua.',
  contactName: 'Nama',
  telephone: 'Telepon',
  email: 'Surel',
  address: 'Alamat antar',
  agreedAmount: 'Nilai',
};

export type InboxWords = typeof inboxWords;
