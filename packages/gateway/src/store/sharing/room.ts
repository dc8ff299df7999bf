import { capacityOf, type SharingRules } from '@guyub/core/sharing';
import type { Sharer } from './pool.ts';

export interface Asked {
  /** ISO dates. */
  readonly today: string;
  readonly deadline: string;
  /** Effort of a piece. */
  readonly weight: number;
  /** Pieces of this order that the member has already, for the limit of new members. */
  readonly has: number;
}

/** Beyond it the rule takes a number for a slip of the finger. */
const MOST = 1_000_000;

/**
 * Pieces that a member can still take on for a deadline. What was promised for later has to be kept too: who has their
 * hands full until Friday week has no room by Monday for that reason alone.
 */
export function roomOf(
  { ability, promised }: Pick<Sharer, 'ability' | 'promised'>,
  { today, deadline, weight, has }: Asked,
  rules: SharingRules,
): { readonly pieces: number; readonly heldDown: boolean } {
  const by = (date: string) => {
    const due = promised.filter((one) => one.deadline <= date);
    const effort = due.reduce((sum, one) => sum + one.effort, 0);
    return capacityOf({ ...ability, promised: effort }, { from: today, deadline: date }, noProbation(rules));
  };
  const later = promised.filter((one) => one.deadline > deadline);
  const able = [deadline, ...later.map((one) => one.deadline)].reduce(
    (least, date) => Math.min(least, by(date)),
    Infinity,
  );
  const pieces = whole(able / weight);
  if ((ability.onTime ?? 0) >= rules.probationJobs) return { pieces, heldDown: false };
  const cap = Math.max(0, whole(rules.probationCap / weight) - has);
  return { pieces: Math.min(pieces, cap), heldDown: cap < pieces };
}

const noProbation = (rules: SharingRules): SharingRules => ({ ...rules, probationJobs: 0 });

/** 1.2 is twelve tenths, whatever a computer makes of it. */
const whole = (pieces: number): number => Math.min(MOST, Math.floor(pieces + 1e-9));
