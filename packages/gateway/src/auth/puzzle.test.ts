import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import type { Puzzle } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import { omben, testDoors } from './doors.fixture.ts';
import { createLimits } from './limits.ts';
import { createPuzzles, zeroBitsAfter } from './puzzle.ts';

const { database, db, clock, key, close } = await testDoors();
after(close);
const now = () => clock.now;
const start = clock.now;
const puzzles = createPuzzles({ db, key, now });
const limits = createLimits({ db, key, now });
const address = '192.0.2.1';
const solved = (puzzle: Puzzle) => solve(puzzle, new AbortController().signal, async () => {});
const spend = async (proof: string | undefined, region = omben, from = address) =>
  db.transaction().execute(await puzzles.check({ proof, region, address: from }));
const code = (run: Promise<unknown>) =>
  run.then(
    () => 'taken',
    (error: unknown) => (isGuyubError(error) ? error.code : String(error)),
  );
let requests = 0;
const request = (from = address) =>
  db.transaction().execute((transaction) =>
    limits.takeRequest(transaction, {
      address: from,
      region: omben,
      requestId: `r${++requests}`,
      contact: {},
    }),
  );

beforeEach(async () => {
  clock.now = start;
  await database.query('delete from senders');
});

test('a solution is good once, from any address, for its region, for an hour', async () => {
  const puzzle = await puzzles.make(omben, address);
  assert.equal(puzzle.zeroBits, 14);
  assert.equal(puzzle.expiresAt, new Date(start + 3_600_000).toISOString());
  const proof = await solved(puzzle);
  assert.equal(await code(spend(undefined)), 'invalid');
  for (const bad of [
    '',
    'x',
    puzzle.challenge,
    `${puzzle.challenge}.`,
    `${proof}0`,
    proof.replace('.', '..'),
  ])
    assert.notEqual(await code(spend(bad)), 'taken', bad);
  assert.equal(await code(spend(proof, 'kemendagri:15.07')), 'rate-limited');
  clock.now = start + 3_661_000;
  assert.equal(await code(spend(proof)), 'rate-limited', 'too late');
  clock.now = start;
  assert.equal(await code(spend(proof, omben, '198.51.100.9')), 'taken', 'a phone changes its address');
  assert.equal(await code(spend(proof)), 'rate-limited', 'spent');
});

test('what is signed cannot be made easier', async () => {
  const puzzle = await puzzles.make(omben, address);
  const [head, body, signature] = puzzle.challenge.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const easy = `${head}.${Buffer.from(JSON.stringify({ ...claims, bits: 0 })).toString('base64url')}.${signature}`;
  assert.equal(await code(spend(`${easy}.0`)), 'rate-limited');
  const other = createPuzzles({ db, key: { ...key, name: 'elsewhere' }, now });
  assert.equal(await code(spend(await solved(await other.make(omben, address)))), 'rate-limited');
});

test('a request that fails does not use up its solution; of two at once one is taken', async () => {
  const proof = await solved(await puzzles.make(omben, address));
  const pay = await puzzles.check({ proof, region: omben, address });
  const failing = db.transaction().execute(async (transaction) => {
    await pay(transaction);
    throw new Error('the rest failed');
  });
  await assert.rejects(failing, /the rest failed/);
  const tries = await Promise.all([1, 2, 3, 4].map(() => code(spend(proof))));
  assert.deepEqual(tries.sort(), ['rate-limited', 'rate-limited', 'rate-limited', 'taken']);
});

test('who sends much works more, and a pile of easy puzzles is no way round', async () => {
  assert.deepEqual([0, 2, 3, 5, 6, 11, 12, 100].map(zeroBitsAfter), [14, 14, 16, 16, 18, 20, 22, 22]);
  const easy = await solved(await puzzles.make(omben, address));
  for (let i = 0; i < 3; i++) await request();
  assert.equal((await puzzles.make(omben, address)).zeroBits, 16);
  assert.equal((await puzzles.make(omben, '198.51.100.1')).zeroBits, 14, 'others do not');
  assert.equal(await code(spend(easy)), 'taken', 'one step is forgiven: several people share an address');
  const piled = await solved(await puzzles.make(omben, '198.51.100.1'));
  for (let i = 0; i < 3; i++) await request();
  assert.equal(await code(spend(piled)), 'rate-limited');
  clock.now += 86_400_000;
  assert.equal((await puzzles.make(omben, address)).zeroBits, 14, 'a new day');
});
