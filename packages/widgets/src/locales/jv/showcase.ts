// Awaits review by a native speaker.
import type { Regional } from '../dictionary.ts';
import type { ShowcaseMoreWords } from '../showcase-more-words.ts';
import type { ShowcaseWords } from '../showcase-words.ts';
import { commonWordsInJavanese, countWordsInJavanese } from './common.ts';
import { localOrdersWordsInJavanese } from './local-orders.ts';

const span = (days: number) =>
  days < 14 ? `${days} dina` : days < 60 ? `${Math.round(days / 7)} minggu` : `${Math.round(days / 30)} sasi`;

const more: ShowcaseMoreWords = {
  close: 'Tutup',
  gone: 'Barang utawa jasa iki wis ora ditampilake.',
  maker: 'Sing gawe',
  place: 'Panggonan',
  order: 'Pesenan',
  hours: 'Jam bukak',
  since: 'Ngadeg wiwit',
  days: ['Senen', 'Slasa', 'Rebo', 'Kemis', 'Jemuwah', 'Setu', 'Ngahad'],
  qrCode: 'Tuduhake kode QR',
  qrHelp: 'Dipindai nganggo kamera HP kanggo mbukak kaca iki.',
  qrLabel: (name) => `Kode QR menyang kaca ${name}`,
  contact: 'Simpen kontak (vCard)',
  poster: 'Cithak poster A4',
  posterFailed: 'Poster durung bisa disiapake. Sambungan internete dipriksa, banjur dipencet sepisan maneh.',
};

export const words: Regional<ShowcaseWords> = {
  ...commonWordsInJavanese,
  ...countWordsInJavanese,
  later: { more, orders: localOrdersWordsInJavanese },
  title: 'Barang lan jasa',
  titleOf: (maker) => `Barang lan jasane ${maker}`,
  goods: (count) => `${count} barang lan jasa`,
  further: 'Tuduhake maneh',
  furtherFailed: 'Terusane durung bisa dimuat.',
  partly: 'Jenenge sing gawe durung bisa dimuat.',
  missing: (names) => `Durung klebu: ${names} (saiki ora bisa dihubungi).`,
  price: {
    open: 'Regane ditakokake',
    from: (price) => `Wiwit ${price}`,
    upTo: (price) => `Nganti ${price}`,
  },
  minimum: (quantity) => `Paling sithik pesen ${quantity}`,
  ready: (count) => (count === 0 ? 'Dadi dina kuwi uga' : `Dadi sajroning ${span(count)}`),
  certified: 'Duwe sertifikat',
  answers: (hours) =>
    `Biasane mangsuli sajroning ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} dina`}`,
  away: (date) => `Ora nampa pesenan nganti ${date}`,
  noPhoto: 'Durung ana foto',
  deadPhoto: 'Fotone durung bisa dimuat',
  showPhoto: 'Tuduhake foto',
  photoOf: (name) => `Fotone ${name}`,
  order: 'Pesen',
  share: 'Bagekake',
  shareThis: (name) => `Bagekake ${name}`,
  copied: 'Tautan wis disalin',
  copyByHand: 'Salinen tautan iki:',
  more: 'Liyane',
  moreOf: (name) => `Liyane bab ${name}`,
  moreFailed: 'Rinciane durung bisa dimuat. Dipencet sepisan maneh, utawa kacane dimuat maneh.',
  none: 'Durung ana barang utawa jasa ing kene',
  noneHelp: 'Barang lan jasa katon ing kene sawise sing duwe sarujuk ditampilake.',
  noneOf: (skill) => `Durung ana barang utawa jasa kanggo “${skill}”`,
  noneOfHelp: 'Ditakokake marang pengelola situs; bokmenawa ana sing bisa nggawe.',
  unavailable: 'Barang lan jasa durung bisa ditampilake',
};
