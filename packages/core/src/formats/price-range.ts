import type { PublishedOffering } from '../model/offering.ts';
import { rupiah } from './rupiah.ts';

/** `Rp25.000 – Rp120.000 / potong`, `mulai Rp25.000`, `sampai Rp120.000`; empty where no price is known. */
export function priceRange({
  priceMin: from,
  priceMax: to,
  unit,
}: Pick<PublishedOffering, 'priceMin' | 'priceMax' | 'unit'>): string {
  const price =
    from === undefined
      ? to !== undefined && `sampai ${rupiah(to)}`
      : to === undefined
        ? `mulai ${rupiah(from)}`
        : from === to
          ? rupiah(from)
          : `${rupiah(from)} – ${rupiah(to)}`;
  return price ? `${price}${unit ? ` / ${unit}` : ''}` : '';
}
