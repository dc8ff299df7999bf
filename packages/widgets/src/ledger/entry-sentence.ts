import type { LedgerEntry, Turn } from '@guyub/core/sharing';
import type { LedgerWords } from '../locales/ledger-words.ts';

/** What an entry needs to be told. */
export interface Telling {
  readonly t: LedgerWords;
  readonly nameOf: (id: string) => string;
  /** Who wrote an entry: a member, or an office. */
  readonly writerOf: (id: string) => string;
  /** Of a piece. */
  readonly unit: string;
}

/** Named in the sentence; the others can be opened. */
export const MOST_NAMED = 5;

/** Pieces by member, most first. */
export function sharesOf(turns: readonly Turn[]): readonly (readonly [memberId: string, pieces: number])[] {
  const shares = new Map<string, number>();
  for (const { memberId, pieces } of turns) shares.set(memberId, (shares.get(memberId) ?? 0) + pieces);
  return [...shares].sort(([, a], [, b]) => b - a);
}

/** An entry in one plain sentence. */
export function sayEntry(entry: LedgerEntry, { t, nameOf, unit }: Telling): string {
  // A later round bears the order's own id, and its number.
  const orderOf = (id: string) => id.replace(/^[^#]+/, nameOf);
  const pieces = (count: number) => `${t.number(count)} ${unit}`;
  switch (entry.kind) {
    case 'deal': {
      const shares = sharesOf(entry.turns);
      const dealt = pieces(shares.reduce((sum, [, count]) => sum + count, 0));
      const short = entry.short > 0 ? ` ${t.short(pieces(entry.short))}` : '';
      if (shares.length === 0) return t.dealtToNobody(orderOf(entry.order.id), pieces(entry.order.pieces));
      const named = shares.slice(0, MOST_NAMED).map(([id, count]) => t.share(nameOf(id), t.number(count)));
      const rest = shares.length - named.length;
      const all = rest > 0 ? [...named, t.others(t.number(rest))] : named;
      return t.dealt(orderOf(entry.order.id), dealt, t.number(shares.length), all.join(', ')) + short;
    }
    case 'opening':
      return t.opening(nameOf(entry.memberId), t.number(entry.level));
    case 'transfer':
      return t.transfer(nameOf(entry.from), nameOf(entry.to), pieces(entry.pieces), orderOf(entry.orderId));
    case 'return': {
      const { memberId, orderId, reason } = entry;
      const say = reason === undefined ? t.returned : t.takenBack;
      return say(nameOf(memberId), pieces(entry.pieces), orderOf(orderId), reason ?? '');
    }
    case 'override': {
      const { memberId, orderId, reason } = entry;
      const say = entry.pieces < 0 ? t.taken : t.added;
      return say(nameOf(memberId), pieces(Math.abs(entry.pieces)), orderOf(orderId), reason);
    }
  }
}
