import { deal, RULE } from './deal.ts';
import { firstPrevHash, hashOf, type LedgerEntry } from './ledger.ts';

/** Why an entry does not hold. */
export type Fault =
  /** It is not what was hashed: somebody changed it. */
  | 'changed'
  /** It does not follow the entry before. */
  | 'out-of-chain'
  /** The deal is not what the rule gives. */
  | 'not-the-rule'
  /** Something before it does not hold. */
  | 'after-a-fault';

export interface Verified {
  readonly sound: boolean;
  /** By `seq`, for every entry that does not hold; by 0, when no entry is left of a book that had some. */
  readonly faults: ReadonlyMap<number, Fault>;
}

/**
 * Works everything out anew: hashes, the chain, and each deal by the rule. One fault spoils all that comes after.
 *
 * @param head hash of the newest entry as somebody else has it: without it, who rewrites the whole chain is not found
 */
export function verifyLedger(entries: readonly LedgerEntry[], head?: string): Verified {
  const found = [...inspectLedger(entries)];
  const faults = new Map<number, Fault>();
  for (const [i, fault] of found.entries()) if (fault) faults.set(entries[i]!.seq, fault);
  const last = entries.at(-1);
  const newest = last?.hash ?? firstPrevHash;
  if (head !== undefined && head !== newest && faults.size === 0) faults.set(last?.seq ?? 0, 'out-of-chain');
  return { sound: faults.size === 0, faults };
}

/** What is wrong with each entry, by its place, one after the other: whoever asks may rest between two. */
export function* inspectLedger(entries: readonly LedgerEntry[]): Generator<Fault | undefined, void> {
  let before: LedgerEntry | undefined;
  let broken = false;
  for (const entry of entries) {
    const fault: Fault | undefined = broken ? 'after-a-fault' : faultOf(entry, before);
    broken ||= fault !== undefined;
    before = entry;
    yield fault;
  }
}

function faultOf(entry: LedgerEntry, before: LedgerEntry | undefined): Fault | undefined {
  if (hashOf(entry) !== entry.hash) return 'changed';
  if (entry.seq !== (before?.seq ?? 0) + 1 || entry.prevHash !== (before?.hash ?? firstPrevHash))
    return 'out-of-chain';
  return entry.kind === 'deal' && !isByTheRule(entry) ? 'not-the-rule' : undefined;
}

function isByTheRule(entry: LedgerEntry & { readonly kind: 'deal' }): boolean {
  if (entry.rule !== RULE) return false;
  try {
    const { turns, short } = deal(entry.order, entry.members);
    return (
      short === entry.short &&
      turns.length === entry.turns.length &&
      turns.every((turn, i) => {
        const told = entry.turns[i]!;
        return turn.memberId === told.memberId && turn.pieces === told.pieces;
      })
    );
  } catch {
    return false;
  }
}
