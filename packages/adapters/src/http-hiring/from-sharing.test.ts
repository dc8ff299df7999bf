import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, verifyLedger } from '@guyub/core/sharing';
import {
  community,
  entries,
  headers,
  joined,
  ledger,
  membership,
  nik,
  share,
  sharing,
  work,
} from './answers.fixture.ts';
import { fromLedger, fromSharing } from './from-sharing.ts';

test('nothing that somebody wrote brings an identity number', () => {
  const one = {
    ...sharing.communities[1],
    community: { ...community, name: `Kelompok ${nik}` },
    members: [{ ...membership, name: `Siti ${nik}` }],
    work: [{ order: { ...work.order, note: nik }, shares: [] }],
  };
  const joinable = [{ id: 'c-2', name: `Omben ${nik}` }];
  const names = { 'p-1': `Siti ${nik}` };
  const read = [
    fromSharing({ body: { ...sharing, communities: [one], joinable }, headers }),
    fromLedger({ body: { ...ledger, community: nik, names }, headers }),
  ];
  assert.doesNotMatch(JSON.stringify(read), new RegExp(nik));
});

test('says where somebody has asked to join', () => {
  const joinable = [
    { id: 'c-2', name: 'Bordir Omben', requested: true },
    { id: 'c-3', name: 'Kue', requested: 'x' },
  ];
  assert.deepEqual(fromSharing({ body: { ...sharing, joinable }, headers }).joinable, [
    joinable[0],
    { id: 'c-3', name: 'Kue' },
  ]);
});

test('a book comes to the last letter, also what no version of ours knows: taking it out would break its hash', () => {
  const { hash: _, ...newer } = { ...joined, device: 'x', seq: 3, prevHash: entries[1]!.hash };
  const body = { ...ledger, entries: [...entries, { ...newer, hash: hashOf(newer) }], secret: 'rahasia' };
  const page = fromLedger({ body: JSON.parse(JSON.stringify(body)), headers });
  assert.deepEqual(page, { ...ledger, entries: body.entries });
  assert.ok(verifyLedger(page.entries).sound);
});

for (const [part, body] of [
  ['community', { ...ledger, community: 5 }],
  ['names', { ...ledger, names: { 'p-1': 5 } }],
  ['entries', { ...ledger, entries: [{ ...joined, level: undefined }] }],
  ['entries', { ...ledger, entries: [{ ...joined, kind: 'constructor' }] }],
  ['next', { ...ledger, next: '500' }],
] as const)
  test(`a part of a book without proper ${part} is refused`, () =>
    assert.throws(() => fromLedger({ body, headers }), new RegExp(`\\(${part}\\)`)));

const [shared] = sharing.communities;
for (const [part, change] of [
  ['communities', { community: undefined }],
  ['memberships', { members: [{ ...membership, version: 7 }] }],
  ['standings', { standings: { 'p-1': { level: '12', lastTurn: 4 } } }],
  ['turns', { turns: [7] }],
  ['head', { head: { seq: 2, hash: 'abc' } }],
  ['work', { work: [null] }],
  ['reason', { work: [{ ...work, shares: [{ ...share, reason: 'karena' }] }] }],
  ['proposal', { work: [{ ...work, proposal: { ...work.proposal, hash: undefined } }] }],
] as const)
  test(`shared work without proper ${part} is refused`, () => {
    const body = { ...sharing, communities: [{ ...shared, ...change }] };
    assert.throws(() => fromSharing({ body, headers }), new RegExp(`\\(${part}\\)`));
  });
