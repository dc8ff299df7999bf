import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, beforeEach, mock, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import { decodeJwt, decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { problem } from '../app/problem.ts';
import { inboxUrl, omben, testDoors, tokenIn } from './doors.fixture.ts';
import { createDoors } from './doors.ts';
import { openKeys, replaceKey } from './keys.ts';
import type { Subject } from './subject.ts';
import { createTokens } from './tokens.ts';

const { database, db, clock, key, doors, spied, close } = await testDoors();
after(close);
const start = clock.now;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let address = 0;
/** Somebody new each time, so that failures of one test do not stop the next. */
const from = () => `192.0.2.${++address}`;
const ani: Subject = { kind: 'person', region: omben, subject: 'ani', name: 'Ani Contoh' };
const budi: Subject = { ...ani, subject: 'budi', name: 'Budi Contoh' };
const bearer = (token: string) => `Bearer ${token}`;
const linkFor = async (subject: Subject) => tokenIn((await doors.link(subject)).link);
const enter = async (subject: Subject) => doors.exchange(await linkFor(subject), from());

beforeEach(async () => {
  clock.now = start;
  await database.query('delete from sessions');
  await database.query('delete from doors');
  await database.query('delete from senders');
});

/** What a client would be sent, byte for byte. */
async function refusal(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    assert.ok(isGuyubError(error), String(error));
    const { answer } = problem(error, 'id');
    return `${answer.status} ${JSON.stringify(answer.headers)} ${Buffer.from(answer.body!).toString()}`;
  }
  return 'let in';
}

test('a link opens exactly one door, more than once, and says nothing of a person', async () => {
  const { link, expiresAt } = await doors.link(ani);
  assert.ok(link.startsWith(`${inboxUrl}#guyub=`));
  assert.equal(expiresAt, new Date(start + 14 * DAY).toISOString());
  const first = await doors.exchange(tokenIn(link), from());
  const again = await doors.exchange(tokenIn(link), from());
  assert.deepEqual(first.door, { kind: 'person', region: omben, subject: 'ani', name: 'Ani Contoh' });
  assert.equal(first.expiresAt, new Date(start + DAY).toISOString());
  for (const { token } of [first, again]) {
    const { session, ...door } = await doors.open(bearer(token));
    assert.ok(session);
    assert.deepEqual(door, first.door);
  }
  assert.deepEqual(Object.keys(decodeJwt(tokenIn(link))).sort(), [
    'aud',
    'exp',
    'gen',
    'iat',
    'iss',
    'kind',
    'region',
    'sub',
  ]);
  assert.deepEqual(decodeProtectedHeader(tokenIn(link)), {
    alg: 'EdDSA',
    typ: 'link+jwt',
    kid: (await key.signing()).id,
  });
});

