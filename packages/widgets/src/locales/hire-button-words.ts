/** The words of the button alone; it loads no others. */
export interface HireButtonWords {
  readonly label: string;
  readonly opening: string;
  readonly failed: string;
  /** What became of a request of this page, beside the button. */
  readonly marks: Readonly<Record<'waiting' | 'sending' | 'sent' | 'refused', string>>;
}

export const hireButtonWords: HireButtonWords = {
  label: 'Minta penawaran dari lulusan terdekat',
  opening: 'Membuka…',
  failed: 'Belum bisa dibuka. Periksa sambungan internet, lalu tekan sekali lagi.',
  marks: {
    waiting: 'menunggu sinyal',
    sending: 'sedang dikirim',
    sent: 'terkirim, buka tautannya',
    refused: 'perlu diperbaiki',
  },
};
