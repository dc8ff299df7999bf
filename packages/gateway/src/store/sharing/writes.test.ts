import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { WorkMatter } from '@guyub/core/sharing';
import { coordinator, DAY, monday, person } from '../hiring/hiring.fixture.ts';
import { openTestSharing, refusal, tailor, uniforms } from './sharing.fixture.ts';

const people = [
  tailor('a1'),
  tailor('a2', { capacityPerWeek: 7 }),
  tailor('a3', { certified: false }),
  tailor('a4', { skills: ['Las'], offerings: [] }),
  tailor('a5', { consents: { publication: 'unknown' } }),
  tailor('a6', { consents: { publication: 'withdrawn' } }),
  tailor('a7', { birthDate: '2010-01-01' }),
  tailor('far', { region: 'kemendagri:15.07' }),
];
const first = await openTestSharing(people);
const { hiring, clock, by, make, join, draft, send, answer, found, matterOf, ledger, holds, query } = first;
const { sharedWork } = hiring;
after(() => first.close());

const member = async (community: string, id: string) =>
  (await found(community)).members.find(({ personId }) => personId === id)!;
const change = async (community: string, id: string, wish: object, door = person(id)) =>
  (await sharedWork.changeMembership((await member(community, id)).id, wish, by(door))).value;

test('a community begins with the usual rules, and a name is taken once in a region', async () => {
  const { value } = await sharedWork.createCommunity({ name: 'Penjahit Torjun' }, by(coordinator));
  const { id, version, updatedAt, ...rest } = value;
  assert.ok(id && version && updatedAt);
  assert.deepEqual(rest, {
    region: 'kemendagri:35.27',
    name: 'Penjahit Torjun',
    lot: 5,
    bufferDays: 1,
    probationJobs: 3,
    probationCap: 20,
    answerHours: 12,
    feePercent: 0,
    status: 'active',
  });
  const again = () => sharedWork.createCommunity({ name: 'penjahit torjun' }, by(coordinator));
  assert.deepEqual(await refusal(again), {
    code: 'invalid',
    message: 'Sudah ada komunitas dengan nama ini di daerah ini. Pilih nama lain.',
    path: ['name'],
  });
  const other = await make();
  const renamed = () => sharedWork.changeCommunity(other, { name: 'Penjahit Torjun' }, by(coordinator));
  assert.equal((await refusal(renamed)).path?.[0], 'name');
  const elsewhere = { ...coordinator, region: 'kemendagri:15.07' };
  await sharedWork.createCommunity({ name: 'Penjahit Torjun' }, by(elsewhere));
  assert.equal(
    (await refusal(() => sharedWork.createCommunity({ name: 'x' }, by(person('a1'))))).code,
    'forbidden',
  );
  await sharedWork.changeCommunity(other, { lot: 3, feePercent: 2.5 }, by(coordinator));
  const stale = () => sharedWork.changeCommunity(other, { lot: 4 }, by(coordinator, '1'));
  assert.equal((await refusal(stale)).code, 'conflict');
  await sharedWork.changeCommunity(other, { status: 'closed' }, by(coordinator));
  assert.match((await refusal(() => join(other, 'a1'))).message, /sudah ditutup/);
});

test('members are taken in once, with what they can do, and begin with no less than the lowest', async () => {
  const community = await make();
  const one = await join(community, 'a1', { opening: 40 });
  assert.deepEqual(
    [one.name, one.status, one.perDay, one.weekdays],
    ['Warga a1', 'active', 6, [1, 2, 3, 4, 5, 6]],
  );
  assert.equal((await join(community, 'a2')).perDay, 1.2);
  assert.equal((await found(community)).standings['a2']!.level, 40);
  assert.equal((await refusal(() => join(community, 'a1'))).message, 'Orang ini sudah menjadi anggota.');
  for (const id of ['far', 'tidak-ada'])
    assert.deepEqual((await refusal(() => join(community, id))).path, ['personId']);

  const asked = await join(community, 'a3', {}, person('a3'));
  assert.equal(asked.status, 'requested');
  assert.equal((await refusal(() => join(community, 'a4', {}, person('a3')))).code, 'not-found');
  assert.deepEqual((await refusal(() => join(community, 'a5', { opening: 0 }, person('a5')))).path, [
    'opening',
  ]);
  assert.match((await refusal(() => join(community, 'a3', {}, person('a3')))).message, /menunggu/);
  const own = await sharedWork.read(person('a3'));
  assert.deepEqual([own.communities, own.joinable.filter(({ requested }) => requested).length], [[], 1]);
  assert.equal((await refusal(() => change(community, 'a3', { status: 'active' }))).code, 'forbidden');
  assert.equal((await change(community, 'a3', { status: 'active' }, coordinator)).status, 'active');
  assert.deepEqual(
    (await ledger(community)).map((entry) => [
      entry.kind,
      entry.kind === 'opening' && [entry.memberId, entry.level],
    ]),
    ['a1', 'a2', 'a3'].map((id) => ['opening', [id, 40]]),
  );
  await change(community, 'a3', { status: 'left' });
  await join(community, 'a3', { opening: 3 });
  assert.equal((await found(community)).standings['a3']!.level, 40, 'leaving is no way to begin anew');
  await holds(community);
});

