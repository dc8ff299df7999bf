import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { LedgerPage, SeenCommunity, SeenMembership, SharingDesk, WorkMatter } from '@guyub/core/sharing';
import type { Behind } from '../../store/hiring/behind-door.ts';
import { buyer, coordinator, person, region } from '../../store/hiring/hiring.fixture.ts';
import { randomId } from '../../store/ids.ts';
import { tailor, uniforms } from '../../store/sharing/sharing.fixture.ts';
import { checkDescribed } from './described.fixture.ts';
import {
  hiringOverHttp,
  questionsOf,
  type Answered,
  type Problem,
  type Sending,
} from './over-http.fixture.ts';

const elsewhere = 'kemendagri:15.07';
const gateway = await hiringOverHttp([
  ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => tailor(id)),
  ...['b1', 'b2'].map((id) => tailor(id, { region: elsewhere, subdistrict: 'Sabak' })),
]);
const { ask, session, hiring, send, log, lines } = gateway;
after(() => gateway.close());

const office = await session(coordinator);
const farOffice = await session({ ...coordinator, region: elsewhere });
const secret = 'Pemesan Rahasia';

/** A community of two, with an order that waits for their answers, and a draft. */
async function shared(token: string, name: string, people: readonly string[]) {
  const made = async <T>(path: string, body: object) => {
    const answer = await ask<T & Problem>('POST', `/v1/${path}`, { body, token });
    assert.equal(answer.status, 201, answer.text);
    return answer.body;
  };
  const { id: community } = await made<SeenCommunity>('communities', { name });
  const memberships: string[] = [];
  for (const personId of people)
    memberships.push((await made<SeenMembership>('memberships', { communityId: community, personId })).id);
  const drafted = await made<WorkMatter>('workOrders', uniforms(community, { pieces: 20, customer: secret }));
  const sent = await ask<WorkMatter & Problem>('PATCH', `/v1/workOrders/${drafted.order.id}`, {
    body: { status: 'offered', proposal: drafted.proposal!.hash, adjustments: [] },
    token,
  });
  assert.equal(sent.status, 200, sent.text);
  const draft = await made<WorkMatter>('workOrders', uniforms(community, { pieces: 10, title: 'Konsep' }));
  const own = sent.body.shares.find(({ personId }) => personId === people[0])!;
  return {
    community,
    membership: memberships[0]!,
    order: drafted.order.id,
    draft: draft.order.id,
    hash: draft.proposal!.hash,
    share: own.id,
    person: people[0]!,
  };
}
type Made = Awaited<ReturnType<typeof shared>>;

const mine = await shared(office, 'Komunitas satu', ['a1', 'a2']);
const next = await shared(office, 'Komunitas dua', ['a3', 'a4']);
const far = await shared(farOffice, 'Komunitas jauh', ['b1', 'b2']);

/** Each way to touch something by its id, with the kinds of door that may. */
const ways: readonly (readonly [
  name: string,
  kinds: readonly Behind['kind'][],
  of: (ids: Made) => readonly [string, string, Sending?],
])[] = [
  [
    'rules',
    ['coordinator'],
    ({ community }) => ['PATCH', `/v1/communities/${community}`, { body: { lot: 3 } }],
  ],
  [
    'leave',
    ['person', 'coordinator'],
    ({ membership }) => ['PATCH', `/v1/memberships/${membership}`, { body: { status: 'left' } }],
  ],
  [
    'send',
    ['coordinator'],
    ({ draft, hash }) => [
      'PATCH',
      `/v1/workOrders/${draft}`,
      { body: { status: 'offered', proposal: hash, adjustments: [] } },
    ],
  ],
  [
    'call off',
    ['coordinator'],
    ({ order }) => ['PATCH', `/v1/workOrders/${order}`, { body: { status: 'cancelled', reason: 'x' } }],
  ],
  ['accept', ['person'], ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { status: 'accepted' } }]],
  ['decline', ['person'], ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { status: 'declined' } }]],
  ['progress', ['person'], ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { done: 1 } }]],
  ['hand over', ['person'], ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { offerTo: 'a5' } }]],
  ['take over', ['person'], ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { takeOver: true } }]],
  [
    'deliver',
    ['coordinator'],
    ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { status: 'delivered' } }],
  ],
  [
    'take back',
    ['coordinator'],
    ({ share }) => ['PATCH', `/v1/shares/${share}`, { body: { status: 'cancelled', reason: 'x' } }],
  ],
  [
    'read the book',
    ['buyer', 'person', 'coordinator'],
    ({ community }) => ['GET', `/v1/ledgers/${community}/0`],
  ],
];

const told = ({ status, headers, text }: Answered<unknown>) =>
  JSON.stringify([status, [...headers].filter(([name]) => name !== 'x-request-id'), text]);
/** An answer, and what was asked of the database for it. */
async function asked(method: string, path: string, sending: Sending) {
  await hiring.inviter.kick();
  let answered: Answered<unknown> | undefined;
  const questions = await questionsOf(async () => (answered = await ask(method, path, sending)));
  return { told: told(answered!), status: answered!.status, questions };
}

