import type { Advice } from '@guyub/core/jobs';
import type { Language } from './dictionary.ts';
import { jobTerms } from './job-terms.ts';

/** The words of a card of the job board, of the form in which it is written, and of the advice beside it. */
export const jobCardWords = {
  ...jobTerms,
  language: 'id' as Language,
  title: 'Jabatan atau pekerjaan',
  titleHelp: 'Singkat, misalnya: Penjahit seragam sekolah.',
  employer: 'Pemberi kerja',
  employerHelp: 'Nama perusahaan, kantor, kelompok, atau keluarga.',
  description: 'Uraian pekerjaan',
  descriptionHelp: 'Apa yang dikerjakan, jam kerja, alat yang ada. Jangan tulis NIK atau nomor HP.',
  requirements: 'Syarat',
  requirementsHelp: 'Keahlian yang benar-benar diperlukan.',
  skill: 'Bidang',
  skillHelp: 'Misalnya: menjahit, tata boga, las.',
  employmentType: 'Bentuk hubungan kerja',
  openings: 'Jumlah orang yang dicari',
  people: (count: number) => `${count} orang`,
  pay: 'Upah',
  payMin: 'Upah mulai, dalam rupiah',
  payMax: 'Upah sampai, dalam rupiah',
  payMaxHelp: 'Sama dengan yang di atas bila upahnya pasti.',
  payUnit: 'Upah per',
  programmeId: 'Program pelatihan yang lulusannya akan diterima',
  subdistrict: 'Kecamatan',
  validThrough: 'Ditutup tanggal',
  validThroughHelp: 'Sehari sesudahnya, lowongan hilang dari papan.',
  applyUrl: 'Tautan lamaran milik Anda',
  applyUrlHelp: 'Kosongkan bila pelamar cukup mengisi formulir pendek di papan ini.',
  optional: '(boleh kosong)',
  choose: 'Pilih',
  suggestion: 'Saran:',
  mustMend: 'Harus diperbaiki:',
  notSaid: 'Belum disebutkan',
  mend: (count: number) =>
    count === 1 ? 'Ada 1 isian yang perlu diperbaiki.' : `Ada ${count} isian yang perlu diperbaiki.`,
  advice: {
    'description-short':
      'Ceritakan sedikit lagi: apa yang dikerjakan, jam kerja, alat yang ada. Orang perlu tahu sebelum melamar.',
    closed: 'Tanggal tutupnya sudah lewat. Pilih tanggal yang akan datang.',
    'closes-late': 'Paling lama 180 hari dari sekarang. Pilih tanggal yang lebih dekat.',
    'pay-order': 'Upah mulai lebih besar daripada upah sampai. Perbaiki salah satunya.',
    'pay-unit': 'Pilih upah ini per apa, misalnya per bulan atau per potong.',
    place: 'Sebutkan kecamatannya, agar ditemukan orang yang tinggal dekat.',
    pay: 'Sebutkan upahnya bila boleh. Kalau tidak, di papan tertulis “upah tidak disebutkan”.',
    'employment-type': 'Pilih bentuknya, agar orang tahu apakah penuh waktu, kontrak, atau harian.',
    discriminates:
      'Ada kata yang memilih orang menurut jenis kelamin, usia, status kawin, agama, atau penampilan. Tulis keahliannya saja.',
    'asks-money': 'Ada kata tentang biaya atau uang jaminan. Pelamar tidak boleh dimintai uang.',
    'contact-in-text':
      'Ada nomor telepon yang akan terbuka untuk semua orang. Hapus saja: pelamar menghubungi Anda lewat papan ini.',
  } satisfies Record<Advice['code'], string> as Record<Advice['code'], string>,
  wrong: {
    empty: 'Belum diisi.',
    date: 'Isi tanggalnya.',
    openings: 'Tulis angka dari 1 sampai 9.999.',
    rupiah: 'Tulis angka saja, misalnya 2.500.000.',
    url: 'Tulis tautan yang lengkap dan aman, misalnya https://contoh.id/lamar.',
    identity: 'Tampaknya berisi nomor identitas (NIK, KK, atau NPWP). Hapus dulu.',
  },
};

export type JobCardWords = typeof jobCardWords;
