import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { createClient, isGuyubError, resources } from '@guyub/core';
import { publishedFields } from '@guyub/core/adapter';
import ky from 'ky';
import { capabilities } from './capabilities.ts';
import { httpAdapter } from './adapter.ts';
import { http } from './index.ts';

// The suite runs over the real gateway, in its package. Here: what lies between a fetch and the wire.
let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
  void response.end();
let asked: string[] = [];
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  asked.push(request.url ?? '');
  answer(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const call = { signal: new AbortController().signal, locale: 'id' };
const one = { page: { size: 1 }, resource: 'people' } as const;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  answer = (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
};
const rejected = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(isGuyubError(error), `a GuyubError, not ${String(error)}`);
  return error;
};

for (const [name, adapter] of [
  ['ky', http({ url })],
  ['fetch', httpAdapter({ url, fetch: globalThis.fetch })],
] as const) {
  test(`${name}: asks a gateway`, async () => {
    asked = [];
    json(200, { id: 'p-1', name: 'Siti' }, { etag: '"7"' });
    assert.deepEqual(await adapter.get('people', 'p-1', call), {
      value: { id: 'p-1', name: 'Siti' },
      version: '"7"',
    });
    assert.deepEqual(asked, ['/v1/people/p-1']);
  });

  test(`${name}: a code of ours goes before the status, and nothing else of the body is repeated`, async () => {
    const problem = {
      code: 'stale-cursor',
      detail: 'rahasia',
      issues: [{ path: ['after'], message: 'rahasia' }],
    };
    json(400, problem, { 'content-type': 'application/problem+json; charset=utf-8' });
    const error = await rejected(adapter.list(one, call));
    assert.equal(error.code, 'stale-cursor');
    assert.equal(error.status, 400);
    assert.deepEqual(error.issues, [{ message: 'not accepted', path: ['after'] }]);
    json(400, { ...problem, code: 'made-up', issues: 7 }, { 'content-type': 'application/problem+json' });
    assert.equal((await rejected(adapter.list(one, call))).code, 'invalid');
    json(400, problem);
    assert.equal(
      (await rejected(adapter.list(one, call))).code,
      'invalid',
      'another kind of body is not believed',
    );
  });

  test(`${name}: one attempt, even when told to come back`, async () => {
    asked = [];
    json(503, {}, { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' });
    const error = await rejected(adapter.list(one, call));
    assert.equal(error.code, 'unavailable');
    assert.ok(error.retryAfterMs! > 1e12);
    assert.equal(asked.length, 1);
  });

  test(`${name}: a connection that breaks is a network failure without the question in it`, async () => {
    answer = (request) => void request.socket.destroy();
    const error = await rejected(adapter.list({ ...one, text: 'rahasia' }, call));
    assert.equal(error.code, 'network');
    assert.ok(error.cause instanceof Error);
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      assert.doesNotMatch(`${cause.message} ${JSON.stringify(cause)}`, /rahasia/);
  });

  test(`${name}: a body that breaks off is a network failure`, async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"items": [');
      setImmediate(() => response.destroy());
    };
    assert.equal((await rejected(adapter.list(one, call))).code, 'network');
  });

  test(`${name}: given up on the way, the gateway hears of it`, async () => {
    const leave = new AbortController();
    const closed = new Promise<void>((resolve) => {
      answer = (request, response) => {
        response.once('close', resolve);
        leave.abort('pergi');
        void request;
      };
    });
    await assert.rejects(
      adapter.list(one, { ...call, signal: leave.signal }),
      (reason) => reason === 'pergi',
    );
    await closed;
  });
}

test('a web page says that the address may be wrong', async () => {
  answer = (_, response) =>
    void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>rahasia</h1>');
  const error = await rejected(http({ url }).get('people', 'p-1', call));
  assert.match(error.message, /Is this the right address\?/);
  assert.doesNotMatch(error.message, /rahasia/);
});

test('core refuses what the gateway does not have, and asks nothing', async () => {
  asked = [];
  const client = createClient({ adapter: http({ url }) });
  await assert.rejects(
    client.list('people', { sort: [{ field: 'address' as 'name', order: 'asc' }], page: { size: 1 } }),
    {
      code: 'unsupported',
    },
  );
  await assert.rejects(client.list('consents', { page: { size: 1 } }), { code: 'unsupported' });
  assert.deepEqual(asked, []);
});

test('an address that cannot be used is refused at once, and not repeated', () => {
  for (const bad of ['', 'guyub', '/api', 'https://ani:rahasia@guyub.example.go.id'])
    assert.throws(
      () => http({ url: bad }),
      (error: Error & { code?: string }) => {
        assert.doesNotMatch(error.message, /rahasia/);
        return error.code === 'invalid';
      },
    );
});

test('capabilities cover every published field of every resource, and no other', () => {
  for (const name of Object.keys(resources)) {
    const offered = (capabilities as Record<string, { fields: object } | undefined>)[name];
    assert.deepEqual(Object.keys(offered?.fields ?? {}).toSorted(), publishedFields(name).toSorted(), name);
  }
});

test('ky: an instance of your own keeps its hooks, and core keeps the retries', async () => {
  asked = [];
  json(503, {});
  let seen = 0;
  const own = ky.create({ hooks: { beforeRequest: [() => void seen++] }, retry: 5 });
  assert.equal((await rejected(http({ url, ky: own }).list(one, call))).code, 'unavailable');
  assert.deepEqual([seen, asked.length], [1, 1]);
});
