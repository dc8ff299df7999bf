import { rupiah } from '@guyub/core/formats';
import { lineTotal, type RequestItem } from '@guyub/core/hiring';
import type { PaperProps } from './paper-props.ts';

/** One line of a paper's table, as it is printed. */
export interface PricedLine {
  readonly item: RequestItem;
  /** Absent: to be written by hand. */
  readonly price?: number;
  readonly amount?: number;
}

/** What buyer and supplier agreed on; what is not known is left for a pen. */
export interface Agreed {
  readonly lines: readonly PricedLine[];
  /** Costs beside the lines, with their names. */
  readonly further: readonly (readonly [name: string, amount: number])[];
  readonly total?: number;
  readonly supplier: { readonly name?: string; readonly business?: string };
}

/** Of a request without a deal only the lines are known. */
export function agreedOn({ matter, people = [] }: PaperProps): Agreed {
  const { request, deal, quotes = [] } = matter;
  const lines = request.items.map((item): PricedLine => ({ item }));
  if (!deal) return { lines, further: [], supplier: {} };
  const { name, businessName } = people.find(({ id }) => id === deal.personId) ?? {};
  const supplier = { ...(name && { name }), ...(businessName && { business: businessName }) };
  const quote = quotes.find(({ id }) => id === deal.quoteId);
  if (quote?.prices.length !== request.items.length)
    return { lines, further: [], total: deal.amount, supplier };
  const difference = deal.amount - quote.total;
  return {
    lines: request.items.map((item, i) => {
      const price = quote.prices[i]!;
      return { item, price, amount: lineTotal(item.quantity, price) };
    }),
    further: [
      ...(quote.extra ? [['Ongkos lain', quote.extra] as const] : []),
      ...(difference ? [['Penyesuaian menurut kesepakatan', difference] as const] : []),
    ],
    total: deal.amount,
    supplier,
  };
}

/** Without its unit, which stands above the column. */
export const figure = (amount: number): string => rupiah(amount).replace('Rp', '');
