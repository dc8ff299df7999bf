import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { all, type Sql } from '../conditions.ts';
import { behind, notFound, type Behind } from '../hiring/behind-door.ts';
import { recordsOf, withId, type Kept } from '../hiring/records.ts';
import type { Database } from '../schema.ts';

export type SharingName = 'communities' | 'memberships' | 'workOrders' | 'shares';

export interface Shared<K extends SharingName> {
  readonly community: Kept<'communities'>;
  readonly record: Kept<K>;
}

const communitiesOf: { readonly [K in SharingName]: (where: Sql) => Sql } = {
  communities: (where) => sql`select t.id from communities as t where ${where}`,
  memberships: (where) => sql`select t.community_id from memberships as t where ${where}`,
  workOrders: (where) => sql`select t.community_id from work_orders as t where ${where}`,
  shares: (where) => sql`select o.community_id from shares as t
    inner join work_orders as o on o.region = t.region and o.id = t.order_id where ${where}`,
};

/**
 * A record behind a door, with its community locked: all that happens in one community happens one after the other,
 * whichever gateway does it.
 *
 * @throws GuyubError `not-found`, the same for what does not exist and for what the door may not see
 */
export async function lockShared<K extends SharingName>(
  transaction: Kysely<Database>,
  door: Behind,
  resource: K,
  id: string,
): Promise<Shared<K>> {
  const this_ = all([sql`t.id = ${id}::text`, behind(door, resource)]);
  const ids = communitiesOf[resource](this_);
  const community = await lockCommunity(
    transaction,
    sql`t.region = ${door.region}::text and t.id in (${ids})`,
  );
  if (!community) throw notFound();
  // Read again behind the lock: it may have changed while this waited for it.
  const [record] = await recordsOf(transaction, resource, this_);
  if (!record) throw notFound();
  return { community, record };
}

/** A community of the region, locked. */
export const lockCommunityOf = (transaction: Kysely<Database>, region: string, id: string) =>
  lockCommunity(transaction, withId(region, id));

async function lockCommunity(transaction: Kysely<Database>, where: Sql) {
  const [community] = await recordsOf(transaction, 'communities', where, sql`for update of t`);
  return community;
}
