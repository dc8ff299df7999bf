import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import type { Desk, HiringTerms, SentRequest } from '@guyub/core/hiring';
import { baker, coordinator, DAY, HOUR, offer, region, wanted } from '../../store/hiring/hiring.fixture.ts';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';
import { friend, hiringOverHttp, newKey, type Problem, type Sending } from './over-http.fixture.ts';

const gateway = await hiringOverHttp(['a1', 'a2', 'a3'].map((id) => baker(id)));
const { ask, send, enter, session, query, clock, proof, address, options } = gateway;
const socket = await listen({ fetch: createApp({ ...options, rateLimit: false }).fetch, port: 0 });
after(async () => {
  await socket.close();
  await gateway.close();
});

let senders = 0;
/** Somebody whom nothing was counted of yet. */
const contact = () => {
  const number = String(++senders).padStart(4, '0');
  return { telephone: `+62813222${number}`, email: `pembeli${number}@contoh.example` };
};
const post = (sending: Sending) => ask<SentRequest & Problem>('POST', '/v1/quoteRequests', sending);
const kept = async () => (await query<{ n: number }>('select count(*)::int as n from quote_requests'))[0]!.n;

let day = 0;
beforeEach(() => {
  // Each test has a day of its own, for what is counted by the day.
  clock.at += ++day === 1 ? 0 : DAY;
});
const soon = () => new Date(clock.at + 5 * DAY).toISOString().slice(0, 10);
const input = (rest: Partial<ReturnType<typeof wanted>> = {}) =>
  wanted({ ...contact(), replyBy: soon(), neededOn: soon(), ...rest });

const nasty = {
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  link: 'javascript:alert(1) https://jahat.example/?a=1&b=2',
  quotes: `'"); drop table deals; --`,
};

test('what is written is kept as it is written, without what nobody can see', async () => {
  const turned = `Kue \u202elapsepeS\u202c\u2066 \u0007enak\u001b[31m\u200b\u2028 sekali`;
  const sent = await send(
    input({
      title: `${nasty.markup}`,
      note: `  ${turned}\n\n\n\n\n${nasty.link}\r\nbaris 2\t👩🏽‍🍳  `,
      buyerName: nasty.quotes,
      items: [
        { name: nasty.markup, quantity: 40, unit: '<b>', specification: nasty.link },
        { name: '{{7*7}}${7*7}', quantity: 1, unit: '%s' },
      ],
    }),
  );
  assert.equal(sent.status, 201, sent.text);
  const { title, note, buyerName, items } = sent.body.request;
  assert.equal(title, nasty.markup);
  assert.equal(buyerName, nasty.quotes);
  assert.equal(items[0]!.specification, nasty.link);
  assert.equal(note, `Kue lapsepeS enak[31m\n sekali\n\n${nasty.link}\nbaris 2\t👩🏽‍🍳`);
  assert.equal(sent.headers.get('content-type'), 'application/json');
  assert.equal(sent.headers.get('x-content-type-options'), 'nosniff');

  const token = await enter(sent.body.link);
  const { body } = await ask<Desk>('GET', '/v1/desks/first', { token });
  assert.equal(body.matters[0]!.request.title, title);
  const [invitation] = body.matters[0]!.invitations;
  const by = await session({ kind: 'person', region, subject: invitation!.personId });
  const prices = [1, 2];
  const days = { readyOn: soon(), validUntil: soon() };
  for (const wrong of [
    { prices: [1] },
    { prices: [1, -1] },
    { prices: [1, 1e308] },
    { prices: ['1', '2'] },
    { prices: [1e12, 1e12] },
    { extra: -0.5 },
    { validUntil: '0000-01-01' },
    { readyOn: '2026-13-01' },
    { note: 'x'.repeat(2001) },
    { sharesContact: 'yes' },
  ]) {
    const answer = await ask('POST', '/v1/quotes', {
      body: { ...offer(invitation!.id, { prices, ...days }), ...wrong },
      token: by,
    });
    assert.equal(answer.status, 400, JSON.stringify(wrong));
  }
  const quoted = await ask<{ note: string }>('POST', '/v1/quotes', {
    body: offer(invitation!.id, { prices, ...days, validUntil: '9999-12-31', note: nasty.markup }),
    token: by,
  });
  assert.equal(quoted.status, 201, quoted.text);
  assert.equal(quoted.body.note, nasty.markup);
});

