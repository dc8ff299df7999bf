import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';

/** Headers stand around every answer, so the cheapest one will do. */
const store = { ping: () => Promise.resolve() } as Store;
const app = createApp({ store, rateLimit: false, allowedOrigins: ['https://contoh.go.id'] });

test('only allowed origins may ask from another site', async () => {
  const from = async (origin: string, of = app, method = 'GET') => {
    const answer = await of.request('/healthz', { method, headers: { Origin: origin } });
    return answer.headers;
  };
  const allowed = await from('https://contoh.go.id');
  assert.equal(allowed.get('access-control-allow-origin'), 'https://contoh.go.id');
  assert.match(allowed.get('access-control-expose-headers')!, /ETag/);
  for (const origin of [
    'https://jahat.example',
    'https://contoh.go.id.jahat.example',
    'null',
    'http://localhost:3000',
    'http://contoh.go.id',
  ]) {
    const headers = await from(origin);
    assert.equal(headers.get('access-control-allow-origin'), null, origin);
    assert.match(headers.get('vary')!, /Origin/);
  }
  const preflight = await from('https://contoh.go.id', app, 'OPTIONS');
  assert.match(preflight.get('access-control-allow-methods')!, /GET/);
  assert.equal(
    (await from('https://jahat.example', app, 'OPTIONS')).get('access-control-allow-methods'),
    null,
  );
  const open = createApp({ store, allowedOrigins: ['*', 'localhost'] });
  assert.equal((await from('https://jahat.example', open)).get('access-control-allow-origin'), '*');
  const local = createApp({ store, allowedOrigins: ['localhost'] });
  assert.equal(
    (await from('http://localhost:3000', local)).get('access-control-allow-origin'),
    'http://localhost:3000',
  );
  assert.equal(
    (await from('http://localhost.jahat.example', local)).get('access-control-allow-origin'),
    null,
  );
  assert.throws(() => createApp({ store, allowedOrigins: ['https://contoh.go.id/beranda'] }), TypeError);
});
