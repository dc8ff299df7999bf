import type { PageLanguage } from '../language.ts';

/** What only the form without a script says; its fields have the words of the element. */
export interface QuoteWords {
  readonly title: string;
  readonly asks: (what: string) => string;
  readonly intro: string;
  readonly trap: string;
  readonly trapped: string;
  readonly chooseRegion: string;
  readonly noRegion: string;
  readonly sentBefore: string;
  readonly needsScript: string;
  readonly closed: string;
  readonly contact: string;
  readonly askOffice: string;
  readonly unavailable: string;
  readonly elsewhere: string;
  readonly another: string;
  readonly buyerName: string;
  readonly buyerNameHelp: string;
  readonly publicMoney: string;
  readonly notSent: string;
}

/** Javanese and Sundanese await review by native speakers. */
export const quoteWords: Readonly<Record<PageLanguage, QuoteWords>> = {
  id: {
    title: 'Minta penawaran',
    asks: (what) => `Minta penawaran: ${what}`,
    intro: 'Lima lulusan BLK terdekat ditanya menurut giliran. Nomor Anda tidak mereka lihat.',
    trap: 'Biarkan kosong',
    trapped: 'Isian ini harus kosong: gunanya menghalangi program. Hapus isinya, lalu kirim lagi.',
    chooseRegion: 'Di kabupaten atau kota mana?',
    noRegion: 'Daerah itu belum dilayani di sini. Pilih salah satu di bawah.',
    sentBefore:
      'Formulir ini sudah terkirim tadi, dengan isi yang lain. Bila Anda tekan kirim lagi, permintaan kedua akan terkirim.',
    needsScript:
      'Halaman permintaan memakai JavaScript. Bila peramban ini tidak menjalankannya, buka tautannya di peramban lain, atau tunggu kabar koordinator lewat nomor atau surel yang Anda tulis.',
    closed: 'Permintaan penawaran belum dibuka di sini.',
    contact: 'Hubungi kantornya langsung',
    askOffice: 'Hubungi BLK atau dinas tenaga kerja di daerah ini:',
    unavailable: 'Server data sedang tidak menjawab. Isian Anda masih ada; coba kirim lagi sebentar lagi.',
    elsewhere: 'Formulir ini dikirim dari halaman lain. Buka halaman ini, lalu kirim dari sini.',
    another: 'Buat permintaan lain',
    buyerName: 'Nama OPD, desa, lembaga, atau keluarga',
    buyerNameHelp: 'Dilihat orang yang ditanya.',
    publicMoney: 'Hanya untuk belanja kantor dan desa',
    notSent: 'Belum terkirim',
  },
  en: {
    title: 'Ask for a quote',
    asks: (what) => `Ask for a quote: ${what}`,
    intro: 'Five graduates nearby are asked, taking turns. They do not see your number.',
    trap: 'Leave this empty',
    trapped: 'This must be empty: it keeps programs out. Take out what is in it, then send again.',
    chooseRegion: 'In which regency or city?',
    noRegion: 'That place is not served here yet. Choose one below.',
    sentBefore:
      'This form was sent before, with other contents. If you press send again, a second request is sent.',
    needsScript:
      'The page of your request uses JavaScript. If this browser does not run it, open the link in another one, or wait for the coordinator to tell you by the number or email address that you gave.',
    closed: 'Requests for quotes are not open here yet.',
    contact: 'Ask the office directly',
    askOffice: 'Ask the training centre or the labour office of this region:',
    unavailable: 'The data server does not answer. What you wrote is still here; send again in a moment.',
    elsewhere: 'This form was sent from another page. Open this page, and send it from here.',
    another: 'Write another request',
    buyerName: 'Name of the office, village, company or family',
    buyerNameHelp: 'Those who are asked see it.',
    publicMoney: 'Only for offices and villages',
    notSent: 'Not sent yet',
  },
  jv: {
    title: 'Nyuwun rega',
    asks: (what) => `Nyuwun rega: ${what}`,
    intro: 'Lulusan BLK lima sing paling cedhak ditakoni miturut giliran. Nomer panjenengan ora dideleng.',
    trap: 'Aja diisi',
    trapped: 'Isian iki kudu kothong: kanggo nyegah program. Isine dibusak, banjur dikirim maneh.',
    chooseRegion: 'Ing kabupaten utawa kutha ngendi?',
    noRegion: 'Dhaerah iku durung dilayani ing kene. Pilih salah siji ing ngisor iki.',
    sentBefore:
      'Formulir iki mau wis kakirim, isine beda. Yen dipencet kirim maneh, panyuwunan kapindho bakal kakirim.',
    needsScript:
      'Kaca panyuwunan nganggo JavaScript. Yen peramban iki ora nglakokake, tautane dibukak ing peramban liya, utawa ngenteni kabar saka koordinator lewat nomer utawa surel sing panjenengan tulis.',
    closed: 'Panyuwunan rega durung dibukak ing kene.',
    contact: 'Hubungi kantore langsung',
    askOffice: 'Hubungi BLK utawa dinas tenaga kerja ing dhaerah iki:',
    unavailable:
      'Server data lagi ora mangsuli. Isian panjenengan isih ana; cobi dikirim maneh sedhela maneh.',
    elsewhere: 'Formulir iki dikirim saka kaca liya. Kaca iki dibukak, banjur dikirim saka kene.',
    another: 'Gawe panyuwunan liyane',
    buyerName: 'Jenenge OPD, desa, lembaga, utawa kulawarga',
    buyerNameHelp: 'Dideleng wong sing ditakoni.',
    publicMoney: 'Mung kanggo blanjane kantor lan desa',
    notSent: 'Durung kakirim',
  },
  su: {
    title: 'Nyuhunkeun pangaos',
    asks: (what) => `Nyuhunkeun pangaos: ${what}`,
    intro:
      'Lima lulusan BLK nu pangcaketna ditaros nurutkeun giliran. Nomer anjeun henteu katingali ku aranjeunna.',
    trap: 'Antep kosong',
    trapped: 'Eusian ieu kedah kosong: pikeun ngahalangan program. Hapus eusina, teras kirim deui.',
    chooseRegion: 'Di kabupatén atanapi kota mana?',
    noRegion: 'Daérah éta teu acan dilayanan di dieu. Pilih salah sahiji di handap.',
    sentBefore:
      'Formulir ieu tadi parantos kakirim, eusina sanés. Upami pencét kirim deui, pamundut kadua bakal kakirim.',
    needsScript:
      'Kaca pamundut nganggo JavaScript. Upami peramban ieu teu ngajalankeunana, buka tautanna dina peramban sanés, atanapi antosan béja ti koordinator kana nomer atanapi surél nu diserat.',
    closed: 'Pamundut pangaos teu acan dibuka di dieu.',
    contact: 'Taros langsung ka kantorna',
    askOffice: 'Taros ka BLK atanapi dinas tanaga kerja di daérah ieu:',
    unavailable: 'Server data nuju teu ngawaler. Eusian anjeun masih aya; cobi kirim deui sakedap deui.',
    elsewhere: 'Formulir ieu dikirim ti kaca sanés. Buka kaca ieu, teras kirim ti dieu.',
    another: 'Damel pamundut sanés',
    buyerName: 'Nami OPD, désa, lembaga, atanapi kulawarga',
    buyerNameHelp: 'Katingali ku nu ditaros.',
    publicMoney: 'Kanggo balanja kantor sareng désa wungkul',
    notSent: 'Teu acan kakirim',
  },
};
