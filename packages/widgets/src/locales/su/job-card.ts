// Awaits review by a native speaker.
import type { JobCardWords } from '../job-card-words.ts';
import { jobTermsInSundanese } from './job-terms.ts';

export const words: JobCardWords = {
  ...jobTermsInSundanese,
  language: 'id',
  title: 'Jabatan atanapi padamelan',
  titleHelp: 'Singket waé, contona: Tukang ngaput saragam sakola.',
  employer: 'Nu masihan padamelan',
  employerHelp: 'Nami pausahaan, kantor, kelompok, atanapi kulawarga.',
  description: 'Katerangan padamelan',
  descriptionHelp: 'Naon nu dipidamel, jam damel, pakakas nu aya. Ulah nyerat NIK atanapi nomer HP.',
  requirements: 'Sarat',
  requirementsHelp: 'Kaparigelan nu leres-leres diperyogikeun.',
  skill: 'Widang',
  skillHelp: 'Contona: ngaput, ngolah kadaharan, ngelas.',
  employmentType: 'Wangun hubungan damel',
  openings: 'Seueurna jalmi nu dipilari',
  people: (count) => `${count} urang`,
  pay: 'Bayaran',
  payMin: 'Bayaran ti, dina rupiah',
  payMax: 'Bayaran dugi ka, dina rupiah',
  payMaxHelp: 'Sami sareng nu di luhur upami bayaranana tangtos.',
  payUnit: 'Bayaran unggal',
  programmeId: 'Program palatihan nu lulusanana bakal ditampi',
  subdistrict: 'Kacamatan',
  validThrough: 'Ditutup ping',
  validThroughHelp: 'Sadinten saatosna, lowonganana ical tina papan.',
  applyUrl: 'Tautan lamaran kagungan anjeun',
  applyUrlHelp: 'Kosongkeun waé upami nu ngalamar cekap ngeusian formulir singket dina papan ieu.',
  optional: '(kénging kosong)',
  choose: 'Pilih heula',
  suggestion: 'Bongbolongan:',
  mustMend: 'Kedah dibenerkeun:',
  notSaid: 'Teu acan disebatkeun',
  mend: (count) => `Aya ${count} eusian nu kedah dibenerkeun.`,
  advice: {
    'description-short':
      'Caritakeun sakedik deui: naon nu dipidamel, jam damel, pakakas nu aya. Jalmi peryogi terang sateuacan ngalamar.',
    closed: 'Ping tutupna parantos kalangkung. Pilih ping nu bakal dongkap.',
    'closes-late': 'Panglamina 180 dinten ti ayeuna. Pilih ping nu langkung caket.',
    'pay-order': 'Bayaran ti langkung ageung tibatan bayaran dugi ka. Benerkeun salah sahijina.',
    'pay-unit': 'Pilih bayaran ieu unggal naon, contona unggal sasih atanapi unggal potong.',
    place: 'Sebatkeun kacamatanana, supados kapendak ku nu bumina caket.',
    pay: 'Sebatkeun bayaranana upami kénging. Upami henteu, dina papan kaserat “bayaranana henteu disebatkeun”.',
    'employment-type':
      'Pilih wangunna, supados jalmi terang naha sapinuh waktos, kontrak, atanapi buruh poéan.',
    discriminates:
      'Aya kecap nu milih jalmi dumasar kana lalaki-awéwé, umur, parantos atanapi teu acan nikah, agama, atanapi rupa. Serat kaparigelanana waé.',
    'asks-money': 'Aya kecap ngeunaan waragad atanapi artos jaminan. Nu ngalamar teu kénging dipénta artos.',
    'contact-in-text':
      'Aya nomer telepon nu bakal katingal ku sadayana. Pupus waé: nu ngalamar ngontak anjeun ngalangkungan papan ieu.',
  },
  wrong: {
    empty: 'Teu acan dieusian.',
    date: 'Eusian pingna.',
    openings: 'Serat angka ti 1 dugi ka 9.999.',
    rupiah: 'Serat angka waé, contona 2.500.000.',
    url: 'Serat tautan nu lengkep sareng aman, contona https://contoh.id/lamar.',
    identity: 'Sigana aya nomer identitas (NIK, KK, atanapi NPWP). Pupus heula.',
  },
};
