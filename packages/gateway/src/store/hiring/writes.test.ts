import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  baker,
  buyer,
  coordinator,
  DAY,
  HOUR,
  monday,
  offer,
  openTestHiring,
  person,
  stranger,
  wanted,
  wish,
} from './hiring.fixture.ts';

const first = await openTestHiring([
  ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => baker(id)),
  baker('b1', { skills: ['Las'], offerings: [] }),
]);
const { hiring, clock, by, desk, send, rows, database, query } = first;
after(() => first.close());

let contacts = 0;
/** A request with five invitations that have been answered by nobody; all before it are out of the way. */
async function asked(rest: Parameters<typeof send>[0] = {}) {
  await query(`update invitations set status = 'closed' where status in ('invited', 'opened')`);
  clock.at = monday;
  const { request } = await send({
    telephone: `+62813${2_000_000 + ++contacts}`,
    email: undefined as never,
    ...rest,
  });
  const own = buyer(request.id);
  const [matter] = (await desk(own)).matters;
  const doors = matter!.invitations.map(({ id, personId }) => ({ id, door: person(personId) }));
  const now = async () => (await desk(own)).matters[0]!;
  return { own, request, doors, now };
}
const conflict = { code: 'conflict' };
const missing = { code: 'not-found' };

test('a wish that is sent again is done once, and answered as it stands', async () => {
  const input = wanted({ telephone: '+6281399999999' });
  const sender = await stranger(hiring);
  const one = await hiring.send(input, sender);
  const again = await hiring.send(input, sender);
  assert.equal(again.value.request.id, one.value.request.id);
  assert.equal((await rows('quote_requests', `telephone = '+6281399999999'`)).length, 1);
  await assert.rejects(() => hiring.send(input, { ...sender, bodyHash: 'another' }), conflict);

  const { doors, now } = await asked();
  const writer = by(doors[0]!.door);
  const quote = await hiring.quote(offer(doors[0]!.id), writer);
  assert.deepEqual(await hiring.quote(offer(doors[0]!.id), writer), quote);
  assert.equal((await now()).quotes.length, 1);
  await assert.rejects(
    () => hiring.quote(offer(doors[1]!.id), { ...by(doors[0]!.door), ...wish() }),
    missing,
  );
  // The same key at another door is another wish.
  await hiring.quote(offer(doors[1]!.id), { ...writer, door: doors[1]!.door });
  assert.equal((await now()).quotes.length, 2);
});

test('twenty times the same wish at one moment: one request', async () => {
  const input = wanted({ telephone: '+6281388888888' });
  const sender = await stranger(hiring);
  const sent = await Promise.all(Array.from({ length: 20 }, () => hiring.send(input, sender)));
  assert.equal(new Set(sent.map(({ value }) => value.request.id)).size, 1);
  assert.equal((await rows('quote_requests', `telephone = '+6281388888888'`)).length, 1);
});

test('a proof that took its time is good, though all asked of the database meanwhile goes over one session', async () => {
  const sender = await stranger(hiring);
  clock.at += 10_000;
  await hiring.send(wanted({ telephone: '+6281376767676' }), sender);
});

test('a proof is spent once', async () => {
  const sender = await stranger(hiring);
  await hiring.send(wanted({ telephone: '+6281377777777' }), sender);
  await assert.rejects(() => hiring.send(wanted(), { ...sender, ...wish() }), { code: 'rate-limited' });
});

test('what a schema cannot say is refused, with its place', async () => {
  for (const [rest, path] of [
    [{ replyBy: '2026-03-01' }, 'replyBy'],
    [{ replyBy: '2026-05-02' }, 'replyBy'],
    [{ neededOn: '2026-03-01' }, 'neededOn'],
    [{ telephone: undefined as never, email: undefined as never }, 'telephone'],
    [{ buyerKind: 'agency' }, 'budgetSource'],
    [{ buyerKind: 'village' }, 'budgetSource'],
    [{ region: 'kemendagri:91.01' }, 'region'],
    [{ region: 'kemendagri:35' }, 'region'],
  ] as const) {
    clock.at = monday;
    const sender = { ...wish(), address: '', proof: 'x' };
    await assert.rejects(
      () => hiring.send(wanted(rest), sender),
      (error: { code?: string; issues?: { path: string[] }[] }) =>
        error.code === 'invalid' && error.issues?.[0]?.path[0] === path,
      path,
    );
  }
});

