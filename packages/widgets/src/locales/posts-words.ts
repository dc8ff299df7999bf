import type { SeenApplication, SeenPosting } from '@guyub/core/jobs';
import type { ErrorCode } from '@guyub/core';
import type { Language } from './dictionary.ts';

type PostState = SeenPosting['status'];
type ApplicationState = SeenApplication['status'];

const id = {
  states: {
    submitted: 'Menunggu diperiksa petugas',
    published: 'Tampil di papan kerja',
    filled: 'Sudah terisi',
    expired: 'Sudah lewat tanggal tutup',
    withdrawn: 'Ditarik',
    refused: 'Belum disetujui',
  } satisfies Record<PostState, string> as Record<PostState, string>,
  stateHelp: {
    submitted: 'Begitu disetujui, lowongan ini tampil di papan kerja. Anda tidak perlu melakukan apa-apa.',
    published: 'Semua orang bisa melihatnya. Bila sudah dapat orang, kabari di sini.',
    filled:
      'Terima kasih sudah mengabari. Di papan masih tampil dengan tanda “sudah terisi” sampai tanggal tutup.',
    expired: 'Lowongan ini tidak tampil lagi. Kontak pelamar dihapus 90 hari sesudahnya.',
    withdrawn: 'Lowongan ini tidak tampil lagi. Kontak pelamar dihapus 90 hari sesudahnya.',
    refused: 'Perbaiki menurut alasannya, lalu kirim lagi.',
  } satisfies Record<PostState, string> as Record<PostState, string>,
  reason: 'Alasan petugas:',
  sentOn: (employer: string, date: string) => `${employer} · dikirim ${date}`,
  gone: 'Lowongan ini sudah tidak ada di sini.',
  goneHelp: 'Mungkin sudah dihapus karena lama selesai. Bila ragu, tanyakan kepada petugas.',
  loading: 'Memuat lowongan…',
  failed: 'Lowongan belum bisa dimuat.',
  card: 'Isi lowongan',
  advised: (count: number) =>
    `Ada ${count} saran di isi lowongan. Tidak wajib, tetapi membuat lowongan lebih dipercaya.`,
  blocked: (count: number) => `Ada ${count} hal yang harus diperbaiki sebelum bisa tampil.`,
  contact: 'Yang dihubungi',
  notTakenWhy: (code: ErrorCode | undefined): string =>
    code === 'conflict'
      ? 'Lowongan ini sudah berubah sejak Anda membukanya. Yang tampil sekarang adalah keadaan terbaru.'
      : code === 'unauthenticated'
        ? 'Tautan Anda sudah tidak berlaku. Mintalah tautan baru kepada petugas.'
        : code === 'invalid'
          ? 'Ada isian yang belum benar.'
          : 'Lowongan ini sudah tidak bisa diubah.',
  // Applications
  applications: (count: number) => (count === 0 ? 'Lamaran' : `Lamaran (${count})`),
  noApplications: 'Belum ada. Yang masuk muncul di sini dengan sendirinya.',
  notYet: 'Lamaran baru bisa masuk sesudah lowongan tampil.',
  appliesElsewhere: 'Pelamar memakai tautan lamaran Anda sendiri, jadi lamarannya tidak masuk ke sini.',
  onlyForThis: 'Pelamar memberikan kontaknya hanya untuk lowongan ini. Mohon jangan diteruskan.',
  applicationStates: {
    sent: 'baru',
    seen: 'sudah dibaca',
    invited: 'diundang',
    declined: 'belum cocok',
  } satisfies Record<ApplicationState, string> as Record<ApplicationState, string>,
  setAside: (count: number) => `Belum cocok (${count})`,
  onWhatsApp: 'tulis di WhatsApp',
  telephone: 'Nomor HP/WA',
  email: 'Surel',
  invite: 'Undang',
  inviteBy: { whatsapp: 'Undang lewat WhatsApp', email: 'Undang lewat surel' },
  markInvited: 'Tandai diundang',
  seen: 'Tandai sudah dibaca',
  decline: 'Belum cocok',
  about: (what: string, name: string) => `${what}: ${name}`,
  moreApplications: (count: number) => `Tampilkan ${count} lagi`,
  // What an employer does
  mend: 'Ubah lowongan',
  mendAgain: 'Perbaiki dan kirim lagi',
  mendHelp: 'Setelah dikirim, petugas dapat memeriksanya sekali lagi; selama itu lowongan tidak tampil.',
  mendSend: 'Kirim perubahan',
  formFailed: 'Formulirnya belum bisa dimuat. Periksa sambungan internet, lalu tekan sekali lagi.',
  filled: 'Sudah terisi',
  filledHelp:
    'Berapa orang yang diterima, dan dari program pelatihan mana? Yang diumumkan hanya jumlah per program, tanpa nama orang.',
  hired: 'Diterima',
  fromProgramme: 'Dari program',
  elsewhere: 'Bukan lulusan BLK, atau tidak tahu',
  count: 'Berapa orang',
  line: (n: number) => `Baris ${n}`,
  addLine: 'Tambah program lain',
  removeLine: (n: number) => `Hapus baris ${n}`,
  remove: 'Hapus',
  sum: (count: number) => `Jumlah: ${count} orang.`,
  needCount: 'Tulis angka dari 1 sampai 9.999.',
  noProgrammes: 'Daftar program belum bisa dimuat. Anda tetap boleh menyebut jumlahnya saja.',
  notFilling: 'Tidak jadi mencari orang? Tarik saja lowongannya.',
  filledYes: 'Ya, sudah terisi',
  hiredLine: (count: number, from: string) => `${count} orang: ${from}`,
  unknownProgramme: 'program lain',
  pledgedProgramme: 'Program yang dijanjikan',
  withdraw: 'Tarik lowongan',
  withdrawSure:
    'Tarik lowongan ini? Lowongan hilang dari papan dan tidak bisa dilamar lagi. Tidak bisa dibatalkan.',
  withdrawYes: 'Ya, tarik',
  key: 'Tautan Anda adalah satu-satunya kunci',
  keyHelp:
    'Halaman ini tidak punya kata sandi. Simpan pesan atau tautan yang Anda terima, dan jangan teruskan kepada orang lain. Bila hilang, mintalah tautan baru kepada petugas.',
};

