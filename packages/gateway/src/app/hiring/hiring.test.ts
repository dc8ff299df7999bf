import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Desk, HiringTerms, SeenInvitation, SeenQuote, SentRequest, Session } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import {
  baker,
  coordinator,
  offer,
  openTestHiring,
  person,
  region,
  wanted,
} from '../../store/hiring/hiring.fixture.ts';
import type { Behind } from '../../store/hiring/behind-door.ts';
import { createApp } from '../app.ts';
import { createLog } from '../log.ts';

const first = await openTestHiring(['a1', 'a2', 'a3'].map((id) => baker(id)));
const { hiring, database, query } = first;
const { store } = database;
after(() => first.close());

let logged = '';
const log = createLog((text) => (logged += text));
const app = createApp({
  store,
  hiring,
  log,
  rateLimit: false,
  trustProxy: true,
  allowedOrigins: ['https://contoh.go.id'],
});

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly issues?: readonly { readonly path: readonly (string | number)[] }[];
}
interface Sending {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}
async function ask<T>(method: string, path: string, { body, token, headers = {} }: Sending = {}) {
  const answer = await app.request(path, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: JSON.parse(text || 'null') as T };
}

let addresses = 0;
async function send(rest: Parameters<typeof wanted>[0] = {}, headers: Record<string, string> = {}) {
  const from = { 'X-Forwarded-For': `198.51.100.${++addresses}` };
  const { body: terms } = await ask<HiringTerms>('GET', `/v1/hiringTerms/${region}`, { headers: from });
  const proof = await solve(terms.puzzle, new AbortController().signal);
  return ask<SentRequest>('POST', '/v1/quoteRequests', {
    body: wanted(rest),
    headers: { ...from, 'Guyub-Proof': proof, ...headers },
  });
}
const tokenOf = (link: string) => link.slice(link.indexOf('#guyub=') + 7);
async function enter(link: string): Promise<string> {
  const { status, body } = await ask<Session>('POST', '/v1/sessions', { body: { token: tokenOf(link) } });
  assert.equal(status, 201);
  return body.token;
}
const sessionOf = async (door: Behind) => enter((await hiring.doors.link(door)).link);

test('a request, its answers and its deal over HTTP; nothing of it is kept on the way', async () => {
  const key = randomUUID();
  const sent = await send({}, { 'Idempotency-Key': key });
  assert.equal(sent.status, 201);
  assert.equal(sent.headers.get('cache-control'), 'no-store');
  assert.equal(sent.headers.get('etag'), '"1"');
  assert.equal(sent.body.request.status, 'submitted');
  await hiring.inviter.kick();

  const buyer = await enter(sent.body.link);
  const desk = await ask<Desk>('GET', '/v1/desks/first', { token: buyer });
  assert.equal(desk.headers.get('cache-control'), 'no-store');
  assert.equal(desk.body.matters[0]!.invitations.length, 3);

  const [one] = desk.body.matters[0]!.invitations;
  const graduate = await sessionOf(person(one!.personId));
  const opened = await ask<SeenInvitation>('PATCH', `/v1/invitations/${one!.id}`, {
    body: { status: 'opened' },
    token: graduate,
    headers: { 'If-Match': '"1"' },
  });
  assert.deepEqual([opened.status, opened.body.status, opened.headers.get('etag')], [200, 'opened', '"2"']);
  const stale = await ask<Problem>('PATCH', `/v1/invitations/${one!.id}`, {
    body: { status: 'declined' },
    token: graduate,
    headers: { 'If-Match': '"1"' },
  });
  assert.deepEqual([stale.status, stale.body.code], [409, 'conflict']);
  const quoted = await ask<SeenQuote>('POST', '/v1/quotes', { body: offer(one!.id), token: graduate });
  assert.equal(quoted.status, 201);
  assert.equal(
    (await ask('POST', '/v1/deals', { body: { quoteId: quoted.body.id }, token: buyer })).status,
    201,
  );
  const again = await ask<Problem>('POST', '/v1/deals', { body: { quoteId: quoted.body.id }, token: buyer });
  assert.deepEqual([again.status, again.body.code], [409, 'conflict']);

  log.flush();
  for (const secret of [
    'Kue',
    'Contoh',
    '6281',
    one!.id,
    one!.personId,
    sent.body.request.id,
    buyer,
    key,
    '198.51',
  ])
    assert.ok(!logged.includes(secret), secret);
  assert.match(logged, /"route":"\/v1\/invitations\/:id"/);
});

