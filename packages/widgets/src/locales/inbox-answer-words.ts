import type { SeenInvitation } from '@guyub/core/hiring';
import type { Language } from './dictionary.ts';

type Reason = NonNullable<SeenInvitation['reason']>;

const id = {
  asks: 'Jadi dikerjakan?',
  asksHelp:
    'Ditanyakan sekali saja, kepada kedua pihak. Yang diumumkan hanya jumlah seluruhnya, tanpa nama Anda.',
  yes: 'Ya, jadi',
  no: 'Tidak jadi',
  amount: 'Berapa nilainya?',
  amountHelp: 'Seluruh uang yang dibayar, dalam rupiah.',
  answer: 'Kirim jawaban',
  chooseOne: 'Pilih salah satu.',
  needAmount: 'Isi nilainya, dalam rupiah.',
  oddAmount: {
    minus: 'Hapus tanda minusnya: jumlahnya tidak bisa kurang dari 0.',
    whole: 'Tulis rupiah penuh, tanpa koma. Titik hanya untuk ribuan, misalnya 12.500.',
    digits: 'Tulis angka saja, misalnya 12.500.',
    most: 'Tulis paling banyak 1.000.000.000.000.',
  },
  mend: (count: number) => `Ada ${count} isian yang perlu dilengkapi.`,
  identity: 'Jangan menulis nomor identitas (NIK, KK) di sini. Hapus dulu angka 16 digit itu.',
  withdrawSure: 'Tarik harga ini? Selama permintaan masih buka, Anda boleh memberi harga baru.',
  withdrawYes: 'Ya, tarik',
  declineHelp:
    'Tidak apa-apa. Jawaban ini tidak mengurangi giliran Anda, dan pembeli tidak melihat alasannya.',
  declineWhy: 'Alasan (boleh kosong)',
  declineSend: 'Kirim: belum bisa',
  reasons: {
    busy: 'Sedang banyak pekerjaan',
    'too-far': 'Terlalu jauh',
    'not-my-work': 'Bukan bidang saya',
    'too-soon': 'Waktunya terlalu mepet',
    other: 'Alasan lain',
  } satisfies Record<Reason, string> as Record<Reason, string>,
  priceOf: (item: string) => `Harga ${item}`,
  extraHelp: 'Misalnya ongkos antar; boleh kosong.',
  readyOnHelp: (date: string) => `Diminta: ${date}.`,
  readyLate: 'Lebih lambat dari yang diminta; tulis alasannya di keterangan.',
  overCeiling: 'Jumlahnya di atas anggaran pembeli. Tetap boleh dikirim.',
  noteHelp: 'Misalnya isi, rasa, atau bahan; boleh kosong.',
  sharesContact: 'Nomor saya boleh diberikan bila saya dipilih',
  sharesContactHelp: 'Tanpa centang, nomor Anda tidak diberikan, dan petugas yang menghubungkan.',
  sendPrice: 'Kirim harga',
  needPrice: 'Isi harganya, dalam rupiah.',
  needDate: 'Isi tanggalnya, mulai hari ini.',
  away: 'Sedang tidak menerima pesanan',
  awayHelp: 'Selama itu Anda tidak diundang. Giliran Anda tetap.',
  awayUntil: 'Sampai tanggal',
  awaySave: 'Simpan',
  awayNow: (date: string) => `Anda tidak diundang sampai ${date}.`,
};

/** The words of what is filled in: they come with the forms. */
export type AnswerWords = typeof id;

const en: AnswerWords = {
  asks: 'Did it happen?',
  asksHelp: 'Asked once only, of both sides. Only totals are published, never your name.',
  yes: 'Yes, it did',
  no: 'No, it did not',
  amount: 'For how much?',
  amountHelp: 'All the money that was paid, in rupiah.',
  answer: 'Send answer',
  chooseOne: 'Choose one.',
  needAmount: 'Fill in the amount, in rupiah.',
  oddAmount: {
    minus: 'Take the minus away: it cannot be less than 0.',
    whole: 'Write whole rupiah. Dots only stand before thousands, as in 12.500.',
    digits: 'Write digits only, as in 12.500.',
    most: 'Write no more than 1.000.000.000.000.',
  },
  mend: (count) => (count === 1 ? 'One answer is missing.' : `${count} answers are missing.`),
  identity: 'Do not write identity numbers (NIK, KK) here. Remove the 16 digits first.',
  withdrawSure: 'Withdraw this price? You may give a new one as long as the request is open.',
  withdrawYes: 'Yes, withdraw',
  declineHelp: 'That is all right. It does not cost you your turn, and the buyer does not see why.',
  declineWhy: 'Reason (optional)',
  declineSend: 'Send: I cannot',
  reasons: {
    busy: 'Too much work right now',
    'too-far': 'Too far away',
    'not-my-work': 'Not my kind of work',
    'too-soon': 'Not enough time',
    other: 'Another reason',
  },
  priceOf: (item) => `Price of ${item}`,
  extraHelp: 'Delivery, for instance; may stay empty.',
  readyOnHelp: (date) => `Asked for: ${date}.`,
  readyLate: 'Later than asked; say why in the note.',
  overCeiling: 'The total is above the budget of the buyer. You may send it all the same.',
  noteHelp: 'What is in it, taste, material; may stay empty.',
  sharesContact: 'My number may be given if I am chosen',
  sharesContactHelp: 'Unless ticked your number is not given, and an officer connects you.',
  sendPrice: 'Send the price',
  needPrice: 'Fill in the price, in rupiah.',
  needDate: 'Fill in the date, today or later.',
  away: 'Not taking orders for now',
  awayHelp: 'Until then you are not invited. You keep your turn.',
  awayUntil: 'Until',
  awaySave: 'Save',
  awayNow: (date) => `You are not invited until ${date}.`,
};

export const answerWords: Readonly<Record<Language, AnswerWords>> = { id, en };
