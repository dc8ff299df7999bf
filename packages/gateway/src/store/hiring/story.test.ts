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
} from './hiring.fixture.ts';

const people = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'].map((id) => baker(id));
const test_ = await openTestHiring([
  ...people,
  baker('jauh', { subdistrict: 'Sokobanah' }),
  baker('tutup', { consents: { publication: 'no', contact: 'yes' } }),
  baker('las1', { skills: ['Las'], offerings: [] }),
  baker('jauhsekali', { region: 'kemendagri:15.07' }),
]);
const { hiring, clock, by, desk, send, rows, failures } = test_;
after(() => test_.close());

test('from a need to a deal that counts', async () => {
  const { request, link } = await send();
  assert.match(link, /^https:\/\/contoh\.example\/kotak-masuk\.html#guyub=/);
  const own = buyer(request.id);
  const first = await desk(own);
  assert.equal(first.door.name, 'Bu Contoh');
  assert.equal(first.matters[0]!.request.status, 'sent');
  assert.equal(first.matters[0]!.request.nextBatchAt, '2026-03-03T02:00:00.000Z');
  const invited = first.matters[0]!.invitations;
  assert.equal(invited.length, 5);
  assert.ok(
    invited.every(({ personId }) => /^a\d$/.test(personId)),
    'around the place first',
  );

  const [one, two, three] = invited.map(({ personId, id }) => ({ id, door: person(personId) }));
  await hiring.changeInvitation(one!.id, { status: 'opened' }, by(one!.door));
  clock.at += HOUR;
  const quoted = await hiring.quote(offer(one!.id, { extra: 10_000, sharesContact: true }), by(one!.door));
  assert.equal(quoted.value.total, 40 * 12_500 + 30_863 + 10_000);
  await hiring.quote(offer(two!.id), by(two!.door));
  await hiring.changeInvitation(three!.id, { status: 'declined', reason: 'busy' }, by(three!.door));

  const seen = (await desk(own)).matters[0]!;
  assert.equal(seen.request.status, 'quoted');
  assert.equal(seen.quotes.length, 2);
  assert.equal(seen.invitations.find(({ id }) => id === three!.id)!.status, 'declined');

  const { value: deal } = await hiring.choose({ quoteId: quoted.value.id }, by(own));
  assert.equal(deal.paper, 'purchase-proof');
  assert.equal(deal.personTelephone, '+6281200000001');
  const chosen = (await desk(own)).matters[0]!;
  assert.equal(chosen.request.status, 'chosen');
  assert.deepEqual(chosen.quotes.map(({ status }) => status).toSorted(), ['chosen', 'not-chosen']);
  assert.deepEqual(
    (await rows<{ status: string }>('invitations', `status in ('invited', 'opened')`)).length,
    0,
  );
  assert.equal(chosen.asks, false, 'not before it was needed');

  clock.at = Date.parse('2026-03-12T01:00:00.000Z');
  assert.equal((await desk(own)).matters[0]!.asks, true);
  assert.equal((await desk(one!.door)).matters[0]!.asks, true);
  const answer = { happened: true, amount: 540_000 };
  await hiring.answerDeal(deal.id, answer, by(own));
  await assert.rejects(() => hiring.answerDeal(deal.id, answer, by(own)), { code: 'conflict' });
  const done = await hiring.answerDeal(deal.id, answer, by(one!.door));
  assert.deepEqual([done.value.status, done.value.amount], ['confirmed', 540_000]);
  assert.equal((await desk(own)).matters[0]!.request.status, 'completed');
  assert.equal((await hiring.localOrders(coordinator.region)).deals, null, 'one is too few to be told');
  assert.deepEqual(failures, []);
});

test('five at a time, the next after a working day, and nobody twice; three quotes are enough', async () => {
  clock.at = monday + 21 * DAY;
  const dates = { neededOn: '2026-04-10', replyBy: '2026-04-03' };
  const { request } = await send({ ...dates, subdistrict: 'Omben' });
  const invited = async () => (await desk(buyer(request.id))).matters[0]!.invitations;
  assert.equal((await invited()).length, 5);
  clock.at += DAY - 1;
  await hiring.inviter.kick();
  assert.equal((await invited()).length, 5, 'not before a working day is over');
  clock.at += 1;
  await hiring.inviter.kick();
  const all = await invited();
  assert.deepEqual(
    all.map(({ personId }) => personId).toSorted(),
    [...people.map(({ id }) => id), 'jauh'].toSorted(),
  );
  assert.deepEqual([...new Set(all.map(({ batch }) => batch))], [1, 2]);
  assert.deepEqual(failures, []);
});
