import type { Dealt } from './deal.ts';
import type { Exclusion, SharingMember } from './member.ts';
import type { SharingOrder } from './order.ts';

/** How those who got something stood beside somebody who got nothing: with less, or on a tie. */
type Ahead = 'less' | 'waited-longer' | 'drawn';

/** Why a member got what they got. Numbers are in units of effort, pieces in pieces. */
export type Reason =
  | { readonly code: 'excluded'; readonly why: Exclusion }
  | { readonly code: 'enough'; readonly level: number; readonly ahead: readonly Ahead[] }
  /** Against the rule, by a coordinator. */
  | { readonly code: 'override'; readonly pieces: number; readonly reason: string }
  /** Brought the order, or took the pieces over from another member. */
  | { readonly code: 'kept'; readonly pieces: number }
  | { readonly code: 'taken-over'; readonly pieces: number }
  | {
      readonly code: 'capacity' | 'probation' | 'line';
      readonly pieces: number;
      readonly level: number;
      /** Where this member ends. */
      readonly after: number;
      /** Nobody who took part had received less: nor as little, or others as little. */
      readonly lowest: false | 'alone' | 'tied';
      readonly capacity: number;
    };

/** One reason for each member, in their order. */
export function reasonsFor(
  { weight = 1 }: SharingOrder,
  members: readonly SharingMember[],
  { shares }: Dealt,
): ReadonlyMap<string, Reason> {
  const taking = members.filter(({ excluded, capacity }) => !excluded && capacity > 0);
  const lowest = taking.reduce((low, { level }) => Math.min(low, level), Infinity);
  const least = taking.filter(({ level }) => level === lowest).length > 1 ? 'tied' : 'alone';
  const aheadOf = standingAhead(members.filter(({ id }) => shares.get(id)));
  return new Map(
    members.map((member): [string, Reason] => {
      const { id, level, capacity, excluded, onProbation } = member;
      const pieces = shares.get(id) ?? 0;
      if (excluded) return [id, { code: 'excluded', why: excluded }];
      if (capacity === 0) return [id, { code: 'excluded', why: onProbation ? 'new' : 'full' }];
      if (pieces === 0) return [id, { code: 'enough', level, ahead: aheadOf(member) }];
      const code = pieces < capacity ? 'line' : onProbation ? 'probation' : 'capacity';
      const after = level + pieces * weight;
      return [id, { code, pieces, level, after, lowest: level === lowest && least, capacity }];
    }),
  );
}

/** On a tie the rule gives to who has waited longest, then by lot. */
function standingAhead(served: readonly SharingMember[]) {
  const lowest = served.reduce((low, { level }) => Math.min(low, level), Infinity);
  return ({ level, lastTurn }: SharingMember): readonly Ahead[] => {
    const equals = served.filter((other) => other.level === level);
    const ahead: Ahead[] = lowest < level ? ['less'] : [];
    if (equals.some((other) => other.lastTurn < lastTurn)) ahead.push('waited-longer');
    if (equals.some((other) => other.lastTurn === lastTurn)) ahead.push('drawn');
    return ahead;
  };
}
