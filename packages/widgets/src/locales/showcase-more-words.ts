import type { Language, Speaking } from './language.ts';

/** The words of what opens with "Lainnya". */
export interface ShowcaseMoreWords {
  readonly close: string;
  readonly gone: string;
  readonly maker: string;
  readonly place: string;
  readonly order: string;
  readonly hours: string;
  readonly since: string;
  /** Monday first. */
  readonly days: readonly string[];
  readonly qrCode: string;
  readonly qrHelp: string;
  readonly qrLabel: (name: string) => string;
  readonly contact: string;
  readonly poster: string;
  readonly posterFailed: string;
}

export const showcaseMoreIn = ({ language, later }: Speaking<'more', ShowcaseMoreWords>): ShowcaseMoreWords =>
  later?.more ?? showcaseMoreWords[language];

export const showcaseMoreWords: Readonly<Record<Language, ShowcaseMoreWords>> = {
  id: {
    close: 'Tutup',
    gone: 'Produk atau jasa ini sudah tidak ditampilkan.',
    maker: 'Oleh',
    place: 'Tempat',
    order: 'Pesanan',
    hours: 'Jam buka',
    since: 'Berdiri sejak',
    days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    qrCode: 'Tampilkan kode QR',
    qrHelp: 'Pindai dengan kamera ponsel untuk membuka halaman ini.',
    qrLabel: (name) => `Kode QR ke halaman ${name}`,
    contact: 'Simpan kontak (vCard)',
    poster: 'Cetak poster A4',
    posterFailed: 'Poster belum bisa disiapkan. Periksa sambungan internet, lalu tekan sekali lagi.',
  },
  en: {
    close: 'Close',
    gone: 'This product or service is no longer shown.',
    maker: 'By',
    place: 'Place',
    order: 'Ordering',
    hours: 'Opening hours',
    since: 'Since',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    qrCode: 'Show a QR code',
    qrHelp: 'Scan it with a phone’s camera to open this page.',
    qrLabel: (name) => `QR code of the page of ${name}`,
    contact: 'Save contact (vCard)',
    poster: 'Print an A4 poster',
    posterFailed: 'The poster cannot be made yet. Check your internet connection, then press once more.',
  },
};
