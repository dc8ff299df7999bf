import type { JobCard, JobReportInput } from '@guyub/core/jobs';
import type { Language, Speaking } from './language.ts';

/** The words of one job, and of what is sent about it; they come with the first that is opened. */
export interface JobMoreWords {
  readonly close: string;
  readonly back: string;
  readonly gone: string;
  readonly goneHelp: string;
  readonly toBoard: string;
  readonly failed: string;
  readonly description: string;
  readonly requirements: string;
  readonly place: string;
  readonly work: string;
  readonly openings: string;
  readonly people: (count: string) => string;
  readonly skill: string;
  readonly closing: string;
  readonly postedOn: string;
  readonly filled: string;
  readonly over: string;
  readonly apply: Readonly<Record<JobCard['kind'], string>>;
  readonly applyThere: string;
  /** Whose site it is, before it opens. */
  readonly there: (host: string) => string;
  readonly noApply: string;
  readonly free: string;
  readonly print: string;
  readonly printFailed: string;
  readonly scan: string;
  readonly report: string;
  readonly applyTitle: (job: string) => string;
  readonly whoReads: (employer: string) => string;
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly contactHelp: string;
  readonly message: string;
  readonly messageHelp: string;
  readonly optional: string;
  readonly choose: string;
  readonly send: string;
  readonly sendReport: string;
  readonly sendLater: string;
  readonly saved: string;
  readonly problems: string;
  readonly ways: string;
  readonly waysInstead: string;
  readonly applied: (employer: string) => string;
  readonly reported: string;
  readonly reportTitle: (job: string) => string;
  readonly reportHelp: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<JobReportInput['reason'], string>>;
  readonly note: string;
  /** What stands before what is sent another way. */
  readonly application: string;
  readonly from: string;
  readonly wrong: {
    readonly empty: string;
    readonly choose: string;
    readonly contact: string;
    readonly telephone: string;
    readonly email: string;
    readonly identity: string;
    readonly refused: string;
  };
}

export const jobMoreIn = ({ language, later }: Speaking<'more', JobMoreWords>): JobMoreWords =>
  later?.more ?? jobMoreWords[language];

