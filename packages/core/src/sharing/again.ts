import { deal, type Dealt } from './deal.ts';
import type { SharingMember } from './member.ts';
import type { SharingOrder } from './order.ts';

/** What came of the rounds so far. */
export interface Answers {
  /** Pieces that each member keeps. */
  readonly accepted: ReadonlyMap<string, number>;
  /** Who said no or nothing; it costs them nothing, and they are not asked again for this order. */
  readonly declined: ReadonlySet<string>;
}

/**
 * Deals what is not accepted once more. What somebody accepted stays with them.
 *
 * @param members as they stood before the first round
 * @param round 2 for the first repetition
 */
export function dealAgain(
  order: SharingOrder,
  members: readonly SharingMember[],
  { accepted, declined }: Answers,
  round: number,
): Dealt {
  const kept = [...accepted.values()].reduce((sum, pieces) => sum + pieces, 0);
  const { weight = 1 } = order;
  return deal(
    { ...order, id: `${order.id}#${round}`, pieces: order.pieces - kept },
    members.map((member): SharingMember => {
      const has = accepted.get(member.id) ?? 0;
      return {
        ...member,
        level: member.level + has * weight,
        capacity: Math.max(0, member.capacity - has),
        ...(declined.has(member.id) && { excluded: 'declined' }),
      };
    }),
  );
}
