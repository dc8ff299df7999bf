import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HiringWrites } from '@guyub/core/hiring';
import * as given from './answers.fixture.ts';
import { fromAbsorption, fromPosts } from './from-posts.ts';
import { fromDesk, fromLocalOrders, fromTerms } from './from-response.ts';
import { fromLedger, fromSharing } from './from-sharing.ts';
import { fromWrite } from './from-write.ts';

const { desk, door, headers, invitation, link, matter, nik, person, quote, request, terms } = given;

const reads = [
  ['a desk', fromDesk, desk],
  ['terms', fromTerms, terms],
  ['local orders', fromLocalOrders, given.orders],
  ['what stands on the board', fromPosts, given.posts],
  ['what was absorbed', fromAbsorption, given.absorption],
  ['what is shared', fromSharing, given.sharing],
  ['an empty part of a book', fromLedger, given.ledger],
] as const;
const written = {
  quoteRequests: { request, link },
  invitations: invitation,
  quotes: quote,
  deals: given.deal,
  people: { awayUntil: '2026-04-01' },
  sessions: given.session,
  links: { link, expiresAt: given.at },
  blocks: {},
  postings: { posting: given.posting, link },
  applications: given.application,
  jobReports: {},
  communities: given.community,
  memberships: given.membership,
  workOrders: given.work,
  shares: given.share,
  offerings: { id: 'o-1', personId: 'p-1', name: 'Kue', priceMin: 2000, version: '7' },
  businesses: { id: 'b-1', personId: 'p-1', name: 'Dapur Contoh', stage: 'running', version: '7' },
  photos: { photo: 'contohfoto34:900x600:Kue' },
} satisfies { readonly [K in keyof HiringWrites]: object };
const writes = Object.entries(written).map(
  ([name, body]) =>
    [
      `what comes of ${name}`,
      async (answer: { body: unknown; headers: Headers }) =>
        (await fromWrite(name as keyof HiringWrites, answer)).value,
      body,
    ] as const,
);
/** Whatever comes of these is as good as nothing. */
const unread = ['blocks', 'jobReports'].map((name) => `what comes of ${name}`);

for (const [name, read, body] of [...reads, ...writes]) {
  test(`${name} comes as it was given, and nothing unknown with it, at no depth`, async () => {
    assert.deepEqual(await read({ body, headers }), body);
    assert.deepEqual(await read({ body: careless(body), headers }), body);
  });

  test(`${name} that is none is refused without a word of it`, async () => {
    for (const odd of unread.includes(name) ? [] : [null, 'rahasia', ['rahasia'], 7])
      await assert.rejects(async () => read({ body: odd, headers }), badResponse, JSON.stringify(odd));
  });
}

/** Tables by id: there, any name is an id. */
const tables = ['standings', 'names', 'takers'];

/** With what no model knows, wherever an object stands. */
function careless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(careless);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.entries(value).map(([name, item]) => [
    name,
    tables.includes(name) ? mapped(item as object) : careless(item),
  ]);
  return { ...Object.fromEntries(inside), nik, secret: 'rahasia', consents: { publication: 'yes' } };
}

const mapped = (table: object) =>
  Object.fromEntries(Object.entries(table).map(([id, item]) => [id, careless(item)]));

const badResponse = (error: Error & { code?: string }) => {
  assert.doesNotMatch(error.message, /rahasia/);
  return error.code === 'bad-response';
};

test('an identity number that a gateway let through stops here', () => {
  const body = {
    ...desk,
    matters: [
      {
        ...matter,
        request: { ...request, note: `KTP ${nik}`, items: [{ ...request.items[0], name: `Kue ${nik}` }] },
        quotes: [{ ...quote, note: nik }],
      },
    ],
    people: [{ ...person, name: `Siti ${nik}`, address: 'Jl. 1', birthDate: '1990-01-01' }],
  };
  const read = fromDesk({ body, headers });
  assert.doesNotMatch(JSON.stringify(read), new RegExp(nik));
  assert.deepEqual(read.people, [person]);
});

test('what was taken away says so', async () => {
  for (const resource of ['offerings', 'photos'] as const)
    assert.deepEqual((await fromWrite(resource, { body: { status: 'removed', x: 1 }, headers })).value, {
      status: 'removed',
    });
});

test('whoever applied for a job is told no more than that it arrived', async () =>
  assert.deepEqual((await fromWrite('applications', { body: { secret: 'rahasia' }, headers })).value, {}));

test('a link that was revoked says so', async () =>
  assert.deepEqual(await fromWrite('links', { body: { status: 'revoked', x: 1 }, headers }), {
    value: { status: 'revoked' },
    version: '"7"',
  }));

test('who takes orders again has no date', async () =>
  assert.deepEqual((await fromWrite('people', { body: { awayUntil: null }, headers })).value, {}));

test('the source of a table of papers is a link only over https', () => {
  const papers = { ...terms.papers, url: 'javascript:alert(1)' };
  assert.ok(!('url' in fromTerms({ body: { ...terms, papers }, headers }).papers));
});

for (const [part, body] of [
  ['door', { ...desk, door: { ...door, kind: 'admin' } }],
  ['next', { ...desk, next: undefined }],
  ['asOf', { ...desk, asOf: 'kemarin' }],
  ['asks', { ...desk, matters: [{ ...matter, asks: undefined }] }],
  ['quoteRequests', { ...desk, matters: [{ ...matter, request: { ...request, version: undefined } }] }],
  ['invitations', { ...desk, matters: [{ ...matter, invitations: [{ ...invitation, id: undefined }] }] }],
  ['quotes', { ...desk, matters: [{ ...matter, quotes: undefined }] }],
  ['deals', { ...desk, matters: [{ ...matter, deal: null }] }],
  ['people', { ...desk, people: [{ name: 'Siti' }] }],
] as const)
  test(`a desk without proper ${part} is refused`, () =>
    assert.throws(() => fromDesk({ body, headers }), new RegExp(`\\(${part}\\)`)));

for (const rules of [[], [{ paper: 'receipt', upTo: 7 }], [{ paper: 'receipt', upTo: '7' }], undefined])
  test(`a table that has no paper for some amount is refused: ${JSON.stringify(rules)}`, () =>
    assert.throws(
      () => fromTerms({ body: { ...terms, papers: { ...terms.papers, rules } }, headers }),
      /\(papers\)/,
    ));
