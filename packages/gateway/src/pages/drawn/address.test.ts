import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, toSearch } from '@guyub/widgets/embed';
import { readAddress } from './address.ts';
import { drawnNames, kinds } from './kinds.ts';

const written: Readonly<Record<string, string>> = {
  region: 'kemendagri:35.27',
  heading: 'Lulusan “Sampang”',
  'page-size': '12',
  layout: 'list',
  person: 'Orang_7.a',
  business: 'usaha:7',
  skill: 'servis AC & kulkas',
  // Of a tag alone.
  'heading-level': '3',
  post: '',
  job: 'kerja-7',
};

for (const element of drawnNames)
  test(`what a builder writes is what a page reads: ${element}`, () => {
    const set = Object.fromEntries(elements[element].attributes.map((name) => [name, written[name]!]));
    const search = toSearch({ embed: { element, attributes: { ...set, lang: 'jv' } }, brand: '#7a1f5c' });
    const read = readAddress(element, search);
    const { takes } = kinds[element];
    assert.deepEqual(read.attributes, Object.fromEntries(takes.map((name) => [name, written[name]!])));
    assert.deepEqual([...search.keys()].toSorted(), [...takes, 'brand', 'lang'].toSorted());
    assert.equal(read.brand, '#7a1f5c');
    assert.deepEqual(read.kept.slice(-2), [
      ['lang', 'jv'],
      ['brand', '#7a1f5c'],
    ]);
  });