test('every refusal is the same, byte for byte, and after the same questions', async () => {
  const { privateKey } = await key.signing();
  const mine = await enter(ani);
  const link = await linkFor(ani);
  const claims = decodeJwt(link);
  const sign = (header: object, body: object = claims, by = privateKey) =>
    new SignJWT({ ...body }).setProtectedHeader({ alg: 'EdDSA', typ: 'link+jwt', ...header }).sign(by);
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const [head, body, signature] = link.split('.') as [string, string, string];
  const gone = await enter({ ...ani, subject: 'gone' });
  await doors.revoke({ ...ani, subject: 'gone' });
  const old = await linkFor({ ...ani, subject: 'old' });
  await doors.revoke({ ...ani, subject: 'old' });
  const later = await doors.exchange(mine.token, from());
  await doors.open(bearer(later.token));
  const session = decodeJwt(later.token);
  const typ = 'session+jwt';

  const links: Record<string, string> = {
    nothing: '',
    garbage: 'x',
    long: 'x'.repeat(100_000),
    'three dots': 'a.b.c',
    'signed by a stranger': await sign({}, claims, stranger),
    'changed afterwards': `${head}.${Buffer.from(body, 'base64url').toString().replace('ani', 'ane')}.${signature}`,
    'other body under the signature': `${head}.${Buffer.from(
      JSON.stringify({ ...claims, sub: 'budi' }),
    ).toString('base64url')}.${signature}`,
    'without a signature': new UnsecuredJWT({ ...claims }).encode(),
    'signed with the public key as a secret': await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', typ: 'link+jwt' })
      .sign(
        new TextEncoder().encode(
          (await key.signing()).publicKey.export({ format: 'pem', type: 'spki' }) as string,
        ),
      ),
    expired: await sign({}, { ...claims, exp: start / 1000 - 61 }),
    'without an end': await sign({}, { ...claims, exp: undefined }),
    'of another gateway': await sign({}, { ...claims, iss: 'other', aud: 'other' }),
    'of no type': await sign({ typ: undefined }),
    'of another type': await sign({ typ: 'puzzle+jwt' }),
    'of a critical extension': `${Buffer.from('{"alg":"EdDSA","typ":"link+jwt","crit":["x"],"x":1}').toString('base64url')}.${body}.${signature}`,
    'for nobody': await sign({}, { ...claims, sub: 'nobody' }),
    'of another region': await sign({}, { ...claims, region: 'kemendagri:15.07' }),
    'of another kind': await sign({}, { ...claims, kind: 'coordinator' }),
    'of a later generation': await sign({}, { ...claims, gen: 2 }),
    revoked: old,
    'a session in the guise of a link': await sign({}, session),
    'a session in the guise of a puzzle': await sign({ typ: 'puzzle+jwt' }, session),
    'under the other name of its algorithm': await sign({ alg: 'Ed25519' }),
  };
  const sessions: Record<string, string> = {
    'a session of nobody': await sign({ typ }, { ...session, sid: 'unknown' }),
    'a session of another region': await sign({ typ }, { ...session, region: 'kemendagri:15.07' }),
    'a session under the other name of its algorithm': await sign({ typ, alg: 'Ed25519' }, session),
    'a session not issued yet': await sign({ typ }, { ...session, n: 9 }),
    'a session without its counter': await sign({ typ }, { ...session, n: undefined }),
    'a revoked session': gone.token,
    'an expired session': await sign({ typ }, { ...session, exp: start / 1000 - 61 }),
  };
  const expected = await refusal(doors.exchange('x', from()));
  assert.match(expected, /^401 /);

  const asked = new Map<string, Set<string>>();
  const verify = mock.method(crypto.subtle, 'verify');
  for (const [name, token] of [...Object.entries(links), ...Object.entries(sessions)]) {
    const at = from();
    const exchange = await spied(async () =>
      assert.equal(await refusal(doors.exchange(token, at)), expected, name),
    );
    assert.equal(exchange.length, 3, `${name}: ${exchange.join('\n')}`);
    assert.equal(verify.mock.callCount(), 1, name);
    verify.mock.resetCalls();
    const kind = decodes(token)?.typ === typ ? 'session' : 'link';
    asked.set(kind, (asked.get(kind) ?? new Set()).add(exchange.join('\n')));
    const open = await spied(async () =>
      assert.equal(await refusal(doors.open(bearer(token))), expected, name),
    );
    assert.equal(open.length, 1, name);
    assert.equal(verify.mock.callCount(), 1, name);
    verify.mock.resetCalls();
    asked.set('open', (asked.get('open') ?? new Set()).add(open[0]!));
  }
  mock.restoreAll();
  assert.equal(await refusal(doors.open(undefined)), expected);
  assert.equal(await refusal(doors.open(bearer(link))), expected, 'a link is no session');
  assert.equal(asked.get('link')!.size, 1);
  assert.equal(asked.get('open')!.size, 1);
  // Whose own session still lives has lost nothing by all this.
  assert.equal((await doors.open(bearer(later.token))).subject, 'ani');
  assert.equal(await refusal(doors.exchange(mine.token, from())), expected, 'a replay');
  assert.equal(await refusal(doors.open(bearer(later.token))), expected, 'and its session ended');
});

function decodes(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}

test('a session opens its own door only, and lasts a day after its exchange, a month at most', async () => {
  const [one, other] = [await enter(ani), await enter(budi)];
  assert.equal((await doors.open(bearer(one.token))).subject, 'ani');
  assert.equal((await doors.open(bearer(other.token))).subject, 'budi');

  clock.now = start + DAY + 59_000;
  assert.equal((await doors.open(bearer(one.token))).subject, 'ani', 'clocks may be a minute apart');
  clock.now = start + DAY + 62_000;
  assert.match(await refusal(doors.open(bearer(one.token))), /^401 /);

  clock.now = start;
  let { token } = await enter(ani);
  let last = start;
  for (let hours = 20; hours < 31 * 24; hours += 20) {
    clock.now = start + hours * HOUR;
    const fresh = await doors.exchange(token, from()).catch(() => undefined);
    if (!fresh) break;
    token = fresh.token;
    last = Date.parse(fresh.expiresAt);
  }
  assert.equal(last, start + 30 * DAY);
  clock.now = start + 30 * DAY + 62_000;
  assert.match(await refusal(doors.exchange(token, from())), /^401 /);
});

test('revoking ends every link and session of one subject, and a new link works again', async () => {
  const link = await linkFor(ani);
  const sessions = [await enter(ani), await enter(ani)];
  const [other, same] = [await enter(budi), await enter({ ...ani, region: 'kemendagri:15.07' })];
  await doors.revoke({ kind: 'person', region: omben, subject: 'ani' });
  for (const { token } of sessions) {
    assert.match(await refusal(doors.open(bearer(token))), /^401 /);
    assert.match(await refusal(doors.exchange(token, from())), /^401 /);
  }
  assert.match(await refusal(doors.exchange(link, from())), /^401 /);
  assert.equal((await doors.open(bearer(other.token))).subject, 'budi');
  assert.equal((await doors.open(bearer(same.token))).region, 'kemendagri:15.07');
  const fresh = (await enter(ani)).token;
  assert.equal((await doors.open(bearer(fresh))).subject, 'ani');

  // One that begins while its door is being closed may be left behind.
  await database.query('update sessions set generation = generation - 1');
  assert.match(await refusal(doors.open(bearer(fresh))), /^401 /);
});

