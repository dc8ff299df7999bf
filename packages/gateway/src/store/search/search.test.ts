import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';
import {
  dayOf,
  evaluate,
  MOST_IN_TURN,
  project,
  reportOf,
  termsOf,
  type Cursor,
  type Page,
  type Query,
  type Records,
  type Terms,
} from '@guyub/core';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../database.fixture.ts';
import type { Plain } from '../schema.ts';
import { corpus, knownWords } from './corpus.fixture.ts';

const regions = ['kemendagri:35.27', 'kemendagri:15.07', 'kemendagri:32.01'];
const crowded = 'kemendagri:11.01';
const people: Records['people'][] = [
  ...regions.flatMap((region, i) => corpus(region, [8, 60, 150][i]!, 11 + i)),
  // Enough that they are not all read: more are equals than can be put in order one by one.
  ...corpus(crowded, 9000, 99).map((person, i): Records['people'] => ({
    ...person,
    skills: i % 25 ? ['Bordir'] : person.skills,
    offerings: i % 40 ? [] : person.offerings,
    ...(i % 20 && { subdistrict: 'Omben', latitude: -7.09, longitude: 113.32 }),
  })),
];
const offerings = people.slice(0, 200).flatMap(({ id, region, offerings: names, updatedAt }) =>
  names.map((name, i) => ({
    id: `${id}o${i}`,
    personId: id,
    name,
    latitude: -7.05,
    longitude: 113.32,
    consents: { publication: 'yes', contact: 'yes' } as const,
    region,
    updatedAt,
  })),
);

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  await database.fill({ people, offerings });
  await database.query('analyze people');
});
after(() => database.close());

const rows: Readonly<Record<'people' | 'offerings', readonly Plain[]>> = {
  people: people.flatMap((person): Plain[] => {
    const shown = project('people', person, 'public');
    return shown ? [shown] : [];
  }),
  offerings: offerings.flatMap((offering): Plain[] => {
    const owner = people.find(({ id }) => id === offering.personId)!;
    const shown = project('people', owner, 'public') && project('offerings', offering, 'public');
    return shown ? [shown] : [];
  }),
};
const remembered = new Map<Plain, Terms>();
const terms = (resource: string) => (row: Plain) => {
  const known = remembered.get(row) ?? termsOf(resource, row);
  remembered.set(row, known);
  return known;
};
const expectedOf = (query: Query, day = dayOf()) =>
  evaluate(rows[query.resource as keyof typeof rows], query, { day, terms: terms(query.resource) });

async function walk(query: Query, most = Infinity): Promise<Page<Plain>[]> {
  const pages: Page<Plain>[] = [];
  let next: Cursor | null = null;
  do {
    const page: Page<Plain> = await database.store.list({
      ...query,
      page: { ...query.page, ...(next && { after: next }) },
    });
    pages.push(page);
    next = page.next;
  } while (next && pages.length < most);
  return pages;
}
const idsOf = (items: readonly object[]) => items.map((item) => (item as { id: string }).id);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

async function compareWithCore(query: Query, most = Infinity): Promise<void> {
  const expected = expectedOf(query);
  const pages = await walk(query, most);
  const seen = pages.flatMap(({ items }) => items);
  const whole = expected.matching.slice(0, most * query.page.size);
  assert.deepEqual(idsOf(seen), idsOf(whole));
  assert.deepEqual(
    seen,
    whole.map((item) => ({ ...item })),
  );
  const mayStop = !query.facets?.length && (query.text || query.near?.withinKm !== undefined);
  for (const page of pages) {
    if (mayStop && page.total?.relation === 'at-least')
      assert.ok(page.total.value === MOST_IN_TURN && expected.matching.length > MOST_IN_TURN);
    else assert.deepEqual(page.total, { value: expected.matching.length, relation: 'exact' });
    assert.deepEqual(plain(page.facets), plain(expected.facets));
    assert.deepEqual(page.text, expected.found && reportOf(expected.found, query.resource, page.items));
  }
}

