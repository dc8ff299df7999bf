import type { LedgerContent, LedgerEntry } from './ledger.ts';

/** Where a member stands. */
export interface Standing {
  /** Units of effort received since joining, opening balance included. */
  readonly level: number;
  /** Running number of the last turn. */
  readonly lastTurn: number;
}

/** Of whom the ledger says nothing. */
const unknown: Standing = { level: 0, lastTurn: 0 };

/** Whose turn is next comes first: who has received least, then who has waited longest; equals alike for everybody. */
export function inTurn(ids: Iterable<string>, standings: ReadonlyMap<string, Standing>): string[] {
  const of = (id: string) => standings.get(id) ?? unknown;
  return [...ids].sort(
    (a, b) => of(a).level - of(b).level || of(a).lastTurn - of(b).lastTurn || (a < b ? -1 : 1),
  );
}

/** Everybody's standing, from the ledger alone. */
export function standings(entries: readonly LedgerEntry[]): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>();
  advance(all, 0, entries);
  return all;
}

/** What is returned leaves nothing behind, also where tenths were added. */
const exact = (level: number): number => Math.round(level * 1e6) / 1e6 + 0;

/**
 * Goes on from where everybody stood, in place.
 *
 * @param turn the newest so far
 * @returns the newest turn
 */
export function advance(
  all: Map<string, Standing>,
  turn: number,
  entries: readonly (LedgerContent | LedgerEntry)[],
): number {
  const add = (id: string, units: number, lastTurn?: number) => {
    const { level, lastTurn: before } = all.get(id) ?? { level: 0, lastTurn: 0 };
    all.set(id, { level: exact(level + units), lastTurn: lastTurn ?? before });
  };
  for (const entry of entries) {
    const weight = ('weight' in entry && entry.weight) || 1;
    switch (entry.kind) {
      case 'deal':
        for (const { memberId, pieces } of entry.turns)
          add(memberId, pieces * (entry.order.weight ?? 1), ++turn);
        break;
      case 'opening':
        // A newcomer has waited since joining, not since the beginning.
        all.set(entry.memberId, {
          level: entry.level,
          lastTurn: all.get(entry.memberId)?.lastTurn ?? ++turn,
        });
        break;
      case 'transfer':
        add(entry.from, -entry.pieces * weight);
        add(entry.to, entry.pieces * weight, ++turn);
        break;
      case 'return':
        add(entry.memberId, -entry.pieces * weight);
        break;
      case 'override':
        add(entry.memberId, entry.pieces * weight, entry.pieces > 0 ? ++turn : undefined);
        break;
    }
  }
  return turn;
}

/**
 * What somebody begins with who joins or comes back: no less than the lowest of those who are active, so that nobody
 * banks credit while away and nobody is flooded on arrival.
 *
 * @param own level before leave; 0 for a newcomer
 */
export const openingLevel = (own: number, active: readonly Pick<Standing, 'level'>[]): number =>
  active.length === 0 ? own : Math.max(own, Math.min(...active.map(({ level }) => level)));
