import { deal, reasonsFor, type Dealt, type SharingMember } from '@guyub/core/sharing';
import type { SplitRow } from './split-table.ts';
import { idOf, idsFor, membersOf } from './sheet-members.ts';
import type { Sheet } from './read-sheet.ts';
import { sheetNumber } from './sheet-number.ts';

/** What is filled in, as it was typed. */
export interface Draft {
  readonly community: string;
  readonly order: string;
  readonly pieces: string;
  readonly unit: string;
  readonly lot: string;
  readonly people: string;
}

/** A split that can be shown, printed and written down. */
export interface Split {
  readonly order: { readonly id: string; readonly pieces: number; readonly lot: number };
  readonly members: readonly SharingMember[];
  readonly dealt: Dealt;
  /** In the order of the sheet, as the members are. */
  readonly rows: readonly SplitRow[];
}

export type OrderProblem = 'pieces' | 'lot' | 'lots';

const MOST_PIECES = 1_000_000;
/** More would take longer than a key press. */
const MOST_LOTS = 20_000;

/** What is wrong with the order; what is still empty is no fault yet. */
export function orderProblem({ pieces, lot }: Draft): OrderProblem | undefined {
  if (pieces.trim() !== '' && !isWhole(pieces)) return 'pieces';
  if (!isWhole(lot)) return 'lot';
  return pieces.trim() !== '' && sheetNumber(pieces)! / sheetNumber(lot)! > MOST_LOTS ? 'lots' : undefined;
}

const isWhole = (text: string): boolean => {
  const value = sheetNumber(text);
  return Number.isInteger(value) && value! >= 1 && value! <= MOST_PIECES;
};

/** The split of what is filled in; undefined as long as something is missing or wrong. */
export function splitOf(draft: Draft, sheet: Sheet, known: ReadonlyMap<string, string>): Split | undefined {
  if (
    orderProblem(draft) ||
    draft.pieces.trim() === '' ||
    sheet.problems.length > 0 ||
    sheet.rows.length === 0
  )
    return undefined;
  const order = {
    id: draft.order.trim(),
    pieces: sheetNumber(draft.pieces)!,
    lot: sheetNumber(draft.lot)!,
  };
  const ids = idsFor(sheet.rows, known);
  const members = membersOf(sheet.rows, ids, order.pieces);
  const dealt = deal(order, members);
  const reasons = reasonsFor(order, members, dealt);
  const rows = sheet.rows.map((row): SplitRow => {
    const id = idOf(ids, row);
    const pieces = dealt.shares.get(id)!;
    return { name: row.name, pieces, before: row.level, after: row.level + pieces, reason: reasons.get(id)! };
  });
  return { order, members, dealt, rows };
}
