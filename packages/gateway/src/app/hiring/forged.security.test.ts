import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { after, test } from 'node:test';
import type { Session } from '@guyub/core/hiring';
import { decodeJwt, decodeProtectedHeader, exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { openKeys } from '../../auth/keys.ts';
import { person } from '../../store/hiring/hiring.fixture.ts';
import { openDatabase } from '../../store/open.ts';
import { asked, elsewhere, gateway, mine, ways } from './matters.fixture.ts';
import { tokenOf } from './over-http.fixture.ts';

const { ask, enter, session, hiring, clock, address } = gateway;
after(() => gateway.close());
const now = () => clock.at;

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
