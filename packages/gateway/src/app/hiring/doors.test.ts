import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Session } from '@guyub/core/hiring';
import { inboxUrl, omben, tokenIn } from '../../auth/doors.fixture.ts';
import { testDatabase } from '../../store/database.fixture.ts';
import { createApp } from '../app.ts';
import { createLog } from '../log.ts';

const database = await testDatabase();
const hiring = await database.store.hiring({ inboxUrl });
const { doors, links, puzzles } = hiring;
let logged = '';
const log = createLog((text) => (logged += text));
const app = createApp({ store: database.store, hiring, rateLimit: false, trustProxy: true, log });
after(async () => {
  await hiring.close();
  await database.close();
});

const other = 'kemendagri:15.07';
const updatedAt = '2026-11-01T00:00:00.000Z';
await database.fill({
  regions: [omben, other].map((id) => ({
    id,
    scheme: 'kemendagri' as const,
    code: id.slice(11),
    name: `Kabupaten ${id.slice(11)}`,
    level: 'regency' as const,
    region: id,
    updatedAt,
  })),
  people: [
    ['ani', omben],
    ['umi', other],
  ].map(([id, region]) => ({
    id: id!,
    name: `${id} Contoh`,
    roles: ['graduate' as const],
    skills: ['Menjahit'],
    region: region!,
    cohorts: [],
    certified: false,
    hasBusiness: false,
    offerings: [],
    consents: { publication: 'no' as const },
    updatedAt,
  })),
});

let address = 0;
const send = (
  path: string,
  body: string,
  token?: string,
  method = 'POST',
  headers: Record<string, string> = {},
) =>
  app.request(path, {
    method,
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': `192.0.2.${++address}`,
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
const coordinator = {
  kind: 'coordinator',
  region: omben,
  subject: 'koor',
  name: 'Koordinator Contoh',
} as const;
const enter = async (link: string) => {
  const answer = await send('/v1/sessions', JSON.stringify({ token: tokenIn(link) }));
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  return (await answer.json()) as Session;
};
const desk = async () => (await enter((await doors.link(coordinator)).link)).token;

test('a coordinator makes a link for somebody of the region, who comes in by it, until it is revoked', async () => {
  const token = await desk();
  const made = await send('/v1/links', '{"personId":"ani"}', token);
  assert.equal(made.status, 201);
  const { link, expiresAt } = (await made.json()) as { link: string; expiresAt: string };
  assert.ok(link.startsWith(`${inboxUrl}#guyub=`) && expiresAt);
  const session = await enter(link);
  assert.deepEqual(session.door, { kind: 'person', region: omben, subject: 'ani', name: 'ani Contoh' });

  assert.equal((await send('/v1/links', '{"personId":"ani"}', session.token)).status, 403);
  assert.equal((await send('/v1/links/ani', '{"status":"revoked"}', session.token, 'PATCH')).status, 403);
  const revoked = await send('/v1/links/ani', '{"status":"revoked"}', token, 'PATCH');
  assert.deepEqual([revoked.status, await revoked.json()], [200, { status: 'revoked' }]);
  assert.equal((await send('/v1/sessions', JSON.stringify({ token: session.token }))).status, 401);
  assert.deepEqual(
    await database.query<{ action: string; door_subject: string }>(
      `select action, door_subject from audit where resource = 'links' and record_id = 'ani' order by id`,
    ),
    [
      { action: 'create', door_subject: 'koor' },
      { action: 'revoke', door_subject: 'koor' },
    ],
  );
});

test('whoever is elsewhere is not there, word for word', async () => {
  const token = await desk();
  const said = async (path: string, body: string, method?: string) => {
    const answer = await send(path, body, token, method);
    return `${answer.status} ${await answer.text()}`;
  };
  const nobody = await said('/v1/links', '{"personId":"nobody"}');
  assert.match(nobody, /^404 /);
  assert.equal(await said('/v1/links', '{"personId":"umi"}'), nobody);
  assert.equal(await said('/v1/links', '{"requestId":"ani"}'), nobody, 'a person is no request');
  for (const subject of ['umi', 'nobody', 'a%00b', 'koor', 'x'.repeat(200)])
    assert.equal(await said(`/v1/links/${subject}`, '{"status":"revoked"}', 'PATCH'), nobody, subject);
});

test('without a door, and with a broken one, the same is said', async () => {
  const link = tokenIn((await doors.link({ ...coordinator, subject: 'lain' })).link);
  const bodies = new Set<string>();
  for (const token of [undefined, 'x', link, 'a.b.c'])
    for (const body of ['{"personId":"ani"}', '{"personId":"nobody"}', 'broken']) {
      const answer = await send('/v1/links', body, token);
      assert.equal(answer.status, 401);
      bodies.add(await answer.text());
    }
  bodies.add(await (await send('/v1/sessions', '{"token":"x"}')).text());
  assert.equal(bodies.size, 1);
});

test('bodies that are none are refused in words', async () => {
  const said = async (body: string, headers?: Record<string, string>) => {
    const answer = await send('/v1/sessions', body, undefined, 'POST', headers);
    assert.equal(answer.status, 400, body.slice(0, 60));
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    return ((await answer.json()) as { detail: string }).detail;
  };
  assert.match(await said('{}', { 'Content-Type': 'text/plain' }), /Content-Type/);
  assert.match(await said(''), /bukan JSON/);
  assert.match(await said('{"token":'), /bukan JSON/);
  assert.match(await said('['.repeat(60_000) + ']'.repeat(5000)), /bukan JSON/);
  assert.match(await said(`${'['.repeat(30_000)}${']'.repeat(30_000)}`), /bukan JSON|belum benar/);
  assert.match(await said(`{"token":"${'x'.repeat(70_000)}"}`), /64 kB/);
  for (const name of ['__proto__', 'constructor', 'prototype'])
    assert.match(await said(`{"token":"x","more":[{"${name}":{}}]}`), new RegExp(name));
  for (const body of ['null', '[]', '"x"', '{"token":1}', '{"token":"x","more":1}'])
    assert.match(await said(body), /belum benar/);
});

test('terms of a region: papers, and a puzzle that is never kept', async () => {
  const answer = await app.request(`/v1/hiringTerms/${omben}`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { region, papers, puzzle } = (await answer.json()) as {
    region: string;
    papers: { rules: unknown[] };
    puzzle: { zeroBits: number };
  };
  assert.deepEqual([region, papers.rules.length, puzzle.zeroBits], [omben, 4, 14]);
  assert.equal((await puzzles.make(omben, 'x')).zeroBits, 14);
  assert.equal((await app.request('/v1/hiringTerms/kemendagri:99.99')).status, 404);
  assert.equal((await app.request('/v1/hiringTerms/%00')).status, 404);
});

test('the log knows no token, no address and nobody', async () => {
  await links.make({ ...coordinator, session: '' }, { personId: 'ani' });
  log.flush();
  assert.ok(logged.includes('/v1/sessions'));
  assert.doesNotMatch(logged, /192\.0\.2|eyJ|ani|Contoh|koor/);
});
