/** The words of the button alone; it loads no others. */
export interface HireButtonWords {
  readonly label: string;
  readonly opening: string;
  readonly failed: string;
  /** What became of a request of this page, beside the button. */
  readonly marks: Readonly<Record<'waiting' | 'sending' | 'sent' | 'refused', string>>;
}

export const hireButtonWords: Readonly<Record<'id' | 'en', HireButtonWords>> = {
  id: {
    label: 'Minta penawaran dari lulusan terdekat',
    opening: 'Membuka…',
    failed: 'Belum bisa dibuka. Periksa sambungan internet, lalu tekan sekali lagi.',
    marks: {
      waiting: 'menunggu sinyal',
      sending: 'sedang dikirim',
      sent: 'terkirim, buka tautannya',
      refused: 'perlu diperbaiki',
    },
  },
  en: {
    label: 'Ask graduates nearby for a quote',
    opening: 'Opening…',
    failed: 'It cannot be opened yet. Check your internet connection, then press once more.',
    marks: {
      waiting: 'waiting for a connection',
      sending: 'being sent',
      sent: 'sent, open its link',
      refused: 'to be mended',
    },
  },
};
