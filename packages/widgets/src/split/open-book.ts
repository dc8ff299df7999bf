import {
  inspectLedger,
  inTurn,
  nextEntry,
  parseLedgerFile,
  standings,
  type LedgerContent,
  type LedgerEntry,
} from '@guyub/core/sharing';
import type { Split } from './order-form.ts';

/** A community's ledger, to be written on. */
export interface OpenBook {
  readonly community: string;
  /** Id to name. */
  readonly names: ReadonlyMap<string, string>;
  readonly entries: readonly LedgerEntry[];
}

/** Who writes where there are no accounts. */
const WRITER = 'koordinator';

/**
 * @returns the ledger, or the number of the first entry that does not hold: on such a one nothing is written
 * @throws GuyubError `invalid` when it is no ledger
 */
export function openBook(text: string): OpenBook | number {
  const { community, names = {}, entries } = parseLedgerFile(text);
  const fault = [...inspectLedger(entries)].findIndex(Boolean);
  return fault < 0 ? { community, names: new Map(Object.entries(names)), entries } : fault + 1;
}

/** The split, written down. A level that the ledger does not know of goes before it as an entry of its own. */
export function writeDown(
  book: OpenBook | undefined,
  split: Split,
  community: string,
  now: Date = new Date(),
): OpenBook {
  const { order, members, dealt, rows } = split;
  const known = standings(book?.entries ?? []);
  const written = { at: now.toISOString(), by: WRITER };
  // Who has waited longest is written first, and so goes on waiting longest.
  const unknown = members
    .filter(({ id, level }) => known.get(id)?.level !== level)
    .toSorted((a, b) => a.lastTurn - b.lastTurn);
  const contents: LedgerContent[] = [
    ...unknown.map(({ id, level }) => ({ kind: 'opening' as const, ...written, memberId: id, level })),
    {
      kind: 'deal',
      ...written,
      rule: dealt.rule,
      order,
      members,
      turns: dealt.turns,
      short: dealt.short,
    },
  ];
  const entries = [...(book?.entries ?? [])];
  for (const content of contents) entries.push(nextEntry(entries.at(-1), content));
  const names = new Map(book?.names);
  for (const [i, { name }] of rows.entries()) names.set(members[i]!.id, name);
  return { community, names, entries };
}

export const isRecorded = (book: OpenBook | undefined, orderId: string): boolean =>
  book?.entries.some((entry) => entry.kind === 'deal' && entry.order.id === orderId) ?? false;

/** What the ledger knows, as a sheet to be filled in: only what each can do is missing. */
export function sheetOf({ names, entries }: OpenBook, headings: readonly string[]): string {
  const all = standings(entries);
  const rows = inTurn(all.keys(), all).map((id) => {
    const { level, lastTurn } = all.get(id)!;
    return [names.get(id) ?? id, String(level).replace('.', ','), '', String(lastTurn)];
  });
  return [headings, ...rows].map((row) => row.join('\t')).join('\n');
}
