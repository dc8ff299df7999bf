import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sayReason, type Reason, type SeenShare, type WorkMatter } from '@guyub/core/sharing';
import { coordinator, DAY, HOUR, monday, person } from '../hiring/hiring.fixture.ts';
import { eight, openTestSharing, refusal, tailor } from './sharing.fixture.ts';

const first = await openTestSharing(eight.map(([id]) => tailor(id)));
const { hiring, clock, by, draft, send, answer, touch, matterOf, holds, failures } = first;
after(() => first.close());

const pieces = (shares: readonly Pick<SeenShare, 'personId' | 'pieces'>[]) =>
  Object.fromEntries(shares.map((share) => [share.personId, share.pieces]));
const of = ({ shares }: WorkMatter, personId: string, status: SeenShare['status'] = 'offered') =>
  shares.find((share) => share.personId === personId && share.status === status)!;
const worked = { aminah: 30, budi: 15, citra: 12, dewi: 20, eka: 0, fitri: 9, gita: 34, hana: 0 };

test('the worked example: 120 uniforms for eight, one declines, the pieces go round', async () => {
  clock.at = monday;
  const community = await first.eight();
  const made = await draft(community);
  assert.deepEqual([made.order.status, made.shares.length, made.order.round], ['draft', 0, 0]);
  assert.deepEqual(pieces(made.proposal!.shares), worked);
  assert.deepEqual([made.proposal!.short, made.proposal!.earliest], [0, undefined]);
  const said = new Map(
    made.proposal!.shares.map(({ personId, reason }) => [personId, sayReason(reason, 'id', 'potong')]),
  );
  assert.equal(
    said.get('dewi'),
    'Mendapat 20 potong: sejauh ini menerima 10, termasuk yang paling sedikit di antara yang ikut; sebagai anggota baru masih boleh 20.',
  );
  assert.equal(said.get('gita'), 'Mendapat 34 potong: sejauh ini menerima 15; diisi bergilir sampai 49.');
  assert.equal(said.get('hana'), 'Sedang cuti.');
  const { before, after: later } = made.proposal!.shares.find(({ personId }) => personId === 'gita')!;
  assert.deepEqual([before, later], [15, 49]);

  const sent = await send(made);
  assert.equal(sent.order.status, 'offered');
  const { eka: _, hana: __, ...given } = worked;
  assert.deepEqual(pieces(sent.shares), given);
  assert.ok(sent.shares.every(({ answerBy }) => answerBy === new Date(monday + 12 * HOUR).toISOString()));
  for (const id of ['aminah', 'budi', 'citra', 'dewi', 'fitri']) await answer(of(sent, id), 'accepted');
  await holds(community);
  await answer(of(sent, 'gita'), 'declined');
  const again = await matterOf(community, sent.order.id);
  assert.deepEqual(pieces(again.shares.filter(({ round }) => round === 2)), { budi: 3, eka: 31 });
  assert.deepEqual([again.order.status, again.order.round, again.order.short], ['offered', 2, 0]);
  await holds(community);
  const { standings } = await first.found(community);
  assert.equal(standings['gita']!.level, 15, 'a no costs nothing');

  await answer(of(again, 'budi'), 'accepted');
  await answer(of(again, 'eka'), 'accepted');
  const running = await matterOf(community, sent.order.id);
  assert.equal(running.order.status, 'running');
  for (const share of running.shares.filter(({ status }) => status === 'accepted'))
    await touch(share, { status: 'delivered' }, coordinator);
  const { order } = await matterOf(community, sent.order.id);
  assert.equal(order.status, 'completed');
  const { members } = await first.found(community);
  const budi = members.find(({ personId }) => personId === 'budi')!;
  assert.deepEqual([budi.delivered, budi.onTime], [8, 8]);
  await holds(community);
});

test('180 pieces are six too many: how many are missing, and by when they fit', async () => {
  clock.at = monday;
  const community = await first.eight();
  const { order, proposal } = await draft(community, { pieces: 180 });
  assert.deepEqual([proposal!.short, proposal!.earliest], [6, '2026-03-11']);
  const sent = await send({ order, shares: [], proposal: proposal! });
  assert.equal(sent.order.short, 6);
  const fits = await draft(community, { pieces: 180, deadline: proposal!.earliest! });
  // What is offered already is promised.
  assert.ok(fits.proposal!.short > 100);
  await holds(community);
});

