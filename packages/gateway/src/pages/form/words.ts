import type { PageLanguage } from '../language.ts';

/** What every form without a script says, beside the words of its element. */
export interface FormWords {
  readonly trap: string;
  readonly trapped: string;
  readonly contact: string;
  readonly askOffice: string;
  readonly unavailable: string;
  readonly elsewhere: string;
  readonly notSent: string;
}

/** Javanese and Sundanese await review by native speakers. */
export const formWords: Readonly<Record<PageLanguage, FormWords>> = {
  id: {
    trap: 'Biarkan kosong',
    trapped: 'Isian ini harus kosong: gunanya menghalangi program. Hapus isinya, lalu kirim lagi.',
    contact: 'Hubungi kantornya langsung',
    askOffice: 'Hubungi BLK atau dinas tenaga kerja di daerah ini:',
    unavailable: 'Server data sedang tidak menjawab. Isian Anda masih ada; coba kirim lagi sebentar lagi.',
    elsewhere: 'Formulir ini dikirim dari halaman lain. Buka halaman ini, lalu kirim dari sini.',
    notSent: 'Belum terkirim',
  },
  en: {
    trap: 'Leave this empty',
    trapped: 'This must be empty: it keeps programs out. Take out what is in it, then send again.',
    contact: 'Ask the office directly',
    askOffice: 'Ask the training centre or the labour office of this region:',
    unavailable: 'The data server does not answer. What you wrote is still here; send again in a moment.',
    elsewhere: 'This form was sent from another page. Open this page, and send it from here.',
    notSent: 'Not sent yet',
  },
  jv: {
    trap: 'Aja diisi',
    trapped: 'Isian iki kudu kothong: kanggo nyegah program. Isine dibusak, banjur dikirim maneh.',
    contact: 'Hubungi kantore langsung',
    askOffice: 'Hubungi BLK utawa dinas tenaga kerja ing dhaerah iki:',
    unavailable:
      'Server data lagi ora mangsuli. Isian panjenengan isih ana; cobi dikirim maneh sedhela maneh.',
    elsewhere: 'Formulir iki dikirim saka kaca liya. Kaca iki dibukak, banjur dikirim saka kene.',
    notSent: 'Durung kakirim',
  },
  su: {
    trap: 'Antep kosong',
    trapped: 'Eusian ieu kedah kosong: pikeun ngahalangan program. Hapus eusina, teras kirim deui.',
    contact: 'Taros langsung ka kantorna',
    askOffice: 'Taros ka BLK atanapi dinas tanaga kerja di daérah ieu:',
    unavailable: 'Server data nuju teu ngawaler. Eusian anjeun masih aya; cobi kirim deui sakedap deui.',
    elsewhere: 'Formulir ieu dikirim ti kaca sanés. Buka kaca ieu, teras kirim ti dieu.',
    notSent: 'Teu acan kakirim',
  },
};
