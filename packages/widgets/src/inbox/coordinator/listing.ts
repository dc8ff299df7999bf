import type { Matter } from '@guyub/core/hiring';
import { needsOf, type Need } from './needs.ts';

/** Rows drawn at once, however many are loaded. */
export const PAGE = 50;

/** `all`, what needs something, or one state. */
export type Filter = 'all' | 'urgent' | Matter['request']['status'];

export interface Row {
  readonly matter: Matter;
  readonly needs: readonly Need[];
}

/** What needs something comes first; otherwise in the order in which it came. */
export function listing(
  matters: readonly Matter[],
  filter: Filter,
  text: string,
  now: number,
): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = matters
    .map((matter): Row => ({ matter, needs: needsOf(matter, now) }))
    .filter(({ matter: { request }, needs }) => {
      if (filter === 'urgent' ? needs.length === 0 : filter !== 'all' && request.status !== filter)
        return false;
      const told = `${request.title} ${request.buyerName} ${request.skill}`.toLowerCase();
      return words.every((word) => told.includes(word));
    });
  return [
    ...found.filter(({ needs }) => needs.length > 0),
    ...found.filter(({ needs }) => needs.length === 0),
  ];
}