test('a proof of work: none, a wrong one, too easy a one, one of elsewhere, and one twice', async () => {
  const from = address();
  const before = await kept();
  const bare = await post({ body: input(), headers: from });
  assert.deepEqual([bare.status, bare.body.code], [400, 'invalid']);
  const good = await proof(from);
  const text = good['Guyub-Proof'];
  const challenge = text.slice(0, text.lastIndexOf('.'));
  const [head, claims, signature] = challenge.split('.') as [string, string, string];
  const easy = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), bits: 1 }),
  ).toString('base64url');
  for (const wrong of [
    'x',
    challenge,
    `${challenge}.`,
    `${challenge}.x`,
    `${head}.${easy}.${signature}.1`,
    `${text}0`,
    `${text} `.repeat(60),
  ]) {
    const answer = await post({ body: input(), headers: { ...from, 'Guyub-Proof': wrong } });
    // One space behind it is no part of a header.
    assert.deepEqual([answer.status, answer.body.code], [429, 'rate-limited'], wrong);
    assert.equal(answer.headers.get('retry-after'), '1');
  }
  const elsewhere = await proof(from, 'kemendagri:15.07');
  assert.equal((await post({ body: input(), headers: { ...from, ...elsewhere } })).status, 429);
  assert.equal(await kept(), before);
  assert.equal((await post({ body: input(), headers: { ...from, ...good } })).status, 201);
  assert.equal((await post({ body: input(), headers: { ...from, ...good } })).status, 429, 'spent');
  clock.at += HOUR;
  const late = await proof(from);
  clock.at += HOUR + 61_000;
  assert.equal((await post({ body: input(), headers: { ...from, ...late } })).status, 429, 'too late');
});

test('the eleventh in an hour, the sixth with one contact, and a blocked sender: each reads which', async () => {
  const from = { 'X-Forwarded-For': '203.0.113.5' };
  const once = async () => post({ body: input(), headers: { ...from, ...(await proof(from)) } });
  assert.equal((await once()).status, 201);
  // As if eight more had come: working out their puzzles takes a while, as it should.
  await query(`update senders set count = 9 where what = 'address-hour' and count = 1`);
  assert.equal((await once()).status, 201);
  const eleventh = await once();
  assert.equal(eleventh.status, 429);
  assert.match(eleventh.body.detail, /10 permintaan dalam jam ini/);
  assert.ok(Number(eleventh.headers.get('retry-after')) > 60);
  // In IPv6 a household has as many addresses as it likes.
  const net = (i: number) => ({ 'X-Forwarded-For': `2001:db8:1:2::${i}` });
  for (let i = 1; i <= 3; i++)
    assert.equal(
      (await post({ body: input(), headers: { ...net(i), ...(await proof(net(i))) } })).status,
      201,
    );
  const { body: terms } = await ask<HiringTerms>('GET', `/v1/hiringTerms/${region}`, { headers: net(9) });
  assert.equal(terms.puzzle.zeroBits, 16);

  const same = contact();
  for (let i = 0; i < 5; i++) assert.equal((await send(input(same))).status, 201);
  const sixth = await send(input({ ...same, telephone: contact().telephone }));
  assert.equal(sixth.status, 429);
  assert.match(sixth.body.detail, /nomor atau surel ini sudah terkirim 5/);

  const sender = contact();
  const sent = await send(input(sender));
  const body = { requestId: sent.body.request.id, reason: 'Pesanan palsu <b>lagi</b>' };
  assert.equal((await ask('POST', '/v1/blocks', { body, token: await session(coordinator) })).status, 201);
  const blocked = await send(input(sender));
  assert.equal(blocked.status, 403);
  assert.equal(
    blocked.body.detail,
    'Koordinator menghentikan permintaan dari Anda: Pesanan palsu <b>lagi</b>. Bila ini keliru, hubungi kantornya.',
  );
});

/** A request as bytes, and what comes back of it before the line closes. */
const raw = (head: string, body: Iterable<Uint8Array | string>) =>
  new Promise<string>((resolve) => {
    let said = '';
    const line = connect(socket.port, '127.0.0.1');
    line.on('data', (bytes) => (said += bytes.toString()));
    line.on('error', () => resolve(said));
    line.on('close', () => resolve(said));
    line.write(head);
    for (const part of body) line.write(part);
    line.end();
  });

test('bodies that are too long, with and without their length, over a real line', async () => {
  const head = (more: string) =>
    `POST /v1/quoteRequests HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nIdempotency-Key: ${newKey()['Idempotency-Key']}\r\n${more}\r\n\r\n`;
  for (const size of [65_537, 1_000_000]) {
    const said = await raw(head(`Content-Length: ${size}`), ['x'.repeat(size)]);
    assert.match(said, /^HTTP\/1\.1 400 [\s\S]*64 kB/, String(size));
  }
  const chunk = `ffff\r\n${'x'.repeat(0xffff)}\r\n`;
  const said = await raw(head('Transfer-Encoding: chunked'), [
    ...Array.from({ length: 16 }, () => chunk),
    '0\r\n\r\n',
  ]);
  assert.match(said, /^HTTP\/1\.1 400 [\s\S]*64 kB/);
  const lie = await raw(head('Content-Length: 10\r\nTransfer-Encoding: chunked'), [chunk, '0\r\n\r\n']);
  assert.match(lie, /^HTTP\/1\.1 400 /);
  // And the next one is answered.
  assert.equal((await fetch(`${socket.url}/healthz`)).status, 200);
});