test('silence: after twelve hours the pieces go round, once, and who was silent is not asked again', async () => {
  clock.at = monday;
  const community = await first.eight();
  const sent = await send(await draft(community));
  for (const share of sent.shares) if (share.personId !== 'gita') await answer(share, 'accepted');
  clock.at = monday + 12 * HOUR - 1;
  await hiring.inviter.kick();
  assert.equal(of(await matterOf(community, sent.order.id), 'gita').pieces, 34);
  clock.at += 1;
  await hiring.inviter.kick();
  const again = await matterOf(community, sent.order.id);
  assert.equal(of(again, 'gita', 'unanswered').pieces, 34);
  assert.deepEqual(pieces(again.shares.filter(({ round }) => round === 2)), { budi: 3, eka: 31 });
  // The clock falls back, and leaps: nothing is done twice, and nothing gets lost.
  clock.at = monday - 30 * DAY;
  await hiring.inviter.kick();
  assert.deepEqual(await matterOf(community, sent.order.id), again);
  clock.at = monday + 300 * DAY;
  await hiring.inviter.kick();
  await hiring.inviter.kick();
  const late = await matterOf(community, sent.order.id);
  assert.deepEqual([late.order.short, late.order.status], [34, 'running'], 'nobody is left');
  await holds(community);
  clock.at = monday;
});

test('each offer has its own hours, and is its own member’s to answer', async () => {
  clock.at = monday;
  const community = await first.eight();
  const early = await send(await draft(community, { pieces: 20 }));
  clock.at += HOUR;
  const late = await send(await draft(community, { pieces: 20 }));
  const [one] = late.shares;
  const another = person(one!.personId === 'eka' ? 'budi' : 'eka');
  for (const wish of [
    { status: 'accepted' },
    { status: 'declined' },
    { done: 1 },
    { offerTo: null },
  ] as const)
    assert.equal((await refusal(() => touch(one!, wish, another))).code, 'forbidden');
  clock.at = monday + 12 * HOUR;
  await hiring.inviter.kick();
  const states = async ({ order }: WorkMatter, round: number) =>
    new Set(
      (await matterOf(community, order.id)).shares
        .filter((share) => share.round === round)
        .map(({ status }) => status),
    );
  assert.deepEqual(
    [await states(early, 1), await states(late, 1)],
    [new Set(['unanswered']), new Set(['offered'])],
  );
  await holds(community);
});

test('a coordinator changes the split with a reason, all pieces stay given out, and the book has both', async () => {
  clock.at = monday;
  const community = await first.eight();
  const made = await draft(community);
  const reason = 'Mesinnya sedang diperbaiki';
  const less = { personId: 'gita', pieces: 24, reason };
  assert.deepEqual(await refusal(() => send(made, [less])), {
    code: 'invalid',
    message: 'Masih kurang 10 potong: semua bagian harus ada yang mengerjakan.',
    path: ['adjustments'],
  });
  const more = { personId: 'eka', pieces: 11, reason: 'Minta tambahan' };
  assert.match((await refusal(() => send(made, [less, more]))).message, /Kelebihan 1 potong/);
  const away = { personId: 'hana', pieces: 10, reason };
  assert.match((await refusal(() => send(made, [less, away]))).message, /Sedang cuti/);
  assert.match((await refusal(() => send(made, [less, less]))).message, /dua kali/);
  const stranger = { personId: 'siapa', pieces: 10, reason };
  assert.match((await refusal(() => send(made, [less, stranger]))).message, /bukan anggota/);
  await holds(community);
  const sent = await send(made, [less, { ...more, pieces: 10 }]);
  assert.deepEqual(pieces(sent.shares), { ...pieces(sent.shares), gita: 24, eka: 10 });
  assert.equal(
    sayReason(of(sent, 'gita').reason as unknown as Reason, 'id', 'potong'),
    'Diatur koordinator menjadi 24 potong: Mesinnya sedang diperbaiki.',
  );
  const entries = (await first.ledger(community)).slice(-3);
  assert.deepEqual(
    entries.map((entry) => [
      entry.kind,
      entry.by,
      entry.kind === 'override' && [entry.memberId, entry.pieces],
    ]),
    [
      ['deal', 'koordinator1', false],
      ['override', 'koordinator1', ['eka', 10]],
      ['override', 'koordinator1', ['gita', -10]],
    ],
  );
  await holds(community);
});

