import type { HireButtonWords } from './hire-button-words.ts';

/** Together in one small file. Javanese and Sundanese await review by native speakers. */
export const others: Readonly<Record<'en' | 'jv' | 'su', HireButtonWords>> = {
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
  jv: {
    label: 'Nyuwun rega marang lulusan cedhak kene',
    opening: 'Lagi dibukak…',
    failed: 'Durung bisa dibukak. Sambungan internete dipriksa, banjur dipencet sepisan maneh.',
    marks: {
      waiting: 'ngenteni sinyal',
      sending: 'lagi dikirim',
      sent: 'wis kakirim, bukak tautane',
      refused: 'perlu didandani',
    },
  },
  su: {
    label: 'Nyuhunkeun pangaos ti lulusan nu caket',
    opening: 'Nuju dibuka…',
    failed: 'Teu acan tiasa dibuka. Parios sambungan internétna, teras pencét sakali deui.',
    marks: {
      waiting: 'ngantosan sinyal',
      sending: 'nuju dikirim',
      sent: 'parantos kakirim, buka tautanna',
      refused: 'kedah dibenerkeun',
    },
  },
};
