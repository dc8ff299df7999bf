import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deal } from './deal.ts';
import type { SharingMember } from './member.ts';
import { reasonsFor } from './reason.ts';
import { sayReason } from './say.ts';

const member = (id: string, level: number, rest: Partial<SharingMember> = {}): SharingMember => ({
  id,
  level,
  capacity: 30,
  lastTurn: 1,
  ...rest,
});

function said(pieces: number, members: readonly SharingMember[], weight = 1): readonly string[] {
  const order = { id: 'x', pieces, lot: 5, weight };
  const reasons = reasonsFor(order, members, deal(order, members));
  return members.map(({ id }) => sayReason(reasons.get(id)!, 'id', 'potong'));
}

test('where a member ends is told of this member, not of whoever ends highest', () => {
  assert.deepEqual(said(15, [member('a', 10), member('b', 15, { lastTurn: 0 }), member('c', 20)]), [
    'Mendapat 10 potong: sejauh ini menerima 10, paling sedikit di antara yang ikut; diisi bergilir sampai 20.',
    'Mendapat 5 potong: sejauh ini menerima 15; diisi bergilir sampai 20.',
    'Kali ini belum mendapat: sudah menerima 20, sedangkan yang mendapat bagian menerima lebih sedikit. Gilirannya tidak hilang.',
  ]);
  const [, second] = said(20, [member('a', 20, { lastTurn: 0 }), member('b', 15), member('c', 20)]);
  assert.match(second!, /diisi bergilir sampai 25\.$/);
  const [first] = said(7, [member('a', 35)], 0.1);
  assert.match(first!, /menerima 35, paling sedikit di antara yang ikut; diisi bergilir sampai 35,7\.$/);
});

test('on a tie it is said that others have as much, and what decided', () => {
  const tied = said(5, [member('a', 10, { lastTurn: 7 }), member('b', 10, { lastTurn: 3 })]);
  assert.deepEqual(tied, [
    'Kali ini belum mendapat: sudah menerima 10, sedangkan yang mendapat bagian menerima sama dan menunggu lebih lama. Gilirannya tidak hilang.',
    'Mendapat 5 potong: sejauh ini menerima 10, termasuk yang paling sedikit di antara yang ikut; diisi bergilir sampai 15.',
  ]);
  const drawn = said(5, [member('a', 10), member('b', 10)]);
  assert.equal(drawn.filter((text) => text.includes('sama dan menang undian')).length, 1);
  const [, , both] = said(10, [member('a', 5), member('b', 10), member('c', 10, { lastTurn: 2 })]);
  assert.match(both!, /menerima lebih sedikit, atau sama dan menunggu lebih lama\./);
});

test('who has no room is not called busy, and the limit of new members is named', () => {
  const [none, fresh, least] = said(10, [
    member('a', 0, { capacity: 0 }),
    member('b', 0, { capacity: 0, onProbation: true }),
    member('c', 9),
  ]);
  assert.deepEqual(
    [none, fresh],
    ['Tidak sanggup lagi sebelum batas waktu.', 'Batas anggota baru sudah tercapai.'],
  );
  // Who has less takes no part.
  assert.match(least!, /menerima 9, paling sedikit di antara yang ikut;/);
});

test('what is said is what the rule did', () => {
  const any = fc.record({
    level: fc.integer({ min: 0, max: 12 }),
    capacity: fc.integer({ min: 0, max: 20 }),
    lastTurn: fc.integer({ min: 0, max: 2 }),
  });
  const group = fc.array(any, { minLength: 1, maxLength: 7 });
  const wanted = fc.record({
    id: fc.string(),
    pieces: fc.integer({ min: 1, max: 40 }),
    lot: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(wanted, group, (order, list) => {
      const members = list.map((one, i): SharingMember => ({ id: `m${i}`, ...one }));
      const dealt = deal(order, members);
      const got = (one: SharingMember) => dealt.shares.get(one.id)!;
      const taking = members.filter(({ capacity }) => capacity > 0);
      const served = members.filter((one) => got(one) > 0);
      for (const [id, reason] of reasonsFor(order, members, dealt)) {
        const one = members.find((other) => other.id === id)!;
        const others = taking.filter((other) => other !== one);
        if (reason.code === 'enough') {
          assert.ok(reason.ahead.length > 0, 'somebody stood before them');
          for (const { level, lastTurn } of served)
            assert.ok(level < one.level || (level === one.level && lastTurn <= one.lastTurn));
          const tied = served.filter(({ level }) => level === one.level);
          assert.equal(reason.ahead.includes('less'), tied.length < served.length);
          assert.equal(
            reason.ahead.includes('waited-longer'),
            tied.some((other) => other.lastTurn < one.lastTurn),
          );
        } else if ('lowest' in reason) {
          assert.equal(
            reason.lowest === 'alone',
            others.every(({ level }) => level > one.level),
          );
          assert.equal(
            reason.lowest !== false,
            others.every(({ level }) => level >= one.level),
          );
          assert.equal(reason.after, one.level + got(one));
          assert.equal(reason.code === 'capacity', got(one) === one.capacity);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
