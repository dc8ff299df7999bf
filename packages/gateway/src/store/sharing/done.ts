import { change, insert, type Kept } from '../hiring/records.ts';
import { conflict, invalid } from '../hiring/write.ts';
import { randomId } from '../ids.ts';
import type { Book } from './book.ts';

type Share = Kept<'shares'>;

/** How many pieces are finished. */
export function tellDone({ work }: Book, share: Share, done: number): Promise<Share> {
  if (share.status !== 'accepted') throw conflict('Bagian ini belum diterima, atau sudah selesai.');
  if (done > share.pieces)
    throw invalid(`Bagian ini ${share.pieces}: yang selesai tidak dapat lebih dari itu.`, ['done']);
  return change(work.transaction, 'shares', share, { done }, work.moment.iso);
}

/** Finished pieces stay with whoever made them, as a share of their own. */
export async function withoutDone({ work }: Book, share: Share): Promise<Share> {
  const { done, version: _, ...record } = share;
  if (done === 0) return share;
  if (done === share.pieces)
    throw conflict('Semua sudah selesai dikerjakan: tinggal diserahkan kepada koordinator.');
  const { transaction, moment } = work;
  const { offeredTo: __, inReturn: ___, ...own } = record;
  const made = { ...own, id: randomId(), pieces: done, done, createdAt: moment.iso, updatedAt: moment.iso };
  await insert(transaction, 'shares', [made]);
  return change(transaction, 'shares', share, { pieces: share.pieces - done, done: 0 }, moment.iso);
}
