import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasIdentityNumber, scrubDeep, scrubIdentityNumbers } from './scrub.ts';

// Invented numbers of the right form.
const nik = '3527014107900001';

for (const [text, left] of [
  [nik, ''],
  [`NIK${nik}, Omben`, 'NIK, Omben'],
  [`a${nik}b`, 'ab'],
  [`https://contoh.example/?nik=${nik}&a=1`, 'https://contoh.example/?nik=&a=1'],
  ['KTP 3527 0141 0790 0001 asli', 'KTP asli'],
  ['3527.0141.0790.0001', ''],
  ['3527-0141-0790-0001', ''],
  ['3527–0141–0790–0001', ''],
  ['3527_0141_0790_0001', ''],
  ['352701 410790 0001', ''],
  ['35.27.01.410790.0001', ''],
  ['35 27 01 41 07 90 0001', ''],
  ['３５２７０１ ４１０７９０ ０００１', ''],
  ['3 5 2 7 0 1 4 1 0 7 9 0 0 0 0 1', ''],
  ['3527 0141 0790 0001', ''],
  ['NPWP 01.234.567.8-901.000', 'NPWP'],
  ['No. NPWP: 012345678901000, Omben', 'No. NPWP: , Omben'],
  ['npwp 01 234 567 8 901 000', 'npwp'],
  [`NPWP ${nik}`, 'NPWP'],
  ['3,527,014,107,900,001', ''],
  ['３５２７０１４１０７９０００01', ''],
  [`${nik} 3527024508910002`, ''],
  [`${nik}3527024508910002`, ''],
  [`081234567890 ${nik}`, '081234567890'],
  [`0812 3456 7890 ${nik}`, '0812 3456 7890'],
  [`Siti ${nik} dan Ani 3527024508910002 dari Omben`, 'Siti dan Ani dari Omben'],
  ['KK 3527010101010001/2020', 'KK /2020'],
  // Its digits in groups like those of a UUID, and beside or around one.
  ['35270141-0790-4001-8000-000000000000', '-8000-000000000000'],
  ['3527-0141-0790-0001-8b1d1c5e-0f4c-4a53-9d1e-2f1b6a3c9e10', '-8b1d1c5e-0f4c-4a53-9d1e-2f1b6a3c9e10'],
  [`8b1d1c5e-0f4c-4a53-9d1e-2f1b6a3c9e10 ${nik}`, '8b1d1c5e-0f4c-4a53-9d1e-2f1b6a3c9e10'],
] as const)
  test(`an identity number is dropped from "${text}"`, () => {
    assert.equal(scrubIdentityNumbers(text), left);
    assert.ok(hasIdentityNumber(text));
  });

for (const text of [
  '081234567890',
  '+62 812-3456-7890',
  '0812 3456 7890',
  '0812 3456 7890 0813 4567 8901',
  '081234567890/081345678901',
  '+62 812-3456-7890 / 0813 4567 8901',
  // Random UUIDs of which 16 digits in a row would be a NIK.
  '3b1f0c52-81d7-4c3d-a352-701410790001',
  'https://contoh.example/orang/3B1F0C52-81D7-4C3D-8352-701410790001?a=1',
  '2025-06-02 2025-07-11',
  '02/06/2025 11/07/2025',
  '2025-06-02T10:00:00.000Z',
  '2021/2022 2023/2024',
  '61200 3513 3 0084945 2024',
  '61200 3513 3 0081245 2024',
  'No. 2020/BLK-SPG/III/0012',
  'Reg. 123456789012345',
  'NPWP belum ada, HP 081234567890',
  'Rp 1,500,000, 2,500,000, 3,500,000',
  'Rp 150.000 - 250.000',
  'Rp1.500.000 Rp2.500.000.000',
  '350000 400000 450000',
  'Gamis, mukena, seragam',
  '',
])
  test(`nothing is dropped from "${text}"`, () => {
    assert.equal(scrubIdentityNumbers(text), text);
    assert.ok(!hasIdentityNumber(text));
  });

const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const identityNumber = fc
  .tuple(
    two(11, 96),
    two(1, 79),
    two(1, 40),
    fc.oneof(two(1, 31), two(41, 71)),
    two(1, 12),
    two(0, 99),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map((parts) => parts.slice(0, 6).join('') + String(parts[6]).padStart(4, '0'));
const splits = [
  [16],
  [4, 4, 4, 4],
  [6, 6, 4],
  [2, 2, 2, 6, 4],
  [2, 2, 2, 2, 2, 2, 4],
  [8, 8],
  [6, 10],
  [12, 4],
];

test('however it is typed and wherever it stands, an identity number does not survive', () => {
  const typed = fc
    .tuple(identityNumber, fc.constantFrom(...splits), fc.constantFrom(' ', '.', '-', '/', '  ', '. '))
    .map(([number, lengths, by]) => {
      let at = 0;
      return { number, text: lengths.map((length) => number.slice(at, (at += length))).join(by) };
    });
  const around = fc.string({ maxLength: 20 }).map((text) => text.replace(/\p{Nd}/gu, ''));
  fc.assert(
    fc.property(typed, around, around, ({ number, text }, before, after) => {
      const clean = scrubIdentityNumbers(`${before}${text}${after}`);
      assert.ok(!clean.replace(/\D/g, '').includes(number), clean);
      assert.equal(scrubIdentityNumbers(clean), clean, 'a second time changes nothing');
    }),
  );
});

test('digits without end are dropped, and end nobody', () => {
  const number = '3527014107900001';
  for (const digits of ['1'.repeat(3e7), '1 '.repeat(1e7), number.repeat(2000), `${number} `.repeat(2000)]) {
    const clean = scrubIdentityNumbers(`Mulai ${digits} selesai`);
    assert.ok(clean.startsWith('Mulai') && clean.endsWith('selesai'));
    assert.ok(!clean.replace(/\D/g, '').includes(number), clean.slice(0, 99));
  }
});

test('in a tree: every string, and numbers that are as long', () => {
  const tree = {
    a: nik,
    b: [nik, 'Las'],
    c: { d: `x ${nik}`, e: 3527014107900001, f: 150_000 },
    g: true,
    h: null,
  };
  assert.deepEqual(scrubDeep(tree), { a: '', b: ['Las'], c: { d: 'x', f: 150_000 }, g: true, h: null });
});
