import type { Column } from '../split/sheet-columns.ts';
import type { OrderProblem } from '../split/order-form.ts';
import type { Problem } from '../split/read-sheet.ts';
import type { Language } from './dictionary.ts';

const problems: Readonly<Record<Problem['kind'], (found: string) => string>> = {
  identity: () =>
    'ada nomor 16 angka, seperti NIK. Hapus kolom itu dari tempelan; pembagian tidak memerlukannya.',
  'no-name': () => 'namanya belum ada.',
  twice: (row) => `nama ini sudah ada di baris ${row}. Satukan, atau bedakan namanya.`,
  'no-level': () => 'belum ada angka sudah menerima. Tulis 0 bila belum pernah.',
  level: (cell) => `“${cell}” bukan angka. Tulis berapa yang sudah diterima, misalnya 35.`,
  negative: (cell) => `“${cell}” kurang dari nol. Tulis 0 atau lebih.`,
  'no-capacity': () => 'belum ada angka sanggup. Tulis 0 bila belum bisa, atau “cuti”.',
  capacity: (cell) => `“${cell}” bukan angka. Tulis berapa yang sanggup dikerjakan, atau “cuti”.`,
  fraction: (cell) => `sanggup “${cell}” harus bilangan bulat, tanpa koma.`,
  comma: () =>
    'isinya lebih banyak daripada kolomnya: mungkin ada koma di dalam angka. Tulis bilangan bulat, atau pisahkan kolom dengan titik koma.',
  turn: (cell) =>
    `giliran terakhir “${cell}” tidak terbaca. Tulis nomor urut, atau tanggal seperti 20/10/2026.`,
  'too-many': () => 'paling banyak 2.000 orang sekali bagi.',
};

/** The words of the split without a server. */
export const splitWords = {
  language: 'id' as Language,
  title: 'Bagi rata pesanan',
  intro:
    'Isi pesanannya, tempelkan daftar anggota, dan pembagiannya langsung terlihat. Semua dihitung di perangkat ini; tidak ada yang dikirim.',
  rule: 'Setiap bagian diberikan kepada anggota yang sejauh ini paling sedikit menerima, selama ia masih sanggup sebelum batas waktu; kalau sama, yang paling lama menunggu didahulukan.',
  order: 'Nama pesanan',
  orderHint: 'Misalnya: Seragam SDN Omben 1, November 2026.',
  community: 'Nama komunitas',
  pieces: 'Jumlah pesanan',
  unit: 'Satuan',
  usualUnit: 'potong',
  lot: 'Paling sedikit per bagian',
  lotHint: 'Agar tidak ada yang datang hanya untuk satu potong.',
  people: 'Daftar anggota',
  peopleHint:
    'Salin dari lembar kerja: nama, sudah menerima, sanggup, dan bila ada giliran terakhir. Tanpa kolom sanggup, semua dianggap sanggup.',
  example: 'Isi contoh',
  exampleOrder: 'Seragam SDN Contoh',
  exampleCommunity: 'Penjahit Contoh',
  onLeave: 'cuti',
  columns: {
    name: 'nama',
    level: 'sudah menerima',
    capacity: 'sanggup',
    turn: 'giliran terakhir',
  } as Readonly<Record<Column, string>>,
  read: (count: string, columns: string) => `Terbaca ${count} orang. Kolom: ${columns}.`,
  sums: 'Baris jumlah dilewati.',
  wrong: (count: number) => `Ada ${count} hal yang perlu dibetulkan dalam daftar`,
  row: (row: number, name: string) => `Baris ${row}${name && ` (${name})`}: `,
  problem: ({ kind, found }: Problem) => problems[kind](found),
  othersWrong: (count: number) => `…dan ${count} lagi.`,
  orderProblem: (problem: OrderProblem) =>
    ({
      pieces: 'Tulis bilangan bulat dari 1 sampai 1.000.000.',
      lot: 'Tulis bilangan bulat, 1 atau lebih.',
      lots: 'Terlalu banyak bagian untuk dihitung sekaligus. Perbesar bagiannya.',
    })[problem],
  result: 'Pembagiannya',
  waiting: 'Pembagian muncul di sini setelah jumlah pesanan dan daftar anggota terisi.',
  shortHelp: 'Mintalah waktu lebih panjang, ajak anggota lain, atau terima lebih sedikit.',
  allAway: 'Semua anggota sedang cuti. Ajak anggota lain, atau tunggu sampai ada yang kembali.',
  said: (count: string, unit: string, people: string) => `${count} ${unit} dibagi kepada ${people} orang.`,
  print: 'Cetak',
  copy: 'Salin nama dan bagian',
  copied: 'Tersalin. Tempelkan di lembar kerja Anda.',
  copyFailed: 'Belum tersalin. Salinlah dari sini:',
  save: 'Simpan ke buku giliran',
  book: 'Buku giliran',
  bookHelp:
    'Buku giliran mencatat setiap pembagian, sehingga pesanan berikutnya tahu siapa yang sudah menerima berapa. Ia sebuah berkas milik komunitas; siapa pun dapat memeriksanya.',
  openBook: 'Buka buku giliran yang sudah ada',
  noBook: 'Belum ada buku yang dibuka. Menyimpan berarti memulai buku baru.',
  inBook: (community: string, count: string) => `Buku “${community}”, ${count} catatan.`,
  broken: (row: number) =>
    `Buku ini tidak cocok mulai catatan ke-${row}, jadi tidak dipakai. Periksalah dengan buku giliran, atau mintalah salinan dari anggota lain.`,
  nameFirst: 'Isi nama pesanan dulu: buku mencatat untuk apa pembagiannya.',
  recorded: 'Pesanan dengan nama ini sudah tercatat di buku. Untuk pesanan lain, tulis nama lain.',
  saved: (file: string) =>
    `Tersimpan di unduhan sebagai ${file}. Simpan juga sidik jarinya, misalnya di grup:`,
  next: 'Mulai pesanan berikutnya',
  clear: 'Kosongkan',
  kept: 'Isian tersimpan di tab ini saja dan hilang bila tab ditutup.',
  paper: 'Pembagian pesanan',
  before: 'Sebelum',
  after: 'Menjadi',
  signature: 'Tanda tangan',
  coordinator: 'Koordinator',
  witness: 'Saksi',
  notThere:
    'Yang menghitung pembagian belum termuat. Periksa sambungan internet, lalu tekan atau ketik sekali lagi.',
  partFailed: 'Belum bisa dicetak. Periksa sambungan internet, lalu tekan sekali lagi.',
};

export type SplitWords = typeof splitWords;
