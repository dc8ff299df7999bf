import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { invitingRules, lowestOf, nextBatch, type Candidate } from './invite.ts';

const candidate = (personId: string, rest: Partial<Candidate> = {}): Candidate => ({
  personId,
  ring: 0,
  open: 0,
  ...rest,
});
const candidates = fc.uniqueArray(
  fc.record(
    {
      personId: fc.stringMatching(/^[a-z0-9]{1,6}$/),
      ring: fc.constantFrom(0, 1),
      received: fc.integer({ min: 0, max: 4 }),
      lastTurn: fc.integer({ min: 1, max: 9 }),
      open: fc.integer({ min: 0, max: 6 }),
    },
    { requiredKeys: ['personId', 'ring', 'open'] },
  ),
  { selector: ({ personId }) => personId, maxLength: 20 },
);

test('the order in which people are found does not matter', () => {
  fc.assert(
    fc.property(candidates, fc.string(), fc.integer(), (people, request, seed) => {
      const shuffled = people
        .map((one, i) => ({ one, key: Math.sin(seed + i) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      assert.deepEqual(nextBatch(shuffled, request, 10), nextBatch(people, request, 10));
    }),
  );
});

test('never more than a batch, nobody twice, nobody with enough to answer, and nobody passed over', () => {
  fc.assert(
    fc.property(candidates, fc.string(), (people, request) => {
      const batch = nextBatch(people, request, 10);
      const free = people.filter(({ open }) => open < invitingRules.mostOpen);
      assert.equal(batch.length, Math.min(invitingRules.batch, free.length));
      assert.equal(new Set(batch).size, batch.length);
      const lowest = lowestOf(people);
      const rank = ({ ring, received = lowest }: Candidate) => ring * 1000 + received;
      const asked = free.filter(({ personId }) => batch.includes(personId)).map(rank);
      const left = free.filter(({ personId }) => !batch.includes(personId)).map(rank);
      assert.ok(left.every((one) => asked.every((other) => other <= one)));
    }),
  );
});

test('over 1,000 requests nobody of equals is asked two times more than another, and all wait alike', () => {
  const people = Array.from({ length: 13 }, (_, i) => `p${i}`);
  const turns = new Map<string, { received: number; lastTurn: number }>();
  for (let turn = 1; turn <= 1000; turn++) {
    const known = people.map((id) => candidate(id, turns.get(id)));
    const opening = lowestOf(known);
    for (const { personId, received = opening, lastTurn = turn } of known)
      turns.set(personId, { received, lastTurn });
    const batch = nextBatch(known, `r${turn}`, turn);
    assert.equal(batch.length, 5);
    for (const id of batch) turns.set(id, { received: turns.get(id)!.received + 1, lastTurn: turn });
    const received = [...turns.values()].map((one) => one.received);
    assert.ok(Math.max(...received) - Math.min(...received) <= 1, `turn ${turn}`);
    // Five of thirteen at a time: all within three turns.
    for (const { lastTurn } of turns.values()) assert.ok(turn - lastTurn <= 3, `turn ${turn}`);
  }
  assert.equal(turns.size, people.length);
});

test('no one wins every tie', () => {
  const people = Array.from({ length: 10 }, (_, i) => candidate(`p${i}`));
  const first = new Set(Array.from({ length: 300 }, (_, i) => nextBatch(people, `r${i}`, 1, 1)[0]));
  assert.equal(first.size, 10);
});

test('a newcomer begins with the lowest balance: first of all once, then in turn', () => {
  const old = ['a', 'b', 'c'].map((id) => candidate(id, { received: 50, lastTurn: 90 }));
  const fresh = candidate('new');
  assert.equal(lowestOf([...old, fresh]), 50);
  // The others have waited longer: who came this moment has not.
  assert.deepEqual(nextBatch([...old, fresh], 'r', 100, 4).at(-1), 'new');
  const invited = candidate('new', { received: 51, lastTurn: 100 });
  assert.ok(!nextBatch([...old, invited], 'r', 101, 3).includes('new'));
});

test('those around come first, however often they were asked', () => {
  const near = candidate('near', { received: 9, lastTurn: 9 });
  assert.deepEqual(nextBatch([candidate('far', { ring: 1 }), near], 'r', 10, 1), ['near']);
});