test('a price of a line each; a second one takes the place of the first; one may be taken back', async () => {
  const { request, doors, own, now } = await asked();
  const [one] = doors;
  for (const [rest, path] of [
    [{ prices: [1] }, 'prices'],
    [{ prices: [1, 2, 3] }, 'prices'],
    [{ prices: [1e12, 1] }, 'prices'],
    [{ validUntil: '2026-03-01' }, 'validUntil'],
    [{ readyOn: '2026-03-01' }, 'readyOn'],
  ] as const)
    await assert.rejects(
      () => hiring.quote(offer(one!.id, rest as never), by(one!.door)),
      (error: { issues?: { path: string[] }[] }) => error.issues?.[0]?.path[0] === path,
    );
  await hiring.quote(offer(one!.id), by(one!.door));
  await hiring.quote(offer(one!.id, { prices: [1000, 1000] }), by(one!.door));
  const { quotes } = await now();
  assert.deepEqual(
    quotes.map(({ total }) => total),
    [42_500],
    'the buyer sees the second one only',
  );
  const mine = (await desk(one!.door)).matters.find((matter) => matter.request.id === request.id)!;
  assert.deepEqual(mine.quotes.map(({ status }) => status).toSorted(), ['offered', 'withdrawn']);

  await assert.rejects(() => hiring.withdrawQuote(quotes[0]!.id, by(doors[1]!.door)), missing);
  await hiring.withdrawQuote(quotes[0]!.id, by(one!.door));
  const after_ = await now();
  assert.equal(after_.request.status, 'sent');
  assert.equal(after_.invitations.find(({ id }) => id === one!.id)!.status, 'opened');
  await assert.rejects(() => hiring.withdrawQuote(quotes[0]!.id, by(one!.door)), conflict);
  await assert.rejects(() => hiring.choose({ quoteId: quotes[0]!.id }, by(own)), conflict);
});

test('three quotes are enough; one taken back, and the next people are asked in their time', async () => {
  const { doors, now } = await asked();
  const quoted = [];
  for (const { id, door } of doors.slice(0, 3)) quoted.push(await hiring.quote(offer(id), by(door)));
  assert.equal((await now()).request.nextBatchAt, undefined);
  await hiring.withdrawQuote(quoted[0]!.value.id, by(doors[0]!.door));
  assert.equal((await now()).request.nextBatchAt, new Date(monday + DAY).toISOString());
});

test('a no may become a price; an answered invitation is not opened again', async () => {
  const { doors, now } = await asked();
  const [one, two] = doors;
  await hiring.changeInvitation(one!.id, { status: 'declined', reason: 'too-soon' }, by(one!.door));
  await assert.rejects(() => hiring.changeInvitation(one!.id, { status: 'opened' }, by(one!.door)), conflict);
  await hiring.quote(offer(one!.id), by(one!.door));
  await assert.rejects(
    () => hiring.changeInvitation(one!.id, { status: 'declined' }, by(one!.door)),
    conflict,
  );
  const opened = await hiring.changeInvitation(two!.id, { status: 'opened' }, by(two!.door));
  const again = await hiring.changeInvitation(two!.id, { status: 'opened' }, by(two!.door));
  assert.equal(again.version, opened.version);
  assert.equal((await now()).quotes.length, 1);
});

test('only what has not changed is changed, where a version is said', async () => {
  const { doors } = await asked();
  const [one] = doors;
  await assert.rejects(
    () => hiring.changeInvitation(one!.id, { status: 'opened' }, by(one!.door, '7')),
    conflict,
  );
  const opened = await hiring.changeInvitation(one!.id, { status: 'opened' }, by(one!.door, '1'));
  assert.equal(opened.version, '2');
});

test('each wish belongs to one kind of door, and nothing is learnt at the others', async () => {
  const { doors, own, request } = await asked();
  const [{ id, door }] = doors as [(typeof doors)[0]];
  const forbidden = { code: 'forbidden' };
  for (const wishes of [
    () => hiring.changeRequest(request.id, { status: 'cancelled' }, by(door)),
    () => hiring.changeRequest('tidakada', { status: 'cancelled' }, by(door)),
    () => hiring.changeRequest(request.id, { status: 'refused', refusal: 'x' }, by(own)),
    () => hiring.changeRequest(request.id, { status: 'cancelled' }, by(coordinator)),
    () => hiring.changeInvitation(id, { status: 'forwarded' }, by(door)),
    () => hiring.changeInvitation(id, { status: 'opened' }, by(coordinator)),
    () => hiring.changeInvitation('tidakada', { status: 'opened' }, by(own)),
    () => hiring.quote(offer(id), by(own)),
    () => hiring.choose({ quoteId: 'x' }, by(door)),
    () => hiring.setAway('a1', null, by(coordinator)),
    () => hiring.block({ requestId: request.id, reason: 'x' }, by(own)),
  ])
    await assert.rejects(wishes, forbidden);
});

