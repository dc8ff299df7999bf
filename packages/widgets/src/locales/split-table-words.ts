import type { Language } from './dictionary.ts';

const inWords = (date: string, locale: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });

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
  short: (count: string, unit: string) => `Kurang ${count} ${unit}: tidak ada yang masih sanggup.`,
  shortHelp: (earliest: string | undefined) =>
    earliest
      ? `Dengan anggota yang sama, semuanya selesai bila batas waktunya ${inWords(earliest, 'id-ID')} atau sesudahnya.`
      : 'Mintalah waktu lebih panjang, ajak anggota lain, atau terima lebih sedikit.',
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
  short: (count, unit) => `${count} ${unit} too many: nobody has room for them.`,
  shortHelp: (earliest) =>
    earliest
      ? `The same members can finish it all if the deadline is ${inWords(earliest, 'en-GB')} or later.`
      : 'Ask for more time, invite others, or accept less.',
};

export const splitTableWords: Readonly<Record<Language, SplitTableWords>> = { id, en };