test('without a door, or through none that is open, each answer is the same', async () => {
  const bodies = new Set<string>();
  for (const [method, path, body] of [
    ['GET', '/v1/desks/first', undefined],
    ['PATCH', '/v1/quoteRequests/x', { status: 'cancelled' }],
    ['PATCH', '/v1/invitations/x', { status: 'opened' }],
    ['POST', '/v1/quotes', {}],
    ['PATCH', '/v1/quotes/x', { status: 'withdrawn' }],
    ['POST', '/v1/deals', {}],
    ['PATCH', '/v1/deals/x', {}],
    ['PATCH', '/v1/people/a1', {}],
    ['POST', '/v1/blocks', {}],
    ['POST', '/v1/links', { personId: 'a1' }],
  ] as const)
    for (const token of [undefined, 'karangan', 'e30.e30.']) {
      const answer = await ask<Problem>(method, path, { body, ...(token && { token }) });
      assert.deepEqual([answer.status, answer.body.code], [401, 'unauthenticated'], `${method} ${path}`);
      bodies.add(answer.text);
    }
  assert.equal(bodies.size, 1);
});

test('a wish needs a key, JSON, and all that its schema says', async () => {
  const token = await sessionOf(person('a1'));
  const refused = async (sending: Sending) => {
    const { status, body } = await ask<Problem>('POST', '/v1/quotes', { token, ...sending });
    assert.deepEqual([status, body.code], [400, 'invalid']);
    return body;
  };
  for (const key of ['', 'pendek', 'dua kata dan lebih panjang', 'x'.repeat(65)])
    assert.match(
      (await refused({ body: offer('x'), headers: { 'Idempotency-Key': key } })).detail,
      /Idempotency-Key/,
    );
  await refused({ body: offer('x'), headers: { 'Content-Type': 'text/plain' } });
  const { issues } = await refused({ body: { ...offer('x'), prices: ['1'], lain: 1 } });
  assert.ok(issues!.some(({ path }) => path.join('.') === 'prices.0'));
  await refused({ body: offer('x'), headers: { 'If-Match': 'abc' } });
  await refused({ body: offer('x', { note: 'a\u0000b' }) });
});

test('an identity number is refused with its place, and nothing of it is stored', async () => {
  const nik = '3527054107880003';
  const items = [{ name: 'Kue', quantity: 1, unit: 'kotak', specification: `NIK ${nik}` }];
  const sent = await send({
    items,
    note: `KK ${nik.slice(0, 4)} ${nik.slice(4, 8)} ${nik.slice(8, 12)} ${nik.slice(12)}`,
  });
  assert.equal(sent.status, 400);
  const { issues, detail } = sent.body as unknown as Problem;
  assert.deepEqual(
    issues!.map(({ path }) => path.join('.')),
    ['items.0.specification', 'note'],
  );
  assert.match(detail, /nomor identitas/);
  const stored = await query(`select 1 from quote_requests as t where t::text like '%3527054107880003%'`);
  assert.equal(stored.length, 0);
});

