import type { Language } from './dictionary.ts';

interface LedgerPaperWords {
  readonly printed: (date: string) => string;
  readonly notChecked: string;
}

/** What only a printed ledger says. */
export const ledgerPaperWords: Readonly<Record<Language, LedgerPaperWords>> = {
  id: {
    printed: (date) => `Dicetak ${date}.`,
    notChecked: 'Belum dihitung ulang saat dicetak.',
  },
  en: {
    printed: (date) => `Printed on ${date}.`,
    notChecked: 'Not recomputed when it was printed.',
  },
};
