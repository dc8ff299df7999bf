import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InFlight } from './in-flight.ts';

/** A request that ends when it is told to. */
function request() {
  let asked = 0;
  let finish: (value: string) => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  let signal: AbortSignal | undefined;
  const run = (own: AbortSignal) => {
    asked++;
    signal = own;
    return new Promise<string>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  };
  return {
    run,
    asked: () => asked,
    finish: (v: string) => finish(v),
    fail: (r: unknown) => fail(r),
    stopped: () => signal?.aborted,
  };
}

test('equal questions share one request, and others do not', async () => {
  const flights = new InFlight();
  const one = request();
  const answers = [flights.share('a', undefined, one.run), flights.share('a', undefined, one.run)];
  const other = flights.share('b', undefined, async () => 'b');
  one.finish('a');
  assert.deepEqual(await Promise.all([...answers, other]), ['a', 'a', 'b']);
  assert.equal(one.asked(), 1);
  const again = flights.share('a', undefined, one.run);
  one.finish('later');
  assert.equal(await again, 'later');
  assert.equal(one.asked(), 2);
});

test('one caller who leaves takes nothing from the other', async () => {
  const flights = new InFlight();
  const one = request();
  const leave = new AbortController();
  const left = flights.share('a', leave.signal, one.run);
  const stayed = flights.share('a', new AbortController().signal, one.run);
  leave.abort('pergi');
  await assert.rejects(left, (reason) => reason === 'pergi');
  assert.equal(one.stopped(), false);
  one.finish('a');
  assert.equal(await stayed, 'a');
});

test('the last caller who leaves stops the request; the next one asks anew', async () => {
  const flights = new InFlight();
  const one = request();
  const leave = new AbortController();
  const both = [flights.share('a', leave.signal, one.run), flights.share('a', leave.signal, one.run)];
  leave.abort('pergi');
  for (const answer of both) await assert.rejects(answer, (reason) => reason === 'pergi');
  assert.equal(one.stopped(), true);
  const next = flights.share('a', undefined, one.run);
  assert.equal(one.asked(), 2);
  one.finish('a');
  assert.equal(await next, 'a');
});

test('a failure reaches everybody, and is not kept', async () => {
  const flights = new InFlight();
  const one = request();
  const both = [flights.share('a', undefined, one.run), flights.share('a', undefined, one.run)];
  one.fail('rusak');
  for (const answer of both) await assert.rejects(answer, (reason) => reason === 'rusak');
  assert.equal(await flights.share('a', undefined, async () => 'baik'), 'baik');
});

test('who has left before does not ask', async () => {
  const one = request();
  await assert.rejects(
    new InFlight().share('a', AbortSignal.abort('pergi'), one.run),
    (reason) => reason === 'pergi',
  );
  assert.equal(one.asked(), 0);
});
