import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { SeenShare } from '@guyub/core/sharing';
import { coordinator, DAY, monday, person } from '../hiring/hiring.fixture.ts';
import { openTestSharing, refusal, tailor } from './sharing.fixture.ts';

const first = await openTestSharing([
  ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => tailor(id)),
  tailor('las', { skills: ['Las'], offerings: [] }),
  tailor('muda', { birthDate: '2010-01-01' }),
]);
const { hiring, clock, by, make, join, draft, send, answer, touch, found, query } = first;
const { sharedWork } = hiring;
after(() => first.close());

/** a1 sews 10 pieces by 10 March: six working days. */
async function sewing() {
  clock.at = monday;
  await query(`update shares set status = 'cancelled' where status in ('offered', 'accepted')`);
  const community = await make({ probationJobs: 0 });
  await join(community, 'a1', { perDay: 10, opening: 0 });
  const sent = await send(await draft(community, { pieces: 10 }));
  const [share] = sent.shares as [SeenShare];
  await answer(share, 'accepted');
  return { community, share };
}

async function takers(community: string, id = 'a1') {
  const { communities } = await sharedWork.read(person(id));
  const [matter] = communities.find((one) => one.community.id === community)!.work;
  return matter!.takers;
}

test('a share is offered to who can make all that is left of it, and to nobody else', async () => {
  const { community, share } = await sewing();
  await join(community, 'a2', { perDay: 2 });
  await join(community, 'a3', { perDay: 1 });
  await join(community, 'a4', { perDay: 0 });
  await join(community, 'a5', { perDay: 10 });
  await join(community, 'las', { perDay: 10 });
  await join(community, 'muda', { perDay: 10 });
  const a5 = (await found(community)).members.find(({ personId }) => personId === 'a5')!;
  await sharedWork.changeMembership(a5.id, { leaveFrom: '2026-03-01' }, by(person('a5')));

  assert.deepEqual(await takers(community), { [share.id]: ['a2'] });
  assert.deepEqual(await takers(community, 'a2'), undefined, 'of others nothing is told');
  const ask = (offerTo: string) => touch(share, { offerTo }, person('a1'));
  for (const id of ['a3', 'a4', 'las', 'muda'])
    assert.deepEqual(await refusal(() => ask(id)), {
      code: 'invalid',
      message: 'Anggota ini tidak dapat mengambil alih 10 potong sebelum batas waktu. Pilih anggota lain.',
      path: ['offerTo'],
    });
  assert.match((await refusal(() => ask('a5'))).message, /tidak sedang cuti/);

  await touch(share, { done: 3 }, person('a1'));
  assert.deepEqual(
    await takers(community),
    { [share.id]: ['a2', 'a3'] },
    'seven are left: one a day, today free',
  );
  assert.equal((await ask('a3')).offeredTo, 'a3');
});

test('what somebody has promised counts, and what is late can go to any that may make it', async () => {
  const { community, share } = await sewing();
  await join(community, 'a2', { perDay: 2 });
  const other = await make({ probationJobs: 0 });
  await join(other, 'a2', { perDay: 2 });
  const busy = await send(await draft(other, { pieces: 6 }));
  assert.deepEqual(await takers(community), { [share.id]: [] });
  clock.at = monday + 10 * DAY;
  assert.deepEqual(await takers(community), { [share.id]: ['a2'] });
  clock.at = monday;
  await sharedWork.changeOrder(busy.order.id, { status: 'cancelled', reason: 'x' }, by(coordinator));
  assert.deepEqual(await takers(community), { [share.id]: ['a2'] });
});
