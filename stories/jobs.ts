import type { MemoryRecords } from '@guyub/adapters/memory';
import type { Records } from '@guyub/core';
import { regions } from './people.ts';

// Every employer here is invented.
type Job = Records['jobs'];

/** ISO date, so many days from now in western Indonesia: what closes does so in every year. */
const inDays = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

const job = (id: string, title: string, closes: number, change: Partial<Job> = {}): Job => ({
  id,
  title,
  kind: 'vacancy',
  employer: 'CV Busana Rekaan',
  description: 'Uraiannya menyusul. Tanyakan kepada pemberi kerja apa yang dikerjakan, dan jam berapa.',
  openings: 1,
  region: 'kemendagri:35.27',
  province: 'kemendagri:35',
  validThrough: inDays(closes),
  postedOn: inDays(closes - 30),
  filled: false,
  updatedAt: '2026-11-20T02:00:00Z',
  ...change,
});

const seven: readonly Job[] = [
  job('j1', 'Penjahit seragam sekolah', 21, {
    description:
      'Menjahit kemeja dan rok seragam SD dan SMP dari potongan yang sudah siap, bersama 11 penjahit lain. Mesin jahit dan obras tersedia di tempat.\n\nMasuk Senin sampai Sabtu pukul 07.30–15.30; Jumat pulang pukul 11.00. Lulusan pelatihan menjahit BLK didahulukan.',
    requirements:
      'Bisa memakai mesin jahit kecepatan tinggi dan membaca pola. Sertifikat pelatihan dilampirkan bila ada.',
    skill: 'Menjahit',
    employmentType: 'full-time',
    openings: 4,
    payMin: 2_300_000,
    payMax: 2_700_000,
    payUnit: 'month',
    subdistrict: 'Torjun',
    latitude: -7.16,
    longitude: 113.2,
  }),
  job('j2', 'Penjahit borongan mukena', 3, {
    employer: 'Rumah Mukena Contoh',
    description:
      'Menjahit mukena katun dari bahan yang diantar ke rumah. Boleh dikerjakan di rumah sendiri dengan mesin sendiri; hasil diambil setiap Sabtu dan dibayar hari itu juga.',
    skill: 'Menjahit',
    employmentType: 'contractor',
    openings: 10,
    payMin: 18_000,
    payMax: 18_000,
    payUnit: 'piece',
    subdistrict: 'Omben',
    latitude: -7.11,
    longitude: 113.33,
  }),
  job('j3', '120 seragam batik pasar rakyat', 14, {
    kind: 'shared-order',
    employer: 'Penjahit Sampang Berbagi',
    description:
      'Pesanan bersama untuk pedagang pasar: 120 seragam batik lengan panjang, bahan dan pola disediakan. Dibagi rata menurut giliran di antara anggota. Yang belum punya usaha sendiri boleh ikut.',
    skill: 'Menjahit',
    openings: 8,
    payMin: 22_000,
    payMax: 22_000,
    payUnit: 'piece',
    subdistrict: 'Torjun',
  }),
  job('j4', 'Bantu pasang kancing dua hari', 1, {
    kind: 'help',
    employer: 'Penjahit Sampang Berbagi',
    description:
      'Dua orang untuk memasang kancing dan membungkus 60 kemeja di balai desa, Sabtu dan Minggu. Makan siang disediakan.',
    skill: 'Menjahit',
    openings: 2,
    payMin: 75_000,
    payMax: 75_000,
    payUnit: 'day',
    subdistrict: 'Camplong',
  }),
  job('j5', 'Petugas las teralis', 20, {
    employer: 'Bengkel Las Misalkan',
    skill: 'Las',
    employmentType: 'temporary',
    payMin: 110_000,
    payMax: 130_000,
    payUnit: 'day',
    subdistrict: 'Robatal',
    filled: true,
  }),
  job('j6', 'Teknisi AC gedung', 30, {
    employer: 'PT Sejuk Rekaan',
    skill: 'Servis AC',
    employmentType: 'full-time',
    openings: 2,
    applyUrl: 'https://karier.sejuk-rekaan.example/teknisi',
  }),
  job('j7', 'Juru masak katering', 0, {
    employer: 'Dapur Contoh',
    skill: 'Tata boga',
    employmentType: 'part-time',
    payMin: 1_400_000,
    payUnit: 'month',
    subdistrict: 'Omben',
  }),
];

const boardOf = (jobs: readonly Job[]): MemoryRecords => ({ jobs, regions });

export const board = boardOf(seven);
export const emptyBoard = boardOf([]);
/** Further pages, however many there are. */
export const manyJobs = boardOf(
  Array.from({ length: 10_000 }, (_, i) => ({
    ...seven[i % 7]!,
    id: `n${i}`,
    title: `${seven[i % 7]!.title} ${i + 1}`,
  })),
);
export const awkwardJobs = boardOf([
  job(
    'a1',
    'Tenaga-administrasi-dan-pelayanan-masyarakat-di-bidang-penempatan-tenaga-kerja-serta-perluasan-kesempatan-kerja',
    2,
    {
      employer: 'Perkumpulan Pengusaha Konveksi Rekaan Se-Kabupaten Sampang dan Sekitarnya Cabang Torjun',
      subdistrict: 'Torjun Utara dan Sekitarnya',
      skill: 'Administrasi perkantoran',
      openings: 9999,
      payMin: 1_000_000_000,
      payMax: 999_999_999_999,
      payUnit: 'job',
      description: `Satu${'panjang'.repeat(40)} kata.\n`.repeat(12),
    },
  ),
  job('a2', 'x', 200),
]);
