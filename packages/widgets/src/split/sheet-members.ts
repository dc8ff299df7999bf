import type { SharingMember } from '@guyub/core/sharing';
import { sameName, type SheetRow } from './read-sheet.ts';

/** By person of a sheet: the ids under which the ledger knows them. */
export type Ids = ReadonlyMap<string, string>;

/**
 * Who is known keeps their id; the others get the next free ones in the order of their names. Names themselves never
 * become ids, and the order of the rows changes nothing.
 *
 * @param known of the ledger, id to name
 */
export function idsFor(rows: readonly SheetRow[], known: ReadonlyMap<string, string>): Ids {
  const ids = new Map([...known].map(([id, name]) => [sameName(name), id]));
  const taken = new Set(known.keys());
  const fresh = rows.map(({ name }) => sameName(name)).filter((name) => !ids.has(name));
  let next = 1;
  for (const name of fresh.sort()) {
    while (taken.has(`a${next}`)) next++;
    ids.set(name, `a${next++}`);
  }
  return ids;
}

export const idOf = (ids: Ids, { name }: SheetRow): string => ids.get(sameName(name))!;

/** What the rule knows of each; who does not say what they can do can do it all. */
export const membersOf = (rows: readonly SheetRow[], ids: Ids, pieces: number): SharingMember[] =>
  rows.map((row) => ({
    id: idOf(ids, row),
    level: row.level,
    capacity: row.capacity ?? pieces,
    lastTurn: row.turn,
    ...(row.onLeave && { excluded: 'on-leave' as const }),
  }));
