import type { ShareChange } from '@guyub/core/sharing';
import { sql } from 'kysely';
import type { Clocked } from '../hiring/in-one.ts';
import { change, recordsOf, withId, type Kept } from '../hiring/records.ts';
import { conflict, onlyFrom, type Writer } from '../hiring/write.ts';
import { ofCommunity, type Book } from './book.ts';
import { tellDone, withoutDone } from './done.ts';
import { goRound, settle } from './go-round.ts';
import { askOver, notYours, takeOver } from './hand-over.ts';
import { writeShared } from './writing.ts';

type Share = Kept<'shares'>;
type Order = Kept<'workOrders'>;

/** What members do with their shares, and a coordinator with all. */
export function changeShare(clocked: Clocked, id: string, wish: ShareChange, by: Writer) {
  onlyFrom(by, ofCoordinator(wish) ? 'coordinator' : 'person');
  const { subject } = by.door;
  return writeShared(clocked, by, { resource: 'shares', id, action: actionOf(wish) }, async (book, share) => {
    const { transaction, moment } = book.work;
    const [order] = await recordsOf(transaction, 'workOrders', withId(share.region, share.orderId));
    if ('takeOver' in wish) return takeOver(book, order!, share, subject, wish.takeOver);
    if (!ofCoordinator(wish) && share.personId !== subject) throw notYours();
    if ('done' in wish) return tellDone(book, share, wish.done);
    if ('offerTo' in wish) return askOver(book, order!, share, wish);
    switch (wish.status) {
      case 'accepted': {
        if (share.status !== 'offered') throw conflict('Bagian ini sudah dijawab.');
        const accepted = await change(transaction, 'shares', share, { status: 'accepted' }, moment.iso);
        await settle(book, order!);
        return accepted;
      }
      case 'declined':
        return decline(book, order!, share);
      case 'delivered':
        return deliver(book, order!, share);
      case 'cancelled':
        open(share);
        return (await goRound(book, order!, [share], 'cancelled', wish.reason))[0]!;
    }
  });
}

const ofCoordinator = (wish: ShareChange): boolean =>
  'status' in wish && (wish.status === 'delivered' || wish.status === 'cancelled');

const actionOf = (wish: ShareChange): string =>
  'status' in wish ? wish.status : 'done' in wish ? 'done' : 'offerTo' in wish ? 'offer-to' : 'take-over';

function open({ status }: Share): void {
  if (status !== 'offered' && status !== 'accepted') throw conflict('Bagian ini sudah selesai.');
}

/** Costs nothing; who cannot finish keeps what is done. */
async function decline(book: Book, order: Order, share: Share): Promise<Share> {
  open(share);
  const left = await withoutDone(book, share);
  return (await goRound(book, order, [left], 'declined'))[0]!;
}

/** How reliable somebody is counts for how much they are given at once, never for whose turn it is. */
async function deliver(book: Book, order: Order, share: Share): Promise<Share> {
  if (share.status !== 'accepted') throw conflict('Bagian ini belum diterima, atau sudah selesai.');
  const { work, community } = book;
  const { transaction, moment } = work;
  const inTime = moment.today <= order.deadline;
  const changes = { done: share.pieces, offeredTo: null, inReturn: null } as const;
  const status = inTime ? 'delivered' : 'late';
  const delivered = await change(transaction, 'shares', share, { ...changes, status }, moment.iso);
  const of = sql`${ofCommunity(community)} and t.person_id = ${share.personId}::text`;
  const [member] = await recordsOf(transaction, 'memberships', of);
  const counts = { delivered: member!.delivered + 1, onTime: member!.onTime + (inTime ? 1 : 0) };
  await change(transaction, 'memberships', member!, counts, moment.iso);
  await settle(book, order);
  return delivered;
}
