import { dateThere } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { audit } from '../hiring/audit.ts';
import { inOne, type Clocked, type Work } from '../hiring/in-one.ts';
import { recordsOf, withId } from '../hiring/records.ts';
import { inBook, ofCommunity, type Book } from './book.ts';
import { goRound } from './go-round.ts';
import { followLeave } from './leave.ts';
import { lockCommunityOf } from './lock.ts';

interface Due {
  readonly region: string;
  readonly id: string;
}

const AT_ONCE = 100;

/** Communities in which something is due. What is due stands in the database, so that nothing is lost with the process. */
export async function dueCommunities({ db, now }: Pick<Clocked, 'db' | 'now'>): Promise<readonly Due[]> {
  const ms = now();
  const { rows } = await sql<
    Due & { readonly silent: boolean; readonly from: string | null; readonly over: string | null }
  >`
    with silent as (
      select distinct o.region, o.community_id from shares as s
      inner join work_orders as o on o.region = s.region and o.id = s.order_id
      where s.status = 'offered' and s.answer_by <= ${new Date(ms).toISOString()}
    ), leaving as (
      select region, community_id, min(leave_from) filter (where status = 'active') as "from",
        min(leave_until) as over
      from memberships where leave_from is not null and status in ('active', 'on-leave') group by 1, 2
    )
    select t.region, t.id, s.region is not null as silent, l."from", l.over
    from communities as t
    left join silent as s on s.region = t.region and s.community_id = t.id
    left join leaving as l on l.region = t.region and l.community_id = t.id
    where s.region is not null or l."from" <= ${dateThere(ms, EAST)} or l.over < ${dateThere(ms, EAST)}
    order by s.region is not null desc, t.region, t.id limit ${AT_ONCE}`.execute(db);
  return rows.filter(({ region, silent, from, over }) => {
    const today = dateThere(ms, region);
    return silent || (from !== null && from <= today) || (over !== null && over < today);
  });
}

/** Days begin in the east: what may be due anywhere is looked at by the calendar of its own region. */
const EAST = 'kemendagri:91';

/** What time brings to a community: offers that nobody answered, leaves that begin and end. Done once, whoever comes by. */
export const attend = (clocked: Clocked, { region, id }: Due): Promise<void> =>
  inOne(clocked, region, async (work) => {
    const community = await lockCommunityOf(work.transaction, region, id);
    if (!community) return;
    await inBook(work, community, 'gateway', async (book) => {
      await lapse(book);
      await leaves(book);
    });
  });

async function lapse(book: Book): Promise<void> {
  const { work, community } = book;
  const { transaction, moment } = work;
  const silent = await recordsOf(
    transaction,
    'shares',
    sql`t.region = ${community.region}::text and t.status = 'offered' and t.answer_by <= ${moment.iso}::text
      and t.order_id in (select o.id from work_orders as o
        where o.region = t.region and o.community_id = ${community.id}::text)`,
    sql`order by t.order_id, t.id`,
  );
  for (const [orderId, shares] of Map.groupBy(silent, (share) => share.orderId)) {
    const [order] = await recordsOf(transaction, 'workOrders', withId(community.region, orderId));
    await goRound(book, order!, shares, 'unanswered');
  }
  await note(work, community.region, 'lapse', 'shares', silent);
}

async function leaves(book: Book): Promise<void> {
  const { work, community } = book;
  const members = await recordsOf(
    work.transaction,
    'memberships',
    sql`${ofCommunity(community)} and t.leave_from is not null and t.status in ('active', 'on-leave')`,
    sql`order by t.id`,
  );
  const moved = [];
  for (const member of members) {
    const now = await followLeave(book, member);
    if (now.version !== member.version) moved.push(now);
  }
  await note(work, community.region, 'leave', 'memberships', moved);
}

async function note(
  { transaction, moment }: Work,
  region: string,
  action: string,
  resource: 'shares' | 'memberships',
  records: readonly { readonly id: string }[],
): Promise<void> {
  if (records.length === 0) return;
  const ids = records.map(({ id }) => id);
  await audit(transaction, { region, at: moment.iso, door: 'gateway', action, resource, ids });
}
