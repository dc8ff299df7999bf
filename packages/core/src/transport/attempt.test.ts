import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { GuyubError, type ErrorCode } from '../contract/error.ts';
import { attempt } from './attempt.ts';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());
const options = { retries: 2, timeoutMs: 1000, adapter: 'x' };
const still = new AbortController().signal;
const broken = (code: ErrorCode, retryAfterMs?: number) =>
  new GuyubError(code, code, { adapter: 'x', ...(retryAfterMs !== undefined && { retryAfterMs }) });

/** Lets everything happen that is due within `ms`, whatever waits for it. */
async function pass(ms: number) {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(i === 2 ? ms : 0);
  }
}

test('what may pass is tried again, and then given', async () => {
  let tried = 0;
  const answer = attempt(async () => (++tried < 3 ? Promise.reject(broken('network')) : 'a'), still, options);
  await pass(2000);
  await pass(2000);
  assert.equal(await answer, 'a');
  assert.equal(tried, 3);
});

test('after the last try the error comes out', async () => {
  let tried = 0;
  const answer = assert.rejects(
    attempt(async () => Promise.reject((tried++, broken('unavailable'))), still, options),
    { code: 'unavailable' },
  );
  for (let i = 0; i < 3; i++) await pass(5000);
  await answer;
  assert.equal(tried, 3);
});

for (const error of [
  broken('invalid'),
  broken('stale-cursor'),
  broken('not-found'),
  new TypeError('a bug'),
  'text',
])
  test(`"${String(error)}" is not tried again`, async () => {
    let tried = 0;
    await assert.rejects(
      attempt(async () => Promise.reject((tried++, error)), still, options),
      (reason) => reason === error,
    );
    assert.equal(tried, 1);
  });

test('a pause that the backend asks for is kept', async () => {
  let tried = 0;
  const answer = attempt(
    async () => (++tried < 2 ? Promise.reject(broken('rate-limited', 20_000)) : 'a'),
    still,
    options,
  );
  await pass(19_999);
  assert.equal(tried, 1);
  await pass(1);
  assert.equal(await answer, 'a');
});

test('a pause that is too long is said, not waited for', async () => {
  await assert.rejects(
    attempt(async () => Promise.reject(broken('rate-limited', 31_000)), still, options),
    { code: 'rate-limited', retryAfterMs: 31_000 },
  );
});

test('each try has its time, also with a backend that does not listen', async () => {
  const signals: AbortSignal[] = [];
  const answer = assert.rejects(
    attempt((signal) => (signals.push(signal), new Promise<never>(() => undefined)), still, {
      ...options,
      retries: 1,
    }),
    { code: 'timeout' },
  );
  for (let i = 0; i < 4; i++) await pass(1000);
  await answer;
  assert.deepEqual(
    signals.map(({ aborted }) => aborted),
    [true, true],
  );
});

test('the reason of an abort passes untouched: before, on the way, in a pause', async () => {
  const reason = { halaman: 2 };
  let tried = 0;
  await assert.rejects(
    attempt(async () => (tried++, 'a'), AbortSignal.abort(reason), options),
    (thrown) => thrown === reason,
  );
  assert.equal(tried, 0);

  const way = new AbortController();
  const wrapped = attempt(
    (signal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('wrapped')))),
    way.signal,
    options,
  );
  way.abort(reason);
  await assert.rejects(wrapped, (thrown) => thrown === reason);

  const pause = new AbortController();
  const waiting = attempt(async () => Promise.reject(broken('network')), pause.signal, options);
  await pass(0);
  pause.abort(reason);
  await assert.rejects(waiting, (thrown) => thrown === reason);
});