test('many links at once, with one question, each for its own door', async () => {
  await doors.link(ani);
  await doors.revoke(ani);
  const subjects: Subject[] = [ani, { ...budi, kind: 'buyer' }, budi, budi];
  let links: ReadonlyMap<string, string> = new Map();
  const asked = await spied(async () => (links = await doors.linksFor(subjects)));
  assert.equal(asked.length, 1);
  assert.equal(links.size, 3);
  for (const { kind, subject } of subjects) {
    const { door } = await doors.exchange(tokenIn(links.get(`${kind} ${subject}`)!), from());
    assert.deepEqual([door.kind, door.subject], [kind, subject]);
  }
  assert.equal((await spied(() => doors.linksFor([]))).length, 0);
});

test('ten openings an hour, and the oldest session makes room for the twenty-first', async () => {
  const link = await linkFor(ani);
  const sessions: string[] = [];
  for (let i = 0; i < 21; i++) {
    if (i % 10 === 0) clock.now = start + (i / 10) * HOUR;
    clock.now += 1000;
    sessions.push((await doors.exchange(link, from())).token);
    if (i % 10 === 9)
      assert.match(await refusal(doors.exchange(link, from())), /^429 .*"Retry-After":"3590"/);
  }
  assert.match(await refusal(doors.open(bearer(sessions[0]!))), /^401 /);
  for (const token of sessions.slice(1)) assert.equal((await doors.open(bearer(token))).subject, 'ani');
  await doors.exchange(await linkFor(budi), from());
});

test('after twenty failures an address waits, however many come at once; others do not', async () => {
  const at = from();
  const tries = await Promise.all(Array.from({ length: 30 }, () => refusal(doors.exchange('x', at))));
  assert.equal(tries.filter((said) => said.startsWith('401')).length, 20);
  assert.equal(tries.filter((said) => said.startsWith('429')).length, 10);
  assert.match(await refusal(doors.exchange(await linkFor(ani), at)), /^429 .*"Retry-After":"600"/);
  await doors.exchange(await linkFor(ani), from());
  clock.now += 600_000;
  await doors.exchange(await linkFor(ani), at);
  const rows = await database.query(
    'select * from senders union all select hash, hash, hash, hash, 0 from request_senders',
  );
  assert.ok(rows.length > 0 && !JSON.stringify(rows).includes(at));
});

test('two gateways over one database: one key, one count, one end', async () => {
  const now = () => clock.now;
  const other = createDoors({ db, key: await openKeys(db, { now }), inboxUrl, now });
  const { token } = await other.exchange(await linkFor(ani), from());
  const fresh = await doors.exchange(token, from());
  assert.equal((await other.open(bearer(fresh.token))).subject, 'ani');
  const at = from();
  for (let i = 0; i < 20; i++) await refusal((i % 2 ? doors : other).exchange('x', at));
  assert.match(await refusal(other.exchange('x', at)), /^429 /);
  await other.revoke(ani);
  assert.match(await refusal(doors.open(bearer(fresh.token))), /^401 /);

  const link = await linkFor(budi);
  const inside = await enter(budi);
  await replaceKey(db);
  assert.match(await refusal(doors.exchange(link, from())), /^401 /, 'before the new key is known');
  clock.now += 1000;
  assert.match(await refusal(doors.exchange(link, from())), /^401 /);
  assert.match(await refusal(other.open(bearer(inside.token))), /^401 /);
  assert.equal((await other.open(bearer((await enter(budi)).token))).subject, 'budi');
});

test('a key file is used instead, and means nothing at another database', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { newKey } = await import('../shards/key.ts');
  const folder = mkdtempSync('/tmp/guyub-door-key-');
  after(() => rmSync(folder, { recursive: true }));
  newKey(`${folder}/key.pem`);
  const file = await openKeys(db, { file: `${folder}/key.pem` });
  const now = () => clock.now;
  const here = createDoors({ db, key: file, inboxUrl, now });
  const { link } = await here.link(ani);
  assert.match(await refusal(doors.exchange(tokenIn(link), from())), /^401 /);
  const elsewhere = createDoors({ db, key: { ...file, name: 'elsewhere' }, inboxUrl, now });
  assert.match(await refusal(elsewhere.exchange(tokenIn(link), from())), /^401 /);
  assert.equal((await here.exchange(tokenIn(link), from())).door.subject, 'ani');
  assert.equal((await createTokens(file, now).unseal(tokenIn(link)))?.type, 'link');
});

test('an inbox without an address is refused at once', () => {
  for (const url of ['', 'kotak-masuk.html', 'javascript:alert(1)', 'https://', 'https://contoh.go.id/#a'])
    assert.throws(() => createDoors({ db, key, inboxUrl: url }), TypeError, url);
});
