import type { DeskPerson, Door } from '../hiring/desk.ts';
import type { SeenCommunity, SeenMembership, SeenShare, SeenWorkOrder } from '../model/private-records.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Reason } from './reason.ts';
import type { Standing } from './standing.ts';

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
  /** For a member, by own share that can be handed over: persons who can take all that is left of it. */
  readonly takers?: Readonly<Record<string, readonly string[]>>;
}

/** A community as one of its members, or its coordinator, sees it. */
export interface CommunityDesk {
  readonly community: SeenCommunity;
  readonly members: readonly SeenMembership[];
  /** By person: what the ledger says. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Persons who share orders now, in their turn: the same for whoever looks, who may not see why somebody does not. */
  readonly turns: readonly string[];
  /** Newest entry of the ledger; null: nothing is written yet. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly work: readonly WorkMatter[];
}

/** What members share: all communities of a coordinator's region, or those in which a person is. */
export interface SharingDesk {
  readonly door: Door;
  readonly communities: readonly CommunityDesk[];
  /** Of the region, in which this person is not: they may ask to join. Persons only. */
  readonly joinable: readonly {
    readonly id: string;
    readonly name: string;
    /** They have asked, and wait for the coordinator's yes. */
    readonly requested?: boolean;
  }[];
  /** For a coordinator everybody in those communities, to be told and sent links; members see each other as `members`. */
  readonly people: readonly DeskPerson[];
  /** ISO 8601 instant. */
  readonly asOf: string;
}

/** A part of a community's book, oldest first. */
export interface LedgerPage {
  readonly community: string;
  /** By member id, of everybody in `entries` who may be named. */
  readonly names: Readonly<Record<string, string>>;
  readonly entries: readonly LedgerEntry[];
  /** `seq` after which the next part begins; null: this was the last one. */
  readonly next: number | null;
}