test('a request is called off or refused once, and nobody has to answer any more', async () => {
  const { doors, own, request, now } = await asked();
  await hiring.quote(offer(doors[0]!.id), by(doors[0]!.door));
  const { value } = await hiring.changeRequest(request.id, { status: 'cancelled' }, by(own));
  assert.match(value.link, /#guyub=/);
  const matter = await now();
  assert.equal(matter.request.status, 'cancelled');
  assert.deepEqual(
    matter.quotes.map(({ status }) => status),
    ['not-chosen'],
  );
  assert.ok(matter.invitations.every(({ status }) => status === 'closed' || status === 'quoted'));
  await assert.rejects(() => hiring.changeRequest(request.id, { status: 'no-result' }, by(own)), conflict);
  await assert.rejects(() => hiring.quote(offer(doors[1]!.id), by(doors[1]!.door)), conflict);

  const other = await asked();
  const refusal = { status: 'refused', refusal: 'Bukan pekerjaan yang pantas.' } as const;
  await hiring.changeRequest(other.request.id, refusal, by(coordinator));
  assert.equal((await other.now()).request.refusal, refusal.refusal);
});

test('somebody is away until a day, which everybody may see, and then is not', async () => {
  clock.at = monday;
  const door = person('a1');
  const before = await database.store.revision();
  assert.deepEqual((await hiring.setAway('a1', '2026-03-20', by(door))).value, { awayUntil: '2026-03-20' });
  assert.equal((await database.store.get('people', 'a1')).value['awayUntil'], '2026-03-20');
  assert.equal(await database.store.revision(), before + 1);
  await assert.rejects(() => hiring.setAway('a2', null, by(door)), missing);
  for (const wrong of ['2026-03-01', '2027-03-10'])
    await assert.rejects(() => hiring.setAway('a1', wrong, by(door)), { code: 'invalid' });
  assert.deepEqual((await hiring.setAway('a1', null, by(door))).value, {});
  assert.equal((await database.store.get('people', 'a1')).value['awayUntil'], undefined);
});

test('after three answers everybody may know how soon somebody answers', async () => {
  clock.at = monday;
  for (let i = 0; i < 3; i++) {
    assert.equal((await database.store.get('people', 'b1')).value['answersWithin'], undefined);
    const { doors } = await asked({ personId: 'b1' });
    assert.deepEqual(
      doors.map(({ door }) => door.subject),
      ['b1'],
      'whom the buyer picked is asked alone',
    );
    clock.at += 2 * HOUR;
    await hiring.changeInvitation(doors[0]!.id, { status: 'declined' }, by(doors[0]!.door));
  }
  assert.equal((await database.store.get('people', 'b1')).value['answersWithin'], 3);
});

test('a blocked sender reads why', async () => {
  const { request } = await asked({ telephone: '+6281366666666' });
  await hiring.block({ requestId: request.id, reason: 'Pesanan palsu.' }, by(coordinator));
  const sender = await stranger(hiring);
  await assert.rejects(
    () => hiring.send(wanted({ telephone: '+6281366666666' }), sender),
    (error: Error & { code?: string }) =>
      error.code === 'forbidden' && error.message.includes('Pesanan palsu.'),
  );
  await assert.rejects(() => hiring.block({ requestId: 'tidakada', reason: 'x' }, by(coordinator)), missing);
});

test('every write and every read of a desk is in the log, which is only added to', async () => {
  const { request, own } = await asked();
  await hiring.changeRequest(request.id, { status: 'cancelled' }, by(own));
  const log = await rows<{ action: string; door_kind: string }>('audit', `record_id = '${request.id}'`);
  const told = log.map(({ door_kind, action }) => `${door_kind} ${action}`);
  for (const entry of ['anonymous create', 'gateway round', 'buyer read', 'buyer cancelled'])
    assert.ok(told.includes(entry), entry);
  await assert.rejects(() => query(`update audit set action = 'x'`), /only added to/);
  await assert.rejects(() => query(`delete from audit`), /only added to/);
  await assert.rejects(() => query(`truncate audit`), /only added to/);
});