test('who has one door cannot open another’s, by whatever id', async () => {
  const { body } = await send({ telephone: '+6281310000001' });
  await hiring.inviter.kick();
  const buyer = await enter(body.link);
  const desk = await ask<Desk>('GET', '/v1/desks/first', { token: buyer });
  const mine = desk.body.matters[0]!.invitations.find(({ personId }) => personId === 'a1')!;
  const other = await sessionOf(person('a2'));
  const answers = await Promise.all(
    [mine.id, 'tidakada', "x'; drop table deals", '%00', '../people'].map((id) =>
      ask<Problem>('PATCH', `/v1/invitations/${encodeURIComponent(id)}`, {
        body: { status: 'opened' },
        token: other,
      }),
    ),
  );
  assert.equal(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, 1);
  assert.equal(answers[0]!.status, 404);
});

test('a graduate is away; a coordinator forwards, refuses and blocks', async () => {
  const graduate = await sessionOf(person('a3'));
  const away = await ask('PATCH', '/v1/people/a3', { body: { awayUntil: '2026-03-09' }, token: graduate });
  assert.deepEqual([away.status, away.body], [200, { awayUntil: '2026-03-09' }]);
  const notMine = await ask<Problem>('PATCH', '/v1/people/a1', {
    body: { awayUntil: null },
    token: graduate,
  });
  assert.equal(notMine.status, 404);

  const office = await sessionOf(coordinator);
  const { body } = await ask<Desk>('GET', '/v1/desks/first', { token: office });
  const matter = body.matters.find(({ request }) => request.status === 'sent')!;
  const [invitation] = matter.invitations;
  const forwarded = await ask<SeenInvitation>('PATCH', `/v1/invitations/${invitation!.id}`, {
    body: { status: 'forwarded' },
    token: office,
  });
  assert.ok(forwarded.body.forwardedAt);
  const refusal = await ask<SentRequest>('PATCH', `/v1/quoteRequests/${matter.request.id}`, {
    body: { status: 'refused', refusal: 'Tidak pantas.' },
    token: office,
  });
  assert.deepEqual([refusal.body.request.status, tokenOf(refusal.body.link).length > 20], ['refused', true]);
  const block = { body: { requestId: matter.request.id, reason: 'Pesanan palsu.' }, token: office };
  assert.equal((await ask('POST', '/v1/blocks', block)).status, 201);
  const blocked = await send({ telephone: '+6281310000001' });
  assert.equal(blocked.status, 403);
  assert.match((blocked.body as unknown as Problem).detail, /Pesanan palsu/);
});

test('what was ordered locally is everybody’s to know, with a tag', async () => {
  const counted = await ask('GET', `/v1/localOrders/${region}`);
  assert.equal(counted.status, 200);
  const etag = counted.headers.get('etag')!;
  const again = await ask('GET', `/v1/localOrders/${region}`, { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  assert.equal((await ask('GET', '/v1/localOrders/kemendagri:99.99')).status, 404);
});

test('where hiring is not switched on, each of its addresses says so', async () => {
  const without = createApp({ store, rateLimit: false });
  for (const [method, path] of [
    ['POST', '/v1/quoteRequests'],
    ['POST', '/v1/sessions'],
    ['PATCH', '/v1/people/a1'],
    ['GET', '/v1/desks/first'],
    ['GET', `/v1/hiringTerms/${region}`],
    ['GET', `/v1/localOrders/${region}`],
  ] as const) {
    const answer = await without.request(path, { method });
    assert.equal(answer.status, 404);
    assert.equal(((await answer.json()) as Problem).code, 'unsupported');
  }
  assert.equal((await without.request('/v1/people/a1')).status, 200);
});

test('a page of an allowed origin may send what a wish needs', async () => {
  const answer = await app.request('/v1/quotes', {
    method: 'OPTIONS',
    headers: { Origin: 'https://contoh.go.id' },
  });
  assert.match(answer.headers.get('access-control-allow-methods')!, /POST, PATCH/);
  for (const header of ['Authorization', 'Idempotency-Key', 'If-Match', 'Guyub-Proof'])
    assert.match(answer.headers.get('access-control-allow-headers')!, new RegExp(header));
});
