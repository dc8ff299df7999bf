import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import { verifyLedger, type WorkOrderChange } from '@guyub/core/sharing';
import { coordinator, DAY, monday, startHiring } from '../hiring/hiring.fixture.ts';
import { openStore } from '../open.ts';
import { openTestSharing, sharingBy, tailor } from './sharing.fixture.ts';

const ids = Array.from({ length: 12 }, (_, i) => `a${i}`);
const first = await openTestSharing(ids.map((id) => tailor(id)));
const { clock, by, failures } = first;
after(() => first.close());

/** Two connections to the embedded database would be one. */
const skip = 'databaseUrl' in first.database.options ? false : 'needs a real PostgreSQL';

async function second() {
  const store = await openStore(first.database.options);
  const hiring = await startHiring(store, clock, failures);
  const close = async () => {
    await hiring.close();
    await store.close();
  };
  return { ...sharingBy(hiring, by, first.query), hiring, close };
}

async function community() {
  clock.at = monday;
  const id = await first.make({ probationJobs: 0 });
  for (const person of ids) await first.join(id, person);
  return id;
}

const refusedOr = async <T>(work: Promise<T>): Promise<T | string> =>
  work.catch((error: unknown) => {
    if (!isGuyubError(error) || error.code !== 'conflict') throw error;
    return error.message;
  });

test('two coordinators send the same draft at once: one split, and the other one is told', async () => {
  const id = await community();
  const made = await first.draft(id);
  const answers = await Promise.all([first, first, first].map(({ send }) => refusedOr(send(made))));
  assert.deepEqual(answers.map((answer) => typeof answer).toSorted(), ['object', 'string', 'string']);
  assert.match(
    answers.find((answer) => typeof answer === 'string')!,
    /sudah dibagikan/,
  );
  await first.holds(id);
});

test(
  'two gateways, many writers: one chain, no piece doubled, each offer lapses once',
  { skip },
  async () => {
    const other = await second();
    const both = [first, other];
    const id = await community();
    const drafts = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        both[i % 2]!.draft(id, { pieces: 12, title: `Pesanan ${i}`, deadline: '2026-08-01' }),
      ),
    );
    // Each draft goes out through both; a split that has changed meanwhile is looked at again.
    const sendUntil = async (gateway: typeof other, order: string) => {
      for (;;) {
        const matter = await gateway.matterOf(id, order);
        if (matter.order.status !== 'draft') return;
        await refusedOr(gateway.send(matter));
      }
    };
    await Promise.all(drafts.flatMap(({ order }) => both.map((gateway) => sendUntil(gateway, order.id))));
    const sent = await first.holds(id);
    assert.ok(sent.work.every(({ order }) => order.status === 'offered'));
    const offers = sent.work.flatMap(({ shares }) => shares);
    await Promise.all(
      offers.flatMap((share, i) =>
        both.map((gateway) => refusedOr(gateway.answer(share, i % 3 ? 'accepted' : 'declined'))),
      ),
    );
    await other.holds(id);
    clock.at += DAY;
    await Promise.all([...both, ...both].map(({ hiring }) => hiring.inviter.kick()));
    const desk = await first.holds(id);
    const shares = desk.work.flatMap((matter) => matter.shares);
    const silent = shares.filter(({ status }) => status === 'unanswered');
    assert.ok(silent.length > 0);
    const entries = await first.ledger(id);
    const returns = entries.filter((entry) => entry.kind === 'return');
    const ended = shares.filter(({ status }) => status === 'declined' || status === 'unanswered');
    assert.equal(returns.length, ended.length, 'each went back once');
    assert.deepEqual(await other.ledger(id), entries);
    assert.deepEqual(failures, []);
    await other.close();
  },
);

test('an entry changed in the database, past the gateway, is found by whoever works the book out anew', async () => {
  const id = await community();
  const made = await first.send(await first.draft(id));
  await first.answer(made.shares[0]!, 'declined');
  const change = `update ledger_entries set entry = jsonb_set(entry, '{level}', '1000') where community_id = $1 and seq = 3`;
  await assert.rejects(first.query(change, [id]), /only added to/);
  await assert.rejects(first.query('delete from ledger_entries'), /only added to/);
  await assert.rejects(first.query('truncate ledger_entries'), /only added to/);
  await first.query('alter table ledger_entries disable trigger ledger_is_kept');
  await first.query(change, [id]);
  await first.query('alter table ledger_entries enable trigger ledger_is_kept');
  const { sound, faults } = verifyLedger(await first.ledger(id));
  assert.deepEqual(
    [sound, faults.get(2), faults.get(3), faults.get(4)],
    [false, undefined, 'changed', 'after-a-fault'],
  );
});

test('a repetition is done once and answered alike; another wish under its key is refused', async () => {
  const id = await community();
  const { sharedWork } = first.hiring;
  const made = await first.draft(id);
  const wish: WorkOrderChange = { status: 'offered', proposal: made.proposal!.hash, adjustments: [] };
  const writer = by(coordinator);
  const once = await sharedWork.changeOrder(made.order.id, wish, writer);
  assert.deepEqual(await sharedWork.changeOrder(made.order.id, wish, writer), once);
  const before = (await first.ledger(id)).length;
  await assert.rejects(
    sharedWork.changeOrder(made.order.id, wish, { ...writer, bodyHash: 'other' }),
    /Idempotency-Key/,
  );
  assert.equal((await first.ledger(id)).length, before);
});