test('values that are none: one plain refusal each, and nothing of them comes back or is kept', async () => {
  const before = await kept();
  const nik = '3527054107880003';
  const text = JSON.stringify(input());
  const bodies: readonly string[] = [
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    text.replace('"title"', '"__proto__":{"admin":true},"title"'),
    text.replace('"title"', '"\\u005f_proto__":{"admin":true},"title"'),
    text.replace('"title"', '"constructor":{"prototype":{}},"title"'),
    text.replace('"title"', `"${nik}":1,"title"`),
    text.replace('"title"', `"${nik} <script>alert(1)</script>":1,"title"`),
    ...['"40"', 'NaN', 'Infinity', '-1', '0', '1e308', '1e400', '1e-9', '0.001', 'true', 'null', '[40]'].map(
      (quantity) => text.replace('"quantity":40', `"quantity":${quantity}`),
    ),
    ...['-1', '1.5', '1e13', '"1"', '1e400'].map((ceiling) =>
      text.replace('"title"', `"ceiling":${ceiling},"title"`),
    ),
    ...['0000-00-00', '0000-01-01', '2026-02-30', '26-03-12', '99999-01-01', '', '2026-03-12T00:00:00Z'].map(
      (date) => text.replace(/"neededOn":"[^"]*"/, `"neededOn":"${date}"`),
    ),
    text.replace(/"replyBy":"[^"]*"/, '"replyBy":"9999-12-31"'),
    text.replace('40 kotak kue', 'x'.repeat(201)),
    text.replace('"title"', `"note":${JSON.stringify('baris\n'.repeat(10_000))},"title"`),
    text.replace('40 kotak kue', ' '),
    text.replace('40 kotak kue', '\\u202e\\u200b'),
    text.replace('40 kotak kue', 'a\\u0000b'),
    text.replace('40 kotak kue', 'a\\ud800b'),
    text.replace('"title"', `"items":[${Array(21).fill('{"name":"x","quantity":1,"unit":"x"}').join()}],"x"`),
    JSON.stringify({ ...input(), items: Array(21).fill({ name: 'x', quantity: 1, unit: 'x' }) }),
    JSON.stringify({ ...input(), email: 'javascript:alert(1)' }),
    JSON.stringify({ ...input(), telephone: '08123456789' }),
    JSON.stringify({ ...input(), personId: nik }),
    JSON.stringify({ ...input(), region: `kemendagri:35.27'; drop table people` }),
    text.slice(0, -1),
    `${text}${text}`,
  ];
  for (const body of bodies) {
    const from = address();
    const answer = await post({ raw: body, headers: { ...from, 'Guyub-Proof': 'x' } });
    assert.deepEqual([answer.status, answer.body.code], [400, 'invalid'], body.slice(0, 200));
    assert.ok(!answer.text.includes(nik), 'an identity number comes back');
    assert.ok(answer.text.length < 6000);
  }
  assert.equal(await kept(), before);
  assert.equal(({} as { admin?: boolean }).admin, undefined);
});

test('of a field that stands there twice, the one that was looked at is the one that is kept', async () => {
  const from = address();
  const text = JSON.stringify(input({ title: 'yang kedua' })).replace('{', '{"title":"yang pertama",');
  const sent = await post({ raw: text, headers: { ...from, ...(await proof(from)) } });
  assert.equal(sent.status, 201);
  assert.equal(sent.body.request.title, 'yang kedua');
});

test('another origin reads no desk, and a preflight allows what a wish needs and no more', async () => {
  const token = await session(coordinator);
  for (const origin of ['https://jahat.example', 'null', `${friend}.jahat.example`, 'http://contoh.go.id']) {
    const read = await ask('GET', '/v1/desks/first', { token, headers: { Origin: origin } });
    assert.equal(read.headers.get('access-control-allow-origin'), null, origin);
    assert.match(read.headers.get('vary')!, /Origin/);
    const before = await ask('OPTIONS', '/v1/desks/first', { headers: { Origin: origin } });
    for (const [name] of before.headers) assert.doesNotMatch(name, /^access-control/, origin);
  }
  const allowed = await ask('OPTIONS', '/v1/desks/first', { headers: { Origin: friend } });
  assert.equal(allowed.headers.get('access-control-allow-origin'), friend);
  assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
  assert.equal(allowed.headers.get('access-control-allow-methods'), 'GET, HEAD, POST, PATCH, OPTIONS');
  assert.equal(
    allowed.headers.get('access-control-allow-headers'),
    'Accept, Content-Type, If-None-Match, Authorization, Idempotency-Key, If-Match, Guyub-Proof',
  );
  // What a form of any page can send needs no preflight: it is not taken.
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    for (const path of ['/v1/quoteRequests', '/v1/sessions'])
      assert.equal(
        (await ask('POST', path, { raw: '{}', headers: { 'Content-Type': type, Origin: friend } })).status,
        400,
      );
});
