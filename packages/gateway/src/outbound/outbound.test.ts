import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isGuyubError } from '@guyub/core';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { createOutbound, type OutboundOptions } from './outbound.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;
const closing: (() => unknown)[] = [];
after(() => Promise.all(closing.map((close) => close())));

async function server(handle: Handle): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const own = createServer((request, response) => {
    asked.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    own.closeAllConnections();
    own.close();
  });
  return { port: (own.address() as AddressInfo).port, asked };
}
const ok: Handle = (_, response) => void response.end('{"a":1}');

function outbound(options: OutboundOptions) {
  const own = createOutbound(options);
  closing.push(own.close);
  return own;
}
/** Says these addresses, the last one for ever. */
function saying(...answers: (readonly string[])[]): Resolve & { readonly names: string[] } {
  const names: string[] = [];
  const resolve: Resolve = (name, _, done) => {
    const addresses = answers[Math.min(names.length, answers.length - 1)]!;
    names.push(name);
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    done(null, found);
  };
  return Object.assign(resolve, { names });
}
async function refused(asking: Promise<unknown>, code = 'forbidden'): Promise<Error> {
  const error = await asking.then(
    () => assert.fail('was let through'),
    (reason: unknown) => reason,
  );
  assert.ok(isGuyubError(error), String(error));
  assert.equal(error.code, code);
  return error;
}

test('an inside that was opened is visited, and the answer comes whole', async () => {
  const { port } = await server((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
    response.end(gzipSync('{"a":1}'));
  });
  const origin = `http://127.0.0.1:${port}`;
  const { fetch } = outbound({ origins: [origin], allowPrivate: true });
  const answer = await fetch(`${origin}/api?x=1`, { headers: { accept: 'application/json' } });
  assert.deepEqual([answer.status, await answer.json()], [200, { a: 1 }]);
});

test('an address in figures that leads inside is not visited, however it is written', async () => {
  const { port, asked } = await server(ok);
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]', 'localhost', 'a.localhost']) {
    const origin = `http://${host}:${port}`;
    await refused(outbound({ origins: [origin] }).fetch(`${origin}/`));
  } // prettier-ignore
  assert.equal(asked.length, 0);
});

test('a name that leads inside is not visited, also when only one of its addresses does', async () => {
  const { port, asked } = await server(ok);
  const origin = `http://localtest.example.go.id:${port}`;
  for (const addresses of [['127.0.0.1'], ['203.0.114.1', '127.0.0.1'], ['::ffff:127.0.0.1'], ['fd00::1']]) {
    const resolve = saying(addresses);
    const error = await refused(outbound({ origins: [origin], resolve }).fetch(origin));
    assert.deepEqual(resolve.names, ['localtest.example.go.id']);
    assert.match(error.message, /"allowPrivate": true/);
    assert.doesNotMatch(error.message, /localtest|127/);
    assert.equal((error.cause as { code?: string }).code, 'ADDRESS_INSIDE', 'for the log');
  }
  assert.equal(asked.length, 0);
});

test('where nobody can be is refused also where the inside was opened', async () => {
  const origin = 'http://metadata.example.go.id';
  const resolve = saying(['169.254.169.254']);
  await refused(outbound({ origins: [origin], allowPrivate: true, resolve }).fetch(origin));
  const link = 'http://169.254.169.254';
  await refused(outbound({ origins: [link], allowPrivate: true }).fetch(link));
});

test('a name that leads elsewhere the next time gains nothing: one look, and the socket goes where was looked', async () => {
  const { port, asked } = await server((_, response) => void response.writeHead(200, { connection: 'close' }).end('{}'));
  const origin = `http://berganti.example.go.id:${port}`;
  const there = saying(['127.0.0.1'], ['169.254.169.254']);
  const opened = outbound({ origins: [origin], allowPrivate: true, resolve: there });
  await (await opened.fetch(origin)).text();
  assert.deepEqual([asked.length, there.names.length], [1, 1]);
  // The second connection asks again, and is told of the inside.
  await refused(opened.fetch(origin));
  assert.deepEqual([asked.length, there.names.length], [1, 2]);
}); // prettier-ignore

test('outside at the first look, inside at the second', async () => {
  const look = checkedLookup(false, saying(['8.8.8.8', '2001:4860:4860::8888'], ['127.0.0.1']));
  const looked = (all: boolean) =>
    new Promise<unknown>((resolve) =>
      look('berganti.example.go.id', { all }, (error, found, family) => resolve(error ?? [found, family])),
    );
  assert.deepEqual(await looked(false), ['8.8.8.8', 4]);
  await refused(looked(true).then((error) => Promise.reject(error as Error)));
});

