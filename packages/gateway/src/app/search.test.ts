import assert from 'node:assert/strict';
import { after, mock, test } from 'node:test';
import fc from 'fast-check';
import { testDatabase } from '../store/database.fixture.ts';
import { corpus } from '../store/search/corpus.fixture.ts';
import { createApp } from './app.ts';

const database = await testDatabase();
after(() => database.close());
await database.fill({ people: corpus('kemendagri:35.27', 60, 5) });
const app = createApp({ store: database.store, rateLimit: false });

interface Listed {
  readonly items: readonly { readonly id: string; readonly latitude?: number; readonly name: string }[];
  readonly total: { readonly value: number; readonly relation: string };
  readonly facets: readonly { readonly buckets: readonly { readonly value: string }[] }[];
  readonly text?: {
    readonly suggestion?: string;
    readonly relaxed: boolean;
    readonly marks: readonly (readonly { readonly field: string; readonly how: string }[])[];
  };
}
const ask = async (params: Record<string, string>) => {
  const answer = await app.request(`/v1/people?${new URLSearchParams(params).toString()}`);
  const body = (await answer.json()) as Listed & { readonly detail?: string; readonly code?: string };
  return { status: answer.status, body };
};

test('an answer says how its text was read, and where each record holds it', async () => {
  const { body } = await ask({ q: 'menjahti', limit: '100' });
  assert.equal(body.text?.suggestion, 'menjahit');
  assert.equal(body.text?.relaxed, false);
  assert.equal(body.text?.marks.length, body.items.length);
  assert.ok(body.items.length > 0 && body.text!.marks.every((marks) => marks.length > 0));
  assert.equal((await ask({ limit: '1' })).body.text, undefined);
});

test('the nearest come first, and those too far away not at all', async () => {
  const { body } = await ask({ near: '-6.98,113.28', limit: '100' });
  assert.equal(body.items[0]!.latitude, -6.98);
  assert.equal(body.items.at(-1)!.latitude, undefined);
  const close = await ask({ near: '-6.98,113.28,1', limit: '100' });
  assert.ok(close.body.total.value > 0 && close.body.items.every(({ latitude }) => latitude === -6.98));
  const refused = await app.request('/v1/cohorts?near=1,2');
  assert.equal(refused.status, 400);
  for (const near of ['', '1', '91,0', '1,2,0', '1,2,3,4', 'a,b', '1e3,2', 'NaN,NaN'])
    assert.equal((await ask({ near })).status, 400, near);
});

test('values of a facet can be looked for by how their words begin', async () => {
  const { body } = await ask({ facet: 'subdistrict:5:pen', limit: '1' });
  assert.deepEqual(
    body.facets[0]!.buckets.map(({ value }) => value),
    ['Karang Penang'],
  );
});

test('a ready answer is for one day only', async () => {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-22T16:30:00Z') });
  try {
    const before = (await ask({ limit: '1' })).body.items[0]!.id;
    assert.equal((await ask({ limit: '1' })).body.items[0]!.id, before);
    // Midnight in western Indonesia, not in Greenwich.
    mock.timers.setTime(Date.parse('2026-11-22T17:30:00Z'));
    assert.notEqual((await ask({ limit: '1' })).body.items[0]!.id, before);
  } finally {
    mock.timers.reset();
  }
});

test('too long a text is refused in words', async () => {
  const { status, body } = await ask({ q: 'a'.repeat(201) });
  assert.deepEqual([status, body.code], [400, 'invalid']);
  assert.match(body.detail!, /200 characters/);
  const longer = await app.request(`/v1/people?q=${'jahit%20'.repeat(1250)}`);
  assert.ok([400, 414].includes(longer.status));
  assert.match(await longer.text(), /invalid/);
});

const odd = [
  `'`,
  `\\`,
  `''`,
  `' | 'a`,
  `a' | 'b`,
  `jahit:*`,
  `!jahit`,
  `jahit & las`,
  `(jahit`,
  `<->`,
  `a <2> b`,
  `')); drop table people; --`,
  `@omben`,
  `+jahit`,
  `~jahit`,
  `#jahit`,
  `"servis ac`,
  '%',
  '_',
  '::tsquery',
  '$1',
  '\u202eahit',
  'جاهت',
  '縫製',
  '🧵👩‍🔧',
  'é'.repeat(190),
  '\u0301'.repeat(200),
  '\ufdfa'.repeat(60),
  '\u200b',
  '\u0007',
  '\x1b[31m',
  'a'.repeat(200),
  'ab '.repeat(66),
  'q1 w2 e3 r4 t5 y6 u7 i8 o9 p0 a1 s2 d3 f4',
];
for (const q of odd)
  test(`a text of odd characters is answered: ${JSON.stringify(q.slice(0, 30))}`, async () => {
    const { status, body } = await ask({ q, facet: 'skills:3' });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.text?.marks.length, body.items.length);
  });

test('a text of any characters is answered, or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: fc.constantFrom(...`'"\\:*&|!()<->@+~# ajhit\0\ud800\udc00`), maxLength: 60 }),
      ),
      async (q) => {
        const answer = await app.request(`/v1/people?limit=3&q=${encodeURIComponent(q.toWellFormed())}`);
        assert.ok([200, 400].includes(answer.status), await answer.text());
      },
    ),
    { numRuns: 150 },
  );
});

test('characters that no text can hold are refused in words, not dropped', async () => {
  for (const q of ['jahit\0', '\0'])
    assert.deepEqual([(await ask({ q })).status, (await ask({ q })).body.code], [400, 'invalid']);
  // Half of a surrogate pair cannot come in an address; what is not UTF-8 is read as U+FFFD, which is no letter.
  assert.equal((await app.request('/v1/people?q=jahit%ED%A0%80')).status, 200);
});
