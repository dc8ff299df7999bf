import assert from 'node:assert/strict';
import { test } from 'node:test';
import { business } from './business.ts';
import { offeringInput } from './offering.ts';

test('an offer in full, and what is refused of it', () => {
  const input = { name: 'Snack box', category: 'product', unit: 'kotak', priceMin: 10_000, priceMax: 10_000 };
  assert.ok(offeringInput.safeParse(input).success);
  for (const wrong of [
    { priceMin: 10_001 },
    { category: 'barang' },
    { unit: 'x'.repeat(31) },
    { leadTimeDays: 366 },
    { leadTimeDays: 1.5 },
    { minimumOrder: 0 },
    { photos: ['abcdefgh2345:500x375'] },
    { personId: 'orang-lain' },
  ])
    assert.ok(!offeringInput.safeParse({ ...input, ...wrong }).success, JSON.stringify(wrong));
});

const region = 'kemendagri:15.07';
const forms: {
  readonly [K in keyof typeof business.fields]?: { right: unknown; wrong: readonly unknown[] };
} = {
  openingHours: {
    right: ['Mo-Fr 08:00-16:00', 'Mo,We 00:00-23:59'],
    wrong: [['setiap hari'], ['Mo 8:00-9:00'], ['Mo 08:00-24:00'], 'Mo 08:00-09:00'],
  },
  nib: { right: '1234500000017', wrong: ['123450000001', '12345000000178', 'x', 1234500000017] },
  kbli: { right: '2020:10710', wrong: ['10710', '2020:1071'] },
  foundingDate: { right: '2019', wrong: ['2019-13', '19', '2019-1-1'] },
  areaServed: { right: [region], wrong: [['15.07'], Array.from({ length: 21 }, () => region)] },
};
for (const [name, { right, wrong }] of Object.entries(forms))
  test(`a business has its ${name} in one form`, () => {
    const { schema } = business.fields[name as keyof typeof business.fields];
    assert.ok(schema.safeParse(right).success);
    for (const value of wrong) assert.ok(!schema.safeParse(value).success, String(value));
  });
