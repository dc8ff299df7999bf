import type * as z from 'zod/mini';
import { deal, type Deal } from './deal.ts';
import type { Field, RecordOf, Resource } from './field.ts';
import { invitation, type Invitation } from './invitation.ts';
import { quote, type Quote } from './quote.ts';
import { quoteRequest, type QuoteRequest } from './quote-request.ts';

/** Records of which the public sees nothing: they are read through a door, never listed or searched. */
export const privateResources = {
  quoteRequests: quoteRequest,
  invitations: invitation,
  quotes: quote,
  deals: deal,
} as const;

/** Whole private records, as a store keeps them. */
export type PrivateRecords = {
  quoteRequests: QuoteRequest;
  invitations: Invitation;
  quotes: Quote;
  deals: Deal;
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
