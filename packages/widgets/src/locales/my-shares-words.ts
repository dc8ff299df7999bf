import type { SeenShare } from '@guyub/core/sharing';

type ShareState = SeenShare['status'];

/** The words of a member's own pages of shared orders. */
export const mySharesWords = {
  number: (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 1 }),
  pieces: (count: string, unit: string) => `${count} ${unit}`,
  someone: 'Anggota lain',
  about: 'Komunitas berbagi pesanan',
  // What needs an answer
  needAnswer: (count: number) => `Perlu jawaban Anda (${count})`,
  nothingNew: 'Belum ada bagian untuk Anda. Bila ada pesanan bersama, bagian Anda muncul di sini.',
  offerOf: (whole: string) => `Bagian Anda dari pesanan ${whole}`,
  answerBefore: (when: string) => `Jawab sebelum ${when}`,
  at: (day: string, time: string) => `${day} pukul ${time}`,
  part: 'Bagian',
  pay: 'Upah',
  payEach: (price: string, unit: string) => `${price} per ${unit}`,
  total: 'Jumlah',
  fee: 'Iuran',
  noFee: 'Tanpa iuran',
  feeOf: (percent: string, amount: string) => `${percent}%, yaitu ${amount}`,
  received: 'Anda terima',
  deadline: 'Batas waktu',
  note: 'Keterangan',
  broughtBy: 'Dibawa oleh',
  whyYou: (pieces: string) => `Mengapa ${pieces}?`,
  costsNothing:
    'Menjawab “Tidak dulu”, atau tidak sempat menjawab, tidak mengurangi giliran Anda. Bagian ini lalu dibagikan kepada yang lain.',
  accept: 'Saya sanggup',
  decline: 'Tidak dulu',
  // Being asked by another member
  askedOver: (name: string, pieces: string) => `${name} meminta Anda mengambil alih ${pieces}`,
  askedSwap: (name: string) => `${name} mengajak bertukar bagian`,
  swapMeans: (theirs: string, yours: string) =>
    `Anda mengerjakan ${theirs} miliknya, dan ia mengerjakan ${yours} milik Anda.`,
  doneStays: (count: string) => `Yang sudah selesai (${count}) tetap tercatat milik Anda.`,
  turnMoves: 'Yang mengerjakan yang dicatat menerima. Menjawab “Tidak dulu” tidak mengurangi giliran Anda.',
  takeOver: 'Ya, saya ambil alih',
  takeSwap: 'Ya, bertukar',
  // What one works on
  yourWork: 'Pekerjaan Anda',
  done: (count: string, whole: string) => `${count} dari ${whole} selesai`,
  allDone: 'Semua selesai. Serahkan kepada koordinator, yang lalu mencatatnya.',
  howMany: 'Sudah selesai berapa?',
  fewer: 'Kurangi satu',
  more: 'Tambah satu',
  details: 'Upah dan keterangan',
  save: 'Catat',
  notNoted: (count: string, whole: string) => `Belum dicatat: ${count} dari ${whole}.`,
  notNotedYet: 'Belum dicatat.',
  notNotedHelp: (noted: string) =>
    `Yang tercatat masih ${noted}. Tekan “Catat” supaya koordinator melihatnya.`,
  leaving: 'Kotak masuk belum ditutup, karena hitungan ini belum dicatat.',
  leaveAnyway: 'Tutup tanpa mencatat',
  doneRange: (most: string) => `Isi angka bulat dari 0 sampai ${most}.`,
  handOver: 'Alihkan ke teman',
  swap: 'Tukar bagian',
  giveBack: 'Tidak jadi sanggup',
  handOverHelp: (pieces: string) =>
    `${pieces} ini pindah setelah teman Anda menjawab ya. Sampai saat itu tetap milik Anda, dan boleh dibatalkan.`,
  nobodyTakes: (pieces: string) =>
    `Saat ini tidak ada satu anggota yang sanggup mengambil ${pieces} sekaligus. Dengan “Tidak jadi sanggup”, bagian ini dibagikan lagi kepada beberapa anggota.`,
  toWhom: 'Kepada siapa?',
  choose: 'Pilih anggota',
  chooseOne: 'Pilih salah satu.',
  hasReceived: (name: string, level: string) => `${name} (sudah menerima ${level})`,
  handOverSend: 'Tanyakan kepadanya',
  withWhom: 'Bertukar dengan bagian siapa?',
  swapHelp: 'Kedua bagian bertukar setelah teman Anda menjawab ya.',
  shareOf: (name: string, pieces: string) => `${name}: ${pieces}`,
  giveBackSure: (pieces: string) =>
    `Tidak apa-apa. ${pieces} dibagikan lagi kepada yang lain, dan giliran Anda tidak berkurang.`,
  giveBackYes: (pieces: string) => `Kembalikan ${pieces}`,
  waitsFor: (name: string, pieces: string) =>
    `Menunggu jawaban ${name} untuk mengambil alih ${pieces}. Sampai dijawab, bagian ini tetap milik Anda.`,
  waitsForSwap: (name: string, yours: string, theirs: string) =>
    `Menunggu jawaban ${name} untuk bertukar: ${yours} milik Anda dengan ${theirs} miliknya.`,
  takeBack: 'Batalkan permintaan',
  // What became of it
  handedIn: (count: number) => `Yang sudah Anda serahkan (${count})`,
  earlier: (count: number) => `Bagian yang sudah lewat (${count})`,
  states: {
    offered: 'belum dijawab',
    accepted: 'dikerjakan',
    declined: 'dikembalikan; giliran tetap',
    unanswered: 'dibagikan ulang karena lewat batas jawab; giliran tetap',
    'handed-over': 'dialihkan kepada anggota lain',
    delivered: 'diserahkan kepada koordinator, tepat waktu',
    late: 'diserahkan kepada koordinator, lewat batas waktu',
    cancelled: 'ditarik koordinator',
  } satisfies Record<ShareState, string> as Record<ShareState, string>,
  gone: {
    offered: 'Batas jawabnya sudah lewat. Bagian ini dibagikan ulang; giliran Anda tetap.',
    declined: 'Bagian ini sudah Anda kembalikan. Giliran Anda tetap.',
    unanswered:
      'Bagian ini sudah dibagikan ulang karena lewat batas jawab. Tidak apa-apa: giliran Anda tetap.',
    'handed-over': 'Bagian ini sudah dialihkan kepada anggota lain.',
    delivered: 'Bagian ini sudah dicatat sebagai diserahkan kepada koordinator.',
    late: 'Bagian ini sudah dicatat sebagai diserahkan kepada koordinator.',
    cancelled: 'Bagian ini sudah ditarik koordinator. Tanyakan kepadanya bila perlu.',
  } satisfies Partial<Record<ShareState, string>> as Partial<Record<ShareState, string>>,
  askGone: 'Permintaan ini sudah tidak berlaku: dibatalkan, atau sudah diambil anggota lain.',
  understood: 'Mengerti',
  // The community
  turns: 'Giliran',
  yourPlace: (place: string, of: string) => `Giliran Anda ke-${place} dari ${of} yang ikut giliran.`,
  youAreNext: (of: string) => `Anda mendapat giliran berikutnya, dari ${of} yang ikut giliran.`,
  nextIs: (name: string) => `Berikutnya ${name}.`,
  turnRule: 'Yang paling sedikit menerima didahulukan; kalau sama, yang paling lama menunggu.',
  members: (taking: string, others: string) =>
    `Urutan giliran (${taking})${others === '0' ? '' : `, dan ${others} yang sedang tidak ikut`}`,
  level: (level: string) => `sudah menerima ${level}`,
  you: 'Anda',
  onLeave: 'sedang cuti',
  notSharing: 'sedang tidak ikut giliran',
  calledOff: (reason: string) => `Pesanan dibatalkan: “${reason}”`,
  running: (count: number) => `Pesanan yang berjalan (${count})`,
  orderLine: (whole: string, deadline: string) => `${whole}, batas waktu ${deadline}`,
  whoHas: (order: string) => `Siapa mengerjakan apa: ${order}`,
  missing: (pieces: string) => `${pieces} belum ada yang sanggup.`,
  round: (round: string) => `Sudah dibagikan sampai putaran ke-${round}.`,
  book: 'Buku giliran',
  bookHelp: 'Buku yang sama dengan yang dilihat koordinator. Siapa pun boleh menghitungnya ulang.',
  bookFailed: 'Buku belum bisa dimuat. Periksa sambungan internet, lalu coba lagi.',
  // About oneself
  ability: 'Kesanggupan Anda',
  abilityNow: (perDay: string, days: string) => `${perDay} potong sehari, ${days}`,
  abilityNone: 'belum diisi',
  abilityMissing: 'Isi dulu kesanggupan Anda. Sebelum diisi, Anda tidak ikut dibagi.',
  abilityFill: 'Isi kesanggupan',
  abilityHelp:
    'Dipakai untuk menghitung berapa yang bisa Anda selesaikan sebelum batas waktu. Isi apa adanya: angka besar tidak mempercepat giliran.',
  limited: (reason: string) =>
    `Diturunkan koordinator, dengan alasan: “${reason}”. Bila kurang tepat, bicarakan dengannya.`,
  perDay: 'Berapa potong sehari?',
  perDayHelp:
    'Hitung dengan jahitan biasa, seperti seragam; yang lebih sulit dihitung lebih banyak. Isi 0 bila sedang tidak ingin ikut.',
  needPerDay: 'Isi angka dari 0 sampai 1.000, misalnya 5 atau 2,5.',
  weekdays: 'Hari kerja',
  needDay: 'Pilih paling sedikit satu hari.',
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as readonly string[],
  leave: 'Cuti',
  leaveNone: 'tidak ada',
  leaveHelp:
    'Selama cuti Anda tidak ditawari. Yang sudah Anda sanggupi tetap milik Anda. Giliran tidak hilang, dan juga tidak ditabung: saat kembali Anda mulai paling sedikit setara anggota yang paling sedikit menerima.',
  leaveOffers: 'Bagian yang belum Anda jawab dibagikan kepada yang lain.',
  leaveFrom: 'Mulai tanggal',
  leaveUntil: 'Sampai tanggal',
  needFrom: 'Isi tanggalnya, mulai hari ini.',
  needUntil: 'Isi tanggalnya, tidak sebelum tanggal mulai.',
  keep: 'Simpan',
  leaveSave: 'Simpan cuti',
  onLeaveNow: (until: string | undefined) =>
    until ? `Anda sedang cuti sampai ${until}.` : 'Anda sedang cuti.',
  leaveComes: (from: string, until: string) => `Cuti Anda ${from} sampai ${until}.`,
  leaveBack: 'Saya kembali',
  leaveCancel: 'Batalkan cuti',
  quit: 'Keluar dari komunitas',
  quitHelp:
    'Anda tidak ditawari lagi, dan anggota lain tidak lagi melihat nama Anda. Yang pernah Anda terima tetap tercatat, tanpa nama. Anda boleh minta bergabung lagi.',
  quitYes: 'Ya, keluar',
  // Joining
  join: 'Gabung komunitas',
  joinOther: 'Gabung komunitas lain',
  joinHelp:
    'Anggota berbagi pesanan yang terlalu besar untuk satu orang. Ikut tidak dipungut bayaran, dan Anda selalu boleh menolak.',
  joinAsk: 'Minta bergabung',
  joinSees:
    'Sesama anggota melihat nama Anda dan berapa yang Anda terima, tidak yang lain. Nomor telepon tidak dibagikan.',
  joinSend: 'Kirim permintaan',
  requested: 'Menunggu persetujuan koordinator.',
};

export type MySharesWords = typeof mySharesWords;
