import type { WorkMatter } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { all } from '../conditions.ts';
import { behind, notFound, type Behind } from '../hiring/behind-door.ts';
import type { Clocked, Work } from '../hiring/in-one.ts';
import { momentIn } from '../hiring/moment.ts';
import { recordsOf, withId, type Kept } from '../hiring/records.ts';
import { seen } from '../hiring/seen.ts';
import { standingsOf } from './book.ts';
import { poolOf } from './pool.ts';
import { propose, type Sharing } from './propose.ts';
import { takersOf } from './takers.ts';

export const sharesOf = (
  { transaction }: Pick<Work, 'transaction'>,
  { region }: { readonly region: string },
  orderIds: readonly string[],
) =>
  recordsOf(
    transaction,
    'shares',
    sql`t.region = ${region}::text and t.order_id = any(${[...orderIds]}::text[])`,
    sql`order by t.round, t.person_id, t.id`,
  );

/** An order as a door sees it. */
export function matterOf(
  door: Behind,
  order: Kept<'workOrders'>,
  shares: readonly Kept<'shares'>[],
  sharing: Sharing | undefined,
): WorkMatter {
  const { kind, subject } = door;
  const own = shares.filter(({ orderId }) => orderId === order.id);
  return {
    order: seen('workOrders', order, door),
    shares: own.map((share) => seen('shares', share, door)),
    ...(order.status === 'draft' && sharing && { proposal: propose(sharing, order) }),
    ...(kind === 'person' && sharing && { takers: takersOf(sharing, order, own, subject) }),
  };
}

/** One order after it was written. */
export function readWork({ db, now }: Clocked, door: Behind, id: string): Promise<WorkMatter> {
  const moment = momentIn(door.region, now());
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const work = { transaction, moment };
      const where = all([withId(door.region, id), behind(door, 'workOrders')]);
      const [order] = await recordsOf(transaction, 'workOrders', where);
      if (!order) throw notFound();
      const shares = await sharesOf(work, order, [id]);
      if (order.status !== 'draft') return matterOf(door, order, shares, undefined);
      const [community] = await recordsOf(transaction, 'communities', withId(door.region, order.communityId));
      return matterOf(door, order, shares, {
        community: community!,
        pool: await poolOf(work, community!),
        standings: await standingsOf(work, community!),
        today: moment.today,
      });
    });
}