const jobMoreWords: Readonly<Record<Language, JobMoreWords>> = {
  id: {
    close: 'Tutup',
    back: 'Kembali ke rincian',
    gone: 'Pekerjaan ini sudah tidak ada di papan',
    goneHelp: 'Mungkin sudah ditutup, atau ditarik oleh pemberi kerjanya.',
    toBoard: 'Lihat semua pekerjaan',
    failed: 'Rinciannya belum bisa dimuat. Periksa sambungan internet, lalu coba lagi.',
    description: 'Uraian pekerjaan',
    requirements: 'Syarat',
    place: 'Tempat',
    work: 'Bentuk kerja',
    openings: 'Dicari',
    people: (count) => `${count} orang`,
    skill: 'Bidang',
    closing: 'Ditutup',
    postedOn: 'Dipasang',
    filled: 'Sudah terisi. Tidak menerima lamaran lagi.',
    over: 'Sudah ditutup. Tidak menerima lamaran lagi.',
    apply: { vacancy: 'Lamar', 'shared-order': 'Saya mau ikut', help: 'Saya bisa membantu' },
    applyThere: 'Lamar di situs pemberi kerja',
    there: (host) => `Membuka ${host}, situs milik pemberi kerja.`,
    noApply: 'Situs ini belum bisa meneruskan lamaran.',
    free: 'Melamar tidak dipungut biaya. Bila dimintai uang, laporkan.',
    print: 'Cetak',
    printFailed: 'Belum bisa dicetak. Periksa sambungan internet, lalu tekan sekali lagi.',
    scan: 'Pindai untuk melamar',
    report: 'Laporkan',
    applyTitle: (job) => `Lamar: ${job}`,
    whoReads: (employer) =>
      `Yang membaca hanya ${employer} dan koordinator. Jangan tulis NIK; KTP dan ijazah belum perlu.`,
    name: 'Nama Anda',
    telephone: 'Nomor HP/WhatsApp',
    email: 'Surel',
    contactHelp: 'Isi nomor HP, surel, atau keduanya, agar Anda bisa dikabari.',
    message: 'Pesan',
    messageHelp: 'Pengalaman Anda, dan kapan bisa mulai.',
    optional: '(boleh kosong)',
    choose: 'Pilih',
    send: 'Kirim lamaran',
    sendReport: 'Kirim laporan',
    sendLater:
      'Server sedang tidak terjangkau. Yang Anda kirim disimpan di perangkat ini dan terkirim sendiri begitu tersambung lagi.',
    saved: 'Konsep tersimpan di perangkat ini.',
    problems: 'Ada yang perlu dilengkapi',
    ways: 'Situs ini belum bisa meneruskan lamaran. Kirim lewat jalur dinas:',
    waysInstead: 'Tidak bisa menunggu? Kirim lewat jalur dinas:',
    applied: (employer) => `${employer} akan menghubungi Anda langsung bila cocok.`,
    reported: 'Terima kasih. Koordinator akan memeriksanya.',
    reportTitle: (job) => `Laporkan: ${job}`,
    reportHelp: 'Laporan dibaca koordinator. Nama Anda tidak ditanyakan.',
    reason: 'Apa yang salah?',
    reasons: {
      fraud: 'Sepertinya penipuan',
      'asks-money': 'Meminta uang',
      filled: 'Sebenarnya sudah terisi',
      discriminates: 'Membeda-bedakan orang',
      other: 'Lainnya',
    },
    note: 'Keterangan',
    application: 'Lamaran',
    from: 'Dari',
    wrong: {
      empty: 'Belum diisi.',
      choose: 'Belum dipilih.',
      contact: 'Isi nomor HP atau surel, agar Anda bisa dikabari.',
      telephone: 'Tulis nomor yang lengkap, misalnya 0812 3456 7890.',
      email: 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.',
      identity:
        'Tampaknya berisi nomor identitas (NIK, KK, atau NPWP). Hapus dulu; nomor itu tidak boleh dikirim.',
      refused: 'Tidak diterima server. Periksa lagi isinya.',
    },
  },
  en: {
    close: 'Close',
    back: 'Back to the details',
    gone: 'This work is no longer on the board',
    goneHelp: 'It may have closed, or its employer has taken it back.',
    toBoard: 'See all work',
    failed: 'The details cannot be loaded yet. Check your internet connection, then try again.',
    description: 'What the work is',
    requirements: 'Requirements',
    place: 'Place',
    work: 'Kind of employment',
    openings: 'Wanted',
    people: (count) => (count === '1' ? '1 person' : `${count} people`),
    skill: 'Trade',
    closing: 'Closes',
    postedOn: 'Posted',
    filled: 'Filled. Nobody can apply any more.',
    over: 'Closed. Nobody can apply any more.',
    apply: { vacancy: 'Apply', 'shared-order': 'I want to join', help: 'I can help' },
    applyThere: 'Apply on the employer’s site',
    there: (host) => `Opens ${host}, a site of the employer.`,
    noApply: 'This site cannot pass applications on yet.',
    free: 'Applying costs nothing. If you are asked for money, report it.',
    print: 'Print',
    printFailed: 'It cannot be printed yet. Check your internet connection, then press once more.',
    scan: 'Scan to apply',
    report: 'Report',
    applyTitle: (job) => `Apply: ${job}`,
    whoReads: (employer) =>
      `Only ${employer} and the coordinator read this. Write no identity number; papers are not needed yet.`,
    name: 'Your name',
    telephone: 'Telephone/WhatsApp',
    email: 'E-mail',
    contactHelp: 'Fill in a telephone number, an e-mail address or both, so that you can be told.',
    message: 'Message',
    messageHelp: 'Your experience, and when you can start.',
    optional: '(optional)',
    choose: 'Choose',
    send: 'Send application',
    sendReport: 'Send report',
    sendLater:
      'The server is out of reach. What you send is kept on this device and goes by itself once you are connected again.',
    saved: 'The draft is kept on this device.',
    problems: 'Something is missing',
    ways: 'This site cannot pass applications on yet. Send it another way:',
    waysInstead: 'Cannot wait? Send it another way:',
    applied: (employer) => `${employer} will be in touch with you directly if it fits.`,
    reported: 'Thank you. The coordinator will look at it.',
    reportTitle: (job) => `Report: ${job}`,
    reportHelp: 'The coordinator reads it. You are not asked for your name.',
    reason: 'What is wrong?',
    reasons: {
      fraud: 'It looks like fraud',
      'asks-money': 'It asks for money',
      filled: 'It is filled already',
      discriminates: 'It discriminates',
      other: 'Something else',
    },
    note: 'Details',
    application: 'Application',
    from: 'From',
    wrong: {
      empty: 'Not filled in yet.',
      choose: 'Not chosen yet.',
      contact: 'Fill in a telephone number or an e-mail address, so that you can be told.',
      telephone: 'Write the whole number, for instance 0812 3456 7890.',
      email: 'Write the whole address, for instance name@example.id.',
      identity: 'This looks like an identity number (NIK, KK or NPWP). Remove it first; it must not be sent.',
      refused: 'The server did not accept it. Look at it again.',
    },
  },
};
