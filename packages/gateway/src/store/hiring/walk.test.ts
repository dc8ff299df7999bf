import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import { invitingRules, isOver, type QuoteRequest } from '@guyub/core/hiring';
import type { Behind } from './behind-door.ts';
import { baker, buyer, coordinator, DAY, HOUR, offer, openTestHiring, person } from './hiring.fixture.ts';

const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const first = await openTestHiring(ids.map((id) => baker(id)));
const { hiring, clock, by, send, rows, failures } = first;
after(() => first.close());

/** The same walk each time. */
let state = 20_260_302;
const dice = (sides: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * sides);
};
const pick = <T>(list: readonly T[]): T | undefined => list[dice(list.length)];

interface Row {
  readonly id: string;
  readonly request_id: string;
  readonly invitation_id: string;
  readonly person_id: string;
  readonly status: string;
  readonly total: number;
  readonly amount: number;
  readonly quote_id: string;
  readonly next_batch_at: string | null;
}
const read = async () => ({
  requests: await rows<Row & { status: QuoteRequest['status'] }>('quote_requests'),
  invitations: await rows<Row>('invitations'),
  quotes: await rows<Row>('quotes'),
  deals: await rows<Row>('deals'),
});
type All = Awaited<ReturnType<typeof read>>;

/** What must hold after whatever was done. */
function hold({ requests, invitations, quotes, deals }: All): void {
  for (const request of requests) {
    const of = <T extends Row>(records: readonly T[]) =>
      records.filter((one) => one.request_id === request.id);
    const offered = of(quotes).filter(({ status }) => status === 'offered');
    const waiting = of(invitations).filter(({ status }) => status === 'invited' || status === 'opened');
    const [deal, ...more] = of(deals);
    const about = `${request.status} ${JSON.stringify({ offered, waiting, deal })}`;
    assert.equal(more.length, 0, about);
    assert.equal(request.status === 'quoted', offered.length > 0, about);
    assert.equal(new Set(offered.map((quote) => quote.invitation_id)).size, offered.length, about);
    for (const quote of offered)
      assert.equal(invitations.find(({ id }) => id === quote.invitation_id)!.status, 'quoted', about);
    if (isOver(request.status)) {
      assert.deepEqual([offered.length, waiting.length, request.next_batch_at], [0, 0, null], about);
    } else if (offered.length >= invitingRules.quotesWanted) assert.equal(request.next_batch_at, null, about);
    if (request.status === 'submitted') assert.equal(of(invitations).length, 0, about);
    if (deal) {
      const chosen = quotes.filter(({ status, request_id: id }) => status === 'chosen' && id === request.id);
      assert.deepEqual(
        chosen.map(({ id }) => id),
        [deal.quote_id],
        about,
      );
      const end = { agreed: 'chosen', differing: 'chosen', confirmed: 'completed', failed: 'no-result' };
      assert.equal(request.status, end[deal.status as keyof typeof end], about);
    } else assert.ok(!['chosen', 'completed'].includes(request.status), about);
    const people = of(invitations).map((invitation) => invitation.person_id);
    assert.equal(new Set(people).size, people.length, about);
  }
}

let contacts = 0;
/** One wish of somebody, likely or not. */
async function step({ requests, invitations, quotes, deals }: All): Promise<unknown> {
  const request = pick(requests);
  const invitation = pick(invitations.slice(-20));
  const quote = pick(quotes.slice(-10));
  const deal = pick(deals.slice(-5));
  const mostly = (own: Behind): Behind => (dice(12) ? own : person(pick(ids)!));
  const answer = dice(4) ? { happened: true, amount: 500_000 + dice(2) } : { happened: false };
  switch (dice(14)) {
    case 0: {
      const today = clock.at;
      const day = (days: number) => new Date(today + days * DAY).toISOString().slice(0, 10);
      return send({
        replyBy: day(1 + dice(6)),
        neededOn: day(9),
        telephone: `+62813${5_000_000 + ++contacts}`,
        email: undefined as never,
        ...(dice(4) ? {} : { personId: pick(ids)! }),
      });
    }
    case 1:
      clock.at += dice(2) ? DAY : 3 * HOUR;
      return hiring.inviter.kick();
    case 2:
    case 3:
      if (!invitation) return undefined;
      return hiring.changeInvitation(
        invitation.id,
        pick([{ status: 'opened' }, { status: 'declined' }] as const)!,
        by(mostly(person(invitation.person_id))),
      );
    case 4:
    case 5:
    case 6:
    case 7: {
      if (!invitation) return undefined;
      const validUntil = new Date(clock.at + (1 + dice(5)) * DAY).toISOString().slice(0, 10);
      const readyOn = new Date(clock.at + DAY).toISOString().slice(0, 10);
      const price = offer(invitation.id, { validUntil, readyOn });
      return hiring.quote(price, by(mostly(person(invitation.person_id))));
    }
    case 8:
      return quote && hiring.withdrawQuote(quote.id, by(mostly(person(quote.person_id))));
    case 9:
      return quote && hiring.choose({ quoteId: quote.id }, by(buyer(quote.request_id)));
    case 10:
    case 11:
      return (
        deal &&
        hiring.answerDeal(deal.id, answer, by(dice(2) ? buyer(deal.request_id) : person(deal.person_id)))
      );
    case 12:
      return deal && dice(3) === 0 ? hiring.answerDeal(deal.id, answer, by(coordinator)) : undefined;
    default:
      if (!request || dice(3)) return undefined;
      return dice(2)
        ? hiring.changeRequest(request.id, { status: 'cancelled' }, by(buyer(request.id)))
        : hiring.changeRequest(request.id, { status: 'refused', refusal: 'x' }, by(coordinator));
  }
}

test('whatever people do in whatever order, what must hold holds', async () => {
  let refused = 0;
  const reached = new Set<string>();
  for (let i = 0; i < 500; i++) {
    const all = await read();
    hold(all);
    for (const [name, records] of Object.entries(all))
      for (const { status } of records) reached.add(`${name} ${status}`);
    try {
      await step(all);
      await hiring.inviter.kick();
    } catch (error) {
      if (!isGuyubError(error) || !['conflict', 'not-found', 'invalid'].includes(error.code)) throw error;
      refused++;
    }
  }
  assert.deepEqual(failures, []);
  assert.ok(refused > 50, `${refused} wishes were refused`);
  // The walk has been nearly everywhere; an empty region is another test's.
  assert.ok(reached.size >= 19, [...reached].toSorted().join(', '));
});
