import type { Language } from './dictionary.ts';

/** The words of the short list, which comes with the dialog. */
export interface HireLocalWords {
  readonly title: (skill: string) => string;
  readonly close: string;
  readonly wanted: string;
  readonly wantedHelp: string;
  readonly guessed: string;
  readonly look: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly ask: string;
  readonly askHelp: string;
  /** Why the first is the first. */
  readonly nearestFirst: string;
  readonly first: string;
  readonly away: (date: string) => string;
  readonly gone: string;
  /** Why somebody is here, joined by commas. */
  readonly within: (place: string) => string;
  readonly from: (km: string, place: string) => string;
  readonly certified: string;
  readonly answers: (hours: number) => string;
  readonly complete: string;
  readonly lacking: (what: string) => string;
  readonly parts: Readonly<Record<'skills' | 'subdistrict' | 'offerings' | 'cohorts', string>>;
  readonly around: (place: string) => string;
  readonly nobody: (skill: string, place: string) => string;
  readonly nearest: (count: string, place: string, km: string) => string;
  readonly askThere: (place: string) => string;
  readonly leave: string;
  readonly leaveHelp: string;
  readonly unavailable: string;
  readonly askAnyway: string;
  readonly resume: (date: string) => string;
  readonly discard: string;
  readonly partFailed: string;
  readonly nothingToAsk: string;
}

const span = (hours: number, hour: string, day: string) =>
  hours < 24 ? `${hours} ${hour}` : `${Math.round(hours / 24)} ${day}`;

export const hireLocalWords: Readonly<Record<Language, HireLocalWords>> = {
  id: {
    title: (skill) => (skill ? `Minta penawaran: ${skill}` : 'Minta penawaran'),
    close: 'Tutup',
    wanted: 'Apa yang Anda butuhkan?',
    wantedHelp: 'Misalnya: kue, servis AC, jahit seragam.',
    guessed: 'Ditebak dari isi halaman ini. Ubah bila keliru.',
    look: 'Cari orangnya',
    place: 'Dekat kecamatan mana?',
    anyPlace: 'Semua kecamatan',
    ask: 'Minta penawaran',
    askHelp:
      'Lima orang ditanya menurut giliran. Nomor HP tidak ditampilkan; koordinator meneruskan undangannya.',
    nearestFirst: 'Yang terdekat lebih dulu; yang sama jauhnya bergilir setiap hari.',
    first: 'Ditanya lebih dulu',
    away: (date) => `Tidak menerima pesanan sampai ${date}`,
    gone: 'Orang yang Anda cari sudah tidak ditampilkan. Yang lain akan ditanya.',
    within: (place) => `di ${place}`,
    from: (km, place) => `${km} km dari ${place}`,
    certified: 'bersertifikat',
    answers: (hours) => `biasanya menjawab dalam ${span(hours, 'jam', 'hari')}`,
    complete: 'Data lengkap',
    lacking: (what) => `Belum diisi: ${what}`,
    parts: { skills: 'bidang', subdistrict: 'kecamatan', offerings: 'produk dan jasa', cohorts: 'angkatan' },
    around: (place) => `${place} dan sekitarnya`,
    nobody: (skill, place) => `Belum ada yang bebas untuk “${skill}”${place && ` di ${place}`}.`,
    nearest: (count, place, km) => `Terdekat: ${count} orang di ${place}, ${km} km.`,
    askThere: (place) => `Tanya yang di ${place}`,
    leave: 'Titip permintaan ke koordinator',
    leaveHelp: 'Koordinator melihat permintaan Anda, mencarikan orang, dan meneruskannya.',
    unavailable: 'Daftar orang belum bisa dimuat',
    askAnyway: 'Tetap tulis permintaan',
    resume: (date) => `Lanjutkan konsep dari ${date}`,
    discard: 'Buang konsep',
    partFailed: 'Formulirnya belum bisa dimuat. Periksa sambungan internet, lalu tekan sekali lagi.',
    nothingToAsk: 'Halaman ini belum menyebut dari mana datanya. Mohon kabari pengelola situs.',
  },
  en: {
    title: (skill) => (skill ? `Ask for a quote: ${skill}` : 'Ask for a quote'),
    close: 'Close',
    wanted: 'What do you need?',
    wantedHelp: 'For example: cakes, air conditioning, school uniforms.',
    guessed: 'Guessed from this page. Change it if it is wrong.',
    look: 'Look for people',
    place: 'Near which sub-district?',
    anyPlace: 'All sub-districts',
    ask: 'Ask for a quote',
    askHelp:
      'Five people are asked, taking turns. No telephone number is shown; a coordinator forwards the invitation.',
    nearestFirst: 'The nearest come first; those at the same distance take turns, day by day.',
    first: 'Asked first',
    away: (date) => `Takes no orders until ${date}`,
    gone: 'The person you looked for is no longer shown. Others will be asked.',
    within: (place) => `in ${place}`,
    from: (km, place) => `${km} km from ${place}`,
    certified: 'certified',
    answers: (hours) =>
      `usually answers within ${span(hours, hours === 1 ? 'hour' : 'hours', hours < 36 ? 'day' : 'days')}`,
    complete: 'Complete entry',
    lacking: (what) => `Not filled in: ${what}`,
    parts: {
      skills: 'field',
      subdistrict: 'sub-district',
      offerings: 'products and services',
      cohorts: 'cohort',
    },
    around: (place) => `${place} and around`,
    nobody: (skill, place) => `Nobody is free for “${skill}” yet${place && ` in ${place}`}.`,
    nearest: (count, place, km) =>
      `Nearest: ${count} ${count === '1' ? 'person' : 'people'} in ${place}, ${km} km.`,
    askThere: (place) => `Ask those in ${place}`,
    leave: 'Leave it with the coordinator',
    leaveHelp: 'A coordinator sees your request, looks for somebody, and passes it on.',
    unavailable: 'The list of people cannot be loaded yet',
    askAnyway: 'Write the request all the same',
    resume: (date) => `Go on with the draft of ${date}`,
    discard: 'Throw the draft away',
    partFailed: 'The form cannot be loaded yet. Check your internet connection, then press once more.',
    nothingToAsk: 'This page does not say where its data is. Please tell the owner of the site.',
  },
};