test('who brings the order keeps what they want first, and it counts like other work', async () => {
  clock.at = monday;
  const community = await first.eight();
  const made = await draft(community, { broughtBy: 'eka', kept: 20 });
  assert.equal(
    made.proposal!.shares.reduce((sum, share) => sum + share.pieces, 0),
    100,
  );
  assert.deepEqual(made.proposal!.shares.find(({ personId }) => personId === 'eka')!.reason, {
    code: 'excluded',
    why: 'owner',
  });
  const sent = await send(made);
  assert.deepEqual([of(sent, 'eka', 'accepted').pieces, sent.order.status], [20, 'offered']);
  assert.equal((await first.found(community)).standings['eka']!.level, 70);
  await holds(community);
});

test('a share is handed over, swapped, and what is done stays with who made it', async () => {
  clock.at = monday;
  const community = await first.eight();
  const sent = await send(await draft(community));
  for (const share of sent.shares) await answer(share, 'accepted');
  const [citra, dewi, gita] = ['citra', 'dewi', 'gita'].map((id) => of(sent, id)) as [
    SeenShare,
    SeenShare,
    SeenShare,
  ];
  await touch(gita, { done: 10 }, person('gita'));
  await touch(gita, { offerTo: 'eka' }, person('gita'));
  assert.equal((await refusal(() => touch(gita, { takeOver: true }, person('budi')))).code, 'forbidden');
  await touch(gita, { takeOver: false }, person('eka'));
  await touch(gita, { offerTo: 'eka' }, person('gita'));
  const moved = await touch(gita, { takeOver: true }, person('eka'));
  assert.deepEqual([moved.status, moved.pieces], ['handed-over', 24]);
  const now = await matterOf(community, sent.order.id);
  assert.deepEqual([of(now, 'gita', 'accepted').done, of(now, 'eka', 'accepted').pieces], [10, 24]);
  assert.equal((await first.found(community)).standings['gita']!.level, 25);

  await touch(citra, { offerTo: 'dewi', inReturn: dewi.id }, person('citra'));
  await touch(citra, { takeOver: true }, person('dewi'));
  const swapped = await matterOf(community, sent.order.id);
  assert.deepEqual(
    [of(swapped, 'citra', 'accepted').pieces, of(swapped, 'dewi', 'accepted').pieces],
    [20, 12],
  );
  await holds(community);

  // Who cannot finish gives back what is not done.
  const budi = of(swapped, 'budi', 'accepted');
  await touch(budi, { done: 15 }, person('budi'));
  assert.match((await refusal(() => answer(budi, 'declined'))).message, /sudah selesai/);
  await touch(budi, { done: 5 }, person('budi'));
  await answer(budi, 'declined');
  const back = await matterOf(community, sent.order.id);
  assert.deepEqual([of(back, 'budi', 'accepted').pieces, of(back, 'budi', 'declined').pieces], [5, 10]);
  await holds(community);
});

test('what will not be delivered is taken back with a reason; an order is called off whole', async () => {
  clock.at = monday;
  const community = await first.eight();
  const sent = await send(await draft(community));
  for (const share of sent.shares) await answer(share, 'accepted');
  clock.at = monday + DAY;
  await touch(of(sent, 'citra'), { status: 'cancelled', reason: 'Sakit' }, coordinator);
  const [lost] = (await first.ledger(community)).filter(({ kind }) => kind === 'return');
  assert.deepEqual(lost && 'reason' in lost && lost.reason, 'Sakit');
  const { order, shares } = await matterOf(community, sent.order.id);
  assert.equal(
    shares.filter(({ round }) => round === 2).reduce((sum, share) => sum + share.pieces, 0),
    12,
  );
  await holds(community);
  clock.at = Date.parse('2026-03-12T02:00:00.000Z');
  const late = await touch(of(sent, 'dewi'), { status: 'delivered' }, coordinator);
  assert.equal(late.status, 'late');
  await touch(of(sent, 'fitri'), { status: 'cancelled', reason: 'Tidak ada kabar' }, coordinator);
  assert.equal((await matterOf(community, order.id)).order.short, 9, 'the deadline has passed');
  await holds(community);
  const wish = { status: 'cancelled', reason: 'Pembeli batal' } as const;
  const { value } = await hiring.sharedWork.changeOrder(order.id, wish, by(coordinator));
  assert.deepEqual([value.order.status, value.order.reason], ['cancelled', 'Pembeli batal']);
  const levels = (await first.found(community)).standings;
  assert.deepEqual([levels['dewi']!.level, levels['gita']!.level, levels['citra']!.level], [30, 15, 10]);
  await holds(community);
  clock.at = monday;
});

test('nothing that was to be done in time failed', () => assert.deepEqual(failures, []));
