import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deal, RULE } from './deal.ts';
import { eight, uniforms } from './eight.fixture.ts';
import { hashOf, nextEntry, type LedgerContent, type LedgerEntry } from './ledger.ts';
import { advance, openingLevel, standings } from './standing.ts';
import { verifyLedger } from './verify.ts';

const at = '2026-11-22T03:00:00Z';
const by = 'koordinator-1';
const chain = (contents: readonly LedgerContent[]): LedgerEntry[] => {
  const entries: LedgerEntry[] = [];
  for (const content of contents) entries.push(nextEntry(entries.at(-1), content));
  return entries;
};
const { turns, short } = deal(uniforms, eight);
const dealt: LedgerContent = {
  kind: 'deal',
  at,
  by,
  rule: RULE,
  order: uniforms,
  members: eight,
  turns,
  short,
};
const contents: readonly LedgerContent[] = [
  ...eight.map(({ id, level }): LedgerContent => ({ kind: 'opening', at, by, memberId: id, level })),
  dealt,
  { kind: 'transfer', at, by, orderId: uniforms.id, from: 'gita', to: 'eka', pieces: 4 },
  { kind: 'return', at, by, orderId: uniforms.id, memberId: 'budi', pieces: 5 },
  {
    kind: 'override',
    at,
    by,
    orderId: uniforms.id,
    memberId: 'budi',
    pieces: 5,
    reason: 'Mesin sudah baik lagi',
  },
];

test('a ledger that nobody touched is sound', () => {
  const entries = chain(contents);
  const head = entries.at(-1)!.hash;
  assert.deepEqual(verifyLedger(entries, head), { sound: true, faults: new Map() });
  const sent = JSON.parse(JSON.stringify(entries)) as LedgerEntry[];
  assert.ok(verifyLedger(sent, head).sound, 'also after a journey as JSON');
  assert.ok(verifyLedger([]).sound);
});

test('an edit turns its entry and every later one red', () => {
  const edits: ((entry: Record<string, unknown>) => void)[] = [
    (entry) => (entry['by'] = 'lain'),
    (entry) => (entry['at'] = '2026-01-01T00:00:00Z'),
    (entry) => (entry['catatan'] = 'baru'),
    (entry) => (entry['prevHash'] = 'f'.repeat(64)),
  ];
  fc.assert(
    fc.property(
      fc.nat(contents.length - 1),
      fc.constantFrom(...edits),
      fc.boolean(),
      (index, edit, rehash) => {
        const entries = structuredClone(chain(contents));
        const entry = entries[index] as unknown as Record<string, unknown>;
        edit(entry);
        // Who also hashes the edited entry anew breaks the chain one later.
        if (rehash) entry['hash'] = hashOf(entry);
        const first = rehash && entry['prevHash'] !== 'f'.repeat(64) ? index + 2 : index + 1;
        const { faults } = verifyLedger(entries, chain(contents).at(-1)!.hash);
        const expected = Array.from({ length: contents.length - first + 1 }, (_, i) => first + i);
        assert.deepEqual([...faults.keys()], expected.length > 0 ? expected : [contents.length]);
      },
    ),
  );
});

test('a deal that the rule does not give is found although its hashes are right', () => {
  const [favoured, ...rest] = turns;
  const unfair: LedgerContent = { ...dealt, turns: [{ ...favoured!, memberId: 'eka' }, ...rest] };
  const entries = chain([...contents.slice(0, 8), unfair, ...contents.slice(9)]);
  const { faults } = verifyLedger(entries);
  assert.equal(faults.get(9), 'not-the-rule');
  assert.equal(faults.get(10), 'after-a-fault');
});

test('taken out, put in between, or written anew as a whole', () => {
  const entries = chain(contents);
  assert.equal(verifyLedger(entries.toSpliced(3, 1)).faults.get(5), 'out-of-chain');
  assert.ok(!verifyLedger([...entries.slice(0, 2), entries[0]!, ...entries.slice(2)]).sound);
  const other = chain(contents.slice(0, -1));
  assert.ok(verifyLedger(other).sound);
  assert.ok(!verifyLedger(other, entries.at(-1)!.hash).sound, 'who knows the newest hash finds it');
  assert.deepEqual(
    [...verifyLedger([], entries.at(-1)!.hash).faults],
    [[0, 'out-of-chain']],
    'also an empty book',
  );
  assert.ok(verifyLedger([]).sound);
});

test('levels come from the ledger alone', () => {
  const all = standings(chain(contents));
  const level = (id: string) => all.get(id)!.level;
  assert.deepEqual(['aminah', 'gita', 'eka', 'budi'].map(level), [50, 45, 54, 50]);
  assert.ok(all.get('eka')!.lastTurn > all.get('aminah')!.lastTurn);
});

test('what is returned leaves nothing behind, also of tenths, and one may go on from where one stood', () => {
  const written = {
    at: '2026-01-01T00:00:00.000Z',
    by: 'k1',
    orderId: 'o1',
    memberId: 'aminah',
    weight: 0.1,
  };
  const some: LedgerContent[] = [
    { ...written, kind: 'opening', level: 0 },
    { ...written, kind: 'override', pieces: 1, reason: 'x' },
    { ...written, kind: 'override', pieces: 2, reason: 'x' },
    { ...written, kind: 'return', pieces: 3 },
  ];
  const whole = standings(chain(some));
  assert.deepEqual(whole.get('aminah'), { level: 0, lastTurn: 3 });
  const known = new Map(standings(chain(some.slice(0, 2))));
  assert.equal(advance(known, 2, some.slice(2)), 3);
  assert.deepEqual(known, whole);
});

test('who joins or comes back begins with no less than the lowest who is active', () => {
  assert.equal(openingLevel(0, [{ level: 40 }, { level: 25 }]), 25);
  assert.equal(openingLevel(60, [{ level: 40 }]), 60);
  assert.equal(openingLevel(0, []), 0);
});

test('a simulated year: newcomers are neither flooded nor starved', () => {
  const veterans = Array.from({ length: 56 }, (_, i) => `lama${i}`);
  const newcomers = Array.from({ length: 16 }, (_, i) => `baru${i}`);
  const standing = new Map(veterans.map((id) => [id, { level: 0, lastTurn: 0 }]));
  const second = new Map<string, number>();
  let turn = 0;
  for (let n = 0; n < 120; n++) {
    if (n === 60)
      for (const id of newcomers)
        standing.set(id, { level: openingLevel(0, [...standing.values()]), lastTurn: turn });
    const group = [...standing].map(([id, s]) => ({ id, ...s, capacity: 30 }));
    for (const { memberId, pieces } of deal({ id: `o${n}`, pieces: 40 + ((n * 37) % 60), lot: 5 }, group)
      .turns) {
      standing.set(memberId, { level: standing.get(memberId)!.level + pieces, lastTurn: ++turn });
      if (n >= 60) second.set(memberId, (second.get(memberId) ?? 0) + pieces);
    }
  }
  const average = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (second.get(id) ?? 0), 0) / ids.length;
  const [old, fresh] = [average(veterans), average(newcomers)];
  assert.ok(fresh >= 0.9 * old && fresh <= 1.3 * old, `${fresh} beside ${old}`);
});
