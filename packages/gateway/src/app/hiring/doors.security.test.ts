import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { after, test } from 'node:test';
import type { Desk, SeenDeal, SeenQuote, Session } from '@guyub/core/hiring';
import { decodeJwt, decodeProtectedHeader, exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { openKeys } from '../../auth/keys.ts';
import { randomId } from '../../store/ids.ts';
import { openDatabase } from '../../store/open.ts';
import type { Behind } from '../../store/hiring/behind-door.ts';
import {
  baker,
  buyer,
  coordinator,
  monday,
  offer,
  person,
  wanted,
} from '../../store/hiring/hiring.fixture.ts';
import { createApp } from '../app.ts';
import { hiringOverHttp, questionsOf, tokenOf, type Answered, type Sending } from './over-http.fixture.ts';

const elsewhere = 'kemendagri:15.07';
const gateway = await hiringOverHttp([
  ...['a1', 'a2', 'a3'].map((id) => baker(id)),
  ...['b1', 'b2'].map((id) => baker(id, { region: elsewhere, subdistrict: 'Sabak' })),
]);
const { ask, send, enter, session, hiring, clock, log, lines, address } = gateway;
after(() => gateway.close());
const now = () => clock.at;

// One matter of each region with a quote and a deal, and a second one of the first region.
const mine = await matter({});
const next = await matter({ title: 'Kue lain', telephone: '+6281300000002', email: 'lain@contoh.example' });
const far = await matter({ region: elsewhere, subdistrict: 'Sabak', telephone: '+6281300000003' });

async function matter(rest: Parameters<typeof wanted>[0]) {
  const sent = await send(rest);
  assert.equal(sent.status, 201, sent.text);
  const { id: request, region } = sent.body.request;
  const token = await enter(sent.body.link);
  const { body: desk } = await ask<Desk>('GET', '/v1/desks/first', { token });
  const [invitation] = desk.matters[0]!.invitations;
  const by = await session({ kind: 'person', region, subject: invitation!.personId });
  const quoted = await ask<SeenQuote>('POST', '/v1/quotes', { body: offer(invitation!.id), token: by });
  assert.equal(quoted.status, 201, quoted.text);
  const chosen = await ask<SeenDeal>('POST', '/v1/deals', { body: { quoteId: quoted.body.id }, token });
  assert.equal(chosen.status, 201, chosen.text);
  return {
    region,
    request,
    person: invitation!.personId,
    invitation: invitation!.id,
    quote: quoted.body.id,
    deal: chosen.body.id,
    token,
    link: sent.body.link,
  };
}
type Made = typeof mine;

/** Each way to touch something by its id, with the kinds of door that may. */
const ways: readonly (readonly [
  name: string,
  kinds: readonly Behind['kind'][],
  of: (ids: Made) => readonly [string, string, Sending?],
])[] = [
  [
    'cancel',
    ['buyer'],
    ({ request }) => ['PATCH', `/v1/quoteRequests/${request}`, { body: { status: 'cancelled' } }],
  ],
  [
    'refuse',
    ['coordinator'],
    ({ request }) => [
      'PATCH',
      `/v1/quoteRequests/${request}`,
      { body: { status: 'refused', refusal: 'Tidak.' } },
    ],
  ],
  [
    'open',
    ['person'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'opened' } }],
  ],
  [
    'decline',
    ['person'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'declined' } }],
  ],
  [
    'forward',
    ['coordinator'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'forwarded' } }],
  ],
  ['quote', ['person'], ({ invitation }) => ['POST', '/v1/quotes', { body: offer(invitation) }]],
  [
    'withdraw',
    ['person'],
    ({ quote }) => ['PATCH', `/v1/quotes/${quote}`, { body: { status: 'withdrawn' } }],
  ],
  ['choose', ['buyer'], ({ quote }) => ['POST', '/v1/deals', { body: { quoteId: quote } }]],
  [
    'answer',
    ['buyer', 'person', 'coordinator'],
    ({ deal }) => ['PATCH', `/v1/deals/${deal}`, { body: { happened: true, amount: 1 } }],
  ],
  [
    'away',
    ['person'],
    ({ person: id }) => ['PATCH', `/v1/people/${id}`, { body: { awayUntil: '2026-03-09' } }],
  ],
  [
    'block',
    ['coordinator'],
    ({ request }) => ['POST', '/v1/blocks', { body: { requestId: request, reason: 'Iseng.' } }],
  ],
  ['link', ['coordinator'], ({ person: id }) => ['POST', '/v1/links', { body: { personId: id } }]],
  ['buyer link', ['coordinator'], ({ request }) => ['POST', '/v1/links', { body: { requestId: request } }]],
  [
    'revoke',
    ['coordinator'],
    ({ person: id }) => ['PATCH', `/v1/links/${id}`, { body: { status: 'revoked' } }],
  ],
];

