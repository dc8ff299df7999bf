import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shards } from '@guyub/adapters/shards';
import { evaluate, isGuyubError, reportOf, type Cursor, type Query } from '@guyub/core';
import fc from 'fast-check';
import { host, tinySizes } from './shards.fixture.ts';

const call = () => ({ signal: AbortSignal.timeout(20_000), locale: 'id' });

const vocabulary = (
  'Siti Aminah Aminuddin Moch Muhammad Lastri Ani Ánita Budi 𝒳avier jahit Menjahit penjahit jahitan seragam sekolah ' +
  'las pagar kanopi Pengelasan kelas kue ultah roti basah servis AC kulkas bordir Omben Ketapang 2019 angkatan II 🧵 يوسف'
).split(' ');
const word = fc.constantFrom(...vocabulary);
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const places = [
  { region: 'kemendagri:35.27', province: 'kemendagri:35', latitude: -7.1, longitude: 113.2 },
  { region: 'kemendagri:35.27', province: 'kemendagri:35', latitude: -7.09, longitude: 113.32 },
  { region: 'kemendagri:35.26', province: 'kemendagri:35', latitude: -7.02, longitude: 112.9 },
  { region: 'kemendagri:35.26', province: 'kemendagri:35' },
  { region: 'kemendagri:15.07', province: 'kemendagri:15', latitude: -1.1, longitude: 103.8 },
  { region: 'kemendagri:15.08' },
];
const subdistricts = ['Omben', 'Ketapang', 'Karang Penang'];
const skills = ['Menjahit', 'Las', 'Tata boga', 'Teknik pendingin'];
const person = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      name: line,
      skills: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 2 }),
      place: fc.constantFrom(...places),
      subdistrict: fc.constantFrom(...subdistricts),
      cohorts: fc.array(line, { maxLength: 1 }),
      offerings: fc.array(line, { maxLength: 3 }),
      certified: fc.boolean(),
      year: fc.integer({ min: 2018, max: 2021 }),
    },
    { requiredKeys: ['id', 'name', 'skills', 'place', 'cohorts', 'offerings', 'certified'] },
  )
  .map(({ place, ...rest }) => ({ ...rest, ...place }));
const people = fc.uniqueArray(person, { maxLength: 60, selector: ({ id }) => id });

