import type { JobReportInput } from '@guyub/core/jobs';
import type { Language } from './dictionary.ts';

type ReportReason = JobReportInput['reason'];

const id = {
  posts: 'Lowongan',
  nothing: 'Belum ada lowongan di wilayah ini. Yang dikirim pemberi kerja muncul di sini dengan sendirinya.',
  waits: 'Menunggu diperiksa',
  sentOn: (date: string) => `Dikirim ${date}`,
  waiting: (count: number) =>
    count === 0 ? 'Tidak ada yang menunggu diperiksa.' : `${count} menunggu diperiksa.`,
  earlier: (count: number) => `Yang sudah selesai (${count})`,
  reports: (count: number) => `${count} laporan pengunjung`,
  applied: (count: number) => `${count} lamaran`,
  appliedAs: { sent: 'baru', seen: 'dibaca', invited: 'diundang', declined: 'belum cocok' },
  noApplications: 'Belum ada lamaran.',
  applications: 'Lamaran',
  reported: 'Laporan pengunjung',
  reportReasons: {
    fraud: 'Diduga penipuan',
    'asks-money': 'Meminta uang',
    filled: 'Katanya sudah terisi',
    discriminates: 'Membeda-bedakan orang',
    other: 'Alasan lain',
  } satisfies Record<ReportReason, string> as Record<ReportReason, string>,
  publish: 'Terbitkan',
  publishNamed: (title: string) => `Terbitkan: ${title}`,
  refuse: 'Tolak…',
  refuseNamed: (title: string) => `Tolak: ${title}`,
  refuseHelp:
    'Pemberi kerja membaca alasan ini dan bisa memperbaikinya. Tekan alasan yang sesuai untuk langsung mengirimnya, atau tulis sendiri.',
  takeDown: 'Turunkan dari papan…',
  takeDownNamed: (title: string) => `Turunkan dari papan: ${title}`,
  takeDownHelp:
    'Lowongan langsung hilang dari papan. Pemberi kerja membaca alasan ini dan bisa memperbaikinya. Tekan alasan yang sesuai, atau tulis sendiri.',
  ready: 'Alasan yang sering dipakai',
  own: 'Alasan lain',
  needReason: 'Tulis alasannya.',
  refuseYes: 'Tolak dengan alasan ini',
  takeDownYes: 'Turunkan dengan alasan ini',
  mend: 'Ubah',
  mendSend: 'Simpan perubahan',
  mendHelp: 'Perubahan Anda langsung berlaku: yang sudah tampil di papan tetap tampil, dengan isi yang baru.',
  withdraw: 'Tarik untuk seterusnya',
  link: 'Halaman pemberi kerja',
  linkHelp: 'Di sana pemberi kerja membaca lamaran dan memperbaiki lowongannya.',
  tell: 'Kabari lewat WhatsApp',
  tellNamed: (name: string) => `Kabari lewat WhatsApp: ${name}`,
  copyFor: (name: string) => `Salin tautan ${name}`,
  post: 'Pasang lowongan',
  postHelp: 'Yang Anda pasang langsung tampil di papan kerja.',
  postSend: 'Pasang sekarang',
  postBegin: 'Tulis lowongan…',
  contactName: 'Nama yang dihubungi',
  contactHelp: 'Hanya dilihat petugas.',
  telephone: 'Nomor HP/WA pemberi kerja',
  telephoneHelp: 'Agar tautannya bisa dikirim lewat WhatsApp. Hanya dilihat petugas.',
  telephoneWrong: 'Tulis nomor yang lengkap, misalnya 0812 3456 7890.',
  // Absorption
  absorption: 'Janji dan penerimaan per program',
  absorptionHelp: (least: number) =>
    `Dijanjikan: jumlah orang pada lowongan kerja yang disebut untuk lulusan program itu. Diterima: kata pemberi kerja ketika lowongannya terisi. Kurang dari ${least} orang tidak disebut, agar tidak ada yang dikenali.`,
  absorptionAsOf: (date: string) => `Keadaan ${date}`,
  programme: 'Program',
  pledged: 'Dijanjikan',
  realised: 'Diterima',
  tooFew: 'belum cukup banyak untuk disebut',
  noPledges: 'Belum ada lowongan yang menjanjikan tempat bagi lulusan suatu program.',
  copyTable: 'Salin sebagai tabel',
  copyTableByHand: 'Belum tersalin. Pilih semua teks ini, lalu salin:',
  absorptionFailed: 'Angkanya belum bisa dimuat.',
  absorptionUnsupported: 'Server ini belum menghitungnya.',
};

