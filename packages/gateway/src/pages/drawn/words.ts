import type { PageLanguage } from '../language.ts';
import type { DrawnName } from './kinds.ts';

/** What pages say beside the words of their elements. */
export interface PageWords {
  /** For search engines, and below the title. @param where a region's name */
  readonly about: Readonly<Record<DrawnName, (where: string | undefined) => string>>;
  readonly names: Readonly<Record<DrawnName, string>>;
  readonly apply: string;
  readonly all: string;
  readonly reload: string;
  readonly back: string;
  readonly ask: string;
  readonly order: string;
  readonly applyThere: string;
  readonly applyHere: string;
  readonly applyPlain: string;
  readonly missing: string;
  readonly missingHelp: string;
  readonly invalid: string;
  readonly invalidHelp: string;
  readonly tooMany: string;
  readonly tooManyHelp: (seconds: string) => string;
  readonly unavailable: string;
  readonly unavailableHelp: string;
  readonly languages: string;
}

const inRegion = (words: string, where: string | undefined, at: string) =>
  `${words}${where === undefined ? '' : ` ${at} ${where}`}.`;

/** Javanese and Sundanese await review by native speakers. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  id: {
    about: {
      'alumni-directory': (where) =>
        inRegion('Cari lulusan Balai Latihan Kerja menurut keahlian dan tempat', where, 'di'),
      'job-board': (where) =>
        inRegion('Lowongan, pesanan bersama, dan panggilan bantuan bagi lulusan pelatihan', where, 'di'),
      showcase: (where) => inRegion('Produk dan jasa lulusan Balai Latihan Kerja', where, 'di'),
    },
    names: { 'alumni-directory': 'Lulusan', 'job-board': 'Papan kerja', showcase: 'Etalase' },
    apply: 'Terapkan',
    all: 'Tampilkan semua',
    reload: 'Muat ulang halaman',
    back: 'Kembali ke daftar',
    ask: 'Minta penawaran',
    order: 'Pesan',
    applyThere: 'Lamar di situs pemberi kerja',
    applyHere: 'Lamar lewat papan kerja',
    applyPlain: 'Isi formulir lamaran sederhana',
    missing: 'Halaman ini tidak ada',
    missingHelp: 'Mungkin datanya sudah tidak ditampilkan, atau alamatnya salah tulis.',
    invalid: 'Alamat halaman ini tidak lengkap atau salah tulis',
    invalidHelp: 'Periksa alamatnya, atau mulai lagi dari awal.',
    tooMany: 'Terlalu banyak permintaan dari jaringan ini',
    tooManyHelp: (seconds) => `Tunggu ${seconds} detik, lalu muat ulang halaman ini.`,
    unavailable: 'Datanya belum bisa ditampilkan',
    unavailableHelp: 'Sumber data sedang tidak menjawab. Coba lagi sebentar lagi.',
    languages: 'Bahasa',
  },
  en: {
    about: {
      'alumni-directory': (where) =>
        inRegion('Find graduates of vocational training by skill and place', where, 'in'),
      'job-board': (where) =>
        inRegion(
          'Vacancies, shared orders and calls for help for graduates of vocational training',
          where,
          'in',
        ),
      showcase: (where) => inRegion('Products and services of graduates of vocational training', where, 'in'),
    },
    names: { 'alumni-directory': 'Graduates', 'job-board': 'Job board', showcase: 'Showcase' },
    apply: 'Apply',
    all: 'Show everything',
    reload: 'Load the page again',
    back: 'Back to the list',
    ask: 'Ask for a quote',
    order: 'Order',
    applyThere: 'Apply on the employer’s site',
    applyHere: 'Apply through the job board',
    applyPlain: 'Fill in a plain form',
    missing: 'There is no such page',
    missingHelp: 'It may not be shown any more, or the address has a mistake.',
    invalid: 'The address of this page is incomplete or has a mistake',
    invalidHelp: 'Check the address, or begin anew.',
    tooMany: 'Too many requests from this network',
    tooManyHelp: (seconds) => `Wait ${seconds} seconds, then load this page again.`,
    unavailable: 'This cannot be shown yet',
    unavailableHelp: 'The source of the data does not answer. Try again in a moment.',
    languages: 'Language',
  },
  jv: {
    about: {
      'alumni-directory': (where) =>
        inRegion('Golek lulusan Balai Latihan Kerja miturut katrampilan lan panggonan', where, 'ing'),
      'job-board': (where) =>
        inRegion(
          'Lowongan, pesenan bebarengan, lan panyuwunan bantuan kanggo lulusan pelatihan',
          where,
          'ing',
        ),
      showcase: (where) => inRegion('Produk lan jasa lulusan Balai Latihan Kerja', where, 'ing'),
    },
    names: { 'alumni-directory': 'Lulusan', 'job-board': 'Papan kerja', showcase: 'Etalase' },
    apply: 'Terapna',
    all: 'Tuduhna kabeh',
    reload: 'Bukak maneh kaca iki',
    back: 'Bali menyang dhaptar',
    ask: 'Njaluk penawaran',
    order: 'Pesen',
    applyThere: 'Nglamar ing situs sing menehi gaweyan',
    applyHere: 'Nglamar liwat papan kerja',
    applyPlain: 'Ngisi formulir prasaja',
    missing: 'Kaca iki ora ana',
    missingHelp: 'Bokmenawa datane wis ora dituduhake, utawa alamate kleru.',
    invalid: 'Alamat kaca iki kurang utawa kleru',
    invalidHelp: 'Priksanen alamate, utawa wiwitana maneh.',
    tooMany: 'Kakehan panjaluk saka jaringan iki',
    tooManyHelp: (seconds) => `Entenana ${seconds} detik, banjur bukak maneh kaca iki.`,
    unavailable: 'Datane durung bisa dituduhake',
    unavailableHelp: 'Sumber datane lagi ora mangsuli. Coba maneh sedhela engkas.',
    languages: 'Basa',
  },
  su: {
    about: {
      'alumni-directory': (where) =>
        inRegion('Néangan lulusan Balai Latihan Kerja dumasar kaparigelan jeung tempat', where, 'di'),
      'job-board': (where) =>
        inRegion(
          'Lowongan, pesenan babarengan, jeung pangménta bantuan pikeun lulusan palatihan',
          where,
          'di',
        ),
      showcase: (where) => inRegion('Produk jeung jasa lulusan Balai Latihan Kerja', where, 'di'),
    },
    names: { 'alumni-directory': 'Lulusan', 'job-board': 'Papan gawé', showcase: 'Étalase' },
    apply: 'Terapkeun',
    all: 'Témbongkeun kabéh',
    reload: 'Buka deui kaca ieu',
    back: 'Balik kana daptar',
    ask: 'Ménta panawaran',
    order: 'Pesen',
    applyThere: 'Ngalamar di situs nu méré gawé',
    applyHere: 'Ngalamar ngaliwatan papan gawé',
    applyPlain: 'Ngeusian formulir basajan',
    missing: 'Kaca ieu euweuh',
    missingHelp: 'Bisa jadi datana geus teu ditémbongkeun, atawa alamatna salah.',
    invalid: 'Alamat kaca ieu kurang atawa salah',
    invalidHelp: 'Pariksa alamatna, atawa mimitian deui.',
    tooMany: 'Loba teuing pamundut ti jaringan ieu',
    tooManyHelp: (seconds) => `Dagoan ${seconds} detik, tuluy buka deui kaca ieu.`,
    unavailable: 'Datana can bisa ditémbongkeun',
    unavailableHelp: 'Sumber datana keur teu ngajawab. Cobaan deui sakedeung deui.',
    languages: 'Basa',
  },
};
