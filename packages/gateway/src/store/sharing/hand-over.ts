import { GuyubError } from '@guyub/core';
import type { ShareChange } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { change, insert, recordsOf, withId, type Kept } from '../hiring/records.ts';
import { conflict, invalid } from '../hiring/write.ts';
import { ofCommunity, type Book } from './book.ts';
import { withoutDone } from './done.ts';
import { shareOf } from './go-round.ts';
import { poolOf } from './pool.ts';
import { hindrance } from './takers.ts';
import { sharesOf } from './work.ts';

type Share = Kept<'shares'>;
type Asking = Extract<ShareChange, { readonly offerTo: unknown }>;

/** Asks another member to take a share over, or in exchange for theirs; null takes the question back. */
export async function askOver(
  book: Book,
  order: Kept<'workOrders'>,
  share: Share,
  { offerTo, inReturn }: Asking,
): Promise<Share> {
  const { transaction, moment } = book.work;
  if (share.status !== 'accepted') throw conflict('Terima bagian ini dahulu, baru dialihkan.');
  if (offerTo === null) {
    const nobody = { offeredTo: null, inReturn: null };
    return change(transaction, 'shares', share, nobody, moment.iso);
  }
  if (share.done === share.pieces)
    throw conflict('Semua sudah selesai dikerjakan: tinggal diserahkan kepada koordinator.');
  if (offerTo === share.personId) throw invalid('Pilih anggota lain.', ['offerTo']);
  if (inReturn === undefined) await checkTaker(book, order, share, offerTo);
  else if (!(await isActive(book, offerTo))) throw invalid(away, ['offerTo']);
  else if (!(await inExchange(book, share, offerTo, inReturn)))
    throw invalid('Pilih bagian anggota itu di pesanan yang sama, yang sudah ia terima.', ['inReturn']);
  const asked = { offeredTo: offerTo, inReturn: inReturn ?? null };
  return change(transaction, 'shares', share, asked, moment.iso);
}

/** The one who was asked says yes or no. */
export async function takeOver(
  book: Book,
  order: Kept<'workOrders'>,
  share: Share,
  personId: string,
  yes: boolean,
): Promise<Share> {
  const { transaction, moment } = book.work;
  if (share.offeredTo !== personId) throw notYours();
  if (!yes) {
    const nobody = { offeredTo: null, inReturn: null };
    return change(transaction, 'shares', share, nobody, moment.iso);
  }
  if (!(await isActive(book, personId)))
    throw conflict('Anda sedang cuti. Akhiri cuti dahulu, baru ambil bagian ini.');
  const { inReturn } = share;
  const other = inReturn === undefined ? undefined : await inExchange(book, share, personId, inReturn);
  if (inReturn !== undefined && !other)
    throw conflict('Bagian yang diminta sebagai gantinya sudah tidak ada. Minta temanmu menawarkan lagi.');
  const moved = await hand(book, order, share, personId);
  if (other) await hand(book, order, other, share.personId);
  return moved;
}

/** What is left to do goes to another, and the level with it. */
async function hand(book: Book, order: Kept<'workOrders'>, share: Share, to: string): Promise<Share> {
  const { transaction, moment } = book.work;
  const left = await withoutDone(book, share);
  const { pieces, personId: from, round } = left;
  const over = { status: 'handed-over', offeredTo: null, inReturn: null } as const;
  const moved = await change(transaction, 'shares', left, over, moment.iso);
  const part = { personId: to, pieces, reason: { code: 'taken-over', pieces } } as const;
  const taken = { ...shareOf(order, part, moment.iso), round, answerBy: moment.iso };
  await insert(transaction, 'shares', [{ ...taken, status: 'accepted' }]);
  book.write({ kind: 'transfer', orderId: order.id, from, to, pieces, weight: order.weight });
  return moved;
}

async function isActive({ work, community }: Book, personId: string): Promise<boolean> {
  const active = sql`${ofCommunity(community)} and t.person_id = ${personId}::text and t.status = 'active'`;
  return (await recordsOf(work.transaction, 'memberships', active)).length > 0;
}

const away = 'Pilih anggota komunitas yang tidak sedang cuti.';

/** Why not is told as far as members know it of each other. */
async function checkTaker(
  { work, community }: Book,
  order: Kept<'workOrders'>,
  share: Share,
  personId: string,
): Promise<void> {
  const pool = await poolOf(work, community);
  const sharer = pool.find((one) => one.personId === personId);
  if (!sharer) throw invalid(away, ['offerTo']);
  const shares = await sharesOf(work, order, [order.id]);
  const why = hindrance({ community, pool, today: work.moment.today }, order, share, shares)(sharer);
  if (!why) return;
  const told: Partial<Record<typeof why, string>> = {
    'on-leave': away,
    certificate: 'Pesanan ini meminta sertifikat: pilih anggota yang bersertifikat.',
  };
  const left = `${share.pieces - share.done} ${order.unit}`;
  throw invalid(
    told[why] ?? `Anggota ini tidak dapat mengambil alih ${left} sebelum batas waktu. Pilih anggota lain.`,
    ['offerTo'],
  );
}

/** That member's share of the same order, with something left to do. */
async function inExchange({ work }: Book, { region, orderId }: Share, personId: string, id: string) {
  const [other] = await recordsOf(work.transaction, 'shares', withId(region, id));
  const fits = other?.orderId === orderId && other.personId === personId && other.status === 'accepted';
  return fits && other.done < other.pieces ? other : undefined;
}

export const notYours = () =>
  new GuyubError('forbidden', 'Bagian ini milik anggota lain.', { adapter: 'gateway' });
