// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { HireLocalWords } from '../hire-local-words.ts';
import { commonWordsInJavanese } from './common.ts';
import { localOrdersWordsInJavanese } from './local-orders.ts';

export const words: Regional<HireLocalWords> = {
  ...commonWordsInJavanese,
  later: { orders: localOrdersWordsInJavanese },
  title: (skill) => (skill ? `Nyuwun rega: ${skill}` : 'Nyuwun rega'),
  close: 'Tutup',
  wanted: 'Panjenengan butuh apa?',
  wantedHelp: 'Contone jajanan, servis AC, njahit seragam.',
  guessed: 'Dikira-kira saka isine kaca iki. Diowahi yen kleru.',
  look: 'Goleki wonge',
  place: 'Cedhak kecamatan endi?',
  anyPlace: 'Kabeh kecamatan',
  ask: 'Nyuwun rega',
  askHelp:
    'Contone wong-wong iki; lima sing tekan gilirane bakal ditakoni. Nomer HP ora ditampilake; koordinator sing nerusake undangane.',
  nearestFirst: 'Sing paling cedhak dhisik; sing padha adohe gantian.',
  first: 'Ditakoni dhisik',
  away: (date) => `Ora nampa pesenan nganti ${date}`,
  gone: 'Wong kuwi wis ora ditampilake. Liyane sing bakal ditakoni.',
  within: (place) => `ing ${place}`,
  from: (km, place) => `${km} km saka ${place}`,
  certified: 'duwe sertifikat',
  answers: (hours) =>
    `biasane mangsuli sajroning ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} dina`}`,
  people: (count) => `${count} wong`,
  offerings: 'Barang lan jasa',
  complete: 'Datane jangkep',
  lacking: (what) => `Durung diisi: ${what}`,
  parts: { skills: 'bidhang', subdistrict: 'kecamatan', offerings: 'barang lan jasa', cohorts: 'angkatan' },
  around: (place) => `${place} lan sakiwa tengene`,
  nobody: (skill, place) => `Durung ana sing longgar kanggo “${skill}”${place && ` ing ${place}`}.`,
  nearest: (count, place, km) => `Paling cedhak: ${count} wong ing ${place}, ${km} km.`,
  askThere: (place) => `Takon sing ing ${place}`,
  leave: 'Titip panyuwunan marang koordinator',
  leaveHelp: 'Koordinator sing nggolekake wong kanggo panjenengan.',
  unavailable: 'Dhaptar wong durung bisa dimuat',
  askAnyway: 'Tetep nulis panyuwunan',
  resume: (date) => `Nerusake konsep tanggal ${date}`,
  discard: 'Buwang konsep',
  partFailed: 'Formulire durung bisa dimuat. Internete dipriksa, banjur dipencet maneh.',
  nothingToAsk: 'Kaca iki durung nyebutake saka ngendi datane. Mangga dikabarake marang pengelola situs.',
};
