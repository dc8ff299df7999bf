import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import type { Turn } from './deal.ts';
import type { SharingMember } from './member.ts';
import type { SharingOrder } from './order.ts';

interface Written {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Member or coordinator id: who wrote it. Names never stand in a ledger. */
  readonly by: string;
}

/** What can be written into the ledger. Nothing is ever changed: a correction is an entry of its own. */
export type LedgerContent = Written &
  (
    | {
        /** An order was dealt; `members` is what the rule knew of each. */
        readonly kind: 'deal';
        readonly rule: string;
        readonly order: SharingOrder;
        readonly members: readonly SharingMember[];
        readonly turns: readonly Turn[];
        readonly short: number;
      }
    /** Somebody joined, or came back from leave: the balance they begin with. */
    | { readonly kind: 'opening'; readonly memberId: string; readonly level: number }
    /** A swap or a hand-over: whoever ends up working gets the level. */
    | {
        readonly kind: 'transfer';
        readonly orderId: string;
        readonly from: string;
        readonly to: string;
        readonly pieces: number;
        readonly weight?: number;
      }
    /** Pieces that were declined, cancelled or not delivered leave the level. */
    | {
        readonly kind: 'return';
        readonly orderId: string;
        readonly memberId: string;
        readonly pieces: number;
        readonly weight?: number;
        /** When a coordinator took them back. */
        readonly reason?: string;
      }
    /** A coordinator gives or takes against the rule, and says why. */
    | {
        readonly kind: 'override';
        readonly orderId: string;
        readonly memberId: string;
        readonly pieces: number;
        readonly weight?: number;
        readonly reason: string;
      }
  );

export type LedgerEntry = LedgerContent & {
  /** 1 for the first. */
  readonly seq: number;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prevHash: string;
  /** SHA-256, hex, of the entry without this field, as RFC 8785 JSON. */
  readonly hash: string;
};

const NONE = '0'.repeat(64);

/** The next entry of a chain. In plain script: WebCrypto is missing on pages without TLS. */
export function nextEntry(
  last: Pick<LedgerEntry, 'seq' | 'hash'> | undefined,
  content: LedgerContent,
): LedgerEntry {
  const entry = { ...content, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? NONE };
  return { ...entry, hash: hashOf(entry) } as LedgerEntry;
}

/** @param entry with or without its own hash */
export function hashOf(entry: object): string {
  const { hash: _, ...rest } = entry as { hash?: string };
  const bytes = sha256(new TextEncoder().encode(canonicalize(rest)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const firstPrevHash = NONE;