/** The words of whoever offers work, and of what an officer sees of it, too. */
export type PostsWords = typeof id;

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const en: PostsWords = {
  states: {
    submitted: 'Waiting for an officer',
    published: 'On the job board',
    filled: 'Filled',
    expired: 'Past its closing date',
    withdrawn: 'Withdrawn',
    refused: 'Not accepted yet',
  },
  stateHelp: {
    submitted: 'Once accepted, it appears on the job board. There is nothing for you to do.',
    published: 'Everybody can see it. When you have found people, tell us here.',
    filled: 'Thank you for telling. The board shows it as filled until the closing date.',
    expired: 'It is no longer shown. The contacts of applicants are deleted 90 days later.',
    withdrawn: 'It is no longer shown. The contacts of applicants are deleted 90 days later.',
    refused: 'Mend it as the reason says, then send it again.',
  },
  reason: 'The officer’s reason:',
  sentOn: (employer, date) => `${employer} · sent ${date}`,
  gone: 'This vacancy is no longer here.',
  goneHelp: 'It may have been deleted long after it was over. If in doubt, ask an officer.',
  loading: 'Loading vacancies…',
  failed: 'The vacancies could not be loaded yet.',
  card: 'The vacancy',
  advised: (count) =>
    count === 1
      ? 'There is 1 piece of advice below. It is not required, but makes people trust the vacancy more.'
      : `There are ${count} pieces of advice below. They are not required, but make people trust the vacancy more.`,
  blocked: (count) =>
    count === 1
      ? '1 thing must be mended before it can be shown.'
      : `${count} things must be mended before it can be shown.`,
  contact: 'Contact',
  notTakenWhy: (code) =>
    code === 'conflict'
      ? 'The vacancy has changed since you opened it. What is shown now is how it stands.'
      : code === 'unauthenticated'
        ? 'Your link is no longer valid. Ask an officer for a new one.'
        : code === 'invalid'
          ? 'Something that was filled in is not right yet.'
          : 'This vacancy can no longer be changed.',
  applications: (count) => (count === 0 ? 'Applications' : `Applications (${count})`),
  noApplications: 'None yet. They appear here by themselves.',
  notYet: 'People can apply once the vacancy is on the board.',
  appliesElsewhere: 'People apply with your own link, so their applications do not come here.',
  onlyForThis: 'Applicants give their contact for this vacancy only. Please do not pass it on.',
  applicationStates: { sent: 'new', seen: 'read', invited: 'invited', declined: 'not a match' },
  setAside: (count) => `Not a match (${count})`,
  onWhatsApp: 'write on WhatsApp',
  telephone: 'Telephone',
  email: 'Email',
  invite: 'Invite',
  inviteBy: { whatsapp: 'Invite by WhatsApp', email: 'Invite by email' },
  markInvited: 'Mark as invited',
  seen: 'Mark as read',
  decline: 'Not a match',
  about: (what, name) => `${what}: ${name}`,
  moreApplications: (count) => `Show ${count} more`,
  mend: 'Change the vacancy',
  mendAgain: 'Mend it and send it again',
  mendHelp: 'An officer may look at it once more; until then it is not shown.',
  mendSend: 'Send the change',
  formFailed: 'The form could not be loaded yet. Check your internet connection, then press again.',
  filled: 'It is filled',
  filledHelp:
    'How many people were taken on, and from which training programme? Only numbers per programme are published, never names.',
  hired: 'Taken on',
  fromProgramme: 'From the programme',
  elsewhere: 'No graduate of a training centre, or not known',
  count: 'How many people',
  line: (n) => `Line ${n}`,
  addLine: 'Add another programme',
  removeLine: (n) => `Remove line ${n}`,
  remove: 'Remove',
  sum: (count) => `Total: ${people(count)}.`,
  needCount: 'Write a number from 1 to 9,999.',
  noProgrammes: 'The programmes could not be loaded. You may still tell how many people.',
  notFilling: 'Not looking for anybody any more? Withdraw the vacancy instead.',
  filledYes: 'Yes, it is filled',
  hiredLine: (count, from) => `${people(count)}: ${from}`,
  unknownProgramme: 'another programme',
  pledgedProgramme: 'The programme that was pledged to',
  withdraw: 'Withdraw the vacancy',
  withdrawSure:
    'Withdraw this vacancy? It leaves the board and nobody can apply any more. This cannot be undone.',
  withdrawYes: 'Yes, withdraw',
  key: 'Your link is the only key',
  keyHelp:
    'This page has no password. Keep the message or link that you received, and do not pass it on. If it is lost, ask an officer for a new one.',
};

export const postsWords: Readonly<Record<Language, PostsWords>> = { id, en };
