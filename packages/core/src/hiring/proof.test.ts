import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadingZeroBits, proves, solve } from './proof.ts';

const puzzle = { challenge: 'eyJ.a-b_c', zeroBits: 8, expiresAt: '2026-03-01T00:00:00Z' };
const stay = new AbortController().signal;
const now = () => Promise.resolve();

/** The same, said another way. */
const bits = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .search(/1|$/);

test('zero bits are counted over whole bytes and inside the first other one', () => {
  for (const [bytes, count] of [
    [[], 0],
    [[0x80], 0],
    [[0x01], 7],
    [[0, 0xff], 8],
    [[0, 0, 0x10], 19],
    [[0, 0], 16],
  ] as const)
    assert.equal(leadingZeroBits(Uint8Array.from(bytes)), count, String(bytes));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.nat(8), (tail, zeros) => {
      const bytes = Uint8Array.from([...new Uint8Array(zeros), ...tail]);
      assert.equal(leadingZeroBits(bytes), bits(bytes));
    }),
  );
});

test('what is solved proves, and by the platform’s own SHA-256 too', async () => {
  const proof = await solve(puzzle, stay, now);
  assert.ok(proves(proof, puzzle));
  assert.ok(proof.startsWith('eyJ.a-b_c.'));
  assert.ok(bits(createHash('sha256').update(proof).digest()) >= 8);
});

test('a proof is for its own challenge and its own measure', async () => {
  const proof = await solve(puzzle, stay, now);
  assert.ok(!proves(proof, { ...puzzle, challenge: 'eyJ.a-b' }));
  assert.ok(!proves(proof, { ...puzzle, zeroBits: 60 }));
  for (const other of ['', puzzle.challenge, `x${proof}`, proof.replace('.', ',')])
    assert.ok(!proves(other, puzzle), other);
});

test('who solves breathes, and stops when told to', async () => {
  const leave = new AbortController();
  let breaths = 0;
  const breathe = () => {
    if (++breaths === 3) leave.abort('pergi');
    return Promise.resolve();
  };
  const never = { ...puzzle, zeroBits: 200 };
  await assert.rejects(solve(never, leave.signal, breathe), (reason) => reason === 'pergi');
  assert.equal(breaths, 3);
  await assert.rejects(solve(never, AbortSignal.abort('sudah')), (reason) => reason === 'sudah');
});
