import type { Fault, LedgerEntry } from '@guyub/core/sharing';

/** Seen instead of 64 letters; 64 bits are more than anybody can hit on purpose. */
export const shortOf = (hash: string): string => hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');

/** What comes of a fingerprint that somebody kept. `at` is the place of its entry. */
export type Comparison =
  { readonly kind: 'unclear' | 'differs' | 'broken' } | { readonly kind: 'same'; readonly at: number };

/**
 * Finds a fingerprint among all entries, since a ledger grows after one was kept.
 *
 * @param faults by place, worked out anew: what an entry says of itself proves nothing
 */
export function compareFingerprint(
  wanted: string,
  entries: readonly LedgerEntry[],
  faults: readonly (Fault | undefined)[],
): Comparison {
  const at = entries.findLastIndex(({ hash }) => hash.startsWith(wanted));
  if (at < 0) return { kind: 'differs' };
  return faults.slice(0, at + 1).some(Boolean) ? { kind: 'broken' } : { kind: 'same', at };
}

const LEAST = 16;

/** Alone, in groups of four, or in the message in which it was sent. */
export function fingerprintIn(typed: string): string | undefined {
  const whole = /\b[0-9a-f]{64}\b/i.exec(typed)?.[0] ?? typed.replace(/\s/g, '');
  return whole.length >= LEAST && /^[0-9a-f]+$/i.test(whole) ? whole.toLowerCase() : undefined;
}
