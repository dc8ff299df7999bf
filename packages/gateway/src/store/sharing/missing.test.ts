import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { SeenShare, WorkMatter } from '@guyub/core/sharing';
import { coordinator, DAY, monday, person } from '../hiring/hiring.fixture.ts';
import { openTestSharing, refusal, tailor } from './sharing.fixture.ts';

const first = await openTestSharing([
  ...['a1', 'a2', 'a3', 'a4'].map((id) => tailor(id)),
  tailor('a5', { certified: false }),
]);
const { hiring, clock, by, make, join, draft, send, answer, touch, found, matterOf, holds } = first;
const { sharedWork } = hiring;
after(() => first.close());

const again = async ({ order: { id } }: Pick<WorkMatter, 'order'>, door = coordinator) =>
  (await sharedWork.changeOrder(id, { deal: 'again' }, by(door))).value;
const inRound = ({ shares }: WorkMatter, round: number) =>
  shares.filter((share) => share.round === round).map(({ personId, pieces }) => [personId, pieces]);

test('what nobody had room for is dealt once more when somebody has, also after the rest was delivered', async () => {
  clock.at = monday;
  const community = await make({ probationJobs: 0 });
  await join(community, 'a1', { perDay: 2 });
  const made = await draft(community, { pieces: 20 });
  assert.match((await refusal(() => again(made))).message, /belum dibagikan/);
  const sent = await send(made);
  assert.deepEqual([sent.order.short, sent.shares[0]!.pieces], [8, 12]);
  assert.match((await refusal(() => again(sent))).message, /^Belum ada anggota yang sanggup/);
  // Who has delivered has room again.
  await holds(community);
  await answer(sent.shares[0]!, 'accepted');
  await touch(sent.shares[0]!, { status: 'delivered' }, coordinator);
  assert.equal((await matterOf(community, sent.order.id)).order.status, 'completed');

  const more = await again(sent);
  assert.deepEqual(inRound(more, 2), [['a1', 8]]);
  assert.deepEqual([more.order.status, more.order.short], ['offered', 0]);
  assert.equal((await refusal(() => again(sent, person('a1')))).code, 'forbidden');
  await holds(community);
});

test('pieces that go round take along what was short before', async () => {
  clock.at = monday;
  const community = await make({ probationJobs: 0 });
  await join(community, 'a3', { perDay: 1 });
  const sent = await send(await draft(community, { pieces: 10 }));
  assert.equal(sent.order.short, 4);
  await join(community, 'a4', { perDay: 5 });
  await answer(sent.shares[0]!, 'declined');
  const later = await matterOf(community, sent.order.id);
  assert.deepEqual([inRound(later, 2), later.order.short], [[['a4', 10]], 0]);
  assert.match((await refusal(() => again(later))).message, /^Tidak ada yang kurang/);
  await holds(community);
});

test('nothing is dealt after the deadline, against the rule neither', async () => {
  clock.at = monday;
  const community = await make({ probationJobs: 0 });
  await join(community, 'a1', { perDay: 2 });
  const waits = await draft(community, { pieces: 5 });
  const sent = await send(await draft(community, { pieces: 50 }));
  clock.at = monday + 20 * DAY;
  assert.match((await refusal(() => again(sent))).message, /sudah lewat/);
  const seen = await matterOf(community, waits.order.id);
  const force = [{ personId: 'a1', pieces: 5, reason: 'Bisa' }];
  assert.match((await refusal(() => send(seen, force))).message, /sudah lewat/);
  clock.at = monday;
});

test('an order that asks for a certificate is not handed to who has none', async () => {
  clock.at = monday;
  const community = await make({ probationJobs: 0 });
  for (const id of ['a1', 'a2', 'a5']) await join(community, id, { perDay: 50 });
  const sent = await send(await draft(community, { pieces: 5, certified: true }));
  const [share] = sent.shares as [SeenShare];
  await answer(share, 'accepted');
  const ask = (offerTo: string) => touch(share, { offerTo }, person(share.personId));
  assert.deepEqual(await refusal(() => ask('a5')), {
    code: 'invalid',
    message: 'Pesanan ini meminta sertifikat: pilih anggota yang bersertifikat.',
    path: ['offerTo'],
  });
  assert.equal((await ask(share.personId === 'a1' ? 'a2' : 'a1')).status, 'accepted');
});

test('what is going on stays on the desk, however many orders came after it', async () => {
  clock.at = monday;
  const community = await make({ probationJobs: 0 });
  await join(community, 'a1', { perDay: 50 });
  const sent = await send(await draft(community, { pieces: 5 }));
  await answer(sent.shares[0]!, 'accepted');
  await first.query(
    `insert into work_orders select (json_populate_record(o, json_build_object('id', o.id || i, 'status', 'completed',
      'created_at', '2026-03-03T00:00:00.000Z'))).* from work_orders as o, generate_series(1, 200) as i where o.id = $1`,
    [sent.order.id],
  );
  const { work } = await found(community);
  assert.equal(work[0]!.order.id, sent.order.id);
  assert.ok(work.length < 200);
  const mine = await sharedWork.read(person('a1'));
  assert.ok(mine.communities.some((one) => one.work.some(({ order }) => order.id === sent.order.id)));
});

test('a book of large entries comes in small parts, whole', async () => {
  const community = await make();
  await join(community, 'a1');
  await first.query(
    `insert into ledger_entries select region, community_id, n, hash, prev_hash, entry || jsonb_build_object('seq', n, 'x',
      (select string_agg(md5(n::text || i), '') from generate_series(1, 10000) as i))
    from ledger_entries, generate_series(2, 12) as n where community_id = $1`,
    [community],
  );
  const sizes: number[] = [];
  for (let after: number | null = 0; after !== null;) {
    const part = await sharedWork.ledger(coordinator, community, after);
    sizes.push(part.entries.length);
    assert.equal(part.entries[0]!.seq, after + 1);
    after = part.next;
  }
  assert.equal(
    sizes.reduce((sum, size) => sum + size),
    12,
  );
  assert.ok(sizes.length > 2, sizes.join(' '));
});
