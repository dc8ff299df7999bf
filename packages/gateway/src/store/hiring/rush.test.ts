import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRush } from './rush.ts';

test('other work waits until nobody is inside, whatever comes of it', async () => {
  const { during, pause } = createRush();
  const order: string[] = [];
  const sender = Promise.withResolvers<void>();
  const sent = during(() => sender.promise).then(
    () => order.push('sent'),
    () => order.push('refused'),
  );
  const paused = pause().then(() => order.push('round'));
  sender.reject(new Error('no'));
  await Promise.all([sent, paused]);
  assert.deepEqual(order, ['refused', 'round']);
  await pause();
});

test('a rush without an end does not stop it', async () => {
  const { during, pause } = createRush();
  const sender = Promise.withResolvers<void>();
  const sent = during(() => sender.promise);
  await pause();
  sender.resolve();
  await sent;
});
