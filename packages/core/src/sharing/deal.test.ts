import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dealAgain } from './again.ts';
import { deal } from './deal.ts';
import { eight, uniforms } from './eight.fixture.ts';
import type { SharingMember } from './member.ts';
import { reasonsFor } from './reason.ts';
import { sayReason } from './say.ts';

const of = (shares: ReadonlyMap<string, number>) => [...shares.values()];

test('120 uniforms for eight members', () => {
  const { shares, short, turns } = deal(uniforms, eight);
  assert.deepEqual(Object.fromEntries(shares), {
    aminah: 30,
    budi: 15,
    citra: 12,
    dewi: 20,
    eka: 0,
    fitri: 9,
    gita: 34,
    hana: 0,
  });
  assert.equal(short, 0);
  const first = turns.slice(0, 8).map(({ memberId, pieces }) => `${memberId} ${pieces}`);
  assert.equal(first.join(', '), 'citra 5, dewi 5, gita 5, citra 5, dewi 5, aminah 5, gita 5, citra 2');
  assert.deepEqual(turns.at(-1), { memberId: 'gita', pieces: 4 });
});

test('what one declines goes round again among the others', () => {
  const { shares } = deal(uniforms, eight);
  const accepted = new Map([...shares].filter(([id]) => id !== 'gita'));
  const again = dealAgain(uniforms, eight, { accepted, declined: new Set(['gita']) }, 2);
  assert.deepEqual([again.shares.get('budi'), again.shares.get('eka'), again.shares.get('gita')], [3, 31, 0]);
});

test('what nobody has room for is said', () => {
  const { shares, short } = deal({ ...uniforms, pieces: 180 }, eight);
  assert.equal(short, 6);
  assert.deepEqual(of(shares), [30, 18, 12, 20, 40, 9, 45, 0]);
});

test('each member has a reason in one sentence', () => {
  const reasons = reasonsFor(uniforms, eight, deal(uniforms, eight));
  const said = [...reasons.values()].map((reason) => sayReason(reason, 'id', 'potong'));
  assert.deepEqual(said, [
    'Mendapat 30 potong: sejauh ini menerima 20; masih sanggup 30 sebelum batas waktu.',
    'Mendapat 15 potong: sejauh ini menerima 35; diisi bergilir sampai 50.',
    'Mendapat 12 potong: sejauh ini menerima 10, termasuk yang paling sedikit di antara yang ikut; masih sanggup 12 sebelum batas waktu.',
    'Mendapat 20 potong: sejauh ini menerima 10, termasuk yang paling sedikit di antara yang ikut; sebagai anggota baru masih boleh 20.',
    'Kali ini belum mendapat: sudah menerima 50, sedangkan yang mendapat bagian menerima lebih sedikit. Gilirannya tidak hilang.',
    'Mendapat 9 potong: sejauh ini menerima 28; masih sanggup 9 sebelum batas waktu.',
    'Mendapat 34 potong: sejauh ini menerima 15; diisi bergilir sampai 49.',
    'Sedang cuti.',
  ]);
  for (const reason of reasons.values()) assert.match(sayReason(reason, 'en', 'pieces'), /\.$/);
});

test('a demand as in the textbook: 2, 2.6, 4, 5 of 10, in tenths', () => {
  const members = [20, 26, 40, 50].map((capacity, i) => ({ id: `m${i}`, level: 0, capacity, lastTurn: i }));
  assert.deepEqual(of(deal({ id: 'x', pieces: 100, lot: 1 }, members).shares), [20, 26, 27, 27]);
});

test('what makes no sense is refused, each thing with a sentence', () => {
  const member = { id: 'a', level: 0, capacity: 5, lastTurn: 0 };
  for (const [order, members, path] of [
    [{ pieces: 0 }, [], 'pieces'],
    [{ pieces: -3 }, [], 'pieces'],
    [{ pieces: 2.5 }, [], 'pieces'],
    [{ pieces: 1e15 }, [], 'pieces'],
    [{ pieces: Number.NaN }, [], 'pieces'],
    [{ lot: 0 }, [], 'lot'],
    [{ weight: 0 }, [], 'weight'],
    [{}, [member, member], 'members'],
    [{}, [{ ...member, capacity: -1 }], 'members'],
    [{}, [{ ...member, level: Number.NaN }], 'members'],
  ] as const)
    assert.throws(
      () => deal({ id: 'x', pieces: 10, lot: 5, ...order }, members),
      (error: { code?: string; issues?: { path: unknown[]; message: string }[] }) =>
        error.code === 'invalid' &&
        error.issues?.[0]?.path[0] === path &&
        error.issues[0].message.endsWith('.'),
      path,
    );
  assert.equal(deal({ id: 'x', pieces: 10, lot: 5 }, []).short, 10, 'nobody is eligible');
});

