// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { HireLocalWords } from '../hire-local-words.ts';
import { commonWordsInSundanese } from './common.ts';
import { localOrdersWordsInSundanese } from './local-orders.ts';

export const words: Regional<HireLocalWords> = {
  ...commonWordsInSundanese,
  later: { orders: localOrdersWordsInSundanese },
  title: (skill) => (skill ? `Nyuhunkeun pangaos: ${skill}` : 'Nyuhunkeun pangaos'),
  close: 'Tutup',
  wanted: 'Anjeun peryogi naon?',
  wantedHelp: 'Contona kuéh, sérvis AC, ngaput saragam.',
  guessed: 'Dikira-kira tina eusi kaca ieu. Robih upami lepat.',
  look: 'Pilari jalmina',
  place: 'Caket kacamatan mana?',
  anyPlace: 'Sadaya kacamatan',
  ask: 'Nyuhunkeun pangaos',
  askHelp:
    'Contona ieu; lima urang nu dugi ka gilirana bakal ditaros. Nomer HP henteu ditémbongkeun; koordinator nu neraskeun uleman.',
  nearestFirst: 'Nu pangcaketna ti payun; nu sami anggangna giliran.',
  first: 'Ditaros ti payun',
  away: (date) => `Henteu nampi pesenan dugi ka ${date}`,
  gone: 'Jalmi éta parantos henteu ditémbongkeun. Nu sanés bakal ditaros.',
  within: (place) => `di ${place}`,
  from: (km, place) => `${km} km ti ${place}`,
  certified: 'gaduh sertipikat',
  answers: (hours) =>
    `biasana ngawaler dina ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} dinten`}`,
  people: (count) => `${count} urang`,
  offerings: 'Barang sareng jasa',
  complete: 'Datana lengkep',
  lacking: (what) => `Teu acan dieusian: ${what}`,
  parts: {
    skills: 'widang',
    subdistrict: 'kacamatan',
    offerings: 'barang sareng jasa',
    cohorts: 'angkatan',
  },
  around: (place) => `${place} sareng sakurilingna`,
  nobody: (skill, place) => `Teu acan aya nu salsé kanggo “${skill}”${place && ` di ${place}`}.`,
  nearest: (count, place, km) => `Pangcaketna: ${count} urang di ${place}, ${km} km.`,
  askThere: (place) => `Taros nu di ${place}`,
  leave: 'Titip pamundut ka koordinator',
  leaveHelp: 'Koordinator nu milarikeun jalmi kanggo anjeun.',
  unavailable: 'Daptar jalmi teu acan tiasa dimuat',
  askAnyway: 'Tetep nyerat pamundut',
  resume: (date) => `Teraskeun konsép ping ${date}`,
  discard: 'Piceun konsép',
  partFailed: 'Formulirna teu acan tiasa dimuat. Parios internétna, teras pencét deui.',
  nothingToAsk: 'Kaca ieu teu acan nyebatkeun timana datana. Punten wartosan nu ngokolakeun situs.',
};
