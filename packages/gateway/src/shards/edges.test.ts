import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test, type TestContext } from 'node:test';
import { shards } from '@guyub/adapters/shards';
import { evaluate, isGuyubError, type Cursor, type Query } from '@guyub/core';
import { host, tinySizes } from './shards.fixture.ts';

type Plain = Record<string, unknown>;

const call = () => ({ signal: AbortSignal.timeout(20_000), locale: 'id' });
const large = { ...tinySizes, slice: 256, small: 100, chunk: 16, turns: 128 };

async function snapshotOf(context: TestContext, people: readonly Plain[], sizes: Parameters<typeof host>[0]) {
  const hosted = await host(sizes);
  context.after(() => hosted.close());
  await hosted.write({ people, resources: {} });
  const adapter = shards({ url: hosted.url, key: hosted.key });
  const ask = async (query: Omit<Query, 'resource'>) =>
    adapter.list({ resource: 'people', ...query } as never, call());
  return { adapter, ask };
}

const idsOf = (items: readonly object[]) => items.map((item) => (item as { id: string }).id);
const person = (i: number, more: Plain): Plain => ({
  id: `p-${i}`,
  name: i % 2 ? 'Siti' : 'Budi',
  skills: [],
  region: i % 5 ? 'kemendagri:35.27' : 'kemendagri:35.26',
  cohorts: [],
  offerings: [],
  ...more,
});

test('who turns the pages of very many comes to those to whom the word is worth less, and to an end', async (context) => {
  const rows = Array.from({ length: 2600 }, (_, i) =>
    person(i, {
      skills: [i % 3 ? 'Menjahit' : 'Las'],
      ...(i % 6 === 0 && { name: 'Jahitno' }),
      ...(i % 4 === 0 && { cohorts: ['Jahit 2019'] }),
      ...(i % 90 === 0 && { offerings: ['jahit seragam', 'menjahit'] }),
    }),
  );
  const { ask } = await snapshotOf(context, rows, large);
  for (const text of ['jahit', 'menjahit', 'jahi']) {
    const want = idsOf(evaluate(rows, { resource: 'people', text, page: { size: 100 } }).matching);
    const seen: string[] = [];
    for (let after: Cursor | null | undefined; after !== null;) {
      const page = await ask({ text, page: { size: 100, ...(after && { after }) } });
      seen.push(...idsOf(page.items));
      after = page.next;
      assert.ok(page.items.length > 0 || after === null, 'a page that has nobody is the last');
    }
    assert.deepEqual(seen, want, text);
  }
});

test('whose place nobody knows comes last, with all who have none, wherever they are', async (context) => {
  const rows = Array.from({ length: 160 }, (_, i) =>
    person(i, {
      region: i % 2 ? 'kemendagri:35.27' : 'kemendagri:35.26',
      ...(i % 4 === 1 && { latitude: -7, longitude: 113 }),
    }),
  );
  const { ask } = await snapshotOf(context, rows, tinySizes);
  const query = { near: { latitude: -7, longitude: 113.1 }, page: { size: 50 } };
  const { items } = await ask(query);
  const want = evaluate(rows, { resource: 'people', ...query }).matching.slice(0, 50);
  assert.deepEqual(idsOf(items), idsOf(want));
});

test('where nobody holds all words, there is still something to choose from', async (context) => {
  const rows = Array.from({ length: 2600 }, (_, i) => person(i, { skills: [i % 3 ? 'Menjahit' : 'Las'] }));
  const { ask } = await snapshotOf(context, rows, large);
  const page = await ask({ text: 'siti xyzzyq', page: { size: 5 }, facets: [{ field: 'skills', limit: 5 }] });
  assert.equal(page.text?.relaxed, true);
  assert.deepEqual(new Set(page.facets[0]!.buckets.map(({ value }) => value)), new Set(['Las', 'Menjahit']));
});

test('in a snapshot of nobody, nobody is found', async (context) => {
  const { adapter, ask } = await snapshotOf(context, [], undefined);
  assert.deepEqual((await ask({ text: 'siti', page: { size: 5 } })).items, []);
  await assert.rejects(
    adapter.get('people', 'p-1', call()),
    (error) => isGuyubError(error) && error.code === 'not-found' && /no such record/.test(error.message),
  );
});

test('a part of the script that did not come is asked for again', async (context) => {
  const { ask } = await snapshotOf(context, [person(1, {})], undefined);
  // As on a plain-http page.
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  context.after(() => Object.defineProperty(globalThis, 'crypto', own));
  const offline = registerHooks({
    resolve(specifier, at, next) {
      if (specifier.includes('verify-in-script')) throw new TypeError('Failed to fetch');
      return next(specifier, at);
    },
  });
  const query = { page: { size: 5 } };
  await assert.rejects(ask(query), (error) => isGuyubError(error) && error.code === 'network');
  offline.deregister();
  assert.equal((await ask(query)).items.length, 1);
});
