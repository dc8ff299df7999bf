import type { Stored } from '@guyub/core';
import { openingLevel, type MembershipInput, type SeenMembership } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { notFound } from '../hiring/behind-door.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { change, insert, recordsOf, type Kept } from '../hiring/records.ts';
import { conflict, invalid, onlyFrom, type Writer } from '../hiring/write.ts';
import { randomId } from '../ids.ts';
import { ofCommunity, type Book } from './book.ts';
import { othersOf } from './leave.ts';
import { createShared } from './writing.ts';

const monToSat = [1, 2, 3, 4, 5, 6];

/** A coordinator takes somebody in; who asks for themselves waits for the coordinator's yes. */
export async function createMembership(
  clocked: Clocked,
  { communityId, personId, opening, ...said }: MembershipInput,
  by: Writer,
): Promise<Stored<SeenMembership>> {
  onlyFrom(by, 'coordinator', 'person');
  const { kind, subject } = by.door;
  const asks = kind === 'person';
  if (asks && personId !== subject) throw notFound();
  if (asks && opening !== undefined) throw invalid('Saldo awal ditulis koordinator.', ['opening']);
  const { region } = by.door;
  const of = sql`${ofCommunity({ region, id: communityId })} and t.person_id = ${personId}::text`;
  // Whoever was here before has the same place again, also for a repetition of this wish.
  const [before] = await recordsOf(clocked.db, 'memberships', of);
  const id = before?.id ?? randomId();
  const wished = { resource: 'memberships', id, action: asks ? 'ask' : 'create', communityId } as const;
  return createShared(clocked, by, wished, async (book) => {
    const { transaction, moment } = book.work;
    const who = await personOf(book, personId);
    const [known] = await recordsOf(transaction, 'memberships', of);
    if (known && known.status !== 'left' && (asks || known.status !== 'requested'))
      throw conflict(
        known.status === 'requested'
          ? 'Permintaan bergabung sudah dikirim; tinggal menunggu koordinator.'
          : 'Orang ini sudah menjadi anggota.',
      );
    if (known && known.id !== id)
      throw conflict('Keanggotaan ini baru saja berubah. Muat ulang, lalu ulangi.');
    const perDay = said.perDay ?? known?.perDay ?? aDay(who.capacity_per_week);
    const place = {
      ...(perDay !== undefined && { perDay }),
      weekdays: said.weekdays ?? known?.weekdays ?? monToSat,
    };
    if (known && asks)
      return change(transaction, 'memberships', known, { ...place, status: 'requested' }, moment.iso);
    if (known) return activate(book, known, place, opening);
    const [made] = await insert(transaction, 'memberships', [
      {
        ...place,
        id,
        region,
        communityId,
        personId,
        name: who.name,
        status: asks ? 'requested' : 'active',
        delivered: 0,
        onTime: 0,
        joinedAt: moment.iso,
        updatedAt: moment.iso,
      },
    ]);
    if (!asks) await open(book, personId, opening);
    return made!;
  });
}

/** @returns the membership, with the balance that it begins with in the book */
export async function activate(
  book: Book,
  member: Kept<'memberships'>,
  changes: Partial<Pick<Kept<'memberships'>, 'perDay' | 'weekdays'>> = {},
  opening?: number,
): Promise<Kept<'memberships'>> {
  const { transaction, moment } = book.work;
  const again = { ...changes, status: 'active', leaveFrom: null, leaveUntil: null } as const;
  const active = await change(transaction, 'memberships', member, again, moment.iso);
  await open(book, member.personId, opening);
  return active;
}

/** What was received before counts on: leaving and joining again is no way to begin anew. */
async function open(book: Book, memberId: string, opening: number | undefined): Promise<void> {
  const own = book.standings.get(memberId)?.level ?? 0;
  const level =
    opening === undefined ? openingLevel(own, await othersOf(book, memberId)) : Math.max(own, opening);
  book.write({ kind: 'opening', memberId, level });
}

interface PersonRow {
  readonly name: string;
  readonly capacity_per_week: number | null;
}

async function personOf({ work, community }: Book, id: string): Promise<PersonRow> {
  const { rows } = await sql<PersonRow>`
    select name, capacity_per_week from people
    where region = ${community.region}::text and id = ${id}::text`.execute(work.transaction);
  if (rows[0]) return rows[0];
  throw invalid('Orang ini tidak ada di daftar daerah ini.', ['personId']);
}

/** Of what somebody said they can make in a week of six days; to a tenth. */
const aDay = (week: number | null): number | undefined =>
  week === null ? undefined : Math.min(1000, Math.round((week / 6) * 10) / 10);
