// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.
import type { PrivateOutline } from './private-outline.ts';

export const communities = {
  name: 'communities',
  gated: false,
  member: 'id region name lot bufferDays probationJobs probationCap answerHours feePercent status updatedAt',
} as const satisfies PrivateOutline;

export const memberships = {
  name: 'memberships',
  gated: false,
  member: 'id region communityId personId name status joinedAt updatedAt',
  coordinator: 'perDay weekdays limitReason leaveFrom leaveUntil delivered onTime',
} as const satisfies PrivateOutline;

export const workOrders = {
  name: 'workOrders',
  gated: false,
  member: 'id region communityId title skill certified pieces unit weight pricePerPiece deadline note broughtBy kept round short reason status createdAt updatedAt',
  coordinator: 'customer',
} as const satisfies PrivateOutline;

export const shares = {
  name: 'shares',
  gated: false,
  member: 'id region orderId personId pieces round reason answerBy done offeredTo inReturn status createdAt updatedAt',
} as const satisfies PrivateOutline;
