import type { CommonWords } from './dictionary.ts';

export const commonWords: CommonWords = {
  language: 'id',
  loading: 'Memuat…',
  turns: 'Urutan bergilir setiap hari, agar semua mendapat giliran pertama.',
  asOf: (date) => `Data per ${date}.`,
  stale: (date) => `Server data sedang tidak terjangkau. Yang tampil adalah data per ${date}.`,
  reason: (code) =>
    code === 'rate-limited'
      ? 'Server data sedang ramai. Tunggu sebentar, lalu coba lagi.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'Server data tidak menjawab. Periksa sambungan internet, lalu coba lagi.'
        : 'Halaman ini dan server data tidak saling cocok. Mohon kabari pengelola situs.',
  retry: 'Coba lagi',
  subdistrict: (name) => `Kec. ${name}`,
};
