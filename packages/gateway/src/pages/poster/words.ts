import type { PageLanguage } from '../language.ts';

export interface PosterWords {
  /** What the poster is about, by the element that its code leads to. */
  readonly titles: Readonly<Record<'alumni-directory' | 'job-board' | 'showcase' | 'hire-local', string>>;
  /** The same where something is named. */
  readonly looking: (what: string) => string;
  readonly scan: string;
  readonly type: string;
  readonly ask: string;
  readonly office: string;
  readonly print: string;
}

/** Javanese and Sundanese await review by native speakers. */
export const posterWords: Readonly<Record<PageLanguage, PosterWords>> = {
  id: {
    titles: {
      'alumni-directory': 'Butuh tenaga terampil?',
      'job-board': 'Cari kerja?',
      showcase: 'Produk dan jasa dari sekitar kita',
      'hire-local': 'Minta harga dari lulusan BLK terdekat',
    },
    looking: (what) => `Butuh ${what}?`,
    scan: 'Pindai dengan kamera HP',
    type: 'atau ketik di peramban:',
    ask: 'Tidak punya HP? Tanyakan kepada',
    office: 'petugas BLK atau balai desa',
    print: 'Cetak halaman ini lewat menu peramban (Ctrl+P): satu lembar A4.',
  },
  en: {
    titles: {
      'alumni-directory': 'Looking for skilled hands?',
      'job-board': 'Looking for work?',
      showcase: 'Products and services from around here',
      'hire-local': 'Ask graduates nearby for a price',
    },
    looking: (what) => `Looking for ${what}?`,
    scan: 'Scan with the camera of a phone',
    type: 'or type into a browser:',
    ask: 'No phone? Ask',
    office: 'the training centre or the village office',
    print: 'Print this page with the menu of the browser (Ctrl+P): one sheet of A4.',
  },
  jv: {
    titles: {
      'alumni-directory': 'Butuh wong sing trampil?',
      'job-board': 'Golek gawean?',
      showcase: 'Barang lan jasa saka sakiwa tengene awake dhewe',
      'hire-local': 'Nyuwun rega marang lulusan BLK cedhak kene',
    },
    looking: (what) => `Butuh ${what}?`,
    scan: 'Dipindai nganggo kamera HP',
    type: 'utawa ketik ing peramban:',
    ask: 'Ora duwe HP? Takon marang',
    office: 'petugas BLK utawa balai desa',
    print: 'Kaca iki dicithak lewat menu peramban (Ctrl+P): salembar A4.',
  },
  su: {
    titles: {
      'alumni-directory': 'Peryogi jalmi nu terampil?',
      'job-board': 'Milari padamelan?',
      showcase: 'Barang sareng jasa ti sakurileun urang',
      'hire-local': 'Nyuhunkeun pangaos ti lulusan BLK nu caket',
    },
    looking: (what) => `Peryogi ${what}?`,
    scan: 'Pindai ku kaméra HP',
    type: 'atanapi ketik dina peramban:',
    ask: 'Teu gaduh HP? Taros ka',
    office: 'petugas BLK atanapi balé désa',
    print: 'Cétak kaca ieu ku ménu peramban (Ctrl+P): salambar A4.',
  },
};

/** What is spoken where a code begins so; Madura, Banten and the rest read Indonesian. */
export function spokenIn(region: string | undefined): PageLanguage {
  const code = region?.replace(/^\w+:/, '') ?? '';
  if (code.startsWith('32')) return 'su';
  if (/^(33|34)/.test(code)) return 'jv';
  return code.startsWith('35') && !/^35\.(2[6-9])/.test(code) ? 'jv' : 'id';
}
