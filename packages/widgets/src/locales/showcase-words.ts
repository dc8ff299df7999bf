import { commonWords } from './common-words.ts';
import type { CommonWords, CountWords } from './dictionary.ts';
import type { LocalOrdersWords } from './local-orders-words.ts';
import type { ShowcaseMoreWords } from './showcase-more-words.ts';

/** The words of the cards. */
export interface ShowcaseWords extends CommonWords, CountWords {
  readonly later?: { readonly more: ShowcaseMoreWords; readonly orders: LocalOrdersWords };
  readonly title: string;
  readonly titleOf: (maker: string) => string;
  readonly goods: (count: string) => string;
  readonly further: string;
  readonly furtherFailed: string;
  readonly partly: string;
  /** Of several backends some did not answer. */
  readonly missing: (names: string) => string;
  readonly price: {
    readonly open: string;
    readonly from: (price: string) => string;
    readonly upTo: (price: string) => string;
  };
  readonly minimum: (quantity: string) => string;
  readonly ready: (days: number) => string;
  readonly certified: string;
  readonly answers: (hours: number) => string;
  readonly away: (date: string) => string;
  readonly noPhoto: string;
  readonly deadPhoto: string;
  readonly showPhoto: string;
  /** Where nobody said what is to be seen on it. */
  readonly photoOf: (name: string) => string;
  readonly order: string;
  readonly share: string;
  readonly shareThis: (name: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly more: string;
  readonly moreOf: (name: string) => string;
  readonly moreFailed: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noneOf: (skill: string) => string;
  readonly noneOfHelp: string;
  readonly unavailable: string;
}

/** Two weeks, not fourteen days. */
const span = (days: number) =>
  days < 14
    ? `${days} hari`
    : days < 60
      ? `${Math.round(days / 7)} minggu`
      : `${Math.round(days / 30)} bulan`;

export const showcaseWords: ShowcaseWords = {
  ...commonWords,
  title: 'Produk dan jasa',
  titleOf: (maker) => `Produk dan jasa ${maker}`,
  goods: (count) => `${count} produk dan jasa`,
  atLeast: (count) => `Setidaknya ${count}`,
  about: (count) => `Sekitar ${count}`,
  further: 'Tampilkan lagi',
  furtherFailed: 'Lanjutannya belum bisa dimuat.',
  partly: 'Nama pembuatnya belum bisa dimuat.',
  missing: (names) => `Belum termasuk: ${names} (sedang tidak dapat dihubungi).`,
  price: {
    open: 'Harga ditanyakan',
    from: (price) => `Mulai ${price}`,
    upTo: (price) => `Sampai ${price}`,
  },
  minimum: (quantity) => `Minimal pesan ${quantity}`,
  ready: (count) => (count === 0 ? 'Siap hari itu juga' : `Siap dalam ${span(count)}`),
  certified: 'Bersertifikat',
  answers: (hours) =>
    `Biasanya menjawab dalam ${hours < 24 ? `${hours} jam` : `${Math.round(hours / 24)} hari`}`,
  away: (date) => `Tidak menerima pesanan sampai ${date}`,
  noPhoto: 'Belum ada foto',
  deadPhoto: 'Foto belum bisa dimuat',
  showPhoto: 'Tampilkan foto',
  photoOf: (name) => `Foto ${name}`,
  order: 'Pesan',
  share: 'Bagikan',
  shareThis: (name) => `Bagikan ${name}`,
  copied: 'Tautan disalin',
  copyByHand: 'Salin tautan ini:',
  more: 'Lainnya',
  moreOf: (name) => `Lainnya tentang ${name}`,
  moreFailed: 'Rincian belum bisa dimuat. Tekan sekali lagi, atau muat ulang halaman.',
  none: 'Belum ada produk atau jasa di sini',
  noneHelp: 'Produk dan jasa muncul di sini setelah pemiliknya setuju ditampilkan.',
  noneOf: (skill) => `Belum ada produk atau jasa untuk “${skill}”`,
  noneOfHelp: 'Tanyakan kepada pengelola situs; mungkin ada yang bisa membuatnya.',
  unavailable: 'Produk dan jasa belum bisa ditampilkan',
};
