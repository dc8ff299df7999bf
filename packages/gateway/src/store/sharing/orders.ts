import { GuyubError, type Issue, type Stored } from '@guyub/core';
import { reasonsFor, type WorkMatter, type WorkOrderChange, type WorkOrderInput } from '@guyub/core/sharing';
import { sql } from 'kysely';
import type { Clocked } from '../hiring/in-one.ts';
import { momentIn } from '../hiring/moment.ts';
import { change, insert, recordsOf, type Kept } from '../hiring/records.ts';
import { conflict, invalid, onlyFrom, type Writer } from '../hiring/write.ts';
import { randomId } from '../ids.ts';
import { adjusted, writeOverrides } from './adjust.ts';
import { ofCommunity, type Book } from './book.ts';
import { dealMissing, giveBack, insertOffers, settle, shareOf, writeDeal } from './go-round.ts';
import { poolOf } from './pool.ts';
import { firstSplit, hashOfSplit } from './propose.ts';
import { readWork, sharesOf } from './work.ts';
import { createShared, writeShared } from './writing.ts';

const DAY_MS = 86_400_000;
/** Furthest day for which a rule of a few weeks makes sense. */
const LONGEST_DAYS = 366;

/** A draft, answered with the split that would be sent. */
export async function createOrder(clocked: Clocked, input: WorkOrderInput, by: Writer) {
  onlyFrom(by, 'coordinator');
  refuse(input, by.door.region, clocked.now());
  const id = randomId();
  const wished = { resource: 'workOrders', id, action: 'create', communityId: input.communityId } as const;
  const { value } = await createShared(clocked, by, wished, async ({ work, community }) => {
    const { transaction, moment } = work;
    if (input.broughtBy !== undefined) {
      const brings = sql`${ofCommunity(community)} and t.person_id = ${input.broughtBy}::text
        and t.status in ('active', 'on-leave')`;
      const [member] = await recordsOf(transaction, 'memberships', brings);
      if (!member) throw invalid('Yang membawa pesanan harus anggota komunitas ini.', ['broughtBy']);
    }
    const [order] = await insert(transaction, 'workOrders', [
      {
        ...input,
        id,
        region: community.region,
        round: 0,
        short: 0,
        status: 'draft',
        createdAt: moment.iso,
        updatedAt: moment.iso,
      },
    ]);
    return order!;
  });
  return matter(clocked, by, value.id);
}

export async function changeOrder(clocked: Clocked, id: string, wish: WorkOrderChange, by: Writer) {
  onlyFrom(by, 'coordinator');
  const action = 'deal' in wish ? 'deal-again' : wish.status;
  await writeShared(clocked, by, { resource: 'workOrders', id, action }, (book, order) => {
    if ('deal' in wish) return dealAgain(book, order);
    return wish.status === 'offered' ? send(book, order, wish) : callOff(book, order, wish.reason);
  });
  return matter(clocked, by, id);
}

async function matter(clocked: Clocked, { door }: Writer, id: string): Promise<Stored<WorkMatter>> {
  const value = await readWork(clocked, door, id);
  return { value, version: value.order.version };
}

/** What a schema cannot say. The messages are for the coordinator. */
function refuse(input: WorkOrderInput, region: string, now: number): void {
  const issues: Issue[] = [];
  const wrong = (field: keyof WorkOrderInput, message: string) => issues.push({ path: [field], message });
  if (input.deadline <= momentIn(region, now).today)
    wrong('deadline', 'Batas waktu harus sesudah hari ini: pilih tanggal lain.');
  if (input.deadline > momentIn(region, now + LONGEST_DAYS * DAY_MS).today)
    wrong('deadline', 'Batas waktu paling lama setahun dari sekarang: periksa tahunnya.');
  if (input.kept !== undefined && input.broughtBy === undefined)
    wrong('kept', 'Pilih siapa yang membawa pesanan ini, atau kosongkan jumlah yang ia kerjakan.');
  if (input.kept !== undefined && input.kept >= input.pieces)
    wrong('kept', 'Yang dikerjakan pembawa harus kurang dari jumlah pesanan: sisanya yang dibagi.');
  const [first] = issues;
  if (first) throw new GuyubError('invalid', first.message, { adapter: 'gateway', issues });
}

