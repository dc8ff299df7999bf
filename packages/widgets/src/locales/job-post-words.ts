import type { OwnLinkWords } from '../shared/form/own-link.ts';
import type { Language, Speaking } from './language.ts';

/** The words of posting a job; those of the card's own fields are in job-card-words.ts. */
export interface JobPostWords extends OwnLinkWords {
  readonly title: string;
  readonly close: string;
  readonly steps: readonly [what: string, pay: string, who: string, review: string];
  readonly step: (number: number, name: string) => string;
  readonly progress: string;
  readonly next: string;
  readonly back: string;
  readonly problems: string;
  readonly saved: string;
  readonly sendLater: string;
  readonly nowhere: string;
  readonly noRegion: string;
  readonly contactName: string;
  readonly telephone: string;
  readonly email: string;
  readonly contactHelp: string;
  readonly preview: string;
  readonly better: string;
  readonly change: string;
  readonly whoSees: string;
  readonly discard: string;
  readonly send: string;
  readonly awaits: string;
  readonly published: string;
  readonly noLink: string;
  readonly another: string;
  readonly ways: string;
  readonly waysInstead: string;
  readonly message: (title: string, link: string) => string;
  readonly posting: string;
  readonly wrong: {
    readonly identity: string;
    readonly empty: string;
    readonly contact: string;
    readonly telephone: string;
    readonly email: string;
    readonly refused: string;
  };
}

export const jobPostIn = ({ language, later }: Speaking<'post', JobPostWords>): JobPostWords =>
  later?.post ?? jobPostWords[language];

const jobPostWords: Readonly<Record<Language, JobPostWords>> = {
  id: {
    title: 'Pasang lowongan',
    close: 'Tutup',
    steps: ['Pekerjaan', 'Upah dan tempat', 'Siapa Anda', 'Periksa'],
    step: (number, name) => `Langkah ${number} dari 3: ${name}`,
    progress: 'Kemajuan',
    next: 'Lanjut',
    back: 'Kembali',
    problems: 'Ada yang perlu dilengkapi',
    saved: 'Konsep tersimpan di perangkat ini.',
    sendLater:
      'Server sedang tidak terjangkau. Lowongan disimpan di perangkat ini dan terkirim sendiri begitu tersambung lagi.',
    nowhere: 'Situs ini belum bisa menerima lowongan.',
    noRegion: 'Halaman ini belum menyebut kabupaten/kotanya. Mohon kabari pengelola situs.',
    contactName: 'Nama yang dihubungi',
    telephone: 'Nomor HP/WhatsApp',
    email: 'Surel',
    contactHelp: 'Isi nomor HP, surel, atau keduanya. Hanya koordinator yang melihatnya.',
    preview: 'Begini kartunya nanti',
    better: 'Bisa lebih baik',
    change: 'Ubah',
    whoSees: 'Isi kartu terbuka untuk semua orang. Nama dan kontak Anda hanya dilihat koordinator.',
    discard: 'Buang konsep',
    send: 'Kirim lowongan',
    awaits: 'Koordinator akan memeriksa, lalu lowongan tampil di papan.',
    published: 'Lowongan sudah tampil di papan.',
    noLink: 'Tautan halamannya tidak sempat sampai ke sini. Minta tautannya kepada koordinator BLK.',
    another: 'Pasang lowongan lain',
    ways: 'Situs ini belum bisa menerima lowongan. Kirim lewat jalur dinas:',
    waysInstead: 'Tidak bisa menunggu? Kirim lewat jalur dinas:',
    message: (title, link) => `Lowongan saya: ${title}\n${link}`,
    posting: 'Lowongan',
    linkTitle: 'Halaman lowongan Anda',
    linkHelp: 'Di halaman ini Anda membaca lamaran, memperbaiki isinya, dan menandainya sudah terisi.',
    onlyKey:
      'Tautan ini satu-satunya kunci, dan tidak disimpan di mana pun. Simpan sekarang, dan jangan bagikan kepada orang lain.',
    copy: 'Salin tautan',
    copied: 'Tersalin.',
    byHand: 'Belum tersalin. Tekan lama pada teks ini, lalu salin:',
    openLink: 'Buka halaman lowongan',
    share: 'Bagikan',
    toWhatsApp: 'Kirim ke WhatsApp saya',
    wrong: {
      identity:
        'Tampaknya berisi nomor identitas (NIK, KK, atau NPWP). Hapus dulu; nomor itu tidak boleh dikirim.',
      empty: 'Belum diisi.',
      contact: 'Isi nomor HP atau surel, agar Anda bisa dikabari.',
      telephone: 'Tulis nomor yang lengkap, misalnya 0812 3456 7890.',
      email: 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.',
      refused: 'Tidak diterima server. Periksa lagi isinya.',
    },
  },
  en: {
    title: 'Post a job',
    close: 'Close',
    steps: ['The work', 'Pay and place', 'Who you are', 'Check'],
    step: (number, name) => `Step ${number} of 3: ${name}`,
    progress: 'Progress',
    next: 'Next',
    back: 'Back',
    problems: 'Something is missing',
    saved: 'The draft is kept on this device.',
    sendLater:
      'The server is out of reach. The job is kept on this device and goes by itself once you are connected again.',
    nowhere: 'This site cannot take jobs yet.',
    noRegion: 'This page does not name its regency yet. Please tell the owner of the site.',
    contactName: 'Name of the contact',
    telephone: 'Telephone/WhatsApp',
    email: 'E-mail',
    contactHelp: 'Fill in a telephone number, an e-mail address or both. Only the coordinator sees them.',
    preview: 'This is how the card will look',
    better: 'Could be better',
    change: 'Change',
    whoSees: 'Everybody sees the card. Only the coordinator sees your name and contact.',
    discard: 'Throw the draft away',
    send: 'Send the job',
    awaits: 'The coordinator will look at it; then it appears on the board.',
    published: 'The job is on the board.',
    noLink: 'The link of its page did not arrive here. Ask the coordinator for it.',
    another: 'Post another job',
    ways: 'This site cannot take jobs yet. Send it another way:',
    waysInstead: 'Cannot wait? Send it another way:',
    message: (title, link) => `My job: ${title}\n${link}`,
    posting: 'Job',
    linkTitle: 'The page of your job',
    linkHelp: 'There you read applications, mend the text, and mark the job as filled.',
    onlyKey: 'This link is the only key, and is kept nowhere. Keep it now, and share it with nobody.',
    copy: 'Copy the link',
    copied: 'Copied.',
    byHand: 'Not copied yet. Press long on this text, then copy it:',
    openLink: 'Open the page',
    share: 'Share',
    toWhatsApp: 'Send to my WhatsApp',
    wrong: {
      identity: 'This looks like an identity number (NIK, KK or NPWP). Remove it first; it must not be sent.',
      empty: 'Not filled in yet.',
      contact: 'Fill in a telephone number or an e-mail address, so that you can be told.',
      telephone: 'Write the whole number, for instance 0812 3456 7890.',
      email: 'Write the whole address, for instance name@example.id.',
      refused: 'The server did not accept it. Look at it again.',
    },
  },
};
