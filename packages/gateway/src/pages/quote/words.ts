import type { FormWords } from '../form/words.ts';
import type { PageLanguage } from '../language.ts';

/** What only the form without a script says; its fields have the words of the element. */
interface OwnWords {
  readonly title: string;
  readonly asks: (what: string) => string;
  readonly intro: string;
  readonly chooseRegion: string;
  readonly noRegion: string;
  readonly sentBefore: string;
  readonly needsScript: string;
  readonly closed: string;
  readonly another: string;
  readonly buyerName: string;
  readonly buyerNameHelp: string;
  readonly publicMoney: string;
}

export type QuoteWords = FormWords & OwnWords;

/** Javanese and Sundanese await review by native speakers. */
export const quoteWords: Readonly<Record<PageLanguage, OwnWords>> = {
  id: {
    title: 'Minta penawaran',
    asks: (what) => `Minta penawaran: ${what}`,
    intro: 'Lima lulusan BLK terdekat ditanya menurut giliran. Nomor Anda tidak mereka lihat.',
    chooseRegion: 'Di kabupaten atau kota mana?',
    noRegion: 'Daerah itu belum dilayani di sini. Pilih salah satu di bawah.',
    sentBefore:
      'Formulir ini sudah terkirim tadi, dengan isi yang lain. Bila Anda tekan kirim lagi, permintaan kedua akan terkirim.',
    needsScript:
      'Halaman permintaan memakai JavaScript. Bila peramban ini tidak menjalankannya, buka tautannya di peramban lain, atau bawa ke kantor: koordinator melihat penawarannya dan dapat membukanya bersama Anda.',
    closed: 'Permintaan penawaran belum dibuka di sini.',
    another: 'Buat permintaan lain',
    buyerName: 'Nama OPD, desa, lembaga, atau keluarga',
    buyerNameHelp: 'Dilihat orang yang ditanya.',
    publicMoney: 'Hanya untuk belanja kantor dan desa',
  },
  en: {
    title: 'Ask for a quote',
    asks: (what) => `Ask for a quote: ${what}`,
    intro: 'Five graduates nearby are asked, taking turns. They do not see your number.',
    chooseRegion: 'In which regency or city?',
    noRegion: 'That place is not served here yet. Choose one below.',
    sentBefore:
      'This form was sent before, with other contents. If you press send again, a second request is sent.',
    needsScript:
      'The page of your request uses JavaScript. If this browser does not run it, open the link in another one, or take it to the office: the coordinator sees the quotes, and can open it together with you.',
    closed: 'Requests for quotes are not open here yet.',
    another: 'Write another request',
    buyerName: 'Name of the office, village, company or family',
    buyerNameHelp: 'Those who are asked see it.',
    publicMoney: 'Only for offices and villages',
  },
  jv: {
    title: 'Nyuwun rega',
    asks: (what) => `Nyuwun rega: ${what}`,
    intro: 'Lulusan BLK lima sing paling cedhak ditakoni miturut giliran. Nomer panjenengan ora dideleng.',
    chooseRegion: 'Ing kabupaten utawa kutha ngendi?',
    noRegion: 'Dhaerah iku durung dilayani ing kene. Pilih salah siji ing ngisor iki.',
    sentBefore:
      'Formulir iki mau wis kakirim, isine beda. Yen dipencet kirim maneh, panyuwunan kapindho bakal kakirim.',
    needsScript:
      'Kaca panyuwunan nganggo JavaScript. Yen peramban iki ora nglakokake, tautane dibukak ing peramban liya, utawa digawa menyang kantor: koordinator weruh penawarane lan bisa mbukak bareng panjenengan.',
    closed: 'Panyuwunan rega durung dibukak ing kene.',
    another: 'Gawe panyuwunan liyane',
    buyerName: 'Jenenge OPD, desa, lembaga, utawa kulawarga',
    buyerNameHelp: 'Dideleng wong sing ditakoni.',
    publicMoney: 'Mung kanggo blanjane kantor lan desa',
  },
  su: {
    title: 'Nyuhunkeun pangaos',
    asks: (what) => `Nyuhunkeun pangaos: ${what}`,
    intro:
      'Lima lulusan BLK nu pangcaketna ditaros nurutkeun giliran. Nomer anjeun henteu katingali ku aranjeunna.',
    chooseRegion: 'Di kabupatén atanapi kota mana?',
    noRegion: 'Daérah éta teu acan dilayanan di dieu. Pilih salah sahiji di handap.',
    sentBefore:
      'Formulir ieu tadi parantos kakirim, eusina sanés. Upami pencét kirim deui, pamundut kadua bakal kakirim.',
    needsScript:
      'Kaca pamundut nganggo JavaScript. Upami peramban ieu teu ngajalankeunana, buka tautanna dina peramban sanés, atanapi candak ka kantor: koordinator ningali panawaranana sareng tiasa mukana sasarengan sareng anjeun.',
    closed: 'Pamundut pangaos teu acan dibuka di dieu.',
    another: 'Damel pamundut sanés',
    buyerName: 'Nami OPD, désa, lembaga, atanapi kulawarga',
    buyerNameHelp: 'Katingali ku nu ditaros.',
    publicMoney: 'Kanggo balanja kantor sareng désa wungkul',
  },
};