const members = (capacity: number, level: number) =>
  fc
    .array(
      fc.record({
        level: fc.integer({ min: 0, max: level }),
        capacity: fc.integer({ min: 0, max: capacity }),
        lastTurn: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) => list.map((member, i): SharingMember => ({ id: `m${i}`, ...member })));
const order = (pieces: number, lot: number) =>
  fc.record({
    id: fc.string(),
    pieces: fc.integer({ min: 1, max: pieces }),
    lot: fc.integer({ min: 1, max: lot }),
  });

test('nobody over their capacity, every piece accounted for, and the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(order(200, 9), members(60, 50), fc.integer(), (wanted, group, seed) => {
      const dealt = deal(wanted, group);
      for (const { id, capacity } of group) assert.ok(dealt.shares.get(id)! <= capacity);
      const given = of(dealt.shares).reduce((a, b) => a + b, 0);
      assert.equal(given + dealt.short, wanted.pieces);
      const all = group.reduce((sum, { capacity }) => sum + capacity, 0);
      assert.equal(dealt.short, Math.max(0, wanted.pieces - all));
      const shuffled = [...group].sort(
        (a, b) => ((Number(a.id[1]) * 31 + seed) % 7) - ((Number(b.id[1]) * 31 + seed) % 7),
      );
      const other = deal(wanted, shuffled);
      assert.deepEqual(other.turns, dealt.turns);
    }),
    { numRuns: 3000 },
  );
});

test('at lot 1 it is the lexicographic max-min allocation, as brute force finds it', () => {
  const small = fc.tuple(
    fc.record({ id: fc.string(), pieces: fc.integer({ min: 1, max: 7 }), lot: fc.constant(1) }),
    members(4, 6).map((group) => group.slice(0, 4)),
  );
  fc.assert(
    fc.property(small, ([wanted, group]) => {
      const { shares } = deal(wanted, group);
      const levels = (given: readonly number[]) =>
        group.map(({ level }, i) => level + given[i]!).sort((a, b) => a - b);
      const best = allocations(group, wanted.pieces).map(levels).sort(compare).at(-1)!;
      assert.deepEqual(levels(of(shares)), best);
    }),
    { numRuns: 3000 },
  );
});

test('nobody with room for a lot is left more than 2q − 1 below one who received', () => {
  fc.assert(
    fc.property(order(300, 9), members(80, 60), (wanted, group) => {
      const { shares } = deal(wanted, group);
      const after = ({ id, level }: SharingMember) => level + shares.get(id)!;
      for (const low of group.filter(({ id, capacity }) => capacity - shares.get(id)! >= wanted.lot))
        for (const high of group.filter(({ id }) => shares.get(id)! > 0))
          assert.ok(after(high) - after(low) <= 2 * wanted.lot - 1, `${high.id} over ${low.id}`);
    }),
    { numRuns: 5000 },
  );
});

test('between two turns of a member nobody else who is always there gets more than one lot', () => {
  for (const lot of [1, 5]) {
    const standing = new Map([0, 1, 2, 3, 4, 5].map((i) => [`m${i}`, { level: 0, lastTurn: 0 }]));
    const between = new Map<string, Map<string, number>>();
    let turn = 0;
    for (let n = 0; n < 3000; n++) {
      const group = [...standing].map(([id, s]) => ({ id, ...s, capacity: 1000 }));
      for (const { memberId, pieces } of deal({ id: `o${n}`, pieces: lot * (1 + (n % 3)), lot }, group)
        .turns) {
        standing.set(memberId, { level: standing.get(memberId)!.level + pieces, lastTurn: ++turn });
        for (const [other, counts] of between)
          if (other !== memberId) {
            const count = (counts.get(memberId) ?? 0) + 1;
            counts.set(memberId, count);
            assert.ok(count <= 1, `${memberId} twice while ${other} waited`);
          }
        between.set(memberId, new Map());
      }
    }
  }
});

function allocations(group: readonly SharingMember[], pieces: number): number[][] {
  const all = group.reduce((sum, { capacity }) => sum + capacity, 0);
  const from = (i: number, left: number): number[][] =>
    i === group.length
      ? left === 0
        ? [[]]
        : []
      : Array.from({ length: Math.min(group[i]!.capacity, left) + 1 }, (_, x) =>
          from(i + 1, left - x).map((rest) => [x, ...rest]),
        ).flat();
  return from(0, Math.min(pieces, all));
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - b[i]!;
  return 0;
};
