// Awaits review by a native speaker.
import type { NearWords } from '../near-words.ts';

export const nearWordsInSundanese: NearWords = {
  remove: (what) => `Pupus saringan ${what}`,
  useLocation: 'Anggo lokasi abdi',
  rounded: 'Lokasi dibuleudkeun dugi ka kirang langkung 1 km sateuacan dikirim.',
  locating: 'Nuju milari lokasi…',
  refused: 'Lokasi henteu diwidian. Pilih waé kacamatan atanapi désa.',
  blocked: 'Kaca ieu teu kénging maca lokasi. Pilih waé kacamatan atanapi désa.',
  notFound: 'Lokasina teu acan kapendak. Cobian deui, atanapi pilih kacamatan atanapi désa.',
  place: 'Kacamatan atanapi désa',
  noPlace: 'Teu aya tempat nu namina kitu.',
  placesFailed: 'Daptar tempat teu acan tiasa dimuat.',
  placesFound: (count) => `${count} tempat kapendak`,
  levels: { district: 'kacamatan', village: 'désa/kalurahan' },
  radius: 'Anggangna',
  within: (km) => `dugi ka ${km} km`,
  anyDistance: 'sabaraha waé anggangna',
  from: (place) => `Caket ${place}`,
  me: 'lokasi abdi',
  somewhere: 'tempat nu dipilih',
  distance: (km) => `± ${km} km`,
};