test('what members can do is theirs to say; a coordinator changes it with a reason that they read', async () => {
  const community = await make();
  await join(community, 'a1');
  await change(community, 'a1', { perDay: 9, weekdays: [1, 2] });
  const lower = { perDay: 3 };
  assert.deepEqual((await refusal(() => change(community, 'a1', lower, coordinator))).path, ['reason']);
  await change(community, 'a1', { ...lower, reason: 'Dua kali terlambat' }, coordinator);
  const [own] = (await sharedWork.read(person('a1'))).communities.find(
    (one) => one.community.id === community,
  )!.members;
  assert.deepEqual([own!.perDay, own!.limitReason], [3, 'Dua kali terlambat']);
  await join(community, 'a2');
  const desk = (await sharedWork.read(person('a2'))).communities.find(
    (one) => one.community.id === community,
  )!;
  const seen = desk.members.find(({ personId }) => personId === 'a1')!;
  assert.deepEqual([seen.perDay, seen.limitReason, seen.name], [undefined, undefined, 'Warga a1']);
  const others = async () => sharedWork.changeMembership(seen.id, lower, by(person('a2')));
  assert.equal((await refusal(others)).code, 'forbidden');
  const audited = await query<{ action: string }>(
    `select action from audit where record_id = $1 order by id`,
    [seen.id],
  );
  assert.deepEqual(
    audited.map(({ action }) => action),
    ['create', 'set-capacity', 'set-capacity'],
  );
});

const reasonOf = ({ proposal }: WorkMatter, id: string) =>
  proposal!.shares.find(({ personId }) => personId === id)!.reason;

test('who takes part in an order, and why somebody does not', async () => {
  clock.at = monday;
  const community = await make();
  for (const { id } of people.slice(0, 7)) await join(community, id);
  await change(community, 'a2', { leaveFrom: '2026-03-01', leaveUntil: '2026-03-05' });
  const { proposal } = await draft(community, { certified: true, pieces: 30 });
  const why = Object.fromEntries(
    proposal!.shares.map(({ personId, reason }) => [
      personId,
      reason.code === 'excluded' ? reason.why : reason.code,
    ]),
  );
  assert.deepEqual(why, {
    a1: 'line',
    a2: 'on-leave',
    a3: 'certificate',
    a4: 'skill',
    a5: 'line',
    a6: 'no-consent',
    a7: 'no-consent',
  });
  await change(community, 'a1', { perDay: 0 });
  await change(community, 'a5', { status: 'left' });
  const none = await draft(community, { certified: true, pieces: 30 });
  assert.deepEqual([none.proposal!.short, none.proposal!.earliest], [30, undefined]);
  assert.deepEqual(reasonOf(none, 'a1'), { code: 'excluded', why: 'no-capacity' });
  // Who is away and could not do it anyway is not waited for.
  const welding = await draft(community, { skill: 'las' });
  assert.deepEqual(reasonOf(welding, 'a2'), { code: 'excluded', why: 'skill' });
  assert.match((await refusal(() => send(none))).message, /Belum ada anggota/);
});

test('whose turn it is reads alike at every door, and leaves out who shares nothing now', async () => {
  clock.at = monday;
  const community = await make();
  for (const [id, opening, perDay] of [
    ['a1', 30, 5],
    ['a2', 10, 0],
    ['a3', 20, 5],
    ['a4', 5, 5],
  ] as const)
    await join(community, id, { opening, perDay });
  await change(community, 'a4', { leaveFrom: '2026-03-01' });
  const { turns, members } = await found(community);
  assert.deepEqual(turns, ['a3', 'a1']);
  const { communities } = await sharedWork.read(person('a3'));
  const hers = communities.find((one) => one.community.id === community)!;
  assert.deepEqual(hers.turns, turns);
  assert.equal(hers.members.length, members.length);
  assert.equal(hers.members.find(({ personId }) => personId === 'a2')!.perDay, undefined);
});

