import assert from 'node:assert/strict';
import { invitingRules } from '@guyub/core/hiring';
import { total, until, type Story } from './story.ts';

/** What was typed and would tell who somebody is. */
const personal = ['Rekaan', 'contoh.example', 'Aula kantor', 'Kue'];

/** Once the line is back: nothing is lost, nothing is doubled, and nobody's device keeps what has arrived. */
export async function nothingLostNothingDoubled({ gateway, title, personId, buyer, graduate }: Story) {
  const { requests, invitations, quotes, deals, all, counted } = await gateway.rows(title);
  assert.deepEqual(
    requests.map(({ status }) => status),
    ['completed'],
    'one request',
  );
  assert.equal(invitations.length, invitingRules.batch, 'one batch');
  const people = new Set(invitations.map((invitation) => invitation.person_id));
  assert.equal(people.size, invitingRules.batch, 'nobody is invited twice');
  assert.equal(all, counted, 'turns are counted once');
  assert.deepEqual(
    quotes.map((quote) => [quote.person_id, quote.status, quote.total]),
    [[personId, 'chosen', total]],
    'one quote, as it was given',
  );
  assert.deepEqual(
    deals.map((deal) => [
      deal.person_id,
      deal.status,
      deal.amount,
      deal.buyer_answer?.amount,
      deal.person_answer?.amount,
    ]),
    [[personId, 'confirmed', total, total, total]],
    'one deal, confirmed by both',
  );
  for (const device of [buyer, graduate]) {
    // An answer has come a moment before what was sent is forgotten.
    await until(async () => !(await device.kept()).includes('entry '));
    const kept = await device.kept();
    for (const text of personal) assert.ok(!kept.includes(text), `the device keeps "${text}": ${kept}`);
  }
}
