// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.
import type { PrivateOutline } from './private-outline.ts';

export const quoteRequests = {
  name: 'quoteRequests',
  gated: false,
  member: 'id region subdistrict title skill items note neededOn replyBy buyerKind buyerName budgetSource statedCeiling status createdAt updatedAt',
  coordinator: 'ceiling contactName telephone email address sharesContact personId refusal nextBatchAt',
} as const satisfies PrivateOutline;

export const invitations = {
  name: 'invitations',
  gated: false,
  member: 'id region requestId personId batch status invitedAt answeredAt updatedAt',
  coordinator: 'reason forwardedAt openedAt',
} as const satisfies PrivateOutline;

export const quotes = {
  name: 'quotes',
  gated: false,
  member: 'id region requestId invitationId personId prices extra total readyOn validUntil note status createdAt updatedAt',
  coordinator: 'sharesContact',
} as const satisfies PrivateOutline;

export const deals = {
  name: 'deals',
  gated: false,
  member: 'id region requestId quoteId personId amount paper buyerContactName buyerTelephone buyerEmail address personTelephone status createdAt updatedAt',
  coordinator: 'buyerAnswer personAnswer',
} as const satisfies PrivateOutline;