/** The words of the officer who looks after the job board. */
export type PostsCoordinatorWords = typeof id;

const en: PostsCoordinatorWords = {
  posts: 'Vacancies',
  nothing: 'There are no vacancies in this region yet. What employers send appears here by itself.',
  waits: 'Waits for a look',
  sentOn: (date) => `Sent ${date}`,
  waiting: (count) =>
    count === 0
      ? 'Nothing waits for you.'
      : count === 1
        ? '1 waits for a look.'
        : `${count} wait for a look.`,
  earlier: (count) => `Those that are over (${count})`,
  reports: (count) => (count === 1 ? '1 report by a visitor' : `${count} reports by visitors`),
  applied: (count) => (count === 1 ? '1 application' : `${count} applications`),
  appliedAs: { sent: 'new', seen: 'read', invited: 'invited', declined: 'not a match' },
  noApplications: 'Nobody has applied yet.',
  applications: 'Applications',
  reported: 'Reports by visitors',
  reportReasons: {
    fraud: 'Seems a fraud',
    'asks-money': 'Asks for money',
    filled: 'Said to be filled',
    discriminates: 'Discriminates',
    other: 'Another reason',
  },
  publish: 'Publish',
  publishNamed: (title) => `Publish: ${title}`,
  refuse: 'Refuse…',
  refuseNamed: (title) => `Refuse: ${title}`,
  refuseHelp:
    'The employer reads this reason and can mend the vacancy. Press the reason that fits to send it at once, or write your own.',
  takeDown: 'Take down…',
  takeDownNamed: (title) => `Take down: ${title}`,
  takeDownHelp:
    'It leaves the board at once. The employer reads this reason and can mend it. Press the reason that fits, or write your own.',
  ready: 'Usual reasons',
  own: 'Another reason',
  needReason: 'Write the reason.',
  refuseYes: 'Refuse for this reason',
  takeDownYes: 'Take down for this reason',
  mend: 'Change',
  mendSend: 'Save the change',
  mendHelp: 'Your change holds at once: what stands on the board stays there, with the new text.',
  withdraw: 'Withdraw for good',
  link: 'The employer’s page',
  linkHelp: 'There the employer reads applications and mends the vacancy.',
  tell: 'Tell by WhatsApp',
  tellNamed: (name) => `Tell by WhatsApp: ${name}`,
  copyFor: (name) => `Copy link of ${name}`,
  post: 'Post a vacancy',
  postHelp: 'What you post appears on the job board at once.',
  postSend: 'Post it now',
  postBegin: 'Write a vacancy…',
  contactName: 'Contact',
  contactHelp: 'Seen by officers only.',
  telephone: 'The employer’s telephone',
  telephoneHelp: 'So that the link can be sent by WhatsApp. Seen by officers only.',
  telephoneWrong: 'Write the whole number, for instance 0812 3456 7890.',
  absorption: 'Pledged and taken on, by programme',
  absorptionHelp: (least) =>
    `Pledged: how many people the vacancies name for graduates of the programme. Taken on: what employers said when a vacancy was filled. Fewer than ${least} people are not told, so that nobody is recognised.`,
  absorptionAsOf: (date) => `As of ${date}`,
  programme: 'Programme',
  pledged: 'Pledged',
  realised: 'Taken on',
  tooFew: 'too few to be told',
  noPledges: 'No vacancy has pledged places to graduates of a programme yet.',
  copyTable: 'Copy as a table',
  copyTableByHand: 'Not copied. Select all of this text, then copy it:',
  absorptionFailed: 'The numbers could not be loaded yet.',
  absorptionUnsupported: 'This server does not count them yet.',
};

export const postsCoordinatorWords: Readonly<Record<Language, PostsCoordinatorWords>> = { id, en };
