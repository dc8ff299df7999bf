import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { baker, buyer, coordinator, DAY, monday, offer, openTestHiring, person } from './hiring.fixture.ts';

const first = await openTestHiring(['a1', 'a2', 'a3'].map((id) => baker(id)));
const { hiring, clock, by, desk, send, rows, database, query, failures } = first;
after(() => first.close());

let contacts = 0;
beforeEach(async () => {
  clock.at = monday;
  await query(`update invitations set status = 'closed' where status in ('invited', 'opened')`);
  await query(`update quote_requests set status = 'cancelled', next_batch_at = null`);
  await query(
    `update people set consent_publication = 'yes', away_until = null, subdistrict = 'Omben', latitude = null, longitude = null`,
  );
});
const ask = (rest: Parameters<typeof send>[0] = {}) =>
  send({ telephone: `+62813${3_000_000 + ++contacts}`, email: undefined as never, ...rest });
const matterOf = async (id: string) => (await desk(buyer(id))).matters[0]!;
const invited = async (id: string) =>
  (await matterOf(id)).invitations.map(({ personId }) => personId).toSorted();
const tick = async (ms: number) => {
  clock.at += ms;
  await hiring.inviter.kick();
};

test('who is away, not shown, or has enough to answer is not asked', async () => {
  await query(`update people set away_until = '2026-03-02' where id = 'a1'`);
  await query(`update people set consent_publication = 'withdrawn' where id = 'a2'`);
  const { request } = await ask();
  assert.deepEqual(await invited(request.id), ['a3']);
  const before = request.id;
  for (let i = 0; i < 4; i++) await ask();
  const sixth = await ask();
  assert.deepEqual(await invited(sixth.request.id), [], 'a3 has five to answer');
  assert.equal(sixth.request.status, 'submitted');
  await tick(DAY);
  assert.deepEqual(await invited(before), ['a1', 'a3'], 'who is back is asked, by those who waited longest');
  assert.deepEqual(await invited(sixth.request.id), []);
});

test('those around are asked first, the others of the region after them', async () => {
  await query(`update people set subdistrict = 'Sokobanah' where id <> 'a2'`);
  await query(`update people set latitude = -6.9, longitude = 113.5 where id <> 'a2'`);
  await database.fill({
    people: ['z1', 'z2', 'z3', 'z4'].map((id) => baker(id, { latitude: -7.1, longitude: 113.3 })),
  });
  const { request } = await ask({ replyBy: '2026-03-20', neededOn: '2026-03-25' });
  assert.deepEqual(await invited(request.id), ['a2', 'z1', 'z2', 'z3', 'z4']);
  await tick(DAY);
  assert.deepEqual(await invited(request.id), ['a1', 'a2', 'a3', 'z1', 'z2', 'z3', 'z4']);
  await query(`delete from people where id like 'z%'`);
});

test('of the others the nearer ones are asked first, even before somebody whose turn it is', async () => {
  await query(
    `update people set latitude = -6.9, longitude = 114.2, subdistrict = 'Sokobanah' where id = 'a3'`,
  );
  const near = { subdistrict: 'Sokobanah', latitude: -6.9, longitude: 113.5 };
  await database.fill({ people: ['z1', 'z2', 'z3', 'z4'].map((id) => baker(id, near)) });
  await query(`update invitation_turns set received = received + 9 where person_id <> 'a3'`);
  const { request } = await ask({ replyBy: '2026-03-20', neededOn: '2026-03-25' });
  assert.ok(!(await invited(request.id)).includes('a3'));
  await tick(DAY);
  assert.ok((await invited(request.id)).includes('a3'));
  await query(`delete from people where id like 'z%'`);
});

