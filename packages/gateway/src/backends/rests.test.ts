import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuyubError, type ErrorCode } from '@guyub/core';
import { createRests } from './rests.ts';

function rests() {
  let at = 1_000_000;
  const heard: (string | undefined)[] = [];
  const own = createRests(
    (failing) => heard.push(failing?.code),
    () => at,
  );
  const fail = (code: ErrorCode, retryAfterMs?: number, sure = true) =>
    own.failed(
      new GuyubError(code, 'Down.', { adapter: 'x', ...(retryAfterMs !== undefined && { retryAfterMs }) }),
      sure,
    );
  return { ...own, heard, fail, pass: (ms: number) => (at += ms) };
}

test('a backend that fails is left alone for as long as it asks, within reason', () => {
  for (const [asked, left] of [
    [undefined, 5_000],
    [1_000, 5_000],
    [60_000, 60_000],
    [86_400_000, 300_000],
  ] as const) {
    const own = rests();
    own.fail('rate-limited', asked);
    assert.equal(own.left(), left);
    own.pass(left - 1);
    assert.equal(own.left(), 1);
    own.pass(1);
    assert.deepEqual([own.left(), own.failing()], [0, true]);
  }
});

test('one broken connection is chance, two are not', () => {
  const own = rests();
  own.fail('network');
  assert.equal(own.left(), 0);
  own.fail('network');
  assert.equal(own.left(), 5_000);
});

test('a question that was strange closes nothing', () => {
  const own = rests();
  own.fail('unavailable', undefined, false);
  assert.deepEqual([own.left(), own.failing(), own.heard], [0, false, []]);
});

test('one that does not let in is told of, and not waited for', () => {
  const own = rests();
  own.refused(new GuyubError('forbidden', 'No.', { adapter: 'x' }));
  assert.deepEqual([own.left(), own.failing(), own.heard], [0, true, ['forbidden']]);
});

test('says once that it fails, and once that it answers again', () => {
  const own = rests();
  own.answered();
  own.fail('timeout');
  own.fail('timeout');
  own.answered();
  own.answered();
  own.fail('bad-response');
  assert.deepEqual(own.heard, ['timeout', undefined, 'bad-response']);
});