test('another community’s things are answered like things that do not exist, whoever asks', async () => {
  const request = (await send({ skill: 'tidak ada' })).body.request.id;
  const waiting = await session(person('a5'));
  const join = { body: { communityId: mine.community, personId: 'a5' }, token: waiting };
  assert.equal((await ask('POST', '/v1/memberships', join)).status, 201);
  const doors: readonly (readonly [string, Behind['kind'], string, readonly Made[]])[] = [
    ['a member', 'person', await session(person('a1')), [next, far]],
    ['who has asked to join', 'person', waiting, [mine, next, far]],
    ['a person elsewhere', 'person', await session({ ...person('b1'), region: elsewhere }), [mine, next]],
    ['a buyer', 'buyer', await session(buyer(request)), [mine, far]],
    ['a coordinator', 'coordinator', office, [far]],
    ['a coordinator elsewhere', 'coordinator', farOffice, [mine, next]],
  ];
  let compared = 0;
  for (const [who, kind, token, others] of doors)
    for (const [name, kinds, of] of ways) {
      const id = () => randomId();
      const nobody = { community: id(), membership: id(), order: id(), draft: id(), share: id() };
      const [method, path, sending] = of({ ...mine, ...nobody });
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
  // A draft is no member's, also in their own community.
  const draft = await ask('PATCH', `/v1/shares/${mine.draft}`, {
    body: { status: 'accepted' },
    token: await session(person('a1')),
  });
  assert.equal(draft.status, 404);
});

test('a desk has its own communities only, and a member’s has no customer, no draft and no other’s capacity', async () => {
  const read = async (token: string) => (await ask<SharingDesk>('GET', '/v1/sharing', { token })).body;
  const own = await read(await session(person('a1')));
  assert.deepEqual(
    own.communities.map(({ community }) => community.id),
    [mine.community],
  );
  assert.deepEqual(
    own.joinable.map(({ id }) => id),
    [next.community],
  );
  assert.deepEqual(own.people, []);
  const text = JSON.stringify(own);
  for (const hidden of [secret, 'Konsep', 'Warga a5', 'Warga a3', '+62', 'proposal', far.community])
    assert.ok(!text.includes(hidden), hidden);
  const [desk] = own.communities;
  assert.deepEqual(
    desk!.members.map(({ personId, perDay }) => [personId, perDay]),
    [
      ['a1', 6],
      ['a2', undefined],
    ],
  );
  const waiting = await read(await session(person('a5')));
  assert.deepEqual(
    [waiting.communities, waiting.joinable.map(({ requested }) => requested)],
    [[], [undefined, true]],
  );
  const all = await read(office);
  assert.deepEqual(
    all.communities.map(({ community }) => community.id).toSorted(),
    [mine.community, next.community].toSorted(),
  );
  assert.ok(JSON.stringify(all).includes(secret));
  assert.ok(!JSON.stringify(all).includes(far.community));
  for (const token of [await session({ ...person('b1'), region: elsewhere }), farOffice])
    assert.ok(!JSON.stringify(await read(token)).includes(mine.community));
  assert.equal((await ask('GET', '/v1/sharing')).status, 401);
});

test('the book bears ids only, and comes the same to coordinator and member', async () => {
  const page = async (token: string) => ask<LedgerPage>('GET', `/v1/ledgers/${mine.community}/0`, { token });
  const [office_, member] = [await page(office), await page(await session(person('a1')))];
  assert.deepEqual(office_.body, member.body);
  assert.deepEqual(office_.body.names, { a1: 'Warga a1', a2: 'Warga a2' });
  assert.doesNotMatch(JSON.stringify(office_.body.entries), /Warga|Rahasia|Seragam|\+62/);
  for (const after of ['-1', 'x', '1.5', '9'.repeat(20)])
    assert.equal((await ask('GET', `/v1/ledgers/${mine.community}/${after}`, { token: office })).status, 400);
});

test('bad numbers are refused with a sentence and their place', async () => {
  for (const [pieces, says] of [
    [0, /paling sedikit 1/],
    [-5, /paling sedikit 1/],
    [2.5, /bilangan bulat/],
    [1e9, /1\.000\.000/],
    [1e300, /bilangan bulat/],
  ] as const) {
    const body = uniforms(mine.community, { pieces });
    const refused = await ask<Problem>('POST', '/v1/workOrders', { body, token: office });
    assert.equal(refused.status, 400);
    const [issue] = refused.body.issues!;
    assert.deepEqual(issue!.path, ['pieces']);
    assert.match(issue!.message, says);
  }
  const number = `3527${'01'.repeat(6)}`;
  // Digits stand in a hash by chance.
  const send = { status: 'offered', proposal: number.padEnd(64, 'a'), adjustments: [] };
  const unseen = await ask<Problem>('PATCH', `/v1/workOrders/${mine.draft}`, { body: send, token: office });
  assert.equal(unseen.status, 409, unseen.text);
  const body = uniforms(mine.community, { note: `Milik ${number}` });
  const refused = await ask<Problem>('POST', '/v1/workOrders', { body, token: office });
  assert.equal(refused.status, 400);
  assert.ok(!refused.text.includes(number));
});

test('each answer is one that /openapi.json describes, kept nowhere, and the log has no name and no id', async () => {
  const seen = checkDescribed(gateway.answers);
  for (const path of ['communities', 'memberships', 'workOrders'])
    for (const way of [`POST /v1/${path}`, `PATCH /v1/${path}/{id}`]) assert.ok(seen.has(way), way);
  for (const way of ['PATCH /v1/shares/{id}', 'GET /v1/sharing', 'GET /v1/ledgers/{community}/{after}'])
    assert.ok(seen.has(way), way);
  for (const { path, headers } of gateway.answers)
    if (/sharing|ledgers|shares|workOrders|memberships|communities/.test(path))
      assert.equal(headers.get('cache-control'), 'no-store', path);
  log.flush();
  const logged = lines.join('');
  assert.doesNotMatch(logged, /Warga|Rahasia|Komunitas|kemendagri/);
  for (const made of [mine, next, far])
    for (const id of [made.community, made.order, made.share]) assert.ok(!logged.includes(id));
  assert.ok(!logged.includes(region));
});
