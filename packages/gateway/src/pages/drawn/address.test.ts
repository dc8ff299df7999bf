import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSearch } from '@guyub/widgets/embed';
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
};

for (const element of drawnNames)
  test(`what a builder writes is what a page reads: ${element}`, () => {
    const attributes = Object.fromEntries(kinds[element].takes.map((name) => [name, written[name]!]));
    const embed = { element, attributes: { ...attributes, lang: 'jv' } };
    const read = readAddress(element, toSearch({ embed, brand: '#7a1f5c' }));
    assert.deepEqual(read.attributes, attributes);
    assert.equal(read.brand, '#7a1f5c');
    assert.deepEqual(read.kept.slice(-2), [
      ['lang', 'jv'],
      ['brand', '#7a1f5c'],
    ]);
  });
