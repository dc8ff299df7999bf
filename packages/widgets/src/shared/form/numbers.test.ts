import { expect } from '@open-wc/testing';
import { amountOf, phoneOf, quantityOf } from './numbers.ts';

describe('numbers as people write them', () => {
  for (const [text, number] of [
    ['40', 40],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.000', 1000],
    ['1.250,5', 1250.5],
    ['0', undefined],
    ['-3', undefined],
    ['empat', undefined],
    ['2000000', undefined],
  ] as const)
    it(`quantity ${text}`, () => expect(quantityOf(text)).to.equal(number));

  for (const [text, number] of [
    ['8.500.000', 8_500_000],
    ['Rp 8.500.000,00', 8_500_000],
    ['8500000', 8_500_000],
    ['8,500,000', 8_500_000],
    ['8,5 juta', undefined],
    ['1,5', undefined],
    ['1.5', undefined],
    ['-5.000', undefined],
    ['1.500,5', undefined],
    ['9999999999999', undefined],
    ['', undefined],
  ] as const)
    it(`amount ${text}`, () => expect(amountOf(text)).to.equal(number));

  for (const [text, phone] of [
    ['0812 3456 7890', '+6281234567890'],
    ['62812-3456-7890', '+6281234567890'],
    ['+6581234567', '+6581234567'],
    ['812', undefined],
    ['nol delapan', undefined],
  ] as const)
    it(`telephone ${text}`, () => expect(phoneOf(text)).to.equal(phone));
});
