import type { JobCard } from '@guyub/core/jobs';
import { commonWords } from './common-words.ts';
import type { CommonWords, CountWords } from './dictionary.ts';
import type { JobMoreWords } from './job-more-words.ts';
import type { JobOutcomeWords } from './job-outcome-words.ts';
import type { JobPostWords } from './job-post-words.ts';
import { jobTerms, type JobTerms } from './job-terms.ts';
import type { NearWords } from './near-words.ts';

export type JobKind = JobCard['kind'];
export type EmploymentType = NonNullable<JobCard['employmentType']>;

/** The words of the cards, and of what finds them. */
export interface JobBoardWords extends CommonWords, CountWords, JobTerms {
  readonly later?: {
    readonly near: NearWords;
    readonly more: JobMoreWords;
    readonly outcome: JobOutcomeWords;
    readonly post: JobPostWords;
  };
  readonly title: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly jobs: (count: string) => string;
  readonly everyKind: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'skill' | 'subdistrict' | 'employmentType', string>>;
  /** Nothing chosen. */
  readonly every: Readonly<Record<'skill' | 'subdistrict' | 'employmentType', string>>;
  readonly clear: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'fair' | 'newest' | 'closing', string>>;
  /** The first order where there is a text, and where there is a place. */
  readonly best: string;
  readonly near: string;
  /** The text was read in another way. */
  readonly mended: (text: string) => string;
  readonly relaxed: string;
  /** Of several backends some did not answer. */
  readonly missing: (names: string) => string;
  readonly openings: (count: string) => string;
  /** @param date of the last day, for what is further away */
  readonly closes: (days: number, date: string) => string;
  readonly over: string;
  readonly filled: string;
  readonly save: string;
  readonly saveThis: (title: string) => string;
  readonly isSaved: string;
  readonly saved: (count: string) => string;
  readonly savedHere: string;
  readonly savedForNow: string;
  readonly share: string;
  readonly shareThis: (title: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly openFailed: string;
  readonly further: string;
  readonly furtherFailed: string;
  readonly post: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noMatch: string;
  readonly noMatchHelp: string;
  readonly noSaved: string;
  readonly noSavedHelp: string;
  readonly showAll: string;
  readonly unavailable: string;
}

export const jobBoardWords: JobBoardWords = {
  ...jobTerms,
  ...commonWords,
  title: 'Papan kerja',
  search: 'Cari',
  searchLabel: 'Cari pekerjaan, bidang, pemberi kerja, atau kecamatan',
  jobs: (count) => `${count} pekerjaan`,
  atLeast: (count) => `Setidaknya ${count}`,
  about: (count) => `Sekitar ${count}`,
  everyKind: 'Semua',
  filter: 'Saring',
  filters: { skill: 'Bidang', subdistrict: 'Kecamatan', employmentType: 'Bentuk kerja' },
  every: { skill: 'Semua bidang', subdistrict: 'Semua kecamatan', employmentType: 'Semua bentuk' },
  clear: 'Hapus saringan',
  sort: 'Urutkan',
  sorts: { fair: 'Bergiliran', newest: 'Terbaru', closing: 'Segera tutup' },
  best: 'Paling sesuai',
  near: 'Terdekat',
  mended: (text) => `Menampilkan hasil untuk “${text}”.`,
  relaxed: 'Tidak ada yang cocok dengan semua kata. Ini yang paling mendekati.',
  missing: (names) => `Belum termasuk: ${names} (sedang tidak dapat dihubungi).`,
  openings: (count) => `${count} orang dicari`,
  closes: (days, date) =>
    days <= 0
      ? 'Tutup hari ini'
      : days === 1
        ? 'Tutup besok'
        : days <= 14
          ? `Tutup ${days} hari lagi`
          : `Tutup ${date}`,
  over: 'Sudah ditutup',
  filled: 'Sudah terisi',
  save: 'Simpan',
  saveThis: (title) => `Simpan ${title}`,
  isSaved: 'Tersimpan',
  saved: (count) => `Disimpan (${count})`,
  savedHere: 'Simpanan Anda hanya ada di peramban ini; tidak ada orang lain yang melihatnya.',
  savedForNow: 'Peramban ini tidak menyimpan apa-apa. Simpanan Anda hilang saat halaman ditutup.',
  share: 'Bagikan',
  shareThis: (title) => `Bagikan ${title}`,
  copied: 'Tautan disalin',
  copyByHand: 'Salin tautan ini:',
  openFailed: 'Rinciannya belum bisa dimuat. Tekan sekali lagi, atau muat ulang halaman.',
  further: 'Tampilkan lagi',
  furtherFailed: 'Lanjutannya belum bisa dimuat.',
  post: 'Pasang lowongan',
  none: 'Belum ada pekerjaan di papan ini',
  noneHelp: 'Lowongan, pesanan bersama, dan permintaan bantuan muncul di sini setelah dipasang.',
  noMatch: 'Belum ada yang cocok',
  noMatchHelp: 'Periksa ejaan, coba kata yang lebih umum, atau hapus saringannya.',
  noSaved: 'Belum ada yang Anda simpan',
  noSavedHelp: 'Tekan “Simpan” pada sebuah kartu; kartu itu lalu ada di sini sampai ditutup.',
  showAll: 'Tampilkan semua',
  unavailable: 'Papan kerja belum bisa ditampilkan',
};
