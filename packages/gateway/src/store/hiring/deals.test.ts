import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { baker, buyer, coordinator, DAY, monday, offer, openTestHiring, person } from './hiring.fixture.ts';

const first = await openTestHiring(['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => baker(id)));
const { hiring, clock, by, desk, send, query } = first;
after(() => first.close());

let contacts = 0;
/** A request with five invitations that have been answered by nobody; all before it are out of the way. */
async function asked() {
  await query(`update invitations set status = 'closed' where status in ('invited', 'opened')`);
  clock.at = monday;
  const { request } = await send({
    telephone: `+62813${2_000_000 + ++contacts}`,
    email: undefined as never,
  });
  const own = buyer(request.id);
  const [matter] = (await desk(own)).matters;
  const doors = matter!.invitations.map(({ id, personId }) => ({ id, door: person(personId) }));
  const now = async () => (await desk(own)).matters[0]!;
  return { own, request, doors, now };
}
const conflict = { code: 'conflict' };

/** A request of which the first quote was chosen. */
async function agreed() {
  const all = await asked();
  const [one] = all.doors;
  const { value: quote } = await hiring.quote(offer(one!.id), by(one!.door));
  const { value: deal } = await hiring.choose({ quoteId: quote.id }, by(all.own));
  return { ...all, deal, quote, one: one! };
}

test('what was chosen is chosen once, and a quote that has ended is not chosen', async () => {
  const { own, deal, quote, doors } = await agreed();
  assert.equal(deal.status, 'agreed');
  await assert.rejects(() => hiring.choose({ quoteId: quote.id }, by(own)), conflict);
  await assert.rejects(() => hiring.quote(offer(doors[1]!.id), by(doors[1]!.door)), conflict);

  const late = await asked();
  const [one] = late.doors;
  const { value } = await hiring.quote(offer(one!.id, { validUntil: '2026-03-03' }), by(one!.door));
  clock.at += 2 * DAY;
  await assert.rejects(() => hiring.choose({ quoteId: value.id }, by(late.own)), conflict);
  await hiring.inviter.kick();
  const matter = await late.now();
  assert.equal(matter.quotes[0]!.status, 'lapsed');
  assert.equal(matter.request.status, 'sent');
  await hiring.quote(offer(one!.id), by(one!.door));
});

for (const [what, buyerSays, personSays, status, request] of [
  ['both say the same', [true, 500_000], [true, 500_000], 'confirmed', 'completed'],
  ['both say no', [false], [false], 'failed', 'no-result'],
  ['other amounts', [true, 500_000], [true, 400_000], 'differing', 'chosen'],
  ['yes and no', [true, 500_000], [false], 'differing', 'chosen'],
] as const)
  test(`did it happen: ${what}`, async () => {
    const { deal, own, one, now } = await agreed();
    const say = ([happened, amount]: readonly [boolean, number?]) => ({
      happened,
      ...(amount !== undefined && { amount }),
    });
    await assert.rejects(() => hiring.answerDeal(deal.id, { happened: true }, by(own)), { code: 'invalid' });
    await assert.rejects(() => hiring.answerDeal(deal.id, { happened: false, amount: 1 }, by(own)), {
      code: 'invalid',
    });
    await hiring.answerDeal(deal.id, say(buyerSays), by(own));
    const alone = hiring.answerDeal(deal.id, { happened: true, amount: 1 }, by(coordinator));
    await assert.rejects(alone, conflict, 'nobody answers for the other side');
    await assert.rejects(() => hiring.answerDeal(deal.id, say(buyerSays), by(own)), conflict);
    const { value } = await hiring.answerDeal(deal.id, say(personSays), by(one.door));
    assert.equal(value.status, status);
    assert.equal('personAnswer' in value || 'buyerAnswer' in value, false, 'answers are for the coordinator');
    assert.equal((await now()).request.status, request);
    if (status !== 'differing') return;
    await assert.rejects(() => hiring.answerDeal(deal.id, say(personSays), by(one.door)), conflict);
    const settled = await hiring.answerDeal(deal.id, { happened: true, amount: 450_000 }, by(coordinator));
    assert.deepEqual([settled.value.status, settled.value.amount], ['confirmed', 450_000]);
    assert.equal((await now()).request.status, 'completed');
    await assert.rejects(() => hiring.answerDeal(deal.id, { happened: false }, by(coordinator)), conflict);
  });

test('what was ordered locally is told when there is enough of it, rupiah when the month is over', async () => {
  const told = () => hiring.localOrders('kemendagri:35.27');
  assert.deepEqual(await hiring.localOrders('kemendagri:15.07'), {
    region: 'kemendagri:15.07',
    asOf: new Date(monday).toISOString(),
    least: 5,
    deals: null,
    amount: null,
    trades: [],
  });
  await query(`delete from deals`);
  for (let i = 0; i < 5; i++) {
    assert.equal((await told()).deals, null);
    const { deal, own, one } = await agreed();
    const answer = { happened: true, amount: 2_000_000 };
    await hiring.answerDeal(deal.id, answer, by(own));
    await hiring.answerDeal(deal.id, answer, by(one.door));
  }
  const open = await told();
  assert.deepEqual([open.deals, open.amount], [5, null]);
  assert.deepEqual(open.trades, [{ skill: 'Tata boga', deals: 5 }]);
  clock.at = monday + 31 * DAY;
  assert.equal((await told()).amount, 10_000_000);
  const { deal, own } = await agreed();
  await hiring.answerDeal(deal.id, { happened: true, amount: 1 }, by(own));
  assert.equal((await told()).deals, 5, 'one side’s word does not count');
});
