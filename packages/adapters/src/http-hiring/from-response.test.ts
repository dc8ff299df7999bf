import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HiringWrites } from '@guyub/core/hiring';
import { fromDesk, fromLocalOrders, fromTerms } from './from-response.ts';
import { fromWrite } from './from-write.ts';

const nik = '3527014107900001';
const region = 'kemendagri:15.07';
const headers = new Headers({ etag: '"7"' });
const at = '2026-03-01T00:00:00.000Z';
const link = 'https://a.example/kotak.html#guyub=a.b.c';
const door = { kind: 'coordinator', region, name: 'Wulan', subject: 'c-1' };
const request = {
  id: 'r-1',
  region,
  title: '40 kotak kue',
  items: [{ name: 'Kue', quantity: 40, unit: 'kotak', specification: 'tanpa kacang' }],
  status: 'sent',
  telephone: '+6281200000001',
  version: '3',
};
const invitation = {
  id: 'i-1',
  requestId: 'r-1',
  personId: 'p-1',
  batch: 1,
  status: 'invited',
  version: '1',
};
const quote = { id: 'q-1', prices: [12_000, 500], total: 480_000, status: 'offered', version: '1' };
const deal = {
  id: 'd-1',
  amount: 480_000,
  paper: 'purchase-proof',
  buyerAnswer: { happened: true, amount: 480_000, answeredAt: at },
  status: 'agreed',
  version: '2',
};
const person = { id: 'p-1', name: 'Siti', telephone: '+6281200000002' };
const matter = { request, invitations: [{ ...invitation, link }], quotes: [quote], deal, link, asks: true };
const desk = { door, matters: [matter], people: [person], next: 'abc', asOf: at };
const terms = {
  region,
  papers: {
    validFrom: '2018-07-01',
    source: 'Perpres 16/2018',
    url: 'https://a.example/perpres',
    rules: [{ paper: 'purchase-proof', upTo: 10_000_000 }, { paper: 'receipt' }],
  },
  puzzle: { challenge: 'a.b', zeroBits: 14, expiresAt: at },
};
const orders = {
  region,
  asOf: at,
  least: 5,
  deals: null,
  amount: 7_000_000,
  trades: [{ skill: 'kue', deals: 9 }],
};
const session = { token: 'a.b.c', expiresAt: at, door };

const reads = [
  ['a desk', fromDesk, desk],
  ['terms', fromTerms, terms],
  ['local orders', fromLocalOrders, orders],
] as const;
const written = {
  quoteRequests: { request, link },
  invitations: invitation,
  quotes: quote,
  deals: deal,
  people: { awayUntil: '2026-04-01' },
  sessions: session,
  links: { link, expiresAt: at },
  blocks: {},
  offerings: { id: 'o-1', personId: 'p-1', name: 'Kue', priceMin: 2000, version: '7' },
  businesses: { id: 'b-1', personId: 'p-1', name: 'Dapur Contoh', stage: 'running', version: '7' },
  photos: { photo: 'contohfoto34:900x600:Kue' },
} satisfies { readonly [K in keyof HiringWrites]: object };
const writes = Object.entries(written).map(
  ([name, body]) =>
    [
      `what comes of ${name}`,
      (answer: { body: unknown; headers: Headers }) => fromWrite(name as keyof HiringWrites, answer).value,
      body,
    ] as const,
);

for (const [name, read, body] of [...reads, ...writes]) {
  test(`${name} comes as it was given, and nothing unknown with it, at no depth`, () => {
    assert.deepEqual(read({ body, headers }), body);
    assert.deepEqual(read({ body: careless(body), headers }), body);
  });

  test(`${name} that is none is refused without a word of it`, () => {
    for (const odd of [null, 'rahasia', ['rahasia'], 7])
      if (name !== 'what comes of blocks')
        assert.throws(() => read({ body: odd, headers }), badResponse, JSON.stringify(odd));
  });
}

/** With what no model knows, wherever an object stands. */
function careless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(careless);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.entries(value).map(([name, item]) => [name, careless(item)]);
  return { ...Object.fromEntries(inside), nik, secret: 'rahasia', consents: { publication: 'yes' } };
}

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

test('what was taken away says so', () => {
  for (const resource of ['offerings', 'photos'] as const)
    assert.deepEqual(fromWrite(resource, { body: { status: 'removed', x: 1 }, headers }).value, {
      status: 'removed',
    });
});

test('a link that was revoked says so', () =>
  assert.deepEqual(fromWrite('links', { body: { status: 'revoked', x: 1 }, headers }), {
    value: { status: 'revoked' },
    version: '"7"',
  }));

test('who takes orders again has no date', () =>
  assert.deepEqual(fromWrite('people', { body: { awayUntil: null }, headers }).value, {}));

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
