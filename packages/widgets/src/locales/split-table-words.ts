import type { Language } from './dictionary.ts';

const id = {
  language: 'id' as Language,
  number: (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 2 }),
  caption: 'Pembagian untuk setiap anggota, dengan alasannya',
  member: 'Anggota',
  gets: 'Dapat',
  becomes: 'Sudah menerima',
  why: 'Alasan',
  fromTo: (before: string, after: string) => `dari ${before} menjadi ${after}`,
  total: 'Jumlah dibagi',
  short: (count: string, unit: string) => `Kurang ${count} ${unit}: belum ada yang bisa mengerjakannya.`,
};

/** The words of a split, wherever it is shown. */
export type SplitTableWords = typeof id;

const en: SplitTableWords = {
  language: 'en',
  number: (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 }),
  caption: 'What each member gets, and why',
  member: 'Member',
  gets: 'Gets',
  becomes: 'Has received',
  why: 'Reason',
  fromTo: (before, after) => `from ${before} to ${after}`,
  total: 'Shared in all',
  short: (count, unit) => `${count} ${unit} too many: nobody can make them.`,
};

export const splitTableWords: Readonly<Record<Language, SplitTableWords>> = { id, en };
