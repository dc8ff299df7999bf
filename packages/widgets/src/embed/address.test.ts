import { expect } from '@open-wc/testing';
import { elementNames, elements, fromSearch, toSearch } from './index.ts';

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
  job: 'kerja-7',
  'heading-level': '3',
  'page-size': '12',
  layout: 'list',
  variant: 'link',
  post: '',
  'page-words': '',
};

describe('what an address says of an element', () => {
  for (const element of elementNames)
    it(`comes back as it went: ${element}`, () => {
      const said = elements[element].attributes.map((name) => [name, fitting[name]!]);
      const embed = { element, attributes: { ...Object.fromEntries(said), lang: 'jv' } };
      const search = new URLSearchParams(String(toSearch({ embed, brand: '#7a1f5c' })));
      expect(fromSearch(element, search)).to.deep.equal({ embed, brand: '#7a1f5c' });
    });

  it('is nothing that anybody could misuse or that does not fit', () => {
    const search = new URLSearchParams({
      source: 'https://lain.example',
      whatsapp: '+6281200000000',
      form: 'https://lain.example/form',
      onclick: 'alert(1)',
      region: '35.27; drop',
      heading: '<b>x</b>',
      'page-size': '1000',
      brand: 'red;background:url(x)',
      lang: 'xx',
    });
    expect(fromSearch('alumni-directory', search)).to.deep.equal({
      embed: { element: 'alumni-directory', attributes: {} },
    });
    const embed = {
      element: 'job-board',
      attributes: { source: '/', whatsapp: '+62812', region: 'x' },
    } as const;
    expect(String(toSearch({ embed, brand: 'red' }))).to.equal('');
  });
});
