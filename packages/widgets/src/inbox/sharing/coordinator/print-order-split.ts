import type { SeenCommunity, SeenWorkOrder } from '@guyub/core/sharing';
import type { Language } from '../../../locales/dictionary.ts';
import { words as splitWordsInEnglish } from '../../../locales/split-words-en.ts';
import { splitWords } from '../../../locales/split-words.ts';
import { printSplit } from '../../../split/print-split.ts';
import type { SplitRow } from '../../../split/split-table.ts';

interface OrderSplit {
  readonly language: Language;
  readonly community: SeenCommunity;
  readonly order: SeenWorkOrder;
  readonly rows: readonly SplitRow[];
  readonly short: number;
  readonly terms: readonly (readonly [label: string, text: string])[];
}

/** The sheet that everybody signs, as a community without a server prints it: those who get something. */
export const printOrderSplit = ({
  language,
  community,
  order,
  rows,
  short,
  terms,
}: OrderSplit): Promise<void> =>
  printSplit({
    t: language === 'id' ? splitWords : splitWordsInEnglish,
    community: community.name,
    order: order.title,
    unit: order.unit,
    terms,
    split: {
      order: { pieces: order.pieces, lot: community.lot },
      rows: rows.filter(({ pieces }) => pieces > 0),
      dealt: { short },
    },
  });
