/** Deals that both sides confirmed, of one trade. */
export interface TradeCount {
  /** Name of the skill, as in the skill list; absent: of no known trade. */
  readonly skill?: string;
  readonly deals: number;
}

/** What everybody may know of what was ordered locally. */
export interface LocalOrders {
  readonly region: string;
  /** ISO 8601 instant. */
  readonly asOf: string;
  /** Smallest number that is told. */
  readonly least: number;
  /** null: fewer than `least`. */
  readonly deals: number | null;
  /** Rupiah of the deals of closed months, rounded to millions; null: too few. */
  readonly amount: number | null;
  /** Trades with enough deals, most first; what is hidden cannot be worked out from the total. */
  readonly trades: readonly { readonly skill: string; readonly deals: number }[];
}

/** Smallest cell that is told. */
export const LEAST_DEALS = 5;

/**
 * Hides small cells, and then more until what is hidden is itself no small number: a reader could subtract.
 */
export function tellTrades(counts: readonly TradeCount[], least = LEAST_DEALS): LocalOrders['trades'] {
  const named = counts.filter((count): count is Required<TradeCount> => count.skill !== undefined);
  const told = named
    .filter(({ deals }) => deals >= least)
    .sort((a, b) => b.deals - a.deals || (a.skill < b.skill ? -1 : 1));
  const total = sum(counts);
  while (told.length > 0 && isSmall(total - sum(told), least)) told.pop();
  return told.map(({ skill, deals }) => ({ skill, deals }));
}

/** Confirmed deals of a closed month; there may be several entries of one. */
export interface MonthCount {
  /** `2026-11` */
  readonly month: string;
  readonly deals: number;
  /** Rupiah. */
  readonly amount: number;
}

/**
 * Rupiah of closed months, rounded to millions. Months join until there are enough deals in them: otherwise the next
 * month's only deal could be read off the difference.
 *
 * @returns null: too few
 */
export function tellAmount(closed: readonly MonthCount[], least = LEAST_DEALS): number | null {
  let told: number | null = null;
  let waiting = { deals: 0, amount: 0 };
  const inOrder = [...closed].sort((a, b) => (a.month < b.month ? -1 : 1));
  for (const [i, { month, deals, amount }] of inOrder.entries()) {
    waiting = { deals: waiting.deals + deals, amount: waiting.amount + amount };
    if (waiting.deals < least || inOrder[i + 1]?.month === month) continue;
    told = (told ?? 0) + waiting.amount;
    waiting = { deals: 0, amount: 0 };
  }
  return told === null ? null : Math.round(told / 1e6) * 1e6;
}

const sum = (counts: readonly TradeCount[]) => counts.reduce((all, { deals }) => all + deals, 0);
const isSmall = (hidden: number, least: number) => hidden > 0 && hidden < least;
