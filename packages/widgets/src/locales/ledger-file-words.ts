import type { Language } from './dictionary.ts';

type Path = readonly (string | number)[];

/** Why a file is not opened, by the path of `parseLedgerFile`'s issue. */
export const notOpened: Readonly<Record<Language, (path: Path) => string>> = {
  id: (path) =>
    path.length === 0
      ? 'Berkas ini tidak terbaca: rusak, terpotong, atau bukan buku giliran.'
      : path[0] === 'guyub'
        ? 'Berkas ini bukan buku giliran. Pilih berkas yang diunduh dari buku giliran.'
        : path[0] === 'entries' && path.length > 1
          ? `Catatan ke-${Number(path[1]) + 1} di berkas ini tidak lengkap, jadi buku ini tidak bisa ditampilkan.`
          : 'Berkas ini buku giliran, tetapi bagian kepalanya rusak.',
  en: (path) =>
    path.length === 0
      ? 'This file cannot be read: it is damaged, cut off, or no ledger.'
      : path[0] === 'guyub'
        ? 'This file is no ledger. Choose one that was downloaded from a ledger.'
        : path[0] === 'entries' && path.length > 1
          ? `Entry ${Number(path[1]) + 1} of this file is not complete, so the ledger cannot be shown.`
          : 'This file is a ledger, but its head is damaged.',
};
