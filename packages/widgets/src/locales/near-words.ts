import type { Language, Speaking } from './language.ts';

/** The words of the choice of a place. */
export interface NearWords {
  readonly remove: (what: string) => string;
  readonly useLocation: string;
  readonly rounded: string;
  readonly locating: string;
  readonly refused: string;
  readonly blocked: string;
  readonly notFound: string;
  readonly place: string;
  readonly noPlace: string;
  readonly placesFailed: string;
  readonly placesFound: (count: string) => string;
  readonly levels: Readonly<Record<'district' | 'village', string>>;
  readonly radius: string;
  readonly within: (km: string) => string;
  readonly anyDistance: string;
  /** Of a chip. */
  readonly from: (place: string) => string;
  readonly me: string;
  /** A place from a link, whose name nobody knows. */
  readonly somewhere: string;
  readonly distance: (km: string) => string;
}

export const nearIn = ({ language, later }: Speaking<'near', NearWords>): NearWords =>
  later?.near ?? nearWords[language];

export const nearWords: Readonly<Record<Language, NearWords>> = {
  id: {
    remove: (what) => `Hapus saringan ${what}`,
    useLocation: 'Pakai lokasi saya',
    rounded: 'Lokasi dibulatkan sampai sekitar 1 km sebelum dikirim.',
    locating: 'Mencari lokasi…',
    refused: 'Lokasi tidak diizinkan. Pilih kecamatan atau desa saja.',
    blocked: 'Halaman ini tidak boleh membaca lokasi. Pilih kecamatan atau desa saja.',
    notFound: 'Lokasi belum ditemukan. Coba lagi, atau pilih kecamatan atau desa.',
    place: 'Kecamatan atau desa',
    noPlace: 'Tidak ada tempat dengan nama itu.',
    placesFailed: 'Daftar tempat belum bisa dimuat.',
    placesFound: (count) => `${count} tempat ditemukan`,
    levels: { district: 'kecamatan', village: 'desa/kelurahan' },
    radius: 'Jarak',
    within: (km) => `sampai ${km} km`,
    anyDistance: 'semua jarak',
    from: (place) => `Dekat ${place}`,
    me: 'lokasi saya',
    somewhere: 'tempat pilihan',
    distance: (km) => `± ${km} km`,
  },
  en: {
    remove: (what) => `Remove filter ${what}`,
    useLocation: 'Use my location',
    rounded: 'Your location is rounded to about 1 km before it is sent.',
    locating: 'Finding your location…',
    refused: 'The location was not allowed. Choose a sub-district or village instead.',
    blocked: 'This page may not read the location. Choose a sub-district or village instead.',
    notFound: 'The location was not found. Try again, or choose a sub-district or village.',
    place: 'Sub-district or village',
    noPlace: 'There is no place of that name.',
    placesFailed: 'The list of places could not be loaded.',
    placesFound: (count) => (count === '1' ? '1 place found' : `${count} places found`),
    levels: { district: 'sub-district', village: 'village' },
    radius: 'Distance',
    within: (km) => `up to ${km} km`,
    anyDistance: 'any distance',
    from: (place) => `Near ${place}`,
    me: 'my location',
    somewhere: 'the chosen place',
    distance: (km) => `about ${km} km away`,
  },
};
