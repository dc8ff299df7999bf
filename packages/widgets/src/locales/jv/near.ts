// Awaits review by a native speaker.
import type { NearWords } from '../near-words.ts';

export const nearWordsInJavanese: NearWords = {
  remove: (what) => `Busak saringan ${what}`,
  useLocation: 'Nganggo lokasiku',
  rounded: 'Lokasi dibunderake nganti kira-kira 1 km sadurunge dikirim.',
  locating: 'Nggoleki lokasi…',
  refused: 'Lokasi ora diidini. Pilih kecamatan utawa desa wae.',
  blocked: 'Kaca iki ora oleh maca lokasi. Pilih kecamatan utawa desa wae.',
  notFound: 'Lokasine durung ketemu. Dicoba maneh, utawa pilih kecamatan utawa desa.',
  place: 'Kecamatan utawa desa',
  noPlace: 'Ora ana panggonan sing jenenge kuwi.',
  placesFailed: 'Dhaptar panggonan durung bisa dimuat.',
  placesFound: (count) => `${count} panggonan ketemu`,
  levels: { district: 'kecamatan', village: 'desa/kalurahan' },
  radius: 'Adohe',
  within: (km) => `nganti ${km} km`,
  anyDistance: 'pira wae adohe',
  from: (place) => `Cedhak ${place}`,
  me: 'lokasiku',
  somewhere: 'panggonan pilihan',
  distance: (km) => `± ${km} km`,
};
