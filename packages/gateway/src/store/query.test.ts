import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  evaluate,
  isGuyubError,
  project,
  type Cursor,
  type Page,
  type Query,
  type Records,
  type Scalar,
} from '@guyub/core';
import fc from 'fast-check';
import { testDatabase, type Seed } from './database.fixture.ts';
import { inventPeople } from './people.fixture.ts';
import { tables, type Plain } from './schema.ts';

const people = inventPeople(240);
const region = 'kemendagri:35.27';
const updatedAt = '2026-01-02T03:04:05.000Z';
const consents: Records['people']['consents'] = { publication: 'yes', contact: 'yes' };

const seed: Seed = {
  people,
  offerings: people.slice(0, 90).map(({ id, region }, i) => ({
    id: `of${i}`,
    personId: id,
    name: ['Seragam', 'seragam sekolah', 'Gamis', 'Gamis'][i % 4]!,
    ...(i % 3 && { priceMin: i * 500 }),
    ...(i % 5 && { priceMax: 1_000_000_000_000 - i }),
    consents,
    region,
    updatedAt,
  })),
  enrolments: people.slice(0, 40).map(({ id, region }, i) => ({
    id: `en${i}`,
    personId: id,
    cohortId: `co${i % 4}`,
    consents,
    region,
    updatedAt,
  })),
  cohorts: Array.from({ length: 12 }, (_, i) => ({
    id: `co${i}`,
    name: `Angkatan ${i % 3}`,
    programmeId: 'pr1',
    ...(i % 4 && { year: 2015 + i, startDate: `2019-0${1 + (i % 9)}-05` }),
    region,
    updatedAt,
  })),
  credentials: people.slice(0, 50).map(({ id, region }, i) => ({
    id: `ce${i}`,
    personId: id,
    name: i % 2 ? 'Sertifikat Menjahit' : 'sertifikat las',
    ...(i % 3 && {
      issuer: 'LSP Garmen',
      issuerKind: (['bnsp_lsp', 'blk'] as const)[i % 2]!,
      issuedOn: '2024-05-06',
      ...(i % 3 && { verificationUrl: `https://contoh.example/cek/${i}?a="b"` }),
    }),
    number: `A/${i}`,
    consents,
    region,
    updatedAt,
  })),
};

/** What everybody may see, without the store: the record by `project`, owned ones only with an owner who may be seen. */
function publishedRows(resource: keyof Seed): Plain[] {
  const seen = new Set(people.flatMap((person) => (project('people', person, 'public') ? person.id : [])));
  return (seed[resource] ?? []).flatMap((record): Plain[] => {
    const owner = (record as { personId?: string }).personId;
    const value = project(resource, record as Plain, 'public');
    return value && (owner === undefined || seen.has(owner)) ? [value] : [];
  });
}

const asked = ['people', 'offerings', 'enrolments', 'cohorts', 'credentials'] as const;
const rows = Object.fromEntries(asked.map((resource) => [resource, publishedRows(resource)]));

const database = await testDatabase();
after(() => database.close());
await database.fill(seed);

