import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forScript, toLocalBusiness, toOffer } from './json-ld.ts';
import { business, offering, person, tooMuch } from './published.fixture.ts';

const places = { url: 'https://contoh.go.id/etalase', photos: 'https://guyub.contoh.go.id' };

describe('JSON-LD', () => {
  it('tells a business with what it offers', () => {
    assert.deepEqual(toLocalBusiness({ ...business, description: 'Kue rumahan' }, [offering], places), {
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      url: places.url,
      address: { '@type': 'PostalAddress', addressLocality: 'Muara Sabak Timur', addressCountry: 'ID' },
      name: 'Kue Aminah',
      description: 'Kue rumahan',
      areaServed: [{ '@type': 'AdministrativeArea', identifier: 'kemendagri:15.07' }],
      openingHours: ['Mo-Fr 08:00-16:00'],
      foundingDate: '2021',
      image: ['https://guyub.contoh.go.id/v1/photos/aaaabbbbcccc/1280.webp'],
      makesOffer: [
        {
          '@type': 'Offer',
          url: places.url,
          itemOffered: {
            '@type': 'Product',
            name: 'Snack box',
            description: 'Tiga macam kue',
            image: ['https://guyub.contoh.go.id/v1/photos/ddddeeeeffff/1280.webp'],
          },
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            minPrice: 15_000,
            maxPrice: 25_000,
            priceCurrency: 'IDR',
            unitText: 'kotak',
          },
          deliveryLeadTime: { '@type': 'QuantitativeValue', maxValue: 2, unitCode: 'DAY' },
          eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 20, unitText: 'kotak' },
        },
      ],
    });
  });

  it('gives one price where there is one, and none where none is known', () => {
    const one = toOffer({ ...offering, priceMax: 15_000 });
    assert.equal(one['price'], 15_000);
    assert.equal(one['priceCurrency'], 'IDR');
    const { priceMin: _, priceMax: __, ...unpriced } = offering;
    assert.doesNotMatch(JSON.stringify(toOffer(unpriced)), /price/i);
  });

  it('tells somebody who works alone, from published fields only', () => {
    assert.deepEqual(
      toLocalBusiness(tooMuch, [offering], places),
      toLocalBusiness(person, [offering], places),
    );
    assert.equal(toLocalBusiness(person)['name'], 'Kue Aminah');
    assert.doesNotMatch(JSON.stringify(toLocalBusiness(person)), /telephone|email/);
    assert.equal(toLocalBusiness({ ...person, telephone: '+6281200000002' })['telephone'], '+6281200000002');
  });

  it('passes no identity number and no licence number', () => {
    const text = JSON.stringify(toLocalBusiness({ ...business, description: 'NIK 3527014107900001' }));
    assert.doesNotMatch(text, /3527014107900001|1234567890123/);
  });

  it('cannot end its script', () => {
    const text = forScript(toLocalBusiness({ ...business, name: '<!-- \u2028 & ]]>' }));
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.deepEqual(JSON.parse(text), toLocalBusiness({ ...business, name: '<!-- \u2028 & ]]>' }));
  });
});
