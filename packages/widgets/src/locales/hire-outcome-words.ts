import type { OutcomeWords } from '../shared/form/outcome.ts';
import type { OwnLinkWords } from '../shared/form/own-link.ts';
import type { OwnWaysWords } from '../shared/form/own-ways.ts';

/** The words of what becomes of a request, and of the ways around it. */
export interface HireOutcomeWords extends OutcomeWords, OwnWaysWords, OwnLinkWords {
  readonly another: string;
  readonly noLink: string;
  readonly message: (title: string, link: string) => string;
  readonly print: string;
  readonly ocds: string;
  readonly next: string;
  readonly nextSteps: readonly string[];
  readonly ways: string;
  readonly waysInstead: string;
  readonly noWays: string;
  readonly failed: string;
}

export const hireOutcomeWords: HireOutcomeWords = {
  states: {
    waiting: 'Tersimpan di perangkat ini, menunggu sinyal',
    sending: 'Sedang dikirim',
    sent: 'Terkirim',
    refused: 'Ditolak',
  },
  waitingHelp: 'Permintaan terkirim sendiri begitu tersambung lagi, saat halaman ini terbuka.',
  notKept: 'Peramban ini tidak menyimpan apa-apa. Jangan tutup halaman ini sebelum terkirim.',
  mayClose: 'Anda boleh menutup kotak ini; permintaan tidak hilang.',
  tryNow: 'Coba kirim sekarang',
  withdraw: 'Jangan kirim',
  withdrawHelp: 'Isinya tetap tersimpan sebagai konsep.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Permintaan dari Anda sedang tidak diterima. Hubungi BLK atau dinas bila ini keliru.'
      : code === 'unsupported'
        ? 'Situs ini belum bisa meneruskan permintaan.'
        : 'Perbaiki isinya, lalu kirim lagi.',
  mend: 'Perbaiki',
  retry: 'Kirim lagi',
  another: 'Buat permintaan lain',
  linkTitle: 'Halaman permintaan Anda',
  linkHelp: 'Di halaman ini Anda melihat penawaran yang masuk, memilih, dan mencetak buktinya.',
  onlyKey:
    'Tautan ini satu-satunya kunci, dan tidak disimpan di mana pun. Simpan sekarang, dan jangan bagikan kepada orang lain.',
  noLink: 'Tautan halamannya tidak sempat sampai ke sini. Minta tautannya kepada koordinator BLK.',
  copy: 'Salin tautan',
  copied: 'Tersalin.',
  byHand: 'Belum tersalin. Tekan lama pada teks ini, lalu salin:',
  openLink: 'Buka halaman permintaan',
  share: 'Bagikan',
  toWhatsApp: 'Kirim ke WhatsApp saya',
  message: (title, link) => `Permintaan penawaran saya: ${title}\n${link}`,
  print: 'Cetak atau simpan PDF',
  ocds: 'Unduh data OCDS (JSON)',
  next: 'Selanjutnya',
  nextSteps: [
    'Lima orang ditanya menurut giliran. Bila perlu, lima berikutnya sesudah satu hari kerja.',
    'Penawaran muncul di halaman permintaan Anda; setelah tiga penawaran, tidak ada lagi yang ditanya.',
    'Anda memilih satu, lalu mencetak bukti yang sesuai nilainya.',
  ],
  ways: 'Situs ini belum bisa meneruskan permintaan. Kirim lewat jalur dinas:',
  waysInstead: 'Tidak bisa menunggu? Kirim lewat jalur dinas:',
  noWays: 'Situs ini belum bisa meneruskan permintaan.',
  byWhatsApp: 'Kirim lewat WhatsApp dinas',
  byEmail: 'Kirim lewat surel',
  byForm: 'Isi formulir dinas',
  copyText: 'Salin isi permintaan',
  waysHelp: 'Isi permintaan sudah tertulis; Anda tinggal mengirimnya.',
  failed: 'Belum berhasil. Coba sekali lagi.',
};
