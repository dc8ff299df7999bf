import type { PageLanguage } from '../language.ts';

export interface FeedWords {
  readonly jobs: (where: string) => string;
  readonly jobsAbout: string;
  readonly showcase: (where: string) => string;
  readonly showcaseAbout: string;
  /** Where no region is named. */
  readonly everywhere: string;
  readonly closes: (date: string) => string;
}

/** Javanese and Sundanese await review by native speakers. */
export const feedWords: Readonly<Record<PageLanguage, FeedWords>> = {
  id: {
    jobs: (where) => `Lowongan kerja: ${where}`,
    jobsAbout: 'Lowongan, pesanan bersama, dan bantuan yang dicari, untuk lulusan BLK.',
    showcase: (where) => `Produk dan jasa lulusan BLK: ${where}`,
    showcaseAbout: 'Yang dibuat dan dikerjakan lulusan BLK, dengan harganya.',
    everywhere: 'semua daerah',
    closes: (date) => `Ditutup ${date}.`,
  },
  en: {
    jobs: (where) => `Jobs: ${where}`,
    jobsAbout: 'Vacancies, shared orders and hands wanted, for graduates of the training centres.',
    showcase: (where) => `Products and services of graduates: ${where}`,
    showcaseAbout: 'What graduates of the training centres make and do, with prices.',
    everywhere: 'all regions',
    closes: (date) => `Closes on ${date}.`,
  },
  jv: {
    jobs: (where) => `Lowongan gawean: ${where}`,
    jobsAbout: 'Lowongan, pesenan bebarengan, lan bantuan sing digoleki, kanggo lulusan BLK.',
    showcase: (where) => `Barang lan jasa lulusan BLK: ${where}`,
    showcaseAbout: 'Sing digawe lan ditandangi lulusan BLK, karo regane.',
    everywhere: 'kabeh dhaerah',
    closes: (date) => `Ditutup ${date}.`,
  },
  su: {
    jobs: (where) => `Lowongan padamelan: ${where}`,
    jobsAbout: 'Lowongan, pesenan babarengan, sareng bantosan nu dipilari, kanggo lulusan BLK.',
    showcase: (where) => `Barang sareng jasa lulusan BLK: ${where}`,
    showcaseAbout: 'Nu didamel ku lulusan BLK, sareng pangaosna.',
    everywhere: 'sadaya daérah',
    closes: (date) => `Ditutup ${date}.`,
  },
};