/** A word as people mistype it, or as far as they have typed it. */
const typed = fc.oneof(
  line,
  fc
    .tuple(word, fc.nat(8), fc.constantFrom('', 'x', 'a'))
    .map(([text, at, by]) => text.slice(0, at) + by + text.slice(at + 1)),
  fc.tuple(word, fc.integer({ min: 1, max: 6 })).map(([text, to]) => text.slice(0, to)),
  fc.string({ maxLength: 8 }),
);
const condition = fc.oneof(
  fc.constantFrom(...places).map(({ region }) => ({ op: 'eq', field: 'region', value: region }) as const),
  fc.constant({ op: 'in', field: 'province', values: ['kemendagri:35', 'x'] } as const),
  fc.constantFrom(...subdistricts, 2019).map((value) => ({ op: 'eq', field: 'subdistrict', value }) as const),
  fc.constant({ op: 'range', field: 'year', gte: 2019, lte: 2020 } as const),
  fc.constant({ op: 'not', of: { op: 'exists', field: 'year', value: true } } as const),
  fc.constant({
    op: 'or',
    of: [
      { op: 'eq', field: 'certified', value: true },
      { op: 'eq', field: 'skills', value: 'Las' },
    ],
  } as const),
);
const refinement = fc.record(
  {
    skills: fc.subarray([...skills, 'x'], { minLength: 1 }),
    region: fc.subarray(['kemendagri:35.27', 'kemendagri:15.07', 'kemendagri:99.99'], { minLength: 1 }),
    province: fc.subarray(['kemendagri:35', 'kemendagri:15']),
    year: fc.subarray([2018, 2020], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const question = fc.record(
  {
    text: fc.oneof(
      typed,
      fc.tuple(word, typed).map((both) => both.join(' ')),
    ),
    where: fc.oneof(
      condition,
      fc.tuple(condition, condition).map((of) => ({ op: 'and', of }) as const),
    ),
    refine: refinement,
    near: fc.record(
      {
        latitude: fc.constantFrom(-7.09, -1.1),
        longitude: fc.constantFrom(113.2, 103.8),
        withinKm: fc.constantFrom(6, 60, 3000),
      },
      { requiredKeys: ['latitude', 'longitude'] },
    ),
    sort: fc.constantFrom<Query['sort'][]>(
      [{ field: 'name', order: 'asc' }],
      [{ field: 'name', order: 'desc' }],
      [{ field: 'year', order: 'asc' }],
      [
        { field: 'year', order: 'desc' },
        { field: 'name', order: 'asc' },
      ],
    ),
    facets: fc.constant(
      ['skills', 'region', 'province', 'subdistrict', 'cohorts', 'certified', 'year'].map((field, i) => ({
        field,
        limit: i === 0 ? 2 : 100,
        ...(i === 3 && { text: 'k' }),
      })),
    ),
    size: fc.constantFrom(1, 7, 40),
  },
  { requiredKeys: ['size'] },
);

for (const [name, sizes] of [
  ['of a regency', undefined],
  ['of a country', tinySizes],
] as const)
  test(`answers as core does over the same people: a snapshot ${name}`, async (context) => {
    const hosted = await host(sizes);
    context.after(() => hosted.close());
    await fc.assert(
      fc.asyncProperty(people, fc.array(question, { minLength: 4, maxLength: 12 }), async (rows, asked) => {
        await hosted.write({ people: rows, resources: {} });
        const { url, key } = hosted;
        const adapter = shards({ url, key });
        for (const { size, ...part } of asked) {
          const query = { resource: 'people', ...part, page: { size } } as Query;
          const want = evaluate(rows, query);
          let from = 0;
          for (let after: Cursor | null | undefined; after !== null;) {
            const page = await adapter.list(
              { ...query, page: { size, ...(after && { after }) } } as never,
              call(),
            );
            const items = want.matching.slice(from, from + size);
            assert.deepEqual(page.items, items);
            const { value, relation } = page.total!;
            if (relation === 'exact') assert.equal(value, want.matching.length);
            else assert.ok(value <= want.matching.length && value >= from + items.length);
            page.facets.forEach((facet, i) => {
              if (facet.exact) assert.deepEqual(facet, want.facets[i]);
            });
            assert.deepEqual(page.text, want.found && reportOf(want.found, 'people', items));
            from += items.length;
            after = page.next;
            assert.equal(after === null, from >= want.matching.length);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

test('more than a thousand equals: whose day it is decides who begins', async (context) => {
  const hosted = await host({ ...tinySizes, slice: 256, small: 100, chunk: 16, turns: 128 });
  context.after(() => hosted.close());
  const rows = Array.from({ length: 2600 }, (_, i) => ({
    id: `p-${i}`,
    name: i % 2 ? 'Siti' : 'Budi',
    skills: i % 3 ? ['Menjahit'] : ['Las'],
    region: i % 5 ? 'kemendagri:35.27' : 'kemendagri:35.26',
    cohorts: [],
    year: 2018 + (i % 7),
    // Some do it in two ways, and come before the many.
    offerings: i % 90 === 0 ? ['jahit seragam', 'menjahit'] : i % 11 === 0 ? ['jahitan'] : [],
  }));
  await hosted.write({ people: rows, resources: {}, asOf: '2026-03-01T00:00:00.000Z' });
  const newest = [
    { field: 'year', order: 'desc' },
    { field: 'name', order: 'asc' },
  ];
  const adapter = shards({ url: hosted.url, key: hosted.key });
  // The days of which the snapshot says with whom they begin, and one long after them.
  for (const now of ['2026-03-01T05:00:00Z', '2026-03-20T05:00:00Z', '2027-01-20T05:00:00Z']) {
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse(now) });
    for (const part of [
      {},
      { text: 'siti' },
      { text: 'menjahit' },
      { text: 'men' },
      { text: 'menjahit', sort: [{ field: 'name', order: 'asc' }] },
      { text: 'penjahit', sort: newest },
      { refine: { region: ['kemendagri:35.27'] } },
    ]) {
      const query = { resource: 'people', ...part, page: { size: 20 } } as Query;
      const want = evaluate(rows, query).matching.slice(0, 20);
      const page = await adapter.list(query as never, { signal: new AbortController().signal, locale: 'id' });
      assert.deepEqual(
        page.items.map((item) => (item as { id: string }).id),
        want.map(({ id }) => id),
        JSON.stringify([now, part]),
      );
    }
    context.mock.timers.reset();
  }
});

test('two typing errors at both ends are mended where all words are read, and not where they are too many', async (context) => {
  const rows = [...vocabulary, 'kusumawardani'].map((name, i) => ({
    id: `p${i}`,
    name,
    skills: [],
    region: 'kemendagri:35.27',
    cohorts: [],
    offerings: [],
  }));
  for (const [fewWords, suggestion] of [
    [1000, 'kusumawardani'],
    [10, undefined],
  ] as const) {
    const hosted = await host({ fewWords });
    context.after(() => hosted.close());
    await hosted.write({ people: rows, resources: {} });
    const adapter = shards({ url: hosted.url, key: hosted.key });
    const ask = async (text: string) =>
      (await adapter.list({ resource: 'people', text, page: { size: 5 } }, call())).text?.suggestion;
    assert.equal(await ask('xusumawardanx'), suggestion);
    assert.equal(await ask('kusumxwardanx'), 'kusumawardani');
    assert.equal(await ask('xusumawardani'), 'kusumawardani');
  }
});

test('what so many people cannot be asked is refused in words', async (context) => {
  const hosted = await host({ ...tinySizes, small: 5, order: 100 });
  context.after(() => hosted.close());
  const rows = Array.from({ length: 200 }, (_, i) => ({
    id: `p${i}`,
    name: `Siti ${i}`,
    skills: [],
    region: 'kemendagri:35.27',
    cohorts: [],
    offerings: [],
  }));
  await hosted.write({ people: rows, resources: {} });
  const adapter = shards({ url: hosted.url, key: hosted.key });
  const sort = [
    { field: 'name', order: 'asc' },
    { field: 'year', order: 'asc' },
  ] as const;
  await assert.rejects(
    adapter.list({ resource: 'people', text: 'siti', sort, page: { size: 5 } }, call()),
    (error) =>
      isGuyubError(error) && error.code === 'unsupported' && /sorted by name, by year/.test(error.message),
  );
});
