import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { QuoteRequest } from '@guyub/core/hiring';
import { baker, buyer, coordinator, DAY, offer, openTestHiring, person } from './hiring.fixture.ts';

const opened = await openTestHiring([baker('ani')]);
const { hiring, clock, by, desk, send, query, failures } = opened;
after(() => opened.close());

const contact = { telephone: '+6281300000077', email: 'pembeli77@contoh.example', address: 'Jl. Rahasia 7' };
const ask = (rest = {}) => send({ ...contact, contactName: 'Bu Rahasia', sharesContact: true, ...rest });
async function chosen(rest = {}) {
  const { request } = await ask(rest);
  const [invitation] = (await desk(person('ani'))).matters.find(
    (one) => one.request.id === request.id,
  )!.invitations;
  const quote = await hiring.quote(offer(invitation!.id, { sharesContact: true }), by(person('ani')));
  const deal = await hiring.choose({ quoteId: quote.value.id }, by(buyer(request.id)));
  return { request, deal: deal.value };
}
const secrets = async () =>
  JSON.stringify([
    await query('select * from quote_requests'),
    await query('select * from deals'),
    await query('select * from doors'),
  ]).match(/Rahasia|81300000077|pembeli77|81200000001/g)?.length ?? 0;

test('ninety days after the end nothing tells how the buyer is reached; the order stays', async () => {
  const { request: settled, deal } = await chosen();
  for (const door of [buyer(settled.id), person('ani')])
    await hiring.answerDeal(deal.id, { happened: true, amount: deal.amount }, by(door));
  const { request: unsettled } = await chosen({ neededOn: '2026-03-20' });
  const { request: cancelled } = await ask();
  await hiring.changeRequest(cancelled.id, { status: 'cancelled' }, by(buyer(cancelled.id)));
  const { request: running } = await ask({ replyBy: '2026-04-30', neededOn: '2026-05-01' });
  const amounts = await query('select amount, updated_at from deals order by id');

  const held = await secrets();
  assert.ok(held > 10);
  clock.at += 89 * DAY;
  await hiring.inviter.kick();
  assert.equal(await secrets(), held, 'not before');
  const telephone = async (id: string) =>
    ((await desk(coordinator)).matters.find((one) => one.request.id === id)!.request as QuoteRequest)
      .telephone;
  clock.at += 2 * DAY;
  await hiring.inviter.kick();
  assert.equal(await telephone(settled.id), undefined);
  assert.equal(await telephone(cancelled.id), undefined);
  assert.equal(await telephone(unsettled.id), contact.telephone, 'needed on 20 March');
  assert.equal(
    await telephone(running.id),
    contact.telephone,
    'ended without a result when its time was over',
  );
  clock.at += 180 * DAY;
  await hiring.inviter.kick();
  assert.equal(await secrets(), 0);
  assert.deepEqual(await query('select amount, updated_at from deals order by id'), amounts);
  const notes = await query(`select record_id from audit where action = 'forget'`);
  assert.equal(notes.length, 4, 'once each');
  assert.deepEqual(failures, []);
});
