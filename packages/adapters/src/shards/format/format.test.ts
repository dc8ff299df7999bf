import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  between,
  columnSpans,
  decodeColumns,
  decodePage,
  decodeSheaf,
  decodeWords,
  eachPosting,
  encodeColumns,
  encodePage,
  encodePostings,
  encodeSheaf,
  encodeWords,
  entryAt,
  firstFrom,
  mostCuts,
  pageOf,
  placeOf,
  prefixPlace,
  reversed,
  sliceSize,
  usualSizes,
  wordAt,
  type Entry,
} from './index.ts';

const people = fc
  .uniqueArray(fc.nat(3_000_000), { maxLength: 200 })
  .map((list) => list.toSorted((a, b) => a - b));
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const term = fc.tuple(fc.constantFrom('', "'", '~', '"', '#', '@'), text).map((parts) => parts.join(''));

test('postings come back, whole and in parts', () => {
  fc.assert(
    fc.property(people, fc.nat(3_000_000), fc.integer({ min: 1, max: 9 }), (list, first, kinds) => {
      const weights = list.map((person) => person % kinds);
      const found: [number, number][] = [];
      const visit = (person: number, weight: number) => found.push([person, weight]);
      eachPosting(encodePostings(list, weights), 0, [first, first + 1_000_000], visit);
      const wanted = list.flatMap((person, i) =>
        person >= first && person < first + 1_000_000 ? [[person, weights[i]!]] : [],
      );
      assert.deepEqual(found, wanted);
    }),
  );
});

const entry = fc.record(
  {
    place: term.map(placeOf),
    counts: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    at: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.record({ cuts: fc.nat(6), sheaf: fc.nat(9999), nth: fc.nat(300) }, { noNullPrototype: true }),
    ),
  },
  { noNullPrototype: true },
);
const entries = fc
  .uniqueArray(entry, { selector: ({ place }) => place, minLength: 1, maxLength: 60 })
  .map((list) => list.toSorted((a, b) => (a.place < b.place ? -1 : 1)));

test('a page of the dictionary comes back, and each entry is found in it', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const page = decodePage(encodePage(list as Entry[]));
      assert.deepEqual(
        page.map((one) => ({ ...one, at: one.at instanceof Uint8Array ? [...one.at] : one.at })),
        list.map((one) => ({ ...one, at: one.at instanceof Uint8Array ? [...one.at] : one.at })),
      );
      for (const { place } of list) assert.equal(entryAt(page, place)?.place, place);
      assert.equal(firstFrom(page, '\uffff'), page.length);
    }),
  );
});

test('the page that holds a place is found by where pages begin', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 9 }), (list, size) => {
      const places = list.map(({ place }) => place);
      const begins: string[] = [];
      for (let from = 0; from < places.length; from += size)
        begins.push(between(places[from - 1], places[from]!));
      places.forEach((place, i) => assert.equal(pageOf(begins, place), Math.floor(i / size)));
    }),
  );
});

test('beside a word stand its sound, its base and its trade, after all that begins so', () => {
  const terms = ['#jahit', '~jahit', 'jahitan', "'jahit", 'jahit', 'jahi'];
  assert.deepEqual(
    [...terms.map(placeOf), prefixPlace('jahit')]
      .toSorted()
      .map((place) => wordAt(place) ?? place.charAt(place.length - 1)),
    ['jahi', '0', 'jahit', '5', '6', '8', 'jahitan'],
  );
});

test('sheaves, columns and words come back', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (lists) => {
      assert.deepEqual(
        decodeSheaf(encodeSheaf(lists)).map((list) => [...list]),
        lists.map((list) => [...list]),
      );
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(3), { maxLength: 3 })), fc.boolean(), (of, single) => {
      const columns = {
        skills: { values: ['a', true, 3], of: single ? of.map((one) => one.slice(0, 1)) : of },
      };
      assert.deepEqual(decodeColumns(encodeColumns(columns)), columns);
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(text.map((word) => word.replaceAll('\n', ''))), (list) => {
      const words = list.toSorted();
      const sent = new TextDecoder().decode(new TextEncoder().encode(encodeWords(words)));
      assert.deepEqual(decodeWords(sent), words.length === 1 && words[0] === '' ? decodeWords(sent) : words);
      for (const word of words) assert.equal(reversed(reversed(word)), word);
    }),
  );
});

test('slices of a list cover everybody once, and every slice has a sample', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), (count) => {
      const most = mostCuts(count, usualSizes);
      assert.ok(sliceSize(count, most, most) <= usualSizes.slice);
      for (let cuts = 0; cuts <= most; cuts++) assert.ok(sliceSize(count, cuts, most) * 2 ** cuts >= count);
      for (const [first, end] of columnSpans(count, usualSizes)) assert.ok(first < end && end <= count);
    }),
  );
});

test('what was cut short is no page and no sheaf', () => {
  const page = encodePage([{ place: placeOf('jahit'), counts: [1, 2, 3], at: new Uint8Array(20) }]);
  for (let length = 1; length < page.length; length++)
    assert.throws(() => decodePage(page.slice(0, length)), RangeError);
  const sheaf = encodeSheaf([new Uint8Array(9)]);
  assert.throws(() => decodeSheaf(sheaf.slice(0, -1)), RangeError);
});