test('only the origins of the configuration: scheme, host and port', async () => {
  const { port, asked } = await server(ok);
  const origin = `http://127.0.0.1:${port}`;
  const { fetch } = outbound({ origins: [`${origin}/api/alumni?tahun=2024`], allowPrivate: true });
  assert.equal((await (await fetch(`${origin}/other`)).json()).a, 1);
  for (const other of [
    `https://127.0.0.1:${port}/`,
    `http://127.0.0.1:${port + 1}/`,
    `http://localhost:${port}/`,
    `http://127.0.0.1:${port}@example.go.id/`,
    'file:///etc/passwd',
    'data:application/json,{}',
    'ftp://127.0.0.1/',
    'blob:nodedata:1',
  ])
    await refused(fetch(other));
  const secret = await refused(fetch(`http://a:rahasia@127.0.0.1:${port}/`));
  assert.doesNotMatch(secret.message, /rahasia/);
  assert.equal(asked.length, 1);
});

test('hosts below one that was named, one step and no more', async () => {
  const resolve = saying(['127.0.0.1']);
  const { port } = await server(ok);
  const { fetch } = outbound({
    origins: [`http://*.berkas.example:${port}`],
    allowPrivate: true,
    resolve,
  });
  assert.equal((await (await fetch(`http://doc-0k.berkas.example:${port}/`)).json()).a, 1);
  for (const other of ['berkas.example', 'a.b.berkas.example', 'aberkas.example', 'berkas.example.go.id'])
    await refused(fetch(`http://${other}:${port}/`));
  await refused(fetch(`https://a.berkas.example:${port}/`));
  assert.deepEqual(resolve.names, ['doc-0k.berkas.example']);
});

test('nobody is followed elsewhere: a redirect comes back, and its place is as closed as any', async () => {
  const inside = 'http://169.254.169.254/latest/meta-data/';
  const { port, asked } = await server(
    (_, response) => void response.writeHead(302, { location: inside }).end(),
  );
  const origin = `http://127.0.0.1:${port}`;
  const { fetch } = outbound({ origins: [origin], allowPrivate: true });
  for (const redirect of ['follow', 'manual', undefined] as const) {
    const answer = await fetch(origin, redirect ? { redirect } : {});
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, inside]);
    await answer.body?.cancel();
  }
  await refused(fetch(inside));
  assert.equal(asked.length, 3);
});

test('an answer that is too large ends where it is too large, packed or not', async () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000));
  const { port } = await server((request, response) => {
    if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    else if (request.url === '/endless') {
      const more = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
      response.on('close', () => clearInterval(more));
    } else response.end(Buffer.alloc(1000));
  });
  const origin = `http://127.0.0.1:${port}`;
  const { fetch } = outbound({ origins: [origin], allowPrivate: true, mostBytes: 1_000_000 });
  for (const path of ['packed', 'endless'])
    await refused((await fetch(`${origin}/${path}`)).text(), 'bad-response');
  assert.equal((await (await fetch(`${origin}/small`)).arrayBuffer()).byteLength, 1000);
});

test('an answer that does not come, or does not end, is given up in time; who leaves is let go', async () => {
  const { port } = await server((request, response) => {
    if (request.url === '/half') response.write('{"a":');
  });
  const origin = `http://127.0.0.1:${port}`;
  const { fetch } = outbound({ origins: [origin], allowPrivate: true, withinMs: 200 });
  await refused(fetch(`${origin}/silent`), 'timeout');
  await refused((await fetch(`${origin}/half`)).text(), 'timeout');
  const reason = new Error('left');
  const leaving = new AbortController();
  const asking = fetch(`${origin}/silent`, { signal: leaving.signal });
  leaving.abort(reason);
  await assert.rejects(asking, reason);
});

test('a proxy of the environment is not asked', async () => {
  const proxy = await server(ok);
  const { port } = await server(ok);
  const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = `http://127.0.0.1:${proxy.port}`;
  process.env['NODE_USE_ENV_PROXY'] = '1';
  try {
    const origin = `http://127.0.0.1:${port}`;
    const answer = await outbound({ origins: [origin], allowPrivate: true }).fetch(origin);
    assert.deepEqual(await answer.json(), { a: 1 });
  } finally {
    names.forEach((name, i) => {
      const value = before[i];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
  }
  assert.equal(proxy.asked.length, 0);
});