type Send = Extract<WorkOrderChange, { readonly status: 'offered' }>;

function checkOpen({ work, community }: Book, { deadline }: Kept<'workOrders'>): void {
  if (community.status === 'closed') throw conflict('Komunitas ini sudah ditutup.');
  if (deadline < work.moment.today)
    throw conflict('Batas waktu pesanan ini sudah lewat. Buat pesanan baru dengan batas waktu lain.');
}

/** Sends the split that was looked at: the deal as the rule gives it, then each change of it, then what its bringer keeps. */
async function send(book: Book, order: Kept<'workOrders'>, { proposal, adjustments }: Send) {
  const { work, community, standings } = book;
  if (order.status !== 'draft') throw conflict('Pesanan ini sudah dibagikan atau sudah dibatalkan.');
  checkOpen(book, order);
  const pool = await poolOf(work, community);
  const found = firstSplit({ community, pool, standings, today: work.moment.today }, order);
  if (hashOfSplit(found) !== proposal)
    throw conflict(
      'Pembagian sudah berubah sejak Anda melihatnya. Lihat pembagian yang baru, lalu kirim lagi.',
    );
  const reasons = reasonsFor(found.order, found.members, found.dealt);
  const dealt = [...found.dealt.shares].map(([personId, pieces]) => ({
    personId,
    pieces,
    reason: reasons.get(personId)!,
  }));
  const parts = adjusted(dealt, adjustments, found, order.unit);
  const given = parts.reduce((sum, { pieces }) => sum + pieces, 0);
  if (given === 0)
    throw conflict('Belum ada anggota yang dapat mengerjakannya. Alasan setiap anggota ada di usulannya.');
  writeDeal(book, found);
  writeOverrides(book, order.id, order.weight, parts, found);
  await insertOffers(book, order, parts, 1);
  await keep(book, order);
  return settle(book, order, { round: 1, short: found.order.pieces - given });
}

/** What nobody had room for, when somebody may have it now. */
async function dealAgain(book: Book, order: Kept<'workOrders'>): Promise<Kept<'workOrders'>> {
  if (order.status === 'draft' || order.status === 'cancelled')
    throw conflict('Pesanan ini belum dibagikan atau sudah dibatalkan.');
  if (order.short === 0) throw conflict('Tidak ada yang kurang: semua bagian sudah ada yang mengerjakan.');
  checkOpen(book, order);
  const dealt = await dealMissing(book, order);
  if (dealt.short < order.short) return dealt;
  throw conflict('Belum ada anggota yang sanggup mengerjakannya. Coba lagi bila ada anggota yang longgar.');
}

/** Whoever brings an order takes first what they want; it counts for them like any other work. */
async function keep({ work, write }: Book, order: Kept<'workOrders'>): Promise<void> {
  const { broughtBy: personId, kept: pieces, id: orderId, weight } = order;
  if (personId === undefined || pieces === undefined) return;
  write({ kind: 'override', orderId, memberId: personId, pieces, weight, reason: 'Membawa pesanan ini.' });
  const now = work.moment.iso;
  const share = shareOf(order, { personId, pieces, reason: { code: 'kept', pieces } }, now);
  await insert(work.transaction, 'shares', [{ ...share, round: 1, answerBy: now, status: 'accepted' }]);
}

async function callOff(book: Book, order: Kept<'workOrders'>, reason: string) {
  const { work } = book;
  if (['completed', 'cancelled'].includes(order.status)) throw conflict('Pesanan ini sudah selesai.');
  const shares = await sharesOf(work, order, [order.id]);
  const open = shares.filter(({ status }) => status === 'offered' || status === 'accepted');
  await giveBack(book, order, open, 'cancelled', reason);
  return change(work.transaction, 'workOrders', order, { status: 'cancelled', reason }, work.moment.iso);
}
