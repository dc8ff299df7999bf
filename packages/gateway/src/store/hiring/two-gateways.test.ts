import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { invitingRules } from '@guyub/core/hiring';
import { openStore } from '../open.ts';
import { baker, DAY, openTestHiring, startHiring, stranger, wanted } from './hiring.fixture.ts';

const first = await openTestHiring(['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => baker(id)));
after(() => first.close());

/** Two connections to the embedded database would be one. */
const skip = 'databaseUrl' in first.database.options ? false : 'needs a real PostgreSQL';

test('two gateways on one database, 50 buyers at once for the same five people', { skip }, async () => {
  const store = await openStore(first.database.options);
  const second = await startHiring(store, first.clock, first.failures);
  const gateways = [first.hiring, second];
  const buyers = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const input = wanted({
        title: `Permintaan ${i}`,
        telephone: `+62813${String(1_000_000 + i)}`,
        email: `pembeli${i}@contoh.example`,
        replyBy: '2026-03-20',
        neededOn: '2026-03-25',
      });
      return { input, by: await stranger(gateways[i % 2]!) };
    }),
  );
  // Each sends to one gateway, and, not having heard, at once to the other.
  const sent = await Promise.all(
    buyers.flatMap(({ input, by }) => gateways.map((gateway) => gateway.send(input, by))),
  );
  await Promise.all(gateways.map(({ inviter }) => inviter.kick()));
  assert.equal(new Set(sent.map(({ value }) => value.request.id)).size, 50);

  interface Invitation {
    readonly request_id: string;
    readonly person_id: string;
    readonly status: string;
  }
  const checked = async () => {
    const requests = await first.rows<{ title: string }>('quote_requests');
    assert.equal(new Set(requests.map(({ title }) => title)).size, 50);
    assert.equal(requests.length, 50, 'every request is one row');
    const invitations = await first.rows<Invitation>('invitations');
    const pairs = new Set(invitations.map((one) => `${one.request_id} ${one.person_id}`));
    assert.equal(pairs.size, invitations.length, 'nobody is asked twice for one request');
    const open = new Map<string, number>();
    for (const { person_id: id, status } of invitations)
      if (status === 'invited') open.set(id, (open.get(id) ?? 0) + 1);
    assert.ok([...open.values()].every((count) => count <= invitingRules.mostOpen));
    const turns = await first.rows<{ received: number; person_id: string }>('invitation_turns');
    const received = turns.map((turn) => turn.received);
    assert.equal(turns.length, 5);
    assert.ok(Math.max(...received) - Math.min(...received) <= 1, 'turns are even');
    assert.equal(
      received.reduce((sum, count) => sum + count, 0),
      invitations.length,
      'each invitation is counted',
    );
    return invitations;
  };
  assert.equal((await checked()).length, 25);

  // Each of them says no to two a day; the next working days bring others their turn.
  for (let day = 1; day <= 9; day++) {
    await first.query(`
      update invitations set status = 'declined' where id in (
        select id from (
          select id, row_number() over (partition by person_id order by invited_at, id) as place
          from invitations where status = 'invited'
        ) as open where place <= 2)`);
    first.clock.at += DAY;
    await Promise.all([...gateways, ...gateways].map(({ inviter }) => inviter.kick()));
    await checked();
  }
  assert.ok((await checked()).length > 60);
  assert.deepEqual(first.failures, []);
  await second.close();
  await store.close();
});
