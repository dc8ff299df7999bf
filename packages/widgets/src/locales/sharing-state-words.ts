import type { Language } from './dictionary.ts';

const id = {
  loading: 'Memuat pesanan bersama…',
  failed: 'Pesanan bersama belum bisa dimuat.',
};

export type SharingStateWords = typeof id;

const en: SharingStateWords = {
  loading: 'Loading shared orders…',
  failed: 'Shared orders could not be loaded yet.',
};

export const sharingStateWords: Readonly<Record<Language, SharingStateWords>> = { id, en };
