import { commonWords } from './common-words.ts';
import type { CommonWords } from './dictionary.ts';
import type { LocalOrdersWords } from './local-orders-words.ts';

/** The words of the short list, which comes with the dialog. */
export interface HireLocalWords extends CommonWords {
  readonly later?: { readonly orders: LocalOrdersWords };
  readonly title: (skill: string) => string;
  readonly close: string;
  readonly wanted: string;
  readonly wantedHelp: string;
  readonly guessed: string;
  readonly look: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly ask: string;
  readonly askHelp: string;
  /** Why the first is the first. */
  readonly nearestFirst: string;
  readonly first: string;
  readonly away: (date: string) => string;
  readonly gone: string;
  /** Why somebody is here, joined by commas. */
  readonly within: (place: string) => string;
  readonly from: (km: string, place: string) => string;
  readonly certified: string;
  readonly answers: (hours: number) => string;
  readonly people: (count: string) => string;
  readonly offerings: string;
  readonly complete: string;
  readonly lacking: (what: string) => string;
  readonly parts: Readonly<Record<'skills' | 'subdistrict' | 'offerings' | 'cohorts', string>>;
  readonly around: (place: string) => string;
  readonly nobody: (skill: string, place: string) => string;
  readonly nearest: (count: string, place: string, km: string) => string;
  readonly askThere: (place: string) => string;
  readonly leave: string;
  readonly leaveHelp: string;
  readonly unavailable: string;
  readonly askAnyway: string;
  readonly resume: (date: string) => string;
  readonly discard: string;
  readonly partFailed: string;
  readonly nothingToAsk: string;
}

export const hireLocalWords: HireLocalWords = {
  ...commonWords,
  title: (skill) => (skill ? `Minta penawaran: ${skill}` : 'Minta penawaran'),
  close: 'Tutup',
  wanted: 'Apa yang Anda butuhkan?',
  wantedHelp: 'Misalnya kue, servis AC, jahit seragam.',
  guessed: 'Ditebak dari isi halaman ini. Ubah bila keliru.',
  look: 'Cari orangnya',
  place: 'Dekat kecamatan mana?',
  anyPlace: 'Semua kecamatan',
  ask: 'Minta penawaran',
  askHelp:
    'Misalnya mereka ini; lima yang gilirannya tiba akan ditanya. Nomor HP tidak ditampilkan; koordinator meneruskan undangannya.',
  nearestFirst: 'Yang terdekat lebih dulu; yang sama jauh bergilir.',
  first: 'Ditanya lebih dulu',
  away: (date) => `Tidak menerima pesanan sampai ${date}`,
  gone: 'Orang itu tidak ditampilkan lagi. Yang lain akan ditanya.',
  within: (place) => `di ${place}`,
  from: (km, place) => `${km} km dari ${place}`,
  certified: 'bersertifikat',
  answers: (hours) =>
    `biasanya menjawab dalam ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} hari`}`,
  people: (count) => `${count} orang`,
  offerings: 'Produk dan jasa',
  complete: 'Data lengkap',
  lacking: (what) => `Belum diisi: ${what}`,
  parts: { skills: 'bidang', subdistrict: 'kecamatan', offerings: 'produk dan jasa', cohorts: 'angkatan' },
  around: (place) => `${place} dan sekitarnya`,
  nobody: (skill, place) => `Belum ada yang bebas untuk “${skill}”${place && ` di ${place}`}.`,
  nearest: (count, place, km) => `Terdekat: ${count} orang di ${place}, ${km} km.`,
  askThere: (place) => `Tanya yang di ${place}`,
  leave: 'Titip permintaan ke koordinator',
  leaveHelp: 'Koordinator mencarikan orang untuk Anda.',
  unavailable: 'Daftar orang belum bisa dimuat',
  askAnyway: 'Tetap tulis permintaan',
  resume: (date) => `Lanjutkan konsep dari ${date}`,
  discard: 'Buang konsep',
  partFailed: 'Formulirnya belum bisa dimuat. Periksa internet, lalu tekan lagi.',
  nothingToAsk: 'Halaman ini belum menyebut dari mana datanya. Mohon kabari pengelola situs.',
};
