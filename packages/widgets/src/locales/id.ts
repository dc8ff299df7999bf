import { inLanguages } from './choose.ts';
import { commonWords } from './common-words.ts';
import type { Dictionary } from './dictionary.ts';

export const id: Dictionary = {
  ...commonWords,
  title: 'Direktori lulusan',
  search: 'Cari',
  searchLabel: 'Cari nama, keahlian, usaha, atau kecamatan',
  filter: 'Saring',
  filters: {
    skills: 'Bidang pelatihan',
    province: 'Provinsi',
    region: 'Kabupaten/kota',
    subdistrict: 'Kecamatan',
    cohorts: 'Angkatan',
    certified: 'Bersertifikat',
    hasBusiness: 'Punya usaha',
  },
  sort: 'Urutkan',
  sorts: { fair: 'Bergiliran', name: 'Nama A–Z', newest: 'Lulusan terbaru' },
  best: 'Paling sesuai',
  near: 'Terdekat',
  view: 'Tampilan',
  cards: 'Kartu',
  list: 'Daftar',
  atLeast: (count) => `Setidaknya ${count} orang`,
  about: (count) => `Sekitar ${count} orang`,
  more: 'Tampilkan lebih banyak',
  moreFailed: 'Lanjutannya belum bisa dimuat.',
  noMatch: 'Belum ada yang cocok',
  nobody: 'Belum ada orang di direktori ini',
  nobodyHelp: 'Orang muncul di sini setelah setuju ditampilkan.',
  unavailable: 'Direktori belum bisa ditampilkan',
  others: (count) => `+${count} lainnya`,
  openFailed: 'Rincian belum bisa dimuat. Tekan namanya sekali lagi, atau muat ulang halaman.',
  partly: 'Sebagian rincian belum bisa dimuat.',
};

export const dictionaryFor = inLanguages(id, async () => (await import('./en.ts')).en);
