import { expect } from '@open-wc/testing';
import { elementNames, elements, toSearch } from './index.ts';

/** Something that fits each attribute. */
const fitting: Readonly<Record<string, string>> = {
  region: 'kemendagri:35.27',
  skill: 'servis AC & kulkas',
  heading: 'Lulusan “Sampang”',
  label: 'Minta harga',
  offering: 'Kue lapis',
  community: 'Penjahit Omben',
  unit: 'potong',
  person: 'orang-7',
  business: 'usaha-7',
  'page-size': '12',
  layout: 'list',
};
/** What only a tag has. */
const ofTag = { 'heading-level': '3', variant: 'link', post: '', 'page-words': '', job: 'kerja-7' };

describe('what an address says of an element', () => {
  for (const element of elementNames)
    it(`is all that fits a page: ${element}`, () => {
      const said = elements[element].attributes.flatMap((name) =>
        fitting[name] ? [[name, fitting[name]]] : [],
      );
      const embed = { element, attributes: { ...ofTag, ...Object.fromEntries(said), lang: 'jv' } };
      const search = new URLSearchParams(String(toSearch({ embed, brand: '#7a1f5c' })));
      expect([...search]).to.deep.equal([...said, ['lang', 'jv'], ['brand', '#7a1f5c']]);
    });

  it('is nothing that anybody could misuse or that does not fit', () => {
    const attributes = {
      source: 'https://lain.example',
      whatsapp: '+6281200000000',
      form: 'https://lain.example/form',
      onclick: 'alert(1)',
      region: '35.27; drop',
      heading: '<b>x</b>',
      'page-size': '1000',
      lang: 'xx',
    };
    for (const element of elementNames)
      expect(String(toSearch({ embed: { element, attributes }, brand: 'red;background:url(x)' }))).to.equal(
        '',
      );
  });
});
