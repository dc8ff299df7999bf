import { isOver, type QuoteRequestChange } from '@guyub/core/hiring';
import { lockMatter } from './behind-door.ts';
import type { Clocked, Work } from './in-one.ts';
import { change, moveAll, ofRequest, type Kept } from './records.ts';
import { checkVersion, conflict, onlyFrom, write, type Writer } from './write.ts';

/** The buyer calls it off or gives up, or a coordinator refuses it. */
export function changeRequest(clocked: Clocked, id: string, wish: QuoteRequestChange, by: Writer) {
  onlyFrom(by, wish.status === 'refused' ? 'coordinator' : 'buyer');
  return write(clocked, by, { resource: 'quoteRequests', id, action: wish.status }, async (work) => {
    const { request } = await lockMatter(work.transaction, by.door, 'quoteRequests', id);
    checkVersion(request, by.ifVersion);
    // What was agreed ends by both sides' answers, not by one side's wish.
    if (isOver(request.status)) throw conflict('Permintaan ini sudah selesai.');
    await closeOpen(work, request);
    await moveAll(work.transaction, 'quotes', ofRequest(request), ['offered'], 'not-chosen', work.moment.iso);
    return change(
      work.transaction,
      'quoteRequests',
      request,
      { ...wish, nextBatchAt: null },
      work.moment.iso,
    );
  });
}

/** Nobody needs to answer any more, and nobody is blamed for it. */
export const closeOpen = ({ transaction, moment }: Work, request: Kept<'quoteRequests'>) =>
  moveAll(transaction, 'invitations', ofRequest(request), ['invited', 'opened'], 'closed', moment.iso);
