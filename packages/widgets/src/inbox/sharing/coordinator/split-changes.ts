import type { Proposal } from '@guyub/core/sharing';

export interface ShareChange {
  readonly personId: string;
  readonly from: number;
  readonly to: number;
}

/** Whose pieces are not what they were; who is in one of the two splits only has none in the other. */
export function splitChanges(before: Proposal, now: Proposal): readonly ShareChange[] {
  const had = new Map(before.shares.map(({ personId, pieces }) => [personId, pieces]));
  const has = new Map(now.shares.map(({ personId, pieces }) => [personId, pieces]));
  return [...new Set([...had.keys(), ...has.keys()])]
    .map((personId) => ({ personId, from: had.get(personId) ?? 0, to: has.get(personId) ?? 0 }))
    .filter(({ from, to }) => from !== to);
}
