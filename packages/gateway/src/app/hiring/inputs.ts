import { businessInput, hasIdentityNumber } from '@guyub/core';
import type { HiringWrites } from '@guyub/core/hiring';
import {
  applicationChange,
  applicationInput,
  businessCreate,
  communityChange,
  communityInput,
  dealChange,
  dealInput,
  invitationChange,
  jobReportInput,
  membershipChange,
  membershipInput,
  offeringChange,
  offeringCreate,
  postingChange,
  postingInput,
  quoteChange,
  quoteInput,
  quoteRequestChange,
  quoteRequestInput,
  shareChange,
  workOrderChange,
  workOrderInput,
} from '@guyub/core/hiring/schemas';
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const awayChange = z.strictObject({ awayUntil: z.nullable(z.iso.date()) });
const reason = z.string().check(z.minLength(1), z.maxLength(200));
const blockInput = z.union([
  z.strictObject({ requestId: id, reason }),
  z.strictObject({ postingId: id, reason }),
]);

/** Beside the picture itself. */
const photoInput = z.strictObject({
  of: z.enum(['offerings', 'businesses']),
  id,
  alt: z.optional(z.string()),
});
const photoChange = z.strictObject({ status: z.literal('removed') });

type Written = Omit<HiringWrites, 'sessions' | 'links'>;

/** What is sent to make something, by resource. */
export const createInputs = {
  quoteRequests: quoteRequestInput,
  quotes: quoteInput,
  deals: dealInput,
  blocks: blockInput,
  offerings: offeringCreate,
  businesses: businessCreate,
  photos: photoInput,
  postings: postingInput,
  applications: applicationInput,
  jobReports: jobReportInput,
  communities: communityInput,
  memberships: membershipInput,
  workOrders: workOrderInput,
} satisfies {
  readonly [K in keyof Written as Written[K] extends { create: object } ? K : never]: z.ZodMiniType;
};

/** What is sent to change something, by resource. */
export const changeInputs = {
  quoteRequests: quoteRequestChange,
  invitations: invitationChange,
  quotes: quoteChange,
  deals: dealChange,
  people: awayChange,
  offerings: offeringChange,
  businesses: businessInput,
  photos: photoChange,
  postings: postingChange,
  applications: applicationChange,
  communities: communityChange,
  memberships: membershipChange,
  workOrders: workOrderChange,
  shares: shareChange,
} satisfies {
  readonly [K in keyof Written as Written[K] extends { update: object } ? K : never]: z.ZodMiniType;
};

/** An id that cannot be one is like one that is not there. */
export const isId = (text: string): boolean => id.safeParse(text).success && !hasIdentityNumber(text);
