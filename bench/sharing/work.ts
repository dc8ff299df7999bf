import type { SharingMember, SharingOrder } from '@guyub/core/sharing';

export interface Size {
  readonly members: number;
  readonly pieces: number;
  readonly lot: number;
}

/** An order and members of that size, the same in every run. */
export function orderOf({ members, pieces, lot }: Size): {
  readonly order: SharingOrder;
  readonly members: readonly SharingMember[];
} {
  return {
    order: { id: 'ORD-1', pieces, lot },
    members: Array.from({ length: members }, (_, i) => ({
      id: `m${i}`,
      level: (i * 7919) % 50,
      capacity: 5 + ((i * 104_729) % 40),
      lastTurn: (i * 31) % 97,
    })),
  };
}
