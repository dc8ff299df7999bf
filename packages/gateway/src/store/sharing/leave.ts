import { openingLevel } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { change, recordsOf, withId, type Kept } from '../hiring/records.ts';
import { ofCommunity, type Book } from './book.ts';
import { goRound } from './go-round.ts';

type Member = Kept<'memberships'>;

/** Their leave has begun and is not over. */
const isAway = ({ leaveFrom, leaveUntil }: Member, today: string): boolean =>
  leaveFrom !== undefined && leaveFrom <= today && (leaveUntil === undefined || today <= leaveUntil);

/** Begins or ends a leave when its day has come. */
export async function followLeave(book: Book, member: Member): Promise<Member> {
  const { transaction, moment } = book.work;
  const away = isAway(member, moment.today);
  if (member.status === 'active' && away) {
    const left = await change(transaction, 'memberships', member, { status: 'on-leave' }, moment.iso);
    await passOn(book, member.personId);
    return left;
  }
  const over = member.leaveUntil !== undefined && member.leaveUntil < moment.today;
  if (member.status === 'active' && over)
    return change(transaction, 'memberships', member, noLeave, moment.iso);
  if (member.status !== 'on-leave' || away) return member;
  return comeBack(book, member, over ? noLeave : {});
}

const noLeave = { leaveFrom: null, leaveUntil: null };

async function comeBack(book: Book, member: Member, changes: Partial<typeof noLeave>): Promise<Member> {
  const { transaction, moment } = book.work;
  const active = { ...changes, status: 'active' } as const;
  const back = await change(transaction, 'memberships', member, active, moment.iso);
  await lift(book, member.personId);
  return back;
}

/** Nobody banks credit while away: who comes back begins with no less than the lowest of the others. */
async function lift(book: Book, memberId: string): Promise<void> {
  const own = book.standings.get(memberId)?.level ?? 0;
  const level = openingLevel(own, await othersOf(book, memberId));
  if (level > own) book.write({ kind: 'opening', memberId, level });
}

/** Where the others stand who are active. */
export async function othersOf({ work, community, standings }: Book, memberId: string) {
  const others = await recordsOf(
    work.transaction,
    'memberships',
    sql`${ofCommunity(community)} and t.status = 'active' and t.person_id <> ${memberId}::text`,
  );
  return others.flatMap(({ personId }) => standings.get(personId) ?? []);
}

/** What somebody has not answered goes round again; what they have accepted stays with them. */
export async function passOn(book: Book, personId: string): Promise<void> {
  await forgetAsked(book, personId);
  const offers = await unfinishedOf(book, personId, 'offered');
  for (const [orderId, shares] of Map.groupBy(offers, (share) => share.orderId)) {
    const { transaction } = book.work;
    const [order] = await recordsOf(transaction, 'workOrders', withId(book.community.region, orderId));
    await goRound(book, order!, shares, 'declined');
  }
}

export const unfinishedOf = (
  { work, community }: Book,
  personId: string,
  status: 'offered' | 'accepted',
): Promise<readonly Kept<'shares'>[]> =>
  recordsOf(
    work.transaction,
    'shares',
    sql`t.region = ${community.region}::text and t.person_id = ${personId}::text and t.status = ${status}
      and t.order_id in (select o.id from work_orders as o
        where o.region = t.region and o.community_id = ${community.id}::text)`,
    sql`order by t.order_id, t.id`,
  );

/** Whoever asked them to take something over need not wait for an answer, and asks somebody else. */
async function forgetAsked({ work, community }: Book, personId: string): Promise<void> {
  const { transaction, moment } = work;
  const asked = await recordsOf(
    transaction,
    'shares',
    sql`t.region = ${community.region}::text and t.offered_to = ${personId}::text and t.status = 'accepted'
      and t.order_id in (select o.id from work_orders as o
        where o.region = t.region and o.community_id = ${community.id}::text)`,
  );
  const nobody = { offeredTo: null, inReturn: null };
  for (const share of asked) await change(transaction, 'shares', share, nobody, moment.iso);
}
