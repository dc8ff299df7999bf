import type { Call } from '../contract/adapter.ts';
import type { Absorption } from '../jobs/absorption.ts';
import type { PostDesk, SentPosting } from '../jobs/desk.ts';
import type { ApplicationChange, ApplicationInput, JobReportInput } from '../model/application.ts';
import type { CommunityChange, CommunityInput } from '../model/community.ts';
import type { MembershipChange, MembershipInput } from '../model/membership.ts';
import type { PostingChange, PostingInput } from '../model/posting.ts';
import type { ShareChange } from '../model/share.ts';
import type { WorkOrderChange, WorkOrderInput } from '../model/work-order.ts';
import type { LedgerPage, SharingDesk, WorkMatter } from '../sharing/desk.ts';
import type { Writes } from '../contract/writes.ts';
import type { DealChange, DealInput } from '../model/deal.ts';
import type { InvitationChange } from '../model/invitation.ts';
import type {
  SeenApplication,
  SeenCommunity,
  SeenDeal,
  SeenInvitation,
  SeenMembership,
  SeenQuote,
  SeenRequest,
  SeenShare,
} from '../model/private-records.ts';
import type { QuoteChange, QuoteInput } from '../model/quote.ts';
import type { QuoteRequestChange, QuoteRequestInput } from '../model/quote-request.ts';
import type { Desk, Door } from './desk.ts';
import type { LocalOrders } from './local-orders.ts';
import type { PaperTable } from './papers.ts';
import type { ShelfWrites } from './shelf.ts';

/** A way in that has been taken: kept by the tab alone, and exchanged for a fresh one now and then. */
export interface Session {
  /** To be sent along as `Authorization: Bearer`. */
  readonly token: string;
  /** ISO 8601 instant; before it, it may be exchanged. */
  readonly expiresAt: string;
  readonly door: Door;
}

/** What a sender without a door works on, so that sending very much costs something. */
export interface Puzzle {
  /** Signed by the backend, for one use. */
  readonly challenge: string;
  /** The proof is `challenge.n` with an n for which SHA-256 of that text begins with so many zero bits. */
  readonly zeroBits: number;
  /** ISO 8601 instant. */
  readonly expiresAt: string;
}

/** How hiring works in a region. */
export interface HiringTerms {
  readonly region: string;
  readonly papers: PaperTable;
  readonly puzzle: Puzzle;
}

/** A request that has arrived, and the page on which its buyer follows it. */
export interface SentRequest {
  readonly request: SeenRequest;
  readonly link: string;
}

/** A link that a coordinator made for one person, or for the buyer or employer of one matter. */
export interface MadeLink {
  readonly link: string;
  readonly expiresAt: string;
}

/** What can be written; which door may write what is the backend's to decide. */
export interface HiringWrites extends ShelfWrites {
  quoteRequests: { create: QuoteRequestInput; update: QuoteRequestChange; result: SentRequest };
  invitations: { update: InvitationChange; result: SeenInvitation };
  quotes: { create: QuoteInput; update: QuoteChange; result: SeenQuote };
  deals: { create: DealInput; update: DealChange; result: SeenDeal };
  /** `awayUntil` is an ISO date; null: free again. */
  people: { update: { readonly awayUntil: string | null }; result: { readonly awayUntil?: string } };
  /** A link, or a session that is to be exchanged, for a fresh session. */
  sessions: { create: { readonly token: string }; result: Session };
  links: {
    create: { readonly personId: string } | { readonly requestId: string } | { readonly postingId: string };
    /** Every link and session of that subject ends. */
    update: { readonly status: 'revoked' };
    result: MadeLink | { readonly status: 'revoked' };
  };
  /** A coordinator keeps the sender of a request, or of a posting, from sending more; the sender reads why. */
  blocks: {
    create: ({ readonly requestId: string } | { readonly postingId: string }) & { readonly reason: string };
    result: object;
  };
  /** An employer sends one without a door; a coordinator's own is published at once. */
  postings: { create: PostingInput; update: PostingChange; result: SentPosting };
  applications: { create: ApplicationInput; update: ApplicationChange; result: SeenApplication | object };
  jobReports: { create: JobReportInput; result: object };
  communities: { create: CommunityInput; update: CommunityChange; result: SeenCommunity };
  memberships: { create: MembershipInput; update: MembershipChange; result: SeenMembership };
  workOrders: { create: WorkOrderInput; update: WorkOrderChange; result: WorkMatter };
  shares: { update: ShareChange; result: SeenShare };
}

/** Hiring over one backend. A backend that cannot write has none: elements then offer the organisation's own ways. */
export interface HiringBackend {
  readonly name: string;
  terms(region: string, call: Call): Promise<HiringTerms>;
  /** @param after `next` of the part before */
  desk(after: string | null, call: Call): Promise<Desk>;
  localOrders(region: string, call: Call): Promise<LocalOrders>;
  /** @param after `next` of the part before */
  posts(after: string | null, call: Call): Promise<PostDesk>;
  absorption(region: string, call: Call): Promise<Absorption>;
  sharing(call: Call): Promise<SharingDesk>;
  /** @param after `next` of the part before; 0: from the first entry on */
  ledger(communityId: string, after: number, call: Call): Promise<LedgerPage>;
  readonly writes: Writes<HiringWrites>;
}
