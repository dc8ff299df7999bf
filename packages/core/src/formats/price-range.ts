import type { PublishedOffering } from '../model/offering.ts';
import { rupiah } from './rupiah.ts';

/** `Rp75.000–Rp150.000`; where one end alone is known, as the words have it; empty where none is. */
export function rupiahRange(
  from: number | undefined,
  to: number | undefined,
  words: { readonly from: (price: string) => string; readonly upTo: (price: string) => string },
): string {
  if (to === undefined) return from === undefined ? '' : words.from(rupiah(from));
  if (from === undefined) return words.upTo(rupiah(to));
  return from === to ? rupiah(to) : `${rupiah(from)}–${rupiah(to)}`;
}

const words = { from: (price: string) => `mulai ${price}`, upTo: (price: string) => `sampai ${price}` };

/** `Rp25.000–Rp120.000 / potong`, `mulai Rp25.000`, `sampai Rp120.000`; empty where no price is known. */
export function priceRange({
  priceMin,
  priceMax,
  unit,
}: Pick<PublishedOffering, 'priceMin' | 'priceMax' | 'unit'>): string {
  const price = rupiahRange(priceMin, priceMax, words);
  return price && unit ? `${price} / ${unit}` : price;
}
