// Awaits review by a native speaker.
import type { OutcomeWords } from '../../shared/form/outcome.ts';
import type { OwnLinkWords } from '../../shared/form/own-link.ts';
import type { OwnWaysWords } from '../../shared/form/own-ways.ts';

/** What is said alike of whatever was sent. */
export const sendingWordsInJavanese = {
  states: {
    waiting: 'Disimpen ing piranti iki, ngenteni sinyal',
    sending: 'Lagi dikirim',
    sent: 'Wis kakirim',
    refused: 'Ora ditampa',
  },
  notKept: 'Peramban iki ora nyimpen apa-apa. Aja nutup kaca iki sadurunge kakirim.',
  tryNow: 'Coba kirim saiki',
  withdraw: 'Aja dikirim',
  withdrawHelp: 'Isine tetep disimpen minangka konsep.',
  mend: 'Dandani',
  retry: 'Kirim maneh',
  byWhatsApp: 'Kirim lewat WhatsApp dinas',
  byEmail: 'Kirim lewat surel',
  byForm: 'Isi formulir dinas',
  copied: 'Wis kasalin.',
  byHand: 'Durung kasalin. Pencet suwe ing tulisan iki, banjur disalin:',
  failed: 'Durung kasil. Dicoba sepisan maneh.',
} satisfies Partial<OutcomeWords & OwnWaysWords & OwnLinkWords> & { readonly failed: string };
