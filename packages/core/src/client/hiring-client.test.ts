import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuyubError, type ErrorCode } from '../contract/error.ts';
import type { HiringBackend } from '../hiring/backend.ts';
import { createHiringClient, newIdempotencyKey, type HiringClient } from './hiring-client.ts';

/** A backend that refuses as often as it is told to, and then gives back what it was given. */
function backend(...faults: ErrorCode[]) {
  const calls: unknown[][] = [];
  const answer = async (...call: unknown[]) => {
    calls.push(call);
    const fault = faults.shift();
    if (fault) throw new GuyubError(fault, 'no', { adapter: 'test' });
    return call;
  };
  const hiring = {
    name: 'test',
    terms: answer.bind(null, 'terms'),
    desk: answer.bind(null, 'desk'),
    localOrders: answer.bind(null, 'localOrders'),
    writes: { create: answer.bind(null, 'create'), update: answer.bind(null, 'update') },
  } as unknown as HiringBackend;
  return { hiring, calls };
}

const wish = { idempotencyKey: 'k'.repeat(16), ifVersion: '7', proof: 'c.1' };
const ask: Record<string, (client: HiringClient) => Promise<unknown>> = {
  terms: (client) => client.terms('kemendagri:35.27'),
  desk: (client) => client.desk(),
  localOrders: (client) => client.localOrders('kemendagri:35.27'),
  create: (client) => client.create('deals', { quoteId: 'q-1' }, wish),
  update: (client) => client.update('quotes', 'q-1', { status: 'withdrawn' }, wish),
};

for (const [name, run] of Object.entries(ask)) {
  test(`${name}: tried again for what may pass, and not for what will not`, async () => {
    const passing = backend('network', 'unavailable');
    await run(createHiringClient({ backend: passing.hiring }));
    assert.equal(passing.calls.length, 3);
    for (const code of ['invalid', 'conflict', 'forbidden', 'unauthenticated', 'not-found'] as const) {
      const final = backend(code);
      await assert.rejects(run(createHiringClient({ backend: final.hiring })), { code });
      assert.equal(final.calls.length, 1, code);
    }
    const gone = backend('network', 'network');
    await assert.rejects(run(createHiringClient({ backend: gone.hiring, retries: 1 })), { code: 'network' });
    assert.equal(gone.calls.length, 2);
  });

  test(`${name}: nothing is remembered`, async () => {
    const { hiring, calls } = backend();
    const client = createHiringClient({ backend: hiring });
    await Promise.all([run(client), run(client)]);
    await run(client);
    assert.equal(calls.length, 3);
  });
}

test('a wish has the same key, version and proof in each attempt, and a signal of its own', async () => {
  const { hiring, calls } = backend('network');
  await ask['create']!(createHiringClient({ backend: hiring, locale: 'en' }));
  const sent = calls.map((call) => call.at(-1) as Record<string, unknown>);
  assert.equal(sent.length, 2);
  for (const { signal, ...rest } of sent) {
    assert.deepEqual(rest, { ...wish, locale: 'en' });
    assert.ok(signal instanceof AbortSignal);
  }
  assert.notEqual(sent[0]!['signal'], sent[1]!['signal']);
});

test('a backend that does not answer is given up, and so is one that the caller leaves', async () => {
  const { hiring } = backend();
  const silent = { ...hiring, desk: () => new Promise<never>(() => {}) };
  const client = createHiringClient({ backend: silent, timeoutMs: 5, retries: 0 });
  await assert.rejects(client.desk(), { code: 'timeout' });
  const leave = new AbortController();
  const left = createHiringClient({ backend: silent }).desk(null, { signal: leave.signal });
  leave.abort('pergi');
  await assert.rejects(left, (reason) => reason === 'pergi');
});

test('the desk begins at its first part', async () => {
  const { hiring, calls } = backend();
  const client = createHiringClient({ backend: hiring });
  await client.desk();
  await client.desk('abc');
  assert.deepEqual(
    calls.map(([, after]) => after),
    [null, 'abc'],
  );
});

test('keys are as the contract wants them, and no two are alike', () => {
  const keys = Array.from({ length: 1000 }, newIdempotencyKey);
  for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
  assert.equal(new Set(keys).size, 1000);
});
