import type * as z from 'zod/mini';
import { application, type Application } from './application.ts';
import { community, type Community } from './community.ts';
import { deal, type Deal } from './deal.ts';
import type { Field, RecordOf, Resource } from './field.ts';
import { invitation, type Invitation } from './invitation.ts';
import { membership, type Membership } from './membership.ts';
import { posting, type Posting } from './posting.ts';
import { quote, type Quote } from './quote.ts';
import { quoteRequest, type QuoteRequest } from './quote-request.ts';
import { share, type Share } from './share.ts';
import { workOrder, type WorkOrder } from './work-order.ts';

/** Records of which the public sees nothing: they are read through a door, never listed or searched. */
export const privateResources = {
  quoteRequests: quoteRequest,
  invitations: invitation,
  quotes: quote,
  deals: deal,
  postings: posting,
  applications: application,
  communities: community,
  memberships: membership,
  workOrders: workOrder,
  shares: share,
} as const;

/** Which of them come together, by the file of their outlines. */
export const privateGroups = {
  hiring: { quoteRequest, invitation, quote, deal },
  board: { posting, application },
  sharing: { community, membership, workOrder, share },
} as const;

/** Whole private records, as a store keeps them. */
export type PrivateRecords = {
  quoteRequests: QuoteRequest;
  invitations: Invitation;
  quotes: Quote;
  deals: Deal;
  postings: Posting;
  applications: Application;
  communities: Community;
  memberships: Membership;
  workOrders: WorkOrder;
  shares: Share;
};
export type PrivateName = keyof PrivateRecords;

type MemberKeys<F> = {
  [K in keyof F]: F[K] extends Field<z.ZodMiniType, 'public' | 'member'> ? K : never;
}[keyof F];

/** A private record as it comes through a door: what both sides see, and more for its owner and for coordinators. */
type SeenOf<R extends Resource> = Pick<RecordOf<R>, MemberKeys<R['fields']> & keyof RecordOf<R>> &
  Partial<RecordOf<R>> & {
    /** For `ifVersion`. */
    readonly version: string;
  };
export type SeenRequest = SeenOf<typeof quoteRequest>;
export type SeenInvitation = SeenOf<typeof invitation>;
export type SeenQuote = SeenOf<typeof quote>;
export type SeenDeal = SeenOf<typeof deal>;
export type SeenPosting = Posting & { readonly version: string };
export type SeenApplication = SeenOf<typeof application>;
export type SeenCommunity = SeenOf<typeof community>;
export type SeenMembership = SeenOf<typeof membership>;
export type SeenWorkOrder = SeenOf<typeof workOrder>;
export type SeenShare = SeenOf<typeof share>;
