import type { ErrorCode } from '@guyub/core';
import type { Fault } from '@guyub/core/sharing';
import type { Language } from './dictionary.ts';

const faults: Readonly<Record<Fault, string>> = {
  changed: 'Isinya diubah setelah ditulis',
  'out-of-chain': 'Tidak menyambung dengan catatan sebelumnya',
  'not-the-rule': 'Pembagiannya tidak menurut aturan',
  'after-a-fault': 'Sesudah catatan yang tidak cocok',
};

/** The words of the ledger. */
export const ledgerWords = {
  language: 'id' as Language,
  number: (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 2 }),
  date: (instant: string) => {
    const date = new Date(instant);
    // Of a changed entry it may be anything.
    return Number.isNaN(date.getTime()) ? instant : date.toLocaleDateString('id-ID', { dateStyle: 'long' });
  },
  moment: (at: number) => new Date(at).toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' }),
  usualUnit: 'potong',
  title: 'Buku giliran',
  of: (community: string) => `Milik ${community}.`,
  size: (count: string, date: string) => `${count} catatan, yang terbaru ${date}.`,
  loading: 'Memuat buku giliran…',
  empty: 'Buku ini belum berisi catatan',
  emptyHelp: 'Catatan pertama muncul setelah pesanan pertama dibagi, atau anggota pertama bergabung.',
  unavailable: 'Buku giliran belum bisa ditampilkan',
  why: (code: ErrorCode | undefined): string =>
    code === 'invalid'
      ? 'Berkasnya sampai, tetapi isinya bukan buku giliran yang utuh. Mohon kabari pengelola situs.'
      : 'Berkasnya belum bisa diambil. Periksa sambungan internet, lalu coba lagi.',
  retry: 'Coba lagi',
  stale: (time: string) => `Belum bisa dimuat ulang. Yang tampil adalah keadaan pukul ${time}.`,
  reload: 'Muat ulang',
  next: 'Giliran berikutnya',
  nextHelp:
    'Yang paling sedikit menerima didahulukan; kalau sama, yang paling lama menunggu. Yang cuti dilewati (–).',
  place: 'No.',
  member: 'Anggota',
  received: 'Sudah menerima',
  lastTurn: 'Giliran terakhir',
  turnOf: (turn: string) => `ke-${turn}`,
  neverServed: 'belum pernah',
  notSure: 'Buku ini tidak cocok, jadi urutan ini belum bisa dipegang.',
  entries: 'Catatan, terbaru dulu',
  entry: (seq: string, date: string) => `Catatan ${seq} · ${date}`,
  writtenBy: (who: string) => `ditulis oleh ${who}`,
  coordinator: 'koordinator',
  system: 'sistem',
  everyShare: 'Semua bagian',
  more: (count: string) => `Tampilkan ${count} lagi`,
  dealt: (order: string, pieces: string, people: string, shares: string) =>
    `${order}: ${pieces} dibagi kepada ${people} orang: ${shares}.`,
  dealtToNobody: (order: string, pieces: string) => `${order}: ${pieces} belum bisa dibagi.`,
  share: (name: string, pieces: string) => `${name} ${pieces}`,
  others: (count: string) => `dan ${count} orang lain`,
  short: (pieces: string) => `Kurang ${pieces}.`,
  opening: (name: string, level: string) => `${name} bergabung atau kembali, mulai dari ${level}.`,
  transfer: (from: string, to: string, pieces: string, order: string) =>
    `${from} mengalihkan ${pieces} dari ${order} kepada ${to}.`,
  returned: (name: string, pieces: string, order: string) =>
    `${name} mengembalikan ${pieces} dari ${order}; tidak dihitung sebagai diterima.`,
  takenBack: (name: string, pieces: string, order: string, reason: string) =>
    `Koordinator menarik ${pieces} dari ${order} milik ${name}, dengan alasan: “${reason}”.`,
  added: (name: string, pieces: string, order: string, reason: string) =>
    `Koordinator menambah ${pieces} dari ${order} untuk ${name}, dengan alasan: “${reason}”.`,
  taken: (name: string, pieces: string, order: string, reason: string) =>
    `Koordinator mengurangi ${pieces} dari ${order} milik ${name}, dengan alasan: “${reason}”.`,
  check: 'Periksa buku ini',
  checkHelp:
    'Setiap catatan dihitung ulang di perangkat ini: apakah isinya masih seperti saat ditulis, menyambung, dan menurut aturan.',
  recompute: 'Hitung ulang',
  checking: (done: string, total: string) => `Menghitung ulang: ${done} dari ${total}…`,
  stop: 'Hentikan',
  sound: (count: string) => `Cocok: semua ${count} catatan masih seperti saat ditulis.`,
  unsound: (count: string) => `Tidak cocok: ${count} catatan bermasalah. Yang pertama:`,
  unsoundHelp: 'Bandingkan dengan salinan milik anggota lain, dan tanyakan siapa yang menyimpan berkas ini.',
  fits: 'Cocok',
  faults,
  fingerprint: 'Sidik jari terbaru',
  fingerprintHelp:
    'Simpan di luar buku ini, misalnya di grup. Buku yang ditulis ulang, seluruhnya sekalipun, mendapat sidik jari lain.',
  copy: 'Salin sidik jari',
  copied: 'Tersalin.',
  copyFailed: 'Belum tersalin. Sidik jari lengkapnya:',
  toCopy: (community: string, seq: string, hash: string) =>
    `Buku giliran ${community}, catatan ${seq}: ${hash}`,
  known: 'Punya sidik jari terakhir? Tempel di sini',
  compare: 'Bandingkan',
  unclear: 'Ini belum sidik jari. Tempelkan sedikitnya 16 huruf dan angka, seperti yang disalin dari buku.',
  sameNewest: 'Sama: buku ini persis seperti saat sidik jari itu disalin.',
  sameEarlier: (seq: string, date: string, later: string) =>
    `Cocok dengan catatan ${seq} (${date}). Sampai di situ buku ini tidak berubah; sesudahnya ada ${later} catatan baru.`,
  sameButBroken:
    'Sidik jarinya ada, tetapi catatan sampai di situ sudah diubah. Buku ini tidak bisa dipegang.',
  differs:
    'Tidak ada catatan dengan sidik jari itu. Buku ini ditulis ulang, terpotong, atau sidik jarinya dari buku lain.',
  files: 'Berkas',
  download: 'Unduh sebagai berkas',
  print: 'Cetak',
  openFile: 'Periksa berkas buku giliran dari perangkat ini',
  openHelp: 'Berkas dibaca di perangkat ini saja, tidak dikirim ke mana pun.',
  opened: (name: string) => `Yang tampil adalah berkas ${name} dari perangkat ini.`,
  back: 'Kembali ke buku halaman ini',
  partFailed: 'Bagian ini belum bisa dimuat. Periksa sambungan internet, lalu tekan sekali lagi.',
};

export type LedgerWords = typeof ledgerWords;
