export {
  createHiringClient,
  newIdempotencyKey,
  type HiringClient,
  type HiringClientOptions,
} from '../client/hiring-client.ts';
export type {
  CreatableName,
  ResultOf,
  UpdatableName,
  Wish,
  WishOptions,
  WriteCall,
  Writes,
} from '../contract/writes.ts';
export type { Deal, DealAnswer, DealChange, DealInput } from '../model/deal.ts';
export type { Invitation, InvitationChange } from '../model/invitation.ts';
export type {
  PrivateName,
  PrivateRecords,
  SeenDeal,
  SeenInvitation,
  SeenQuote,
  SeenRequest,
} from '../model/private-records.ts';
export type { Quote, QuoteChange, QuoteInput } from '../model/quote.ts';
export type {
  QuoteRequest,
  QuoteRequestChange,
  QuoteRequestInput,
  RequestItem,
} from '../model/quote-request.ts';
export { answersWithin, type Answered } from './answering.ts';
export type {
  HiringBackend,
  HiringTerms,
  HiringWrites,
  MadeLink,
  Puzzle,
  SentRequest,
  Session,
} from './backend.ts';
export type { Desk, DeskPerson, Door, DoorKind, Matter } from './desk.ts';
export { invitingRules, lowestOf, nextBatch, type Candidate } from './invite.ts';
export {
  LEAST_DEALS,
  tellAmount,
  tellTrades,
  type LocalOrders,
  type MonthCount,
  type TradeCount,
} from './local-orders.ts';
export { nationalPapers, paperFor } from './paper-for.ts';
export type { Paper, PaperTable } from './papers.ts';
export { lineTotal, quoteTotal } from './quote-total.ts';
export type { NewPhoto, Own, Shelf, ShelfWrites } from './shelf.ts';
export { isOver, mayMove, move } from './states.ts';
export { dateThere, nextWorkingDay, offsetOf } from './working-time.ts';
