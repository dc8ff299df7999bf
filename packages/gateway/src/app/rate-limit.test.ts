import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from './answer.ts';
import { clientAddress, createRateLimit, network } from './rate-limit.ts';

test('a burst, then a steady rate, then the burst again', () => {
  let now = 0;
  const limit = createRateLimit({ burst: 2, perSecond: 0.5 }, () => now);
  assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 2]);
  assert.equal(limit.take('b'), 0);
  now += 2000;
  assert.deepEqual([limit.take('a'), limit.take('a')], [0, 2]);
  now += 60_000;
  assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 2]);
});

test('a household counts once, however many addresses it has', () => {
  assert.equal(network('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(network('2001:db8:1:2:3:4:5:6'), network('2001:0db8:1:2::9'));
  assert.notEqual(network('2001:db8:1:2::1'), network('2001:db8:1:3::1'));
  assert.equal(network('fe80::1%eth0'), network('fe80::2'));
  assert.equal(network('unknown'), 'unknown');
});

test('an address is remembered no longer than an address can be', () => {
  const c = { req: { header: () => 'x'.repeat(10_000) }, env: {} } as unknown as Ask;
  assert.equal(clientAddress(c, true).length, 64);
  assert.equal(clientAddress(c, false), 'unknown');
});
