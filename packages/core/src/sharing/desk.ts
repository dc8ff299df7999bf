import type { SeenOf } from '../model/private-records.ts';
import type { community } from '../model/community.ts';
import type { membership } from '../model/membership.ts';
import type { share } from '../model/share.ts';
import type { workOrder } from '../model/work-order.ts';
import type { Reason } from './reason.ts';
import type { Standing } from './standing.ts';

export type SeenWorkOrder = SeenOf<typeof workOrder>;
export type SeenShare = SeenOf<typeof share>;
export type SeenMembership = SeenOf<typeof membership>;
export type SeenCommunity = SeenOf<typeof community>;

/** A split before it is sent. */
export interface Proposal {
  /** Of order, members and result: what is sent is what was looked at. */
  readonly hash: string;
  readonly shares: readonly {
    readonly personId: string;
    readonly pieces: number;
    readonly reason: Reason;
    /** Levels before and after. */
    readonly before: number;
    readonly after: number;
  }[];
  /** Pieces for which nobody has room. */
  readonly short: number;
  /** When something is short: the first deadline by which it fits, ISO date. */
  readonly earliest?: string;
}

/** An order with its shares, and for its coordinator the split that would be sent now. */
export interface WorkMatter {
  readonly order: SeenWorkOrder;
  readonly shares: readonly SeenShare[];
  readonly proposal?: Proposal;
}

/** A community as one of its members, or its coordinator, sees it. */
export interface CommunityDesk {
  readonly community: SeenCommunity;
  readonly members: readonly SeenMembership[];
  /** By person: what the ledger says. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Newest entry of the ledger; null: nothing is written yet. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly work: readonly WorkMatter[];
}
