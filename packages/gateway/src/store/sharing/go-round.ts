import { reasonsFor, type Reason, type Share } from '@guyub/core/sharing';
import { audit } from '../hiring/audit.ts';
import { change, insert, type Changes, type Kept } from '../hiring/records.ts';
import { randomId } from '../ids.ts';
import type { Book } from './book.ts';
import { poolOf } from './pool.ts';
import { split, type Split } from './propose.ts';
import { isLive } from './share-states.ts';
import { sharesOf } from './work.ts';

const HOUR_MS = 3_600_000;

type Ending = 'declined' | 'unanswered' | 'cancelled';
const endings: readonly Share['status'][] = ['declined', 'unanswered', 'cancelled'];

/**
 * Shares that their members do not make: the pieces leave their level, and are dealt at once among the others.
 *
 * @param shares of this order, as they stand
 * @returns the shares, ended
 */
export async function goRound(
  book: Book,
  order: Kept<'workOrders'>,
  shares: readonly Kept<'shares'>[],
  to: Ending,
  reason?: string,
): Promise<readonly Kept<'shares'>[]> {
  const ended = await giveBack(book, order, shares, to, reason);
  const freed = ended.reduce((sum, share) => sum + share.pieces, 0);
  await dealMissing(book, { ...order, short: order.short + freed });
  return ended;
}

/**
 * Deals the pieces that are short among who has not said no: somebody may have got free since nobody had room.
 *
 * @returns the order, with what is still short
 */
export async function dealMissing(book: Book, order: Kept<'workOrders'>): Promise<Kept<'workOrders'>> {
  const { work, community, standings } = book;
  const all = await sharesOf(work, order, [order.id]);
  const has = new Map<string, number>();
  for (const share of all.filter(isLive))
    has.set(share.personId, (has.get(share.personId) ?? 0) + share.pieces);
  const declined = new Set(
    all.filter(({ status }) => endings.includes(status)).map(({ personId }) => personId),
  );
  const pool = await poolOf(work, community);
  const round = order.round + 1;
  const found = split({ community, pool, standings, today: work.moment.today }, order, {
    id: `${order.id}#${round}`,
    pieces: order.short,
    declined,
    has,
  });
  writeDeal(book, found);
  await offer(book, order, found, round);
  return settle(book, order, { round, short: found.dealt.short });
}

/** Ends shares, and takes their pieces out of the levels. */
export async function giveBack(
  { work, write }: Book,
  { id: orderId, weight }: Kept<'workOrders'>,
  shares: readonly Kept<'shares'>[],
  to: Ending,
  reason?: string,
): Promise<readonly Kept<'shares'>[]> {
  const ended: Kept<'shares'>[] = [];
  for (const share of shares) {
    const { personId: memberId, pieces } = share;
    const changes = { status: to, offeredTo: null, inReturn: null } as const;
    ended.push(await change(work.transaction, 'shares', share, changes, work.moment.iso));
    write({ kind: 'return', orderId, memberId, pieces, weight, ...(reason !== undefined && { reason }) });
  }
  return ended;
}

export const writeDeal = ({ write }: Book, { order, members, dealt }: Split) =>
  write({ kind: 'deal', rule: dealt.rule, order, members, turns: dealt.turns, short: dealt.short });

/** Offers everybody what was dealt to them. */
async function offer(
  book: Book,
  order: Kept<'workOrders'>,
  { order: asked, members, dealt }: Split,
  round: number,
): Promise<void> {
  const reasons = reasonsFor(asked, members, dealt);
  const parts = [...dealt.shares].map(([personId, pieces]) => ({
    personId,
    pieces,
    reason: reasons.get(personId)!,
  }));
  await insertOffers(book, order, parts, round);
}

export interface Part {
  readonly personId: string;
  readonly pieces: number;
  readonly reason: Reason;
}

export async function insertOffers(
  { work, community }: Book,
  order: Kept<'workOrders'>,
  parts: readonly Part[],
  round: number,
): Promise<void> {
  const { transaction, moment } = work;
  const answerBy = new Date(moment.ms + community.answerHours * HOUR_MS).toISOString();
  const offers = parts
    .filter(({ pieces }) => pieces > 0)
    .map((part) => ({ ...shareOf(order, part, moment.iso), round, answerBy, status: 'offered' as const }));
  if (offers.length === 0) return;
  await insert(transaction, 'shares', offers);
  const ids = offers.map(({ id }) => id);
  const entry = { at: moment.iso, door: 'gateway', action: 'offer', resource: 'shares', ids } as const;
  await audit(transaction, { ...entry, region: order.region, version: 1 });
}

/** What all new shares have in common. */
export const shareOf = (
  { region, id: orderId }: Kept<'workOrders'>,
  { personId, pieces, reason }: Part,
  now: string,
) => ({
  id: randomId(),
  region,
  orderId,
  personId,
  pieces,
  reason: { ...reason },
  done: 0,
  createdAt: now,
  updatedAt: now,
});

/** The order follows its shares. */
export async function settle(
  { work }: Book,
  order: Kept<'workOrders'>,
  changes: Changes<'workOrders'> = {},
): Promise<Kept<'workOrders'>> {
  const shares = await sharesOf(work, order, [order.id]);
  const status = statusOf(shares);
  const moved: Changes<'workOrders'> = status === order.status ? changes : { ...changes, status };
  if (Object.keys(moved).length === 0) return order;
  return change(work.transaction, 'workOrders', order, moved, work.moment.iso);
}

function statusOf(shares: readonly Pick<Share, 'status'>[]) {
  const some = (...states: readonly Share['status'][]) =>
    shares.some(({ status }) => states.includes(status));
  if (some('offered')) return 'offered';
  return !some('accepted') && some('delivered', 'late') ? 'completed' : 'running';
}