test('an order that makes no sense is refused, each thing with a sentence and its place', async () => {
  clock.at = monday;
  const community = await make();
  await join(community, 'a1');
  for (const [rest, path, says] of [
    [{ deadline: '2026-03-02' }, 'deadline', /sesudah hari ini/],
    [{ deadline: '2025-12-31' }, 'deadline', /sesudah hari ini/],
    [{ deadline: '2062-03-10' }, 'deadline', /setahun/],
    [{ communityId: 'tidak-ada' }, 'communityId', /tidak ada di daerah ini/],
    [{ broughtBy: 'a2', kept: 5 }, 'broughtBy', /anggota komunitas/],
    [{ broughtBy: 'a1', kept: 120 }, 'kept', /kurang dari/],
    [{ kept: 5 }, 'kept', /siapa yang membawa/],
  ] as const) {
    const refused = await refusal(() => draft(community, rest));
    assert.deepEqual([refused.code, refused.path], ['invalid', [path]]);
    assert.match(refused.message, says);
  }
  assert.equal(
    (await refusal(() => sharedWork.createOrder(uniforms(community), by(person('a1'))))).code,
    'forbidden',
  );
  const lots = await draft(community, { pieces: 3 });
  assert.equal(lots.proposal!.shares[0]!.pieces, 3, 'a lot may be larger than the order');
});

test('a split that has changed is not sent unseen', async () => {
  clock.at = monday;
  const community = await make();
  for (const id of ['a1', 'a2']) await join(community, id);
  const made = await draft(community, { pieces: 20 });
  await change(community, 'a2', { perDay: 5 });
  assert.match((await refusal(() => send(made))).message, /^Pembagian sudah berubah sejak Anda melihatnya/);
  const now = await matterOf(community, made.order.id);
  assert.notEqual(now.proposal!.hash, made.proposal!.hash);
  assert.equal((await send(now)).order.status, 'offered');
});

test('on leave: what is not answered goes round, what is accepted stays; who comes back has banked no credit', async () => {
  clock.at = monday;
  await query(`update shares set status = 'cancelled' where status in ('offered', 'accepted')`);
  const community = await make({ probationJobs: 0, answerHours: 168 });
  for (const id of ['a1', 'a3']) await join(community, id);
  const sent = await send(await draft(community, { pieces: 20, deadline: '2026-03-20' }));
  const kept = sent.shares.find(({ personId }) => personId === 'a1')!;
  await answer(kept, 'accepted');
  const more = await send(await draft(community, { pieces: 20, deadline: '2026-03-20' }));
  await change(community, 'a1', { leaveFrom: '2026-03-03', leaveUntil: '2026-03-05' });
  assert.equal((await member(community, 'a1')).status, 'active', 'not yet');
  clock.at += DAY;
  await hiring.inviter.kick();
  assert.equal((await member(community, 'a1')).status, 'on-leave');
  const passed = await matterOf(community, more.order.id);
  assert.deepEqual(
    passed.shares
      .filter(({ status }) => status === 'offered')
      .map(({ personId, pieces }) => [personId, pieces]),
    [
      ['a3', 10],
      ['a3', 10],
    ],
  );
  assert.equal(
    (await matterOf(community, sent.order.id)).shares.find(({ id }) => id === kept.id)!.status,
    'accepted',
  );
  assert.match(
    (await refusal(() => change(community, 'a1', { status: 'left' }))).message,
    /Masih ada bagian/,
  );
  clock.at += 3 * DAY;
  await hiring.inviter.kick();
  const back = await member(community, 'a1');
  assert.deepEqual([back.status, back.leaveFrom], ['active', undefined]);
  const { standings } = await found(community);
  assert.deepEqual([standings['a1']!.level, standings['a3']!.level], [30, 30]);
  const last = (await ledger(community)).at(-1)!;
  assert.deepEqual([last.kind, last.by], ['opening', 'gateway']);
  await holds(community);
});

test('who is erased leaves an id behind, and no name', async () => {
  clock.at = monday;
  const community = await make();
  for (const id of ['a1', 'a4']) await join(community, id);
  await query(`delete from people where id = 'a4'`);
  assert.deepEqual(
    (await found(community)).members.map(({ personId, name, status }) => [personId, name, status]),
    [
      ['a4', '(dihapus)', 'left'],
      ['a1', 'Warga a1', 'active'],
    ],
  );
  const { names } = await sharedWork.ledger(person('a1'), community, 0);
  assert.deepEqual(names, { a1: 'Warga a1' });
  await holds(community);
});