async function walk(query: Query): Promise<{ pages: Page<Plain>[]; items: Plain[] }> {
  const pages: Page<Plain>[] = [];
  let next: Cursor | null = null;
  do {
    const page: Page<Plain> = await database.store.list({
      ...query,
      page: { size: query.page.size, ...(next && { after: next }) },
    });
    pages.push(page);
    next = page.next;
    assert.ok(pages.length < 300, 'paging ends');
  } while (next);
  return { pages, items: pages.flatMap(({ items }) => items) };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('random questions mean what core says they mean, page by page', async () => {
  const question = fc.constantFrom(...asked).chain(questionAbout);
  await fc.assert(
    fc.asyncProperty(question, async (query) => {
      const expected = evaluate(rows[query.resource]!, query);
      const { pages, items } = await walk(query);
      assert.deepEqual(
        items,
        expected.matching.map((item) => ({ ...item })),
      );
      for (const page of pages) {
        assert.deepEqual(page.total, { value: expected.matching.length, relation: 'exact' });
        assert.deepEqual(plain(page.facets), plain(expected.facets));
      }
    }),
    { numRuns: 300 },
  );
});

function questionAbout(resource: (typeof asked)[number]): fc.Arbitrary<Query> {
  const { columns } = tables[resource];
  const records = rows[resource]!;
  const field = fc.constantFrom(...Object.keys(columns));
  const sortable = fc.constantFrom(
    ...Object.keys(columns).filter((name) => columns[name]!.sort !== undefined),
  );
  const own = (name: string) => [
    ...new Set(records.flatMap((row) => (row[name] ?? []) as Scalar | Scalar[])),
  ];
  const valueOf = (name: string) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<Scalar>(...own(name), 'tidak ada') },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Scalar>('', '%', '2020', 2020, 2019.5, -1, 1e300, true, false, "'"),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 3 }).filter((text) => !text.includes('\0')),
      },
    );
  const condition = field.chain((name) => {
    const value = valueOf(name);
    const of = fc.constant(name);
    return fc.oneof(
      fc.record({ op: fc.constant('eq' as const), field: of, value }),
      fc.record({ op: fc.constant('in' as const), field: of, values: fc.array(value, { maxLength: 3 }) }),
      fc.record({ op: fc.constant('exists' as const), field: of, value: fc.boolean() }),
      fc.record(
        { op: fc.constant('range' as const), field: of, gte: value, lte: value },
        { requiredKeys: ['op', 'field'] },
      ),
    );
  });
  type Where = NonNullable<Query['where']>;
  const { tree } = fc.letrec<{ tree: Where }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      condition,
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('tree'), { maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
    ),
  }));
  const name = fc.constantFrom(...records.map((row) => (row['name'] ?? '') as string));
  const refined = field.chain((of) => fc.tuple(fc.constant(of), fc.array(valueOf(of), { maxLength: 3 })));
  return fc
    .record(
      {
        text: fc.oneof(
          name,
          name.map((text) => text.slice(1, 4)),
          fc.constantFrom('jahit', 'ani WATI', '%', '_', '  '),
        ),
        where: tree,
        refine: fc.array(refined, { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
        sort: fc.uniqueArray(
          fc.record({ field: sortable, order: fc.constantFrom('asc' as const, 'desc' as const) }),
          {
            maxLength: 3,
            selector: (key) => key.field,
          },
        ),
        facets: fc.array(fc.record({ field, limit: fc.integer({ min: 1, max: 12 }) }), { maxLength: 4 }),
        size: fc.integer({ min: 4, max: 60 }),
      },
      { requiredKeys: ['size'] },
    )
    .map(({ size, ...query }): Query => ({ resource, ...query, page: { size } }));
}

test('a number that its owner hides cannot be found by asking for it', async () => {
  const hidden = people.find(
    ({ consents: { publication, contact } }) => publication === 'yes' && contact !== 'yes',
  )!;
  const shown = people.find(
    ({ consents: { publication, contact }, birthDate }) =>
      publication === 'yes' && contact === 'yes' && !birthDate,
  )!;
  const ask = async (value: string | undefined) =>
    (
      await database.store.list({
        resource: 'people',
        where: { op: 'eq', field: 'telephone', value: value! },
        page: { size: 5 },
      })
    ).total?.value;
  assert.equal(await ask(hidden.telephone), 0);
  assert.equal(await ask(shown.telephone), 1);
});

test('only published fields can be asked about, and lists not sorted by', async () => {
  for (const query of [
    { where: { op: 'eq', field: 'address', value: 'x' } },
    { refine: { birthDate: ['1990-01-01'] } },
    { sort: [{ field: 'village', order: 'asc' }] },
    { facets: [{ field: 'gender', limit: 3 }] },
    { sort: [{ field: 'skills', order: 'asc' }] },
    { where: { op: 'eq', field: 'constructor', value: 'x' } },
  ] as Partial<Query>[])
    await assert.rejects(
      async () => database.store.list({ resource: 'people', page: { size: 1 }, ...query }),
      (error) => isGuyubError(error) && error.code === 'unsupported',
    );
  for (const resource of ['consents', 'constructor', '__proto__', 'pg_class'])
    await assert.rejects(
      async () => database.store.list({ resource, page: { size: 1 } }),
      (error) => isGuyubError(error) && error.code === 'not-found',
    );
});

test('a cursor of another question, a broken one and a forged one are refused', async () => {
  const query: Query = { resource: 'people', sort: [{ field: 'name', order: 'asc' }], page: { size: 2 } };
  const { next } = await database.store.list(query);
  const [stamp] = JSON.parse(Buffer.from(next!, 'base64url').toString()) as [string];
  const forged = (position: unknown) =>
    Buffer.from(JSON.stringify([stamp, position])).toString('base64url') as Cursor;
  const bad: [Query, Cursor][] = [
    [{ ...query, text: 'ani' }, next!],
    [{ ...query, sort: [{ field: 'name', order: 'desc' }] }, next!],
    [query, 'nonsense' as Cursor],
    [query, forged({})],
    [query, forged(['ani'])],
    [query, forged([1, 'p'])],
    [query, forged([null, 'p'])],
    [query, forged(['ani\0', 'p'])],
  ];
  for (const [question, after] of bad)
    await assert.rejects(
      async () => database.store.list({ ...question, page: { size: 2, after } }),
      (error) => isGuyubError(error) && error.code === 'stale-cursor',
    );
});

test('characters that no database holds are refused in words', async () => {
  for (const value of ['a\0b', '\ud800'])
    await assert.rejects(
      async () =>
        database.store.list({
          resource: 'people',
          where: { op: 'eq', field: 'name', value },
          page: { size: 1 },
        }),
      (error) => isGuyubError(error) && error.code === 'invalid',
    );
});

test('one record by id, only while it is published', async () => {
  const seen = rows['people']![0]!;
  const { value, version } = await database.store.get('people', seen['id'] as string);
  assert.deepEqual(value, { ...seen });
  assert.equal(version, '1');
  const hidden = people.find(({ consents: { publication } }) => publication === 'unknown')!;
  for (const id of [hidden.id, 'nobody', "' or true --", '\0'])
    await assert.rejects(
      () => database.store.get('people', id),
      (error) => isGuyubError(error) && error.code === 'not-found',
    );
});
