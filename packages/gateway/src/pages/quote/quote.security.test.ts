import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, region } from '../../store/hiring/hiring.fixture.ts';
import {
  address,
  app,
  clock,
  filled,
  hiring,
  kept,
  open,
  path,
  post,
  query,
  ready,
} from './quote.fixture.ts';

test('nobody fills it in within seconds, and programs fill in what nobody sees', async () => {
  const before = await kept();
  const { token } = await open();
  clock.at += 7_000;
  const early = await post(filled(token));
  assert.equal(early.answer.status, 429);
  assert.equal(early.answer.headers.get('retry-after'), '1');
  assert.ok(early.text.includes('terlalu cepat'));
  clock.at += 2_000;
  const trapped = await post(filled(token, { website: 'https://jahat.example' }));
  assert.equal(trapped.answer.status, 400);
  assert.ok(trapped.text.includes('href="#website"'));
  assert.ok(!trapped.text.includes('jahat.example'), 'it is empty again');
  assert.equal(await kept(), before);
  assert.equal((await post(filled(token))).answer.status, 200);
});

test('a token is for its region, for four hours, signed, and for once', async () => {
  const before = await kept();
  const { token: elsewhere } = await open('/pages/hire-local?region=15.07&skill=kue');
  const { token: old } = await open();
  const { challenge } = await hiring.puzzles.make(region, '192.0.2.1');
  clock.at += 5 * HOUR;
  const fresh = await ready();
  const [head, claims, signature] = fresh.split('.') as [string, string, string];
  const early = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), at: 0 }),
  ).toString('base64url');
  for (const token of ['', 'x', elsewhere, old, challenge, `${head}.${early}.${signature}`]) {
    const { answer, text } = await post(filled(token));
    assert.equal(answer.status, 429, token);
    assert.ok(!text.includes(`name="form" value="${token}"`), 'a good one instead');
  }
  assert.equal(await kept(), before);
});

test('a form of another page is not taken; an old browser that names its origin is', async () => {
  const token = await ready();
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost' },
  ] as Record<string, string>[])
    assert.equal((await post(filled(token), headers)).answer.status, 403);
  const plain = (headers: Record<string, string>) =>
    app.request(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Host: 'guyub.example',
        'X-Forwarded-For': address(),
        ...headers,
      },
      body: new URLSearchParams(filled(token)),
    });
  assert.equal((await plain({ Origin: 'https://jahat.example' })).status, 403);
  assert.equal((await plain({ Origin: 'null' })).status, 403);
  assert.equal((await plain({ Origin: 'https://guyub.example' })).status, 200);
  const json = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: 'x',
  });
  assert.equal(json.status, 400);
  const long = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `note=${'x'.repeat(70_000)}`,
  });
  assert.equal(long.status, 400);
});

test('three an hour from one address, three a day to one person, far below what a script may send', async () => {
  const from = { 'X-Forwarded-For': address() };
  const send = async (headers: Record<string, string>, at = path) => {
    const { token } = await open(at);
    clock.at += 10_000;
    return post(filled(token), headers, at);
  };
  for (let i = 0; i < 3; i++) assert.equal((await send(from)).answer.status, 200);
  const fourth = await send(from);
  assert.equal(fourth.answer.status, 429);
  assert.ok(fourth.text.includes('3 formulir dalam jam ini'));
  assert.ok(fourth.text.includes('value="Kue untuk arisan"'), 'what was typed stays');
  assert.ok(Number(fourth.answer.headers.get('retry-after')) > 60);

  const person = `${path}&person=a1`;
  assert.ok((await open(person)).text.includes('Warga a1 ditanya lebih dulu'));
  for (let i = 0; i < 3; i++)
    assert.equal((await send({ 'X-Forwarded-For': address() }, person)).answer.status, 200);
  const again = await send({ 'X-Forwarded-For': address() }, person);
  assert.equal(again.answer.status, 429);
  assert.ok(again.text.includes('Orang ini sudah diminta'));
  const { rows } = {
    rows: await query<{ hash: string }>(`select hash from senders where what like 'form-%'`),
  };
  assert.ok(rows.every(({ hash }) => !hash.includes('198.51')));
});
