import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resources } from '../model/records.ts';
import fc from 'fast-check';
import { readDays } from './days.ts';
import { readLicenceNumber } from './licence-number.ts';
import { readQuantity } from './number.ts';
import { readOpeningHours } from './opening-hours.ts';

for (const [text, days] of [
  [3, 3],
  ['3 hari', 3],
  ['1-2 hari', 2],
  ['sehari', 1],
  ['2 minggu', 14],
  ['seminggu', 7],
  ['1 bln', 30],
  ['3 jam', 0],
  ['langsung jadi', 0],
] as const)
  test(`"${text}" is ${days} days`, () => assert.equal(readDays(text).value, days));

test('a time that is none, or longer than a year, is refused; an empty one is nothing', () => {
  assert.match(readDays('tergantung model').refused ?? '', /3 hari/);
  assert.match(readDays(400).refused ?? '', /setahun/);
  assert.deepEqual(readDays('-'), {});
});

for (const [text, hours] of [
  ['Senin-Jumat 08.00-16.00', ['Mo-Fr 08:00-16:00']],
  ['Mo-Fr 08:00-16:00', ['Mo-Fr 08:00-16:00']],
  ['Mo,We,Fr 09:00-12:00; Sa 8-11', ['Mo,We,Fr 09:00-12:00', 'Sa 08:00-11:00']],
  ['Senin s/d Sabtu 8-15', ['Mo-Sa 08:00-15:00']],
  ['Senin-Jumat 08.00-16.00; Sabtu 08.00-12.00; Minggu libur', ['Mo-Fr 08:00-16:00', 'Sa 08:00-12:00']],
  ['Senin - Kamis 08:00 s/d 16:30, Jum’at 08:00-11:00', ['Mo-Th 08:00-16:30', 'Fr 08:00-11:00']],
  ['Senin, Rabu dan Jumat pukul 9-12 WIB', ['Mo,We,Fr 09:00-12:00']],
  ['setiap hari 07.00-21.00', ['Mo-Su 07:00-21:00']],
  ['Buka 24 jam', ['Mo-Su 00:00-23:59']],
  ['08.00-16.00', ['Mo-Su 08:00-16:00']],
] as const)
  test(`"${text}" is ${hours.join('; ')}`, () => assert.deepEqual(readOpeningHours(text).value, hours));

test('hours that are not understood are refused, never half kept', () => {
  for (const text of [
    'pagi sampai sore',
    'Senin-Jumat',
    'hari kerja 8-16',
    'Senin 25-26',
    'Senin 08.00-16.99',
  ])
    assert.match(readOpeningHours(text).refused ?? '', /tulis seperti/, text);
});

test('whatever stands in the cell, what is read of it the model accepts', () => {
  const word = fc.constantFrom('senin', 'Jumat', '-', ' ', ';', ',', '8', '16.00', 's/d', 'libur', 'setiap hari', '99'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const { value } = readOpeningHours(words.join(' '));
      assert.ok(resources.businesses.fields.openingHours.schema.safeParse(value).success, String(value));
    }),
  );
});

test('a licence number has 13 digits; a zero that a spreadsheet lost comes back with a note', () => {
  assert.equal(readLicenceNumber('1234 5000 00017').value, '1234500000017');
  assert.equal(readLicenceNumber('NIB: 1234500000017').value, '1234500000017');
  assert.equal(readLicenceNumber(1234500000017).value, '1234500000017');
  assert.deepEqual(readLicenceNumber(234500000017), {
    value: '0234500000017',
    guess: 'nol di depan ditambahkan',
  });
  assert.match(readLicenceNumber('12345').refused ?? '', /13 angka/);
  assert.deepEqual(readLicenceNumber('belum ada'), {});
});

test('an order of at least so many', () => {
  assert.equal(readQuantity('20 kotak').value, 20);
  assert.equal(readQuantity('2 lusin').value, 24);
  assert.equal(readQuantity('2,5 kg').value, 2.5);
  assert.match(readQuantity(0).refused ?? '', /kewajaran/);
});
