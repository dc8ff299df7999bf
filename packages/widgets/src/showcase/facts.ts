import type { PublishedOffering } from '@guyub/core';
import { rupiah } from '@guyub/core/rupiah';
import type { ShowcaseWords } from '../locales/showcase-words.ts';
import type { Maker } from './makers.ts';

/** `Rp75.000–Rp150.000 / kotak`, `Mulai Rp75.000`; where none is known, that it is to be asked for. */
export function price(
  { price }: ShowcaseWords,
  { priceMin: from, priceMax: to, unit }: PublishedOffering,
): string {
  const known =
    from === undefined
      ? to !== undefined && price.upTo(rupiah(to))
      : to === undefined
        ? price.from(rupiah(from))
        : from === to
          ? rupiah(from)
          : `${rupiah(from)}–${rupiah(to)}`;
  return known ? `${known}${unit ? ` / ${unit}` : ''}` : price.open;
}

/** The smallest order, and how long it takes. */
export function ordering(
  t: ShowcaseWords,
  { minimumOrder, unit, leadTimeDays }: PublishedOffering,
): readonly string[] {
  const least =
    minimumOrder !== undefined &&
    minimumOrder !== 1 &&
    t.minimum([minimumOrder.toLocaleString(t.language), unit].filter(Boolean).join(' '));
  return [least, leadTimeDays !== undefined && t.ready(leadTimeDays)].filter((fact) => fact !== false);
}

/** `Dapur Endang (Endang Ridwan)` */
export function madeBy({ person, business }: Maker): string {
  const firm = business?.name ?? person?.businessName;
  return firm && person && firm !== person.name ? `${firm} (${person.name})` : (firm ?? person?.name ?? '');
}
