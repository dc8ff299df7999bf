import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIdentityNumbers, identityNumbersIn } from './identity-numbers.ts';
import { workbooks } from '../workbooks.ts';

// The other tests trust this scanner when it finds nothing.
const number = '3527054107880003';

test('finds a number in every encoding, and only then', () => {
  const int = Buffer.alloc(8);
  int.writeBigInt64BE(BigInt(number));
  const double = Buffer.alloc(8);
  double.writeDoubleLE(Number(number));
  const planted = [
    Buffer.from(number),
    Buffer.from(number, 'utf16le'),
    Buffer.from('3527 0541 0788 0003'),
    int,
    double,
    Buffer.from([0xc7, 0x0d, 0x1d, 0x02, 0x14, 0x03, 0x03, 0x00]),
  ];
  for (const needle of planted) {
    const bytes = Buffer.concat([Buffer.alloc(1001, 'x35'), needle, Buffer.from('35')]);
    assert.deepEqual(findIdentityNumbers(bytes, [number]), [1001]);
  }
  assert.deepEqual(findIdentityNumbers(Buffer.from('3527054107880004 35270541078800'), [number]), []);
});

test('the sample workbooks do hold identity numbers', () => {
  const counts = Object.fromEntries(workbooks.map(({ file, name }) => [name, identityNumbersIn(file).size]));
  assert.ok(counts['sampang-menjahit-2019.xlsx']! > 30, JSON.stringify(counts));
  assert.ok(counts['tanjabtim-2017-2021.csv']! > 70, JSON.stringify(counts));
});
