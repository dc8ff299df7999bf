import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Behind } from './behind-door.ts';
import {
  baker,
  buyer,
  coordinator,
  DAY,
  monday,
  offer,
  openTestHiring,
  person,
  region,
} from './hiring.fixture.ts';

const hidden = '+6281200000001';
const shown = '+6281255555555';
const first = await openTestHiring([
  ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) =>
    baker(id, { address: 'Alamat rahasia', birthDate: '1990-01-01' }),
  ),
  baker('c1', {
    telephone: shown,
    consents: { publication: 'yes', contact: 'yes' },
    skills: ['Las'],
    offerings: [],
  }),
  baker('e1', { region: 'kemendagri:15.07' }),
]);
const { hiring, clock, by, desk, send, query } = first;
after(() => first.close());
const told = async (door: Behind) => JSON.stringify(await desk(door));

const buyersOwn = {
  telephone: '+6281311111111',
  email: 'rahasia@contoh.example',
  address: 'Jl. Rahasia 7',
  ceiling: 987_654,
};
const secrets = [buyersOwn.telephone, buyersOwn.email, buyersOwn.address, '987654', 'Bu Contoh'];

test('a side sees what the other shares, and nothing before', async () => {
  const { request } = await send(buyersOwn);
  const own = buyer(request.id);
  const invitations = (await desk(own)).matters[0]!.invitations;
  const doors = invitations.map(({ id, personId }) => ({ id, door: person(personId) }));
  const [one, two, three] = doors as [(typeof doors)[0], (typeof doors)[0], (typeof doors)[0]];
  for (const { door } of doors) {
    const text = await told(door);
    for (const secret of secrets) assert.ok(!text.includes(secret), secret);
    const { matters, people } = await desk(door);
    assert.deepEqual(
      matters[0]!.invitations.map(({ personId }) => personId),
      [door.subject],
    );
    assert.deepEqual(
      people.map(({ id }) => id),
      [door.subject],
      'nobody hears who else was asked',
    );
  }
  for (const secret of secrets) assert.ok((await told(own)).includes(secret), 'it is the buyer’s own');
  assert.ok(!(await told(own)).includes(hidden));
  assert.ok(!(await told(own)).includes('Alamat rahasia') && !(await told(own)).includes('1990-01-01'));

  await hiring.quote(offer(one.id, { note: 'Catatan harga' }), by(one.door));
  await hiring.quote(offer(two.id, { sharesContact: true, note: 'Harga kedua' }), by(two.door));
  await hiring.changeInvitation(three.id, { status: 'declined', reason: 'too-far' }, by(three.door));
  assert.ok(!(await told(two.door)).includes('Catatan harga'), 'nobody sees another’s price');
  assert.ok(!(await told(own)).includes('too-far'), 'why not is for the coordinator');
  assert.ok((await told(coordinator)).includes('too-far'));
  assert.ok((await told(three.door)).includes('too-far'));
  assert.ok(!(await told(own)).includes(hidden), 'shared only if chosen');

  const { quotes } = (await desk(own)).matters[0]!;
  const second = quotes.find(({ personId }) => personId === two.door.subject)!;
  await hiring.choose({ quoteId: second.id }, by(own));
  assert.ok((await told(own)).includes(hidden));
  const mine = (await desk(two.door)).matters[0]!;
  assert.equal(mine.deal!.quoteId, second.id);
  for (const secret of secrets)
    assert.ok(!JSON.stringify(mine).includes(secret), 'this buyer shares nothing');
  const others = (await desk(one.door)).matters[0]!;
  assert.deepEqual([others.deal, others.quotes[0]!.status], [undefined, 'not-chosen']);
});

test('a buyer who shares is reached by the one who was chosen, and by nobody else', async () => {
  const { request } = await send({
    ...buyersOwn,
    telephone: '+6281322222222',
    sharesContact: true,
    showsCeiling: true,
  });
  const own = buyer(request.id);
  const [one, two] = (await desk(own)).matters[0]!.invitations;
  assert.equal((await desk(person(one!.personId))).matters[0]!.request.statedCeiling, 987_654);
  const { value } = await hiring.quote(offer(one!.id), by(person(one!.personId)));
  assert.ok(!(await told(person(one!.personId))).includes('+6281322222222'));
  await hiring.choose({ quoteId: value.id }, by(own));
  const { deal } = (await desk(person(one!.personId))).matters.find(
    (matter) => matter.request.id === request.id,
  )!;
  assert.deepEqual(
    [deal!.buyerTelephone, deal!.buyerEmail, deal!.address, deal!.buyerContactName],
    ['+6281322222222', buyersOwn.email, buyersOwn.address, 'Bu Contoh'],
  );
  assert.ok(!(await told(person(two!.personId))).includes('+6281322222222'));
});

test('a number that its owner publishes comes with the deal as long as it is published', async () => {
  const { request } = await send({ personId: 'c1', telephone: '+6281333333333' });
  const own = buyer(request.id);
  const [one] = (await desk(own)).matters[0]!.invitations;
  const { value } = await hiring.quote(offer(one!.id), by(person('c1')));
  await hiring.choose({ quoteId: value.id }, by(own));
  assert.equal((await desk(own)).matters[0]!.deal!.personTelephone, shown);
  await query(`update people set consent_contact = 'withdrawn' where id = 'c1'`);
  assert.ok(!(await told(own)).includes(shown));
});

