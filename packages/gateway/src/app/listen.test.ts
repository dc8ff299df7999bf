import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { testDatabase } from '../store/database.fixture.ts';
import { inventPeople } from '../store/people.fixture.ts';
import { createApp } from './app.ts';
import { listen, ListenError } from './listen.ts';

// What only a socket shows: the bytes that leave, and those that must not.
const database = await testDatabase();
await database.fill({ people: inventPeople(60) });
const app = createApp({ store: database.store, rateLimit: false });
const gateway = await listen({ fetch: app.fetch, port: 0 });
after(async () => {
  await gateway.close();
  await database.close();
});

/** As it is on the wire: Node's own client neither unpacks nor mends anything. */
async function raw(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const asked = request({ port: gateway.port, host: '127.0.0.1', path, method, headers });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return { status: answer.statusCode, headers: answer.headers, bytes };
}

test('HEAD and 304 send headers and not a byte more; a packed answer is as long as it says', async () => {
  const whole = await raw('/v1/people?limit=50');
  assert.equal(whole.bytes, Number(whole.headers['content-length']));
  const head = await raw('/v1/people?limit=50', 'HEAD');
  assert.deepEqual([head.status, head.bytes], [200, 0]);
  assert.equal(head.headers['content-length'], whole.headers['content-length']);
  assert.equal(head.headers['etag'], whole.headers['etag']);
  const same = await raw('/v1/people?limit=50', 'GET', { 'If-None-Match': whole.headers['etag']! });
  assert.deepEqual([same.status, same.bytes], [304, 0]);
  assert.match(same.headers['vary']!, /Accept-Encoding/);
  for (const encoding of ['br', 'gzip']) {
    const packed = await raw('/v1/people?limit=50', 'GET', { 'Accept-Encoding': encoding });
    assert.equal(packed.headers['content-encoding'], encoding);
    assert.equal(packed.bytes, Number(packed.headers['content-length']));
    assert.ok(packed.bytes < whole.bytes);
  }
});

test('what no browser would send is answered in words, never with a 500', async () => {
  for (const [path, status, method] of [
    ['/v1/people/%E0%A4%A', 404],
    ['/v1/people/%00', 404],
    ['/v1/people/%ED%A0%80', 404],
    ['/v1/%2e%2e/people', 404],
    ['/v1/people?q=%E0%A4%A', 200],
    ['/v1/people?limit=20&limit=30', 200],
    ['/v1/people?after=', 400],
    ['/v1/people?sort=', 400],
    ['/v1/people?where=null', 400],
    ['/v1/people?__proto__=1', 400],
    ['/v1/people?refine.__proto__=1', 400],
    ['/v1/people', 405, 'PROPFIND'],
    ['/v1/people', 405, 'DELETE'],
  ] as const) {
    const answer = await raw(path, method);
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers['access-control-allow-credentials'], undefined);
  }
});

test('a port in use is said in words, and the server that has it goes on', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await assert.rejects(
    listen({ fetch: app.fetch, port }),
    (error) => error instanceof ListenError && error.code === 'EADDRINUSE' && /--port/.test(error.message),
  );
  other.close();
});

test('closing waits for the answer that is on its way, and for no silent visitor', async () => {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const slow = await listen({
    fetch: () => {
      ask();
      return opened.then(() => new Response('selesai'));
    },
    port: 0,
  });
  const silent = connect(slow.port, '127.0.0.1');
  silent.on('error', () => {});
  await once(silent, 'connect');
  const answer = fetch(slow.url).then((response) => response.text());
  await asked;
  const closing = slow.close();
  await once(silent, 'close');
  open();
  assert.equal(await answer, 'selesai');
  await closing;
  await assert.rejects(fetch(slow.url));
});
