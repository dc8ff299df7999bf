import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { httpHiring } from '@guyub/adapters/http-hiring';
import { createHiringClient, newIdempotencyKey, type HiringClient } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import type { Behind } from '../../store/hiring/behind-door.ts';
import {
  baker,
  coordinator,
  offer,
  openTestHiring,
  person,
  region,
  wanted,
} from '../../store/hiring/hiring.fixture.ts';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';

const first = await openTestHiring(['a1', 'a2'].map((id) => baker(id)));
const { hiring, database } = first;
const app = createApp({ store: database.store, hiring, rateLimit: false });
const gateway = await listen({ fetch: app.fetch, port: 0 });
after(async () => {
  await gateway.close();
  await first.close();
});

/** What a tab does: a client, and a session once it has entered by a link. */
async function tab(link?: string): Promise<HiringClient> {
  let token: string | undefined;
  const backend = httpHiring({ url: gateway.url, token: () => token });
  const client = createHiringClient({ backend, retries: 0 });
  if (link) {
    const wish = { token: link.split('#guyub=')[1]! };
    token = (await client.create('sessions', wish, { idempotencyKey: newIdempotencyKey() })).value.token;
  }
  return client;
}
const at = async (door: Behind) => tab((await hiring.doors.link(door)).link);
const once = (ifVersion?: string | null) => ({
  idempotencyKey: newIdempotencyKey(),
  ...(ifVersion && { ifVersion }),
});

test('the adapter and the gateway mean the same, from a need to a count', async () => {
  const stranger = await tab();
  const { puzzle, papers } = await stranger.terms(region);
  assert.equal(papers.rules.length, 4);
  const proof = await solve(puzzle, new AbortController().signal);
  const wish = { ...once(), proof };
  const sent = await stranger.create('quoteRequests', wanted(), wish);
  const again = await stranger.create('quoteRequests', wanted(), wish);
  assert.equal(again.value.request.id, sent.value.request.id, 'a lost answer is made up for');
  await hiring.inviter.kick();

  const buyer = await tab(sent.value.link);
  const [matter] = (await buyer.desk()).matters;
  assert.equal(matter!.request.email, 'pembeli@contoh.example');
  const [invitation] = matter!.invitations;
  const graduate = await at(person(invitation!.personId));
  const own = await graduate.desk();
  assert.equal(own.door.name, `Warga ${invitation!.personId}`);
  const opened = await graduate.update(
    'invitations',
    invitation!.id,
    { status: 'opened' },
    once(invitation!.version),
  );
  // The tag of an answer is a version as well.
  await graduate.update('invitations', invitation!.id, { status: 'declined' }, once(opened.version));
  const stale = graduate.update('invitations', invitation!.id, { status: 'opened' }, once(opened.version));
  await assert.rejects(stale, { code: 'conflict' });
  const quote = await graduate.create('quotes', offer(invitation!.id), once());
  const deal = await buyer.create('deals', { quoteId: quote.value.id }, once());
  const answer = { happened: true, amount: deal.value.amount };
  await buyer.update('deals', deal.value.id, answer, once());
  const confirmed = await graduate.update('deals', deal.value.id, answer, once());
  assert.equal(confirmed.value.status, 'confirmed');
  const { value } = await graduate.update(
    'people',
    invitation!.personId,
    { awayUntil: '2026-03-09' },
    once(),
  );
  assert.deepEqual(value, { awayUntil: '2026-03-09' });
  assert.equal((await stranger.localOrders(region)).deals, null);

  const office = await at(coordinator);
  const [seen] = (await office.desk()).matters;
  assert.match(seen!.invitations[0]!.link!, /#guyub=/);
  const made = await office.create('links', { personId: 'a2' }, once());
  assert.ok('link' in made.value && (await tab(made.value.link)));
  await assert.rejects(() => graduate.create('links', { personId: 'a2' }, once()), { code: 'forbidden' });
  const blocked = await office.create(
    'blocks',
    { requestId: sent.value.request.id, reason: 'Uji coba.' },
    once(),
  );
  assert.deepEqual(blocked.value, {});
});

test('a refusal comes with its code, its places and words for the sender', async () => {
  const stranger = await tab();
  const missing = stranger.create('quoteRequests', wanted({ buyerKind: 'agency' }), once());
  await assert.rejects(
    missing,
    (error: { code?: string; issues?: { path: unknown[]; message: string }[] }) => {
      assert.equal(error.code, 'invalid');
      assert.ok(error.issues!.some(({ path }) => path[0] === 'budgetSource'));
      assert.ok(
        error.issues!.some(({ path, message }) => path.length === 0 && message.includes('sumber dana')),
      );
      return true;
    },
  );
  await assert.rejects(() => stranger.desk(), { code: 'unauthenticated' });
});

test('a gateway without hiring says so in a code that elements know', async () => {
  const without = await listen({ fetch: createApp({ store: database.store }).fetch, port: 0 });
  const client = createHiringClient({ backend: httpHiring({ url: without.url }), retries: 0 });
  await assert.rejects(() => client.terms(region), { code: 'unsupported' });
  await assert.rejects(() => client.create('quoteRequests', wanted(), once()), { code: 'unsupported' });
  await without.close();
});