test('a coordinator has numbers to forward to, and every page’s link, of this region only', async () => {
  const { people, matters } = await desk(coordinator);
  assert.ok(people.some(({ telephone }) => telephone === hidden));
  for (const { invitations, link } of matters) {
    assert.match(link!, /#guyub=/);
    for (const invitation of invitations) assert.match(invitation.link!, /#guyub=/);
  }
  assert.ok(!JSON.stringify(people).includes('1990-01-01'), 'birth dates are for the office');
  const elsewhere = await desk({ ...coordinator, region: 'kemendagri:15.07' });
  assert.deepEqual([elsewhere.matters, elsewhere.people], [[], []]);
  for (const door of [buyer(matters[0]!.request.id), person('a1')])
    assert.ok(!(await told(door)).includes('#guyub='), 'no other door has links');
});

test('what another door may see is like what is not there', async () => {
  const { request } = await send({ telephone: '+6281344444444' });
  const { request: other } = await send({ telephone: '+6281355555555' });
  const own = buyer(request.id);
  const [one] = (await desk(own)).matters[0]!.invitations;
  const { value: quote } = await hiring.quote(offer(one!.id), by(person(one!.personId)));
  const { value: deal } = await hiring.choose({ quoteId: quote.id }, by(own));
  const stranger = buyer(other.id);
  const nobody = person('las');
  const far = { ...coordinator, region: 'kemendagri:15.07' };
  const saidOf = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      return [(error as { code: string }).code, (error as Error).message];
    }
    assert.fail('it was allowed');
  };
  const answer = { happened: false };
  for (const ask of [
    (id: string) =>
      hiring.changeRequest(id === 'x' ? 'x' : request.id, { status: 'cancelled' }, by(stranger)),
    (id: string) => hiring.choose({ quoteId: id === 'x' ? 'x' : quote.id }, by(stranger)),
    (id: string) => hiring.answerDeal(id === 'x' ? 'x' : deal.id, answer, by(stranger)),
    (id: string) => hiring.answerDeal(id === 'x' ? 'x' : deal.id, answer, by(nobody)),
    (id: string) => hiring.answerDeal(id === 'x' ? 'x' : deal.id, answer, by(far)),
    (id: string) => hiring.changeInvitation(id === 'x' ? 'x' : one!.id, { status: 'opened' }, by(nobody)),
    (id: string) => hiring.changeInvitation(id === 'x' ? 'x' : one!.id, { status: 'forwarded' }, by(far)),
    (id: string) => hiring.quote(offer(id === 'x' ? 'x' : one!.id), by(nobody)),
    (id: string) => hiring.withdrawQuote(id === 'x' ? 'x' : quote.id, by(nobody)),
    (id: string) => hiring.setAway(id === 'x' ? 'x' : 'a1', null, by(nobody)),
  ]) {
    const there = await saidOf(() => ask('there'));
    assert.deepEqual(there, await saidOf(() => ask('x')));
    assert.equal(there[0], 'not-found');
  }
  const [same] = (await desk({ ...own, region: 'kemendagri:15.07' })).matters;
  assert.equal(same, undefined, 'the id alone, in another region, is nothing');
});

test('a long desk comes in parts: what needs an answer first, then newest first, each once', async () => {
  clock.at = monday + 10 * DAY;
  const dates = { replyBy: '2026-03-20', neededOn: '2026-03-25' };
  for (let i = 0; i < 45; i++) {
    clock.at += 1000;
    await send({
      ...dates,
      telephone: `+62813${4_000_000 + i}`,
      email: undefined as never,
      skill: i % 9 ? 'kue' : 'tidak ada',
    });
    await query(`update invitations set forwarded_at = '2026-03-02T00:00:00Z' where status = 'invited'`);
    if (i % 7) await query(`update invitations set status = 'declined' where status = 'invited'`);
  }
  const pages = [await desk(coordinator)];
  while (pages.at(-1)!.next) pages.push(await desk(coordinator, pages.at(-1)!.next));
  assert.ok(pages.length >= 3);
  assert.ok(pages.slice(0, -1).every(({ matters }) => matters.length === 20));
  const all = pages.flatMap(({ matters }) => matters);
  const total = await query<{ count: number }>(
    `select count(*)::integer as count from quote_requests where region = '${region}'`,
  );
  assert.equal(new Set(all.map(({ request }) => request.id)).size, total[0]!.count);
  assert.equal(all.length, total[0]!.count);
  const waiting = all.map(({ request }) => request.status === 'submitted');
  assert.ok(waiting.lastIndexOf(true) < 20 && waiting[0], 'what nobody suits stands first');
  const { next } = pages[0]!;
  for (const door of [person('a1'), buyer(all[0]!.request.id), { ...coordinator, subject: 'lain' }])
    await assert.rejects(() => desk(door, next), { code: 'stale-cursor' });
  await assert.rejects(() => desk(coordinator, 'karangan'), { code: 'stale-cursor' });
});
