import type { CommunityDesk, SeenMembership } from '@guyub/core/sharing';

export interface Placed {
  readonly member: SeenMembership;
  readonly level: number;
  /** 1: whose turn is next. Absent: nobody who takes part now. */
  readonly place?: number;
}

const takesPart = ({ status, perDay }: SeenMembership) => status === 'active' && perDay !== 0;

/** Members by whose turn is next: who has received least, and then who has waited longest; then all others by name. */
export function turnOrder({ members, standings }: CommunityDesk): readonly Placed[] {
  const standing = ({ personId }: SeenMembership) => standings[personId] ?? { level: 0, lastTurn: 0 };
  const inTurn = members.filter(takesPart).toSorted((a, b) => {
    const [one, other] = [standing(a), standing(b)];
    return one.level - other.level || one.lastTurn - other.lastTurn || a.name.localeCompare(b.name);
  });
  const others = members
    .filter((member) => !takesPart(member))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return [
    ...inTurn.map((member, i) => ({ member, level: standing(member).level, place: i + 1 })),
    ...others.map((member) => ({ member, level: standing(member).level })),
  ];
}
