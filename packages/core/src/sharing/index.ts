export type { Community, CommunityChange, CommunityInput } from '../model/community.ts';
export type { Membership, MembershipChange, MembershipInput } from '../model/membership.ts';
export type { SeenCommunity, SeenMembership, SeenShare, SeenWorkOrder } from '../model/private-records.ts';
export type { Share, ShareChange } from '../model/share.ts';
export type { WorkOrder, WorkOrderChange, WorkOrderInput } from '../model/work-order.ts';
export { dealAgain, type Answers } from './again.ts';
export {
  capacityOf,
  earliestDeadline,
  firstDate,
  isOnProbation,
  onTimeFactor,
  usualRules,
  workingDays,
  type Ability,
  type SharingRules,
} from './capacity.ts';
export { deal, RULE, type Dealt, type Turn } from './deal.ts';
export type { CommunityDesk, LedgerPage, Proposal, SharingDesk, WorkMatter } from './desk.ts';
export { hashOf, nextEntry, type LedgerContent, type LedgerEntry } from './ledger.ts';
export { isLedgerEntry, parseLedgerFile, writeLedgerFile, type LedgerFile } from './ledger-file.ts';
export type { Exclusion, SharingMember } from './member.ts';
export type { SharingOrder } from './order.ts';
export { reasonsFor, type Reason } from './reason.ts';
export { sayReason } from './say.ts';
export { advance, inTurn, openingLevel, standings, type Standing } from './standing.ts';
export { inspectLedger, verifyLedger, type Fault, type Verified } from './verify.ts';
