import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Plain, Query } from '../contract/query.ts';
import { evaluate } from '../query/evaluate.ts';
import { InvertedRows } from './index.ts';

const built = (rows: readonly Plain[]) => new InvertedRows('people', rows);

const vocabulary = (
  'Siti Aminah Aminuddin Moch Muhammad Lastri Ani Ánita Budi 𝒳avier jahit Menjahit penjahit jahitan seragam sekolah ' +
  'Sprei™ 20㎡ las pagar kanopi Pengelasan kelas kue ultah roti basah servis AC kulkas bordir Omben Ketapang 2019 angkatan II 🧵 يوسف'
).split(' ');
const word = fc.constantFrom(...vocabulary);
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const person = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    name: line,
    skills: fc.array(fc.constantFrom('Menjahit', 'Las', 'Tata boga', 'Teknik pendingin'), { maxLength: 2 }),
    subdistrict: fc.constantFrom('Omben', 'Ketapang', 'Karang Penang'),
    cohorts: fc.array(line, { maxLength: 1 }),
    offerings: fc.array(line, { maxLength: 3 }),
    year: fc.integer({ min: 2018, max: 2021 }),
    latitude: fc.constantFrom(-7.1, -7.2),
    longitude: fc.constantFrom(113.2, 113.3),
  },
  { requiredKeys: ['id', 'name', 'skills'] },
);
const people = fc.uniqueArray(person, { maxLength: 25, selector: ({ id }) => id });
/** A word as people mistype it, or as far as they have typed it. */
const typed = fc.oneof(
  line,
  fc
    .tuple(word, fc.nat(8), fc.constantFrom('', 'x', 'a'))
    .map(([text, at, by]) => text.slice(0, at) + by + text.slice(at + 1)),
  fc.tuple(word, fc.nat(6)).map(([text, to]) => text.slice(0, to)),
  fc.string({ maxLength: 12 }),
);
const question = fc.record(
  {
    text: typed,
    where: fc.constantFrom(
      { op: 'eq', field: 'subdistrict', value: 'Omben' } as const,
      { op: 'range', field: 'year', gte: 2019 } as const,
    ),
    refine: fc.record(
      { skills: fc.subarray(['Menjahit', 'Las', 'x']), year: fc.subarray([2018, 2020]) },
      { requiredKeys: [] },
    ),
    near: fc.record(
      { latitude: fc.constant(-7.15), longitude: fc.constant(113.2), withinKm: fc.constantFrom(6, 12) },
      { requiredKeys: ['latitude', 'longitude'] },
    ),
    sort: fc.constantFrom<Query['sort'][]>(
      [{ field: 'name', order: 'asc' }],
      [{ field: 'year', order: 'desc' }],
    ),
    facets: fc.constant([
      { field: 'skills', limit: 3 },
      { field: 'subdistrict', limit: 9, text: 'k' },
      { field: 'year', limit: 2 },
    ]),
  },
  { requiredKeys: ['facets'] },
);

test('answers as evaluate does: records in order, facets, and how the text was read', () => {
  fc.assert(
    fc.property(
      people,
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.nat(30_000),
      (rows, asked, day) => {
        const inverted = built(rows);
        for (const part of asked) {
          const query = { resource: 'people', page: { size: 1 }, ...part } as Query;
          const want = evaluate(rows, query, { day });
          const { order, facets, found } = inverted.ask(query, day);
          assert.deepEqual(
            Array.from(order, (record) => inverted.row(record)['id']),
            want.matching.map(({ id }) => id),
          );
          assert.deepEqual(facets, want.facets);
          assert.deepEqual(found, want.found);
        }
      },
    ),
    { numRuns: 300 },
  );
});
