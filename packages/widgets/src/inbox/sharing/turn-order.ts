import type { CommunityDesk, SeenMembership } from '@guyub/core/sharing';

export interface Placed {
  readonly member: SeenMembership;
  readonly level: number;
  /** 1: whose turn is next. Absent: nobody who shares orders now. */
  readonly place?: number;
}

/** Members by whose turn is next, then all others by name: the same places for a member and for the coordinator. */
export function turnOrder({ members, standings, turns }: CommunityDesk): readonly Placed[] {
  const places = new Map(turns.map((id, i) => [id, i + 1]));
  const placed = members.map((member): Placed => {
    const { personId } = member;
    const place = places.get(personId);
    return { member, level: standings[personId]?.level ?? 0, ...(place && { place }) };
  });
  return placed.sort(
    (a, b) =>
      (a.place ?? Infinity) - (b.place ?? Infinity) || a.member.name.localeCompare(b.member.name, 'id'),
  );
}
