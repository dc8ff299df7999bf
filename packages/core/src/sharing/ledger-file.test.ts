import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GuyubError } from '../contract/error.ts';
import { deal, RULE } from './deal.ts';
import { eight, uniforms } from './eight.fixture.ts';
import { parseLedgerFile, writeLedgerFile } from './ledger-file.ts';
import { nextEntry, type LedgerContent, type LedgerEntry } from './ledger.ts';
import { inspectLedger, verifyLedger } from './verify.ts';

const at = '2026-11-22T03:00:00Z';
const by = 'koordinator-1';
const orderId = uniforms.id;
const { turns, short } = deal(uniforms, eight);
const contents: readonly LedgerContent[] = [
  { kind: 'opening', at, by, memberId: 'aminah', level: 20 },
  { kind: 'deal', at, by, rule: RULE, order: uniforms, members: eight, turns, short },
  { kind: 'transfer', at, by, orderId, from: 'gita', to: 'eka', pieces: 4 },
  { kind: 'return', at, by, orderId, memberId: 'budi', pieces: 5 },
  { kind: 'override', at, by, orderId, memberId: 'budi', pieces: 5, reason: 'Mesin sudah baik lagi' },
];
const entries: LedgerEntry[] = [];
for (const content of contents) entries.push(nextEntry(entries.at(-1), content));
const file = { community: 'Penjahit Omben', names: { aminah: 'Siti Aminah' }, entries };

test('a ledger comes back from its file as it went, and still holds', () => {
  const read = parseLedgerFile(writeLedgerFile(file));
  assert.deepEqual(read, { guyub: 'ledger', ...file });
  assert.ok(verifyLedger(read.entries, entries.at(-1)!.hash).sound);
  assert.deepEqual(parseLedgerFile('{"guyub":"ledger","community":"A","entries":[]}').entries, []);
});

test('what is no ledger is refused, each with its place and a sentence', () => {
  const whole = { guyub: 'ledger', ...file };
  const without = (index: number, field: string) => ({
    ...whole,
    entries: entries.map((entry, i) => (i === index ? { ...entry, [field]: undefined } : entry)),
  });
  const kinds = contents.flatMap((content, i) =>
    Object.keys(content)
      .filter((field) => field !== 'rule')
      .map((field) => [JSON.stringify(without(i, field)), ['entries', i]] as const),
  );
  for (const [text, path] of [
    ['', []],
    ['{"guyub":"ledger"', []],
    ['null', ['guyub']],
    ['[]', ['guyub']],
    ['{"guyub":"snapshot"}', ['guyub']],
    [JSON.stringify({ ...whole, community: 5 }), ['community']],
    [JSON.stringify({ ...whole, names: { aminah: 5 } }), ['names']],
    [JSON.stringify({ ...whole, entries: {} }), ['entries']],
    [JSON.stringify({ ...whole, entries: [null] }), ['entries', 0]],
    [JSON.stringify({ ...whole, entries: [{ ...entries[0], kind: 'constructor' }] }), ['entries', 0]],
    ...kinds,
  ] as const)
    assert.throws(
      () => parseLedgerFile(text),
      ({ code, issues }: GuyubError) =>
        code === 'invalid' &&
        JSON.stringify(issues[0]!.path) === JSON.stringify(path) &&
        issues[0]!.message.endsWith('.'),
      text.slice(0, 80),
    );
});

test('a changed entry can be read, and is found by its place even when its number is changed', () => {
  const changed = entries.map((entry, i) => (i === 2 ? { ...entry, seq: 1 } : entry));
  const read = parseLedgerFile(writeLedgerFile({ ...file, entries: changed }));
  assert.deepEqual(
    [...inspectLedger(read.entries)],
    [undefined, undefined, 'changed', 'after-a-fault', 'after-a-fault'],
  );
});