/** All that a client can tell one answer from another by, but for the number under which the log has it. */
const told = ({ status, headers, text }: Answered<unknown>) =>
  JSON.stringify([status, [...headers].filter(([name]) => name !== 'x-request-id'), text]);

/** An answer, and what was asked of the database for it. */
async function asked(method: string, path: string, sending: Sending = {}) {
  await hiring.inviter.kick();
  let answered: Answered<unknown> | undefined;
  const questions = await questionsOf(async () => (answered = await ask(method, path, sending)));
  return { told: told(answered!), status: answered!.status, questions };
}

test('whatever does not open a door: one answer, header by header, after the same questions', async () => {
  const { db, close } = await openDatabase(gateway.database.options);
  const keys = await openKeys(db, { now });
  const { privateKey, publicKey } = await keys.signing();
  const link = tokenOf((await hiring.doors.link(person('a1'))).link);
  const good = await enter((await hiring.doors.link(person('a1'))).link);
  const [claims, header] = [decodeJwt(good), decodeProtectedHeader(good)];
  const [head, , signature] = good.split('.') as [string, string, string];
  const stranger = generateKeyPairSync('ed25519');
  const sign = (changed: object, body: object = claims, by = privateKey) =>
    new SignJWT({ ...body }).setProtectedHeader({ ...header, alg: 'EdDSA', ...changed }).sign(by);
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const byHmac = (secret: string | Buffer) => {
    const text = `${encoded({ ...header, alg: 'HS256' })}.${encoded(claims)}`;
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const revoked = await session({ ...person('a2') });
  await hiring.doors.revoke(person('a2'));
  const rotated = await session(person('a3'));
  const { body: fresh } = await ask<Session>('POST', '/v1/sessions', {
    body: { token: rotated },
    headers: address(),
  });
  assert.equal((await ask('GET', '/v1/desks/first', { token: fresh.token })).status, 200);
  const spki = publicKey.export({ format: 'pem', type: 'spki' }) as string;

  const forged: Record<string, string> = {
    nothing: '',
    garbage: 'karangan',
    'three dots': 'a.b.c',
    'very long': 'x'.repeat(5000),
    'another key': await sign({}, claims, stranger.privateKey),
    'another key that it brings along': await sign(
      { jwk: await exportJWK(stranger.publicKey) },
      claims,
      stranger.privateKey,
    ),
    'another key to be fetched': await sign(
      { jku: 'https://jahat.example/keys', x5u: 'https://jahat.example/cert' },
      claims,
      stranger.privateKey,
    ),
    'a key by a path': await sign({ kid: '../../../../dev/null' }, claims, stranger.privateKey),
    'a key by a question': await sign({ kid: "x' or 1=1 --" }, claims, stranger.privateKey),
    'no signature': new UnsecuredJWT({ ...claims }).encode(),
    'none, with the signature left': `${encoded({ ...header, alg: 'none' })}.${encoded(claims)}.${signature}`,
    'None, and nothing behind': `${encoded({ ...header, alg: 'None' })}.${encoded(claims)}.`,
    'HS256 with the public key': byHmac(spki),
    'HS256 with the bytes of the public key': byHmac(publicKey.export({ format: 'der', type: 'spki' })),
    'HS256 with its name': byHmac(header.kid!),
    'another payload': `${head}.${encoded({ ...claims, sid: 'x' })}.${signature}`,
    'a turned signature': `${good.slice(0, -4)}${good.slice(-4) === 'AAAA' ? 'BBBB' : 'AAAA'}`,
    expired: await sign({}, { ...claims, exp: now() / 1000 - 61 }),
    'without an end': await sign({}, { ...claims, exp: undefined }),
    'of a gateway elsewhere': await sign({}, { ...claims, iss: 'lain', aud: 'lain' }),
    'another region': await sign({}, { ...claims, region: elsewhere }),
    'a link': link,
    'a link in the guise of a session': await sign({}, decodeJwt(link)),
    'a puzzle': (await hiring.puzzles.make(mine.region, 'x')).challenge,
    revoked,
    'of nobody': await sign({}, { ...claims, sid: 'tidak-ada' }),
  };
  const expected = await asked('GET', '/v1/desks/first', { token: 'x' });
  assert.equal(expected.status, 401);
  assert.ok(expected.questions.length > 0);
  for (const [name, token] of Object.entries(forged))
    for (const [method, path, sending] of [
      ['GET', '/v1/desks/first'],
      ...ways.map(([, , of]) => of(mine)),
    ] as const) {
      const answer = await asked(method, path, { ...sending, token });
      assert.equal(answer.told, expected.told, `${name}: ${method} ${path}`);
      if (token.length < 2000) assert.deepEqual(answer.questions, expected.questions, name);
    }
  assert.equal((await ask('GET', '/v1/desks/first', { token: good })).status, 200, 'the real one is well');

  // As something to be exchanged, too; a link is good there, and a used-up session ends the one in use.
  const entering = async (token: string) => {
    const answer = await asked('POST', '/v1/sessions', { body: { token }, headers: address() });
    return answer;
  };
  const shut = await entering('x');
  for (const [name, token] of Object.entries(forged)) {
    if (name === 'a link') continue;
    const answer = await entering(token);
    assert.equal(answer.told, shut.told, name);
    assert.equal(answer.questions.length, shut.questions.length, name);
  }
  assert.equal(shut.told, expected.told);
  assert.equal((await entering(rotated)).told, shut.told, 'replayed');
  assert.equal(
    (await asked('GET', '/v1/desks/first', { token: fresh.token })).told,
    expected.told,
    'and over',
  );
  await close();
});

test('another’s things are answered like things that do not exist, whoever asks', async () => {
  const doors: readonly (readonly [string, Behind['kind'], string, readonly Made[]])[] = [
    ['an invited person', 'person', await session(person(mine.person)), [far]],
    ['a person who was not asked', 'person', await session({ ...person('a9') }), [mine, next, far]],
    [
      'a person elsewhere',
      'person',
      await session({ kind: 'person', region: elsewhere, subject: far.person }),
      [mine, next],
    ],
    ['a buyer', 'buyer', mine.token, [next, far]],
    [
      'a buyer elsewhere',
      'buyer',
      await session({ ...buyer(far.request), region: elsewhere }),
      [mine, next],
    ],
    ['a coordinator', 'coordinator', await session(coordinator), [far]],
    ['a coordinator elsewhere', 'coordinator', await session({ ...coordinator, region: elsewhere }), [mine]],
  ];
  let compared = 0;
  for (const [who, kind, token, others] of doors)
    for (const [name, kinds, of] of ways) {
      const nobody = () => randomId();
      const none = { ...mine, request: nobody(), person: nobody(), invitation: nobody(), quote: nobody() };
      const [method, path, sending] = of({ ...none, deal: nobody() });
      const expected = await asked(method, path, { ...sending, token });
      assert.equal(expected.status, kinds.includes(kind) ? 404 : 403, `${who}: ${name}`);
      for (const other of others) {
        const [how, where, what] = of(other);
        const answer = await asked(how, where, { ...what, token });
        assert.equal(answer.told, expected.told, `${who}: ${name}`);
        assert.deepEqual(answer.questions, expected.questions, `${who}: ${name}`);
        compared++;
      }
    }
  assert.ok(compared > 100);
  for (const { person: id, region, request, token } of [mine, next, far]) {
    const { body } = await ask<Desk>('GET', '/v1/desks/first', { token });
    assert.equal(body.matters[0]!.request.status, 'chosen', request);
    assert.equal(body.matters[0]!.deal!.status, 'agreed');
    const [row] = await gateway.query<{ away_until: string | null }>(
      'select away_until from people where region = $1 and id = $2',
      [region, id],
    );
    assert.equal(row!.away_until, null);
  }
});

test('a page of one desk does not turn at another', async () => {
  const token = await session(coordinator);
  const cursor = Buffer.from(JSON.stringify(['x', [true, '2026-01-01T00:00:00.000Z', 'a']])).toString(
    'base64url',
  );
  const refused = await ask('GET', `/v1/desks/${cursor}`, { token });
  assert.equal(refused.status, 400);
  for (const part of ['', 'x', '%00', '..%2fpeople', cursor.slice(1), 'A'.repeat(4000)])
    assert.ok([400, 404].includes((await ask('GET', `/v1/desks/${part}`, { token })).status), part);
});

test('ids cannot be walked: guesses find nothing, and soon have to wait', async () => {
  const tokens = {
    person: await session(person('a8')),
    buyer: next.token,
    coordinator: await session(coordinator),
  };
  const answers = new Map<string, Set<string>>();
  for (const [name, kinds, of] of ways)
    for (let i = 0; i < 40; i++) {
      const id = randomId();
      const [method, path, sending] = of({
        ...mine,
        request: id,
        person: id,
        invitation: id,
        quote: id,
        deal: id,
      });
      const answer = await ask(method, path, { ...sending, token: tokens[kinds[0]!] });
      answers.set(name, (answers.get(name) ?? new Set()).add(told(answer)));
    }
  for (const path of ['people', 'offerings', 'businesses', 'photos'])
    for (let i = 0; i < 40; i++) {
      const answer = await ask('GET', `/v1/${path}/${randomId()}${path === 'photos' ? '/320.webp' : ''}`);
      assert.equal(answer.status, 404);
      answers.set(path, (answers.get(path) ?? new Set()).add(told(answer)));
    }
  for (const [name, said] of answers) {
    assert.equal(said.size, 1, name);
    assert.match([...said][0]!, /^\[404/, name);
  }
  const limited = createApp({ ...gateway.options, rateLimit: { burst: 200, perSecond: 0.001 } });
  const statuses = new Map<number, number>();
  for (let i = 0; i < 250; i++) {
    const { status } = await limited.request(`/v1/people/${randomId()}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  assert.deepEqual(
    [...statuses],
    [
      [404, 200],
      [429, 50],
    ],
  );
});

test('no door’s answer is kept on its way, and no log has a token, an id or an address', () => {
  for (const { method, path, headers, status } of gateway.answers) {
    if (/^\/v1\/(people|offerings|businesses|photos)/.test(path) && method === 'GET') continue;
    assert.equal(headers.get('cache-control'), 'no-store', `${method} ${path} ${status}`);
    assert.equal(headers.get('set-cookie'), null);
  }
  log.flush();
  const logged = lines.join('');
  assert.ok(logged.split('\n').length > 500);
  assert.doesNotMatch(logged, /eyJ|198\.51|Contoh|Warga|kemendagri|628\d/);
  for (const ids of [mine, next, far])
    for (const secret of [ids.request, ids.invitation, ids.quote, ids.deal, tokenOf(ids.link), ids.token])
      assert.ok(!logged.includes(secret));
  for (const line of logged.trim().split('\n')) assert.ok(JSON.parse(line).level === 'info', line);
  assert.ok(monday <= clock.at);
});
