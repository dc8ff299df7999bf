import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import { createHiringClient } from '@guyub/core/hiring';
import { httpHiring } from './index.ts';

// Between a fetch and the wire. How the real gateway answers is tested in its package.
interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}
let asked: Asked[] = [];
let answer: (response: ServerResponse) => void = () => {};
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  void (async () => {
    const { method, url, headers } = request;
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += String(part);
    const isJson = headers['content-type'] === 'application/json';
    asked.push({ method, url, headers, body: text === '' ? undefined : isJson ? JSON.parse(text) : text });
    answer(response);
  })();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => (asked = []));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/guyub/`;
const call = { signal: new AbortController().signal, locale: 'id' };
const key = 'k'.repeat(32);

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  answer = (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
};
const problem = (status: number, body: object) =>
  json(status, body, { 'content-type': 'application/problem+json' });
const refused = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(isGuyubError(error), `a GuyubError, not ${String(error)}`);
  return error;
};
const declined = { id: 'i-1', version: '3', status: 'declined' };

test('a question goes with the session of the moment, and without cookies', async () => {
  let token: string | undefined = 'a.b.c';
  const hiring = httpHiring({ url, token: () => token });
  json(404, {});
  for (const ask of [
    () => hiring.desk(null, call),
    () => hiring.desk('x/y', call),
    () => hiring.terms('kemendagri:15.07', call),
    () => hiring.localOrders('kemendagri:15.07', call),
    () => hiring.posts(null, call),
    () => hiring.posts('x/y', call),
    () => hiring.absorption('kemendagri:15.07', call),
    () => hiring.sharing(call),
    () => hiring.ledger('c/1', 500, call),
  ]) {
    assert.equal((await refused(ask())).code, 'not-found');
    token = undefined;
  }
  assert.deepEqual(
    asked.map(({ method, url: path, headers }) => [method, path, headers.authorization]),
    [
      ['GET', '/guyub/v1/desks/first', 'Bearer a.b.c'],
      ['GET', '/guyub/v1/desks/x%2Fy', undefined],
      ['GET', '/guyub/v1/hiringTerms/kemendagri%3A15.07', undefined],
      ['GET', '/guyub/v1/localOrders/kemendagri%3A15.07', undefined],
      ['GET', '/guyub/v1/posts/first', undefined],
      ['GET', '/guyub/v1/posts/x%2Fy', undefined],
      ['GET', '/guyub/v1/absorption/kemendagri%3A15.07', undefined],
      ['GET', '/guyub/v1/sharing', undefined],
      ['GET', '/guyub/v1/ledgers/c%2F1/500', undefined],
    ],
  );
  const sent: RequestInit[] = [];
  const own = httpHiring({ url, fetch: (to, init) => (sent.push(init), fetch(to, init)) });
  await refused(own.desk(null, call));
  assert.equal(sent[0]!.credentials, 'omit');
});

test('a wish goes with its key, its version and its proof', async () => {
  const { writes } = httpHiring({ url });
  json(201, { token: 't', expiresAt: '2026-03-01T00:00:00Z', door: door() });
  await writes.create('sessions', { token: 'x' }, { ...call, idempotencyKey: key, proof: 'c.1' });
  json(200, declined, { etag: '"3"' });
  const wish = { status: 'declined', reason: 'busy' } as const;
  for (const ifVersion of ['2', '"2-abc"'])
    assert.deepEqual(
      await writes.update('invitations', 'i/1', wish, { ...call, idempotencyKey: key, ifVersion }),
      { value: declined, version: '"3"' },
    );
  const [create, update, again] = asked;
  assert.deepEqual(
    [create!.method, create!.url, create!.body],
    ['POST', '/guyub/v1/sessions', { token: 'x' }],
  );
  assert.equal(create!.headers['idempotency-key'], key);
  assert.equal(create!.headers['guyub-proof'], 'c.1');
  assert.equal(create!.headers['content-type'], 'application/json');
  assert.equal(create!.headers['if-match'], undefined);
  assert.deepEqual(
    [update!.method, update!.url, update!.body],
    ['PATCH', '/guyub/v1/invitations/i%2F1', wish],
  );
  assert.equal(update!.headers['if-match'], '"2"');
  assert.equal(update!.headers['guyub-proof'], undefined);
  assert.equal(again!.headers['if-match'], '"2-abc"');
});

test('a picture goes as it is, what is said of it in the address', async () => {
  const { writes } = httpHiring({ url, token: () => 'a.b.c' });
  json(201, { photo: 'contohfoto34:900x600:Kue lapis' });
  const picture = new Blob(['gambar'], { type: 'image/jpeg' });
  const photo = { of: 'offerings', id: 'o-1', alt: 'Kue lapis', picture } as const;
  const { value } = await writes.create('photos', photo, { ...call, idempotencyKey: key });
  assert.deepEqual(value, { photo: 'contohfoto34:900x600:Kue lapis' });
  const [sent] = asked;
  assert.deepEqual(
    [sent!.method, sent!.url, sent!.body, sent!.headers['content-type']],
    ['POST', '/guyub/v1/photos?of=offerings&id=o-1&alt=Kue+lapis', 'gambar', 'image/jpeg'],
  );
});

test('a sender is told in the gateway’s words what concerns them, as text', async () => {
  const hiring = httpHiring({ url });
  const detail = `Koordinator menghentikan\n permintaan dari Anda: \u202Etes\u0007 3527014107900001 <b>x</b>`;
  for (const [status, code] of [
    [403, 'forbidden'],
    [400, 'invalid'],
    [429, 'rate-limited'],
  ] as const) {
    problem(status, { code, detail, issues: [{ path: ['items', 0, 'name'], message: 'rahasia' }] });
    const error = await refused(hiring.desk(null, call));
    assert.equal(error.code, code);
    assert.equal(error.status, status);
    assert.doesNotMatch(error.message, /Koordinator/);
    assert.deepEqual(error.issues, [
      { path: [], message: 'Koordinator menghentikan permintaan dari Anda: tes <b>x</b>' },
      { path: ['items', 0, 'name'], message: 'not accepted' },
    ]);
  }
  problem(403, { code: 'forbidden', detail: 'x'.repeat(1000) });
  assert.equal((await refused(hiring.desk(null, call))).issues[0]!.message.length, 300);
});

test('nothing else that an answer says is repeated', async () => {
  const hiring = httpHiring({ url });
  for (const [status, code] of [
    [401, 'unauthenticated'],
    [404, 'not-found'],
    [409, 'conflict'],
    [503, 'unavailable'],
  ] as const) {
    problem(status, { code, detail: 'rahasia' });
    assert.doesNotMatch(JSON.stringify(await refused(hiring.desk(null, call))), /rahasia/);
  }
  json(403, { code: 'forbidden', detail: 'rahasia' });
  assert.deepEqual((await refused(hiring.desk(null, call))).issues, []);
  for (const detail of [7, '', null, { a: 1 }, '   ']) {
    problem(403, { code: 'forbidden', detail });
    assert.deepEqual((await refused(hiring.desk(null, call))).issues, []);
  }
});

test('how long to wait comes along with the reason', async () => {
  json(
    429,
    { code: 'rate-limited', detail: 'Coba lagi nanti.' },
    {
      'content-type': 'application/problem+json',
      'retry-after': '7',
    },
  );
  assert.equal((await refused(httpHiring({ url }).desk(null, call))).retryAfterMs, 7000);
});

test('over the client: a lost answer is asked for again with the same key, and the newest session', async () => {
  let tries = 0;
  const client = createHiringClient({ backend: httpHiring({ url, token: () => `t${++tries}` }) });
  answer = (response) => {
    if (tries === 1) return void response.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(declined));
  };
  await client.update('invitations', 'i-1', { status: 'declined' }, { idempotencyKey: key });
  assert.deepEqual(
    asked.map(({ headers }) => [headers['idempotency-key'], headers.authorization]),
    [
      [key, 'Bearer t1'],
      [key, 'Bearer t2'],
    ],
  );
});

test('given up on the way, the caller’s reason comes back', async () => {
  const leave = new AbortController();
  answer = () => leave.abort('pergi');
  await assert.rejects(
    httpHiring({ url }).desk(null, { ...call, signal: leave.signal }),
    (reason) => reason === 'pergi',
  );
});

function door() {
  return { kind: 'person', region: 'kemendagri:15.07', name: 'Siti', subject: 'p-1' };
}
