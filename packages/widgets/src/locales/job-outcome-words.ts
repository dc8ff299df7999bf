import type { OutcomeWords } from '../shared/form/outcome.ts';
import type { OwnWaysWords } from '../shared/form/own-ways.ts';
import type { Language, Speaking } from './language.ts';

export interface JobOutcomeWords extends OutcomeWords, OwnWaysWords {
  readonly failed: string;
}

/** What becomes of an application, a report or a posting. */
export const jobOutcomeIn = ({ language, later }: Speaking<'outcome', JobOutcomeWords>): JobOutcomeWords =>
  later?.outcome ?? jobOutcomeWords[language];

const jobOutcomeWords: Readonly<Record<Language, JobOutcomeWords>> = {
  id: {
    states: {
      waiting: 'Tersimpan di perangkat ini, menunggu sinyal',
      sending: 'Sedang dikirim',
      sent: 'Terkirim',
      refused: 'Tidak diterima',
    },
    waitingHelp: 'Terkirim sendiri begitu tersambung lagi, saat halaman ini terbuka.',
    notKept: 'Peramban ini tidak menyimpan apa-apa. Jangan tutup halaman ini sebelum terkirim.',
    mayClose: 'Anda boleh menutup kotak ini; yang Anda tulis tidak hilang.',
    tryNow: 'Coba kirim sekarang',
    withdraw: 'Jangan kirim',
    withdrawHelp: 'Isinya tetap tersimpan sebagai konsep.',
    refusedHelp: (code) =>
      code === 'forbidden'
        ? 'Kiriman dari Anda sedang tidak diterima. Hubungi BLK atau dinas bila ini keliru.'
        : code === 'not-found'
          ? 'Pekerjaan ini sudah tidak ada di papan.'
          : code === 'unsupported'
            ? 'Situs ini belum bisa meneruskannya.'
            : 'Perbaiki isinya, lalu kirim lagi.',
    mend: 'Perbaiki',
    retry: 'Kirim lagi',
    byWhatsApp: 'Kirim lewat WhatsApp dinas',
    byEmail: 'Kirim lewat surel',
    byForm: 'Isi formulir dinas',
    waysHelp: 'Isinya sudah tertulis; Anda tinggal mengirimnya.',
    copyText: 'Salin isinya',
    copied: 'Tersalin.',
    byHand: 'Belum tersalin. Tekan lama pada teks ini, lalu salin:',
    failed: 'Belum berhasil. Coba sekali lagi.',
  },
  en: {
    states: {
      waiting: 'Kept on this device, waiting for a connection',
      sending: 'Being sent',
      sent: 'Sent',
      refused: 'Not accepted',
    },
    waitingHelp: 'It goes by itself once you are connected again, while this page is open.',
    notKept: 'This browser keeps nothing. Do not close this page before it is sent.',
    mayClose: 'You may close this box; what you wrote is not lost.',
    tryNow: 'Try to send now',
    withdraw: 'Do not send',
    withdrawHelp: 'It is kept as a draft.',
    refusedHelp: (code) =>
      code === 'forbidden'
        ? 'Nothing is accepted from you at present. Ask the training centre if this is wrong.'
        : code === 'not-found'
          ? 'This work is no longer on the board.'
          : code === 'unsupported'
            ? 'This site cannot pass it on yet.'
            : 'Mend it, then send it again.',
    mend: 'Mend',
    retry: 'Send again',
    byWhatsApp: 'Send by the office’s WhatsApp',
    byEmail: 'Send by e-mail',
    byForm: 'Fill in the office’s form',
    waysHelp: 'It is written already; you only need to send it.',
    copyText: 'Copy the text',
    copied: 'Copied.',
    byHand: 'Not copied yet. Press long on this text, then copy it:',
    failed: 'It did not work. Try once more.',
  },
};
