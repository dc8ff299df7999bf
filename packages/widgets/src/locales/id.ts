import type { Dictionary } from './dictionary.ts';

export const id: Dictionary = {
  language: 'id',
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
  turns: 'Urutan bergilir setiap hari, agar semua mendapat giliran pertama.',
  view: 'Tampilan',
  cards: 'Kartu',
  list: 'Daftar',
  loading: 'Memuat…',
  people: (count) => `${count} orang`,
  atLeast: (count) => `Setidaknya ${count} orang`,
  about: (count) => `Sekitar ${count} orang`,
  more: 'Tampilkan lebih banyak',
  moreFailed: 'Lanjutannya belum bisa dimuat.',
  noMatch: 'Belum ada yang cocok',
  nobody: 'Belum ada orang di direktori ini',
  nobodyHelp: 'Orang muncul di sini setelah setuju ditampilkan.',
  asOf: (date) => `Data per ${date}.`,
  stale: (date) => `Server data sedang tidak terjangkau. Yang tampil adalah data per ${date}.`,
  unavailable: 'Direktori belum bisa ditampilkan',
  reason: (code) =>
    code === 'rate-limited'
      ? 'Server data sedang ramai. Tunggu sebentar, lalu coba lagi.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'Server data tidak menjawab. Periksa sambungan internet, lalu coba lagi.'
        : 'Halaman ini dan server data tidak saling cocok. Mohon kabari pengelola situs.',
  retry: 'Coba lagi',
  subdistrict: (name) => `Kec. ${name}`,
  offerings: 'Produk dan jasa',
  others: (count) => `+${count} lainnya`,
  openFailed: 'Rincian belum bisa dimuat. Tekan namanya sekali lagi, atau muat ulang halaman.',
  partly: 'Sebagian rincian belum bisa dimuat.',
};
