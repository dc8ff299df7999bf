import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Desk } from '@guyub/core/hiring';
import type { PostDesk } from '@guyub/core/jobs';
import type { Behind } from '../../store/hiring/behind-door.ts';
import { buyer, coordinator, person } from '../../store/hiring/hiring.fixture.ts';
import { randomId } from '../../store/ids.ts';
import { createApp } from '../app.ts';
import { asked, elsewhere, far, gateway, mine, next, told, ways, type Made } from './matters.fixture.ts';
import { tokenOf } from './over-http.fixture.ts';

const { ask, session, log, lines } = gateway;
after(() => gateway.close());

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
    ['a buyer elsewhere', 'buyer', await session({ ...buyer(far.request), region: elsewhere }), [mine, next]],
    ['an employer', 'employer', mine.employer, [next, far]],
    [
      'an employer elsewhere',
      'employer',
      await session({ kind: 'employer', region: elsewhere, subject: far.posting }),
      [mine, next],
    ],
    ['a coordinator', 'coordinator', await session(coordinator), [far]],
    ['a coordinator elsewhere', 'coordinator', await session({ ...coordinator, region: elsewhere }), [mine]],
  ];
  let compared = 0;
  for (const [who, kind, token, others] of doors)
    for (const [name, kinds, of] of ways) {
      const nobody = () => randomId();
      const none = {
        ...mine,
        request: nobody(),
        person: nobody(),
        invitation: nobody(),
        quote: nobody(),
        offering: nobody(),
        business: nobody(),
        photo: nobody(),
        posting: nobody(),
        application: nobody(),
      };
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
  for (const { person: id, region, request, token, employer } of [mine, next, far]) {
    const { body } = await ask<Desk>('GET', '/v1/desks/first', { token });
    assert.equal(body.matters[0]!.request.status, 'chosen', request);
    assert.equal(body.matters[0]!.deal!.status, 'agreed');
    const [row] = await gateway.query<{ away_until: string | null }>(
      'select away_until from people where region = $1 and id = $2',
      [region, id],
    );
    assert.equal(row!.away_until, null);
    const posts = await ask<PostDesk>('GET', '/v1/posts/first', { token: employer });
    assert.equal(posts.body.posts[0]!.posting.status, 'published');
    assert.equal(posts.body.posts[0]!.applications[0]!.status, 'sent');
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
    employer: next.employer,
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
        offering: id,
        business: id,
        photo: id,
        posting: id,
        application: id,
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
  assert.doesNotMatch(logged, /eyJ|198\.51|Contoh|Warga|kemendagri|6281\d\d/);
  for (const ids of [mine, next, far])
    for (const secret of [ids.request, ids.invitation, ids.quote, ids.deal, tokenOf(ids.link), ids.token])
      assert.ok(!logged.includes(secret));
  for (const line of logged.trim().split('\n')) assert.ok(JSON.parse(line).level === 'info', line);
});
