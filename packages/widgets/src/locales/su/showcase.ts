// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { ShowcaseMoreWords } from '../showcase-more-words.ts';
import type { ShowcaseWords } from '../showcase-words.ts';
import { commonWordsInSundanese, countWordsInSundanese } from './common.ts';
import { localOrdersWordsInSundanese } from './local-orders.ts';

const span = (days: number) =>
  days < 14
    ? `${days} dinten`
    : days < 60
      ? `${Math.round(days / 7)} minggu`
      : `${Math.round(days / 30)} sasih`;

const more: ShowcaseMoreWords = {
  close: 'Tutup',
  gone: 'Barang atanapi jasa ieu parantos henteu ditémbongkeun.',
  maker: 'Nu ngadamel',
  place: 'Tempatna',
  order: 'Pesenan',
  hours: 'Jam buka',
  since: 'Ngadeg ti',
  days: ['Senén', 'Salasa', 'Rebo', 'Kemis', 'Jumaah', 'Saptu', 'Minggu'],
  qrCode: 'Témbongkeun kode QR',
  qrHelp: 'Pindai nganggo kaméra HP kanggo muka kaca ieu.',
  qrLabel: (name) => `Kode QR kana kaca ${name}`,
  contact: 'Simpen kontak (vCard)',
  poster: 'Citak poster A4',
  posterFailed: 'Poster teu acan tiasa disayogikeun. Parios sambungan internétna, teras pencét sakali deui.',
};

export const words: Regional<ShowcaseWords> = {
  ...commonWordsInSundanese,
  ...countWordsInSundanese,
  later: { more, orders: localOrdersWordsInSundanese },
  title: 'Barang sareng jasa',
  titleOf: (maker) => `Barang sareng jasa ti ${maker}`,
  goods: (count) => `${count} barang sareng jasa`,
  further: 'Témbongkeun deui',
  furtherFailed: 'Saterasna teu acan tiasa dimuat.',
  partly: 'Nami nu ngadamelna teu acan tiasa dimuat.',
  missing: (names) => `Teu acan kalebet: ${names} (ayeuna teu tiasa dikontak).`,
  price: {
    open: 'Pangaosna ditaroskeun',
    from: (price) => `Ti ${price}`,
    upTo: (price) => `Dugi ka ${price}`,
  },
  minimum: (quantity) => `Sakedikna pesen ${quantity}`,
  ready: (count) => (count === 0 ? 'Réngsé dinten éta kénéh' : `Réngsé dina ${span(count)}`),
  certified: 'Gaduh sertipikat',
  answers: (hours) =>
    `Biasana ngawaler dina ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} dinten`}`,
  away: (date) => `Henteu nampi pesenan dugi ka ${date}`,
  noPhoto: 'Teu acan aya poto',
  deadPhoto: 'Potona teu acan tiasa dimuat',
  showPhoto: 'Témbongkeun poto',
  photoOf: (name) => `Poto ${name}`,
  order: 'Pesen',
  share: 'Bagikeun',
  shareThis: (name) => `Bagikeun ${name}`,
  copied: 'Tautan parantos disalin',
  copyByHand: 'Salin tautan ieu:',
  more: 'Sanésna',
  moreOf: (name) => `Sanésna ngeunaan ${name}`,
  moreFailed: 'Rincianana teu acan tiasa dimuat. Pencét sakali deui, atanapi muat deui kacana.',
  none: 'Teu acan aya barang atanapi jasa di dieu',
  noneHelp: 'Barang sareng jasa némbongan di dieu saatos nu gaduhna satuju ditémbongkeun.',
  noneOf: (skill) => `Teu acan aya barang atanapi jasa kanggo “${skill}”`,
  noneOfHelp: 'Taroskeun ka nu ngokolakeun situs; bilih aya nu tiasa ngadamel.',
  unavailable: 'Barang sareng jasa teu acan tiasa dipintonkeun',
};
