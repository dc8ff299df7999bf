// Awaits review by a native speaker.
import type { OutcomeWords } from '../../shared/form/outcome.ts';
import type { OwnLinkWords } from '../../shared/form/own-link.ts';
import type { OwnWaysWords } from '../../shared/form/own-ways.ts';

/** What is said alike of whatever was sent. */
export const sendingWordsInSundanese = {
  states: {
    waiting: 'Disimpen dina alat ieu, ngantosan sinyal',
    sending: 'Nuju dikirim',
    sent: 'Parantos kakirim',
    refused: 'Henteu katampi',
  },
  notKept: 'Panyungsi ieu henteu nyimpen nanaon. Ulah nutup kaca ieu sateuacan kakirim.',
  tryNow: 'Cobian kirim ayeuna',
  withdraw: 'Ulah dikirim',
  withdrawHelp: 'Eusina tetep disimpen salaku konsép.',
  mend: 'Benerkeun',
  retry: 'Kirim deui',
  byWhatsApp: 'Kirim ngalangkungan WhatsApp dinas',
  byEmail: 'Kirim ngalangkungan surél',
  byForm: 'Eusian formulir dinas',
  copied: 'Parantos disalin.',
  byHand: 'Teu acan kasalin. Pencét lami dina tulisan ieu, teras salin:',
  failed: 'Teu acan hasil. Cobian sakali deui.',
} satisfies Partial<OutcomeWords & OwnWaysWords & OwnLinkWords> & { readonly failed: string };
