import { GuyubError } from '@guyub/core';
import type { MembershipChange } from '@guyub/core/sharing';
import type { Clocked } from '../hiring/in-one.ts';
import { change, type Changes, type Kept } from '../hiring/records.ts';
import { conflict, invalid, onlyFrom, type Writer } from '../hiring/write.ts';
import type { Book } from './book.ts';
import { followLeave, passOn, unfinishedOf } from './leave.ts';
import { activate } from './memberships.ts';
import { writeShared } from './writing.ts';

type Member = Kept<'memberships'>;

/** What members say of themselves, and what a coordinator does with who asks, leaves, or swears too much. */
export function changeMembership(clocked: Clocked, id: string, wish: MembershipChange, by: Writer) {
  onlyFrom(by, 'person', 'coordinator');
  const own = by.door.kind === 'person';
  const action = wish.status ?? (wish.perDay === undefined ? 'change' : 'set-capacity');
  return writeShared(clocked, by, { resource: 'memberships', id, action }, async (book, member) => {
    if (own && (member.personId !== by.door.subject || wish.status === 'active')) throw notYours();
    if (wish.status === 'left') return leave(book, member);
    const said = { ...saidOf(wish, own), ...leaveOf(book, member, wish) };
    const { transaction, moment } = book.work;
    const differs = Object.keys(said).length > 0;
    const changed = differs ? await change(transaction, 'memberships', member, said, moment.iso) : member;
    if (wish.status === 'active') return admit(book, changed);
    return followLeave(book, changed);
  });
}

const notYours = () =>
  new GuyubError('forbidden', 'Ini hanya dapat diubah oleh anggotanya sendiri atau koordinator.', {
    adapter: 'gateway',
  });

function saidOf({ name, perDay, weekdays, reason }: MembershipChange, own: boolean): Changes<'memberships'> {
  const ability = { ...(perDay !== undefined && { perDay }), ...(weekdays !== undefined && { weekdays }) };
  const able = Object.keys(ability).length > 0;
  if (able && !own && reason === undefined)
    throw invalid('Tuliskan alasannya: anggota yang bersangkutan akan membacanya.', ['reason']);
  return {
    ...(name !== undefined && { name }),
    ...ability,
    ...(able && { limitReason: own ? null : (reason ?? null) }),
  };
}

/** null in either ends a leave; a leave without an end lasts until they come back. */
function leaveOf({ work }: Book, member: Member, wish: MembershipChange): Changes<'memberships'> {
  const { leaveFrom, leaveUntil } = wish;
  if (leaveFrom === undefined && leaveUntil === undefined) return {};
  if (member.status !== 'active' && member.status !== 'on-leave')
    throw conflict('Cuti hanya untuk anggota yang aktif.');
  if (leaveFrom === null || (leaveUntil === null && leaveFrom === undefined))
    return { leaveFrom: null, leaveUntil: null };
  const { today } = work.moment;
  const from = leaveFrom ?? member.leaveFrom ?? today;
  if (leaveUntil && leaveUntil < from)
    throw invalid('Hari terakhir cuti harus sama dengan atau sesudah hari pertamanya.', ['leaveUntil']);
  if (leaveUntil && leaveUntil < today)
    throw invalid('Cuti itu sudah lewat: pilih hari ini atau sesudahnya.', ['leaveUntil']);
  return { leaveFrom: from, leaveUntil: leaveUntil ?? null };
}

async function admit(book: Book, member: Member): Promise<Member> {
  if (member.status !== 'requested' && member.status !== 'left')
    throw conflict('Orang ini sudah menjadi anggota.');
  return activate(book, member);
}

/** Who leaves takes nothing along that others wait for. */
async function leave(book: Book, member: Member): Promise<Member> {
  if (member.status === 'left') throw conflict('Orang ini sudah keluar.');
  if ((await unfinishedOf(book, member.personId, 'accepted')).length > 0)
    throw conflict(
      'Masih ada bagian yang dikerjakan. Serahkan, alihkan, atau kembalikan dahulu, lalu keluar.',
    );
  const { transaction, moment } = book.work;
  const gone = { status: 'left', leaveFrom: null, leaveUntil: null } as const;
  const left = await change(transaction, 'memberships', member, gone, moment.iso);
  await passOn(book, member.personId);
  return left;
}
