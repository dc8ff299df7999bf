import { turnOf } from '../query/turn.ts';

/** Who is asked first, how many at a time, and when to stop. */
export const invitingRules = {
  /** People asked at once. */
  batch: 5,
  /** Quotes after which nobody else is asked. */
  quotesWanted: 3,
  /** Invitations that a person may have to answer at the same time. */
  mostOpen: 5,
} as const;

/** Somebody suited, as far as inviting needs to know. */
export interface Candidate {
  readonly personId: string;
  /** 0: around the place; higher: further away in the region. Nearer ones are asked first. */
  readonly ring: number;
  /** Invitations so far, opening balance included; absent: never invited. */
  readonly received?: number;
  /** Number of the last turn, growing over the region; absent: never invited. */
  readonly lastTurn?: number;
  /** Invitations not yet answered. */
  readonly open: number;
}

/**
 * The next people to ask, fewest invitations first, then who has waited longest: the rule of sharing with an invitation
 * for its unit. A newcomer begins with the lowest balance of those who are here, so that nobody is flooded on arrival.
 * Whoever keeps the balances writes down every newcomer among the candidates, asked or not: one who is new at each turn
 * again would wait for ever.
 *
 * @param requestId salts the order of equals, so that nobody wins every tie
 * @param turn of the region at this moment; a newcomer has waited since now
 * @returns at most `size` ids, in their order; the order of `candidates` does not matter
 */
export function nextBatch(
  candidates: readonly Candidate[],
  requestId: string,
  turn: number,
  size: number = invitingRules.batch,
): readonly string[] {
  const lowest = lowestOf(candidates);
  return candidates
    .filter(({ open }) => open < invitingRules.mostOpen)
    .map(({ personId, ring, received = lowest, lastTurn = turn }) => ({
      personId,
      key: [ring, received, lastTurn, turnOf(`${requestId} ${personId}`)] as const,
    }))
    .sort((a, b) => compare(a.key, b.key) || (a.personId < b.personId ? -1 : 1))
    .slice(0, size)
    .map(({ personId }) => personId);
}

/** What a newcomer among these begins with. */
export function lowestOf(candidates: readonly Pick<Candidate, 'received'>[]): number {
  const known = candidates.flatMap(({ received }) => received ?? []);
  return known.length === 0 ? 0 : known.reduce((low, received) => Math.min(low, received));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - b[i]!;
  return 0;
}
