import type { Stored } from '@guyub/core';
import type { HiringWrites } from '@guyub/core/hiring';
import type { LedgerPage, SharingDesk } from '@guyub/core/sharing';
import type { Behind } from '../hiring/behind-door.ts';
import type { Clocked } from '../hiring/in-one.ts';
import type { Writer } from '../hiring/write.ts';
import { reach } from '../reach.ts';
import { changeMembership } from './change-membership.ts';
import { changeCommunity, createCommunity } from './communities.ts';
import { readSharing } from './desk.ts';
import { readLedger } from './ledger-page.ts';
import { createMembership } from './memberships.ts';
import { changeOrder, createOrder } from './orders.ts';
import { changeShare } from './shares.ts';

type Name = 'communities' | 'memberships' | 'workOrders';
type Result<K extends Name | 'shares'> = Promise<Stored<HiringWrites[K]['result']>>;
type Create<K extends Name> = (input: HiringWrites[K]['create'], by: Writer) => Result<K>;
type Change<K extends Name | 'shares'> = (
  id: string,
  wish: HiringWrites[K]['update'],
  by: Writer,
) => Result<K>;

/** Orders too large for one, shared among the members of a community. */
export interface SharedWork {
  read(door: Behind & { readonly name?: string }): Promise<SharingDesk>;
  ledger(door: Behind, communityId: string, after: number): Promise<LedgerPage>;
  readonly createCommunity: Create<'communities'>;
  readonly changeCommunity: Change<'communities'>;
  readonly createMembership: Create<'memberships'>;
  readonly changeMembership: Change<'memberships'>;
  readonly createOrder: Create<'workOrders'>;
  readonly changeOrder: Change<'workOrders'>;
  readonly changeShare: Change<'shares'>;
}

export const sharedWorkOver = (clocked: Clocked): SharedWork => ({
  read: (door) => reach(() => readSharing(clocked, door)),
  ledger: (door, id, after) => reach(() => readLedger(clocked, door, id, after)),
  createCommunity: (input, by) => reach(() => createCommunity(clocked, input, by)),
  changeCommunity: (id, wish, by) => reach(() => changeCommunity(clocked, id, wish, by)),
  createMembership: (input, by) => reach(() => createMembership(clocked, input, by)),
  changeMembership: (id, wish, by) => reach(() => changeMembership(clocked, id, wish, by)),
  createOrder: (input, by) => reach(() => createOrder(clocked, input, by)),
  changeOrder: (id, wish, by) => reach(() => changeOrder(clocked, id, wish, by)),
  changeShare: (id, wish, by) => reach(() => changeShare(clocked, id, wish, by)),
});