const synonyms = [
  'njahit',
  'penjahit',
  'tukang jahit',
  'ngelas',
  'servis kulkas',
  'kue ultah',
  'AC',
  'jait',
  'anak2',
];
const little = [
  'yang',
  'tukang',
  'jasa',
  'pak',
  'di',
  'xyzzy',
  'qqqqqqqq',
  '12345',
  'b',
  'ka',
  '🧵',
  '%',
  "'",
];
/** As people write: whole, begun, with a letter wrong, dropped, doubled or swapped. */
const typed = fc
  .tuple(fc.constantFrom(...knownWords), fc.nat(5), fc.nat(30), fc.constantFrom(...'aeknrsx'))
  .map(([word, how, at, letter]) => {
    const i = at % word.length;
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (how === 0) return word;
    if (how === 1) return head || word;
    if (how === 2) return head + tail.slice(1);
    if (how === 3) return head + letter + tail.slice(1);
    if (how === 4) return head + letter + tail;
    return head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
  });
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: typed },
      { weight: 2, arbitrary: fc.constantFrom(...synonyms) },
      { weight: 2, arbitrary: fc.constantFrom(...little) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const near = fc.record(
  {
    latitude: fc.constantFrom(-7.09, -7.08, -6.5, 3.1234567),
    longitude: fc.constantFrom(113.32, 113.31, 100.5),
    withinKm: fc.constantFrom(0.5, 2.5, 12, 400),
  },
  { requiredKeys: ['latitude', 'longitude'] },
);
const facet = fc.record(
  {
    field: fc.constantFrom('region', 'subdistrict', 'skills'),
    limit: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom('o', 'pen kar', 'x', '35', '?'),
  },
  { requiredKeys: ['field', 'limit'] },
);
const inRegion = fc
  .constantFrom(...regions)
  .map((region) => ({ op: 'eq' as const, field: 'region', value: region }));

describe('the same answers as core', () => {
  test('for random texts, places, frames and facets, page by page', async () => {
    const question = fc.record(
      {
        text,
        near,
        refine: fc.constantFrom({ skills: ['Las', 'Bordir'] }, { certified: [true] }),
        sort: fc.constantFrom([{ field: 'name', order: 'asc' as const }], []),
        facets: fc.array(facet, { maxLength: 2 }),
        where: inRegion,
        size: fc.integer({ min: 3, max: 70 }),
      },
      { requiredKeys: ['where', 'size'] },
    );
    await fc.assert(
      fc.asyncProperty(question, ({ size, ...rest }) =>
        compareWithCore({ resource: 'people', ...rest, page: { size } }),
      ),
      { numRuns: 250 },
    );
  });

  test('among very many equals', async () => {
    const question = fc.record(
      {
        text: fc.oneof(
          fc.constantFrom(
            'bordir',
            'bordir omben',
            'omben ahmad bordir',
            'angkatan',
            'bordri',
            'b',
            'ombn',
            'tukang bordir',
          ),
          text,
        ),
        near,
        refine: fc.constantFrom({ skills: ['Las', 'Bordir'] }, { certified: [true] }),
        facets: fc.array(facet, { maxLength: 1 }),
        where: fc.constant({ op: 'eq' as const, field: 'region', value: crowded }),
        size: fc.integer({ min: 90, max: 400 }),
      },
      { requiredKeys: ['size'] },
    );
    await fc.assert(
      fc.asyncProperty(question, ({ size, ...rest }) =>
        compareWithCore({ resource: 'people', ...rest, page: { size } }, 12),
      ),
      { numRuns: 40 },
    );
  });

  test('for many words that nobody has all', async () => {
    const words = fc.uniqueArray(fc.constantFrom(...knownWords), { minLength: 4, maxLength: 25 });
    const question = fc.record({ words, near, where: inRegion }, { requiredKeys: ['words'] });
    await fc.assert(
      fc.asyncProperty(question, ({ words: some, ...rest }) =>
        compareWithCore(
          { resource: 'people', text: some.join(' ').slice(0, 200), ...rest, page: { size: 40 } },
          5,
        ),
      ),
      { numRuns: 40 },
    );
  });

  test('for what belongs to people', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.option(near, { nil: undefined }), async (words, at) =>
        compareWithCore({ resource: 'offerings', text: words, ...(at && { near: at }), page: { size: 30 } }),
      ),
      { numRuns: 60 },
    );
  });
});

test('on each day another one is first, and the pages of a day keep its order past midnight', async () => {
  const day = 86_400_000;
  const query: Query = {
    resource: 'people',
    where: { op: 'eq', field: 'region', value: regions[0]! },
    page: { size: 2 },
  };
  const equals = expectedOf(query).matching.length;
  assert.ok(equals > 3);
  const firsts = new Set<string>();
  const start = Date.parse('2026-11-22T12:00:00Z');
  mock.timers.enable({ apis: ['Date'], now: start });
  try {
    for (let i = 0; i < equals; i++) {
      mock.timers.setTime(start + i * day);
      const page = await database.store.list(query);
      firsts.add(idsOf(page.items)[0]!);
      const expected = idsOf(expectedOf(query).matching);
      mock.timers.setTime(start + (i + 1) * day);
      const later = await database.store.list({ ...query, page: { size: 40, after: page.next! } });
      assert.deepEqual(idsOf([...page.items, ...later.items]), expected);
    }
  } finally {
    mock.timers.reset();
  }
  assert.equal(firsts.size, equals);
});
