import type { Dealt } from './deal.ts';
import type { Exclusion, SharingMember } from './member.ts';
import type { SharingOrder } from './order.ts';

/** Why a member got what they got. Numbers are in units of effort, pieces in pieces. */
export type Reason =
  | { readonly code: 'excluded'; readonly why: Exclusion }
  | { readonly code: 'enough'; readonly level: number }
  /** Against the rule, by a coordinator. */
  | { readonly code: 'override'; readonly pieces: number; readonly reason: string }
  /** Brought the order, or took the pieces over from another member. */
  | { readonly code: 'kept'; readonly pieces: number }
  | { readonly code: 'taken-over'; readonly pieces: number }
  | {
      readonly code: 'capacity' | 'probation' | 'line';
      readonly pieces: number;
      readonly level: number;
      /** Nobody who took part had received less. */
      readonly lowest: boolean;
      readonly capacity: number;
      /** Where those who could take more have ended. */
      readonly line: number;
    };

/** One reason for each member, in their order. */
export function reasonsFor(
  { weight = 1 }: SharingOrder,
  members: readonly SharingMember[],
  { shares }: Dealt,
): ReadonlyMap<string, Reason> {
  const after = ({ id, level }: SharingMember) => level + (shares.get(id) ?? 0) * weight;
  const taking = members.filter(({ excluded, capacity }) => !excluded && capacity > 0);
  const lowest = taking.reduce((low, { level }) => Math.min(low, level), Infinity);
  const line = members
    .filter(({ id }) => shares.get(id))
    .reduce((high, member) => Math.max(high, after(member)), 0);
  return new Map(
    members.map((member): [string, Reason] => {
      const { id, level, capacity, excluded, onProbation } = member;
      const pieces = shares.get(id) ?? 0;
      if (excluded) return [id, { code: 'excluded', why: excluded }];
      if (capacity === 0) return [id, { code: 'excluded', why: 'full' }];
      if (pieces === 0) return [id, { code: 'enough', level }];
      const code = pieces < capacity ? 'line' : onProbation ? 'probation' : 'capacity';
      return [id, { code, pieces, level, lowest: level === lowest, capacity, line }];
    }),
  );
}
