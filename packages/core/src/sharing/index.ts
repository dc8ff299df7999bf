export { dealAgain, type Answers } from './again.ts';
export {
  capacityOf,
  earliestDeadline,
  isOnProbation,
  onTimeFactor,
  usualRules,
  workingDays,
  type Ability,
  type SharingRules,
} from './capacity.ts';
export { deal, RULE, type Dealt, type Turn } from './deal.ts';
export { hashOf, nextEntry, type LedgerContent, type LedgerEntry } from './ledger.ts';
export { parseLedgerFile, writeLedgerFile, type LedgerFile } from './ledger-file.ts';
export type { Exclusion, SharingMember } from './member.ts';
export type { SharingOrder } from './order.ts';
export { reasonsFor, type Reason } from './reason.ts';
export { sayReason } from './say.ts';
export { openingLevel, standings, type Standing } from './standing.ts';
export { inspectLedger, verifyLedger, type Fault, type Verified } from './verify.ts';
