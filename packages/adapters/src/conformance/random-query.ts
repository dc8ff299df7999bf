import type { Near, Plain, Query, Scalar } from '@guyub/core/adapter';
import fc from 'fast-check';
import { published } from './reference.ts';

type Where = NonNullable<Query['where']>;

/** Questions about the seed: most of their values are real ones, some are not. */
export async function randomQuery(resources: readonly string[]): Promise<fc.Arbitrary<Query>> {
  const known = await Promise.all(
    resources.map(async (resource) => questionsAbout(resource, await published(resource))),
  );
  return fc.oneof(...known);
}

function questionsAbout(resource: string, rows: readonly Plain[]): fc.Arbitrary<Query> {
  const fields = [...new Set(rows.flatMap(Object.keys))];
  const field = fc.constantFrom(...fields);
  const sort = fc.record({ field, order: fc.constantFrom('asc' as const, 'desc' as const) });
  const refine = field.chain((name) =>
    fc.tuple(fc.constant(name), fc.array(valueOf(rows, name), { maxLength: 3 })),
  );
  const facet = fc.record({ field, limit: fc.integer({ min: 1, max: 100 }) });
  const unique = <T extends { readonly field: string }>(arbitrary: fc.Arbitrary<T>) =>
    fc.uniqueArray(arbitrary, { maxLength: 2, selector: (item) => item.field });
  return fc
    .record(
      {
        text: fc.oneof(
          wordOf(rows),
          mistyped(wordOf(rows)),
          fc.tuple(wordOf(rows), mistyped(wordOf(rows))).map((both) => both.join(' ')),
          fc.string({ maxLength: 3, unit: 'grapheme' }),
        ),
        near: nearAny(rows),
        where: whereAbout(rows, field),
        refine: fc.array(refine, { maxLength: 2 }).map((entries) => Object.fromEntries(entries)),
        sort: unique(sort),
        facets: unique(facet),
        size: fc.integer({ min: 3, max: 45 }),
      },
      { requiredKeys: ['size'] },
    )
    .map(({ size, near, ...query }) => ({ resource, ...query, ...(near && { near }), page: { size } }));
}

function whereAbout(rows: readonly Plain[], field: fc.Arbitrary<string>): fc.Arbitrary<Where> {
  const condition = field.chain((name): fc.Arbitrary<Where> => {
    const value = valueOf(rows, name);
    return fc.oneof(
      fc.record({ op: fc.constant('eq' as const), field: fc.constant(name), value }),
      fc.record({
        op: fc.constant('in' as const),
        field: fc.constant(name),
        values: fc.array(value, { maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('exists' as const), field: fc.constant(name), value: fc.boolean() }),
      fc.record(
        { op: fc.constant('range' as const), field: fc.constant(name), gte: value, lte: value },
        { requiredKeys: ['op', 'field'] },
      ),
    );
  });
  const { tree } = fc.letrec<{ tree: Where; leaf: Where }>((tie) => ({
    leaf: condition,
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('leaf'),
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('tree'), { maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
    ),
  }));
  return tree;
}

function valueOf(rows: readonly Plain[], field: string): fc.Arbitrary<Scalar> {
  const own = [...new Set(rows.flatMap((row) => (row[field] ?? []) as Scalar | Scalar[]))];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...own, 'tidak ada') },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>('', 'true', '2024', '%', true, false, 2024, 0, 1.5) },
  );
}

const wordOf = (rows: readonly Plain[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    'jahit',
    'penjahit',
    'njahit seragam',
    'tukang las',
    'servis AC',
    ...rows.flatMap(({ name }) => (typeof name === 'string' ? [name, name.split(' ')[0]!] : [])),
  );

/** A letter lost, changed or added, or only the beginning. */
const mistyped = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(word, fc.nat(12), fc.constantFrom('', 'x', 'xa'), fc.boolean())
    .map(([text, at, by, cut]) => text.slice(0, at) + (cut ? '' : by + text.slice(at + 1)));

/** About some place of the records, where they have places. */
function nearAny(rows: readonly Plain[]): fc.Arbitrary<Near | undefined> {
  const places = rows.flatMap(({ latitude, longitude }) =>
    typeof latitude === 'number' && typeof longitude === 'number' ? [{ latitude, longitude }] : [],
  );
  if (places.length === 0) return fc.constant(undefined);
  return fc
    .record(
      { place: fc.constantFrom(...places), withinKm: fc.constantFrom(1, 12.5, 60) },
      { requiredKeys: ['place'] },
    )
    .map(({ place, withinKm }) => ({ ...place, ...(withinKm !== undefined && { withinKm }) }));
}