test('nobody suits it: it stays with the office, and is tried again each working day', async () => {
  const { request } = await ask({ skill: 'teknik pendingin', replyBy: '2026-03-20', neededOn: '2026-03-25' });
  const matter = await matterOf(request.id);
  assert.deepEqual([matter.request.status, matter.invitations.length], ['submitted', 0]);
  assert.equal(matter.request.nextBatchAt, new Date(monday + DAY).toISOString());
  const office = await desk(coordinator);
  assert.equal(office.matters[0]!.request.id, request.id, 'it stands first on their desk');
  await tick(DAY);
  assert.equal((await matterOf(request.id)).request.status, 'submitted');
  assert.equal((await matterOf(request.id)).request.nextBatchAt, new Date(monday + 2 * DAY).toISOString());
});

test('what half fits asks nobody', async () => {
  const { request } = await ask({ skill: 'kue pengelasan bawah air' });
  assert.deepEqual(await invited(request.id), []);
});

test('all who suit it were asked: nobody else is awaited', async () => {
  const { request } = await ask();
  assert.deepEqual(await invited(request.id), ['a1', 'a2', 'a3']);
  await tick(DAY);
  const matter = await matterOf(request.id);
  assert.deepEqual([matter.request.status, matter.request.nextBatchAt], ['sent', undefined]);
});

test('when the last day for replies is over, silence ends and a request without a price has no result', async () => {
  const { request } = await ask({ replyBy: '2026-03-03' });
  const priced = await ask({ replyBy: '2026-03-03' });
  const [one] = (await matterOf(priced.request.id)).invitations;
  await hiring.quote(offer(one!.id), by(person(one!.personId)));
  // 23:59 there.
  clock.at = Date.parse('2026-03-03T16:59:59.000Z');
  await hiring.inviter.kick();
  assert.equal((await matterOf(request.id)).request.status, 'sent');
  await tick(1000);
  const ended = await matterOf(request.id);
  assert.equal(ended.request.status, 'no-result');
  assert.ok(ended.invitations.every(({ status }) => status === 'lapsed'));
  const open = await matterOf(priced.request.id);
  assert.equal(open.request.status, 'quoted', 'the buyer may still choose');
  assert.deepEqual(open.invitations.map(({ status }) => status).toSorted(), ['lapsed', 'lapsed', 'quoted']);
  const before = await rows('quote_requests');
  await tick(DAY);
  assert.deepEqual(await rows('quote_requests'), before, 'nothing is left to do');
  await hiring.choose({ quoteId: open.quotes[0]!.id }, by(buyer(priced.request.id)));
});

test('who takes back the consent to be shown is asked no more, and has nothing to answer', async () => {
  const { request } = await ask({ replyBy: '2026-03-20', neededOn: '2026-03-25' });
  await query(`update people set consent_publication = 'withdrawn' where id = 'a1'`);
  const card = (await desk(buyer(request.id))).people.find(({ id }) => id === 'a1');
  assert.deepEqual(card, { id: 'a1' }, 'no name any more');
  await tick(DAY);
  const mine = (await matterOf(request.id)).invitations.find(({ personId }) => personId === 'a1')!;
  assert.equal(mine.status, 'closed');
});

test('everybody of equals gets as many invitations, newcomers without being flooded', async () => {
  const counts = async () =>
    new Map(
      (await rows<{ person_id: string; received: number }>('invitation_turns')).map((turn) => [
        turn.person_id,
        turn.received,
      ]),
    );
  const settle = () => query(`update invitations set status = 'declined' where status = 'invited'`);
  await database.fill({ people: Array.from({ length: 9 }, (_, i) => baker(`n${i}`)) });
  const before = await counts();
  const low = Math.min(...before.values());
  for (let i = 0; i < 12; i++) {
    await ask();
    await settle();
  }
  const now = await counts();
  assert.equal(now.size, 12);
  const received = [...now.values()];
  assert.ok(Math.min(...received) >= low);
  assert.ok(Math.max(...received) - Math.min(...received) <= Math.max(1, Math.max(...before.values()) - low));
  assert.deepEqual(failures, []);
});
