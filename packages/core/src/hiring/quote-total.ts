import type { RequestItem } from '../model/quote-request.ts';

/**
 * What a quote comes to: each line rounded to whole rupiah, and what is paid once for all. Quantities count in
 * hundredths, so that 2.5 × 12,345 is what a pocket calculator says.
 *
 * @param prices for one unit of each item, in their order
 */
export const quoteTotal = (
  items: readonly Pick<RequestItem, 'quantity'>[],
  prices: readonly number[],
  extra = 0,
): number => items.reduce((sum, item, i) => sum + lineTotal(item.quantity, prices[i] ?? 0), extra);

export const lineTotal = (quantity: number, price: number): number =>
  Math.round((price * Math.round(quantity * 100)) / 100);
