import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { listening } from '../fixtures/listening.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { fetchForeign } from './fetch-foreign.ts';
import { fetchJson } from './fetch-json.ts';

const init = { signal: new AbortController().signal };

for (const [name, ask] of Object.entries({ fetchForeign, fetchJson }))
  test(`${name}: an answer that is not HTTP stays out of the error, and what broke is named`, async (t) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nRahasia 3527014107900009 \0\r\n\r\n{"rahasia":1}'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    t.after(() => server.close());
    const error = await rejected(ask('rest', fetch, url, init));
    assert.deepEqual([error.code, (error.cause as Error).message], ['network', 'HTTPParserError']);
  }); // prettier-ignore

test('who refuses to be called is named as before', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  await once(server, 'close');
  const { cause } = await rejected(fetchForeign('rest', fetch, url, init));
  assert.equal((cause as NodeJS.ErrnoException).code, 'ECONNREFUSED');
});

for (const thrown of ['rahasia', new TypeError('Headers.append: "Bearer rahasia"'), undefined])
  test(`what ${String(thrown).slice(0, 9)} says stays behind`, async () => {
    const broken = () => Promise.reject(thrown as Error);
    assert.equal((await rejected(fetchForeign('rest', broken, new URL('https://x.invalid'), init))).code, 'network');
  }); // prettier-ignore

test('of an answer without an end the line is let go', async () => {
  const gone = Promise.withResolvers<void>();
  const origin = await listening((_, response) => {
    response.on('close', () => gone.resolve());
    const more = () => {
      while (!response.destroyed && response.write('A'.repeat(1_000_000)));
      response.once('drain', more);
    };
    more();
  });
  const { message } = await rejected(fetchForeign('rest', fetch, new URL(origin), init));
  assert.match(message, /more than 20 MB/);
  await gone.promise;
});
