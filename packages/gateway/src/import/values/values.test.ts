import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core/privacy';
import fc from 'fast-check';
import { withoutIdentity } from '../read/identity.ts';
import { readGender } from './gender.ts';
import { guessRegency, isSubdistrict, loadRegions, readSubdistrict, readVillage } from './region.ts';
import { readStage } from './stage.ts';

test('small words', () => {
  assert.equal(readStage('sudah usaha').value, 'running');
  assert.equal(readStage('Bertahap').value, 'starting');
  assert.equal(readStage('belum usaha').value, 'none');
  assert.equal(readGender('P').value, 'female');
  assert.equal(readGender('P', 'pw').value, 'male');
  assert.equal(readGender('Laki-laki').value, 'male');
});

test('regions: titles and sub-districts tell the regency; doubt asks', async () => {
  const regions = await loadRegions();
  assert.equal(guessRegency(regions, ['UPTD BLK KABUPATEN SAMPANG'], [])?.code, '35.27');
  assert.equal(guessRegency(regions, [], ['KUALA JAMBI', 'SADU', 'BERBAK', 'GERAGAI'])?.code, '15.07');
  assert.equal(guessRegency(regions, ['data alumni'], []), undefined);
  assert.equal(guessRegency(regions, ['probolinggo'], []), undefined, 'there is a kabupaten and a kota');
  assert.equal(readSubdistrict('Kec. KARANG PENANG', '35.27', regions).value, 'Karangpenang');
  assert.deepEqual(readSubdistrict('Kedungdong', '35.27', regions).value, 'Kedungdung');
  assert.match(readSubdistrict('Antah', '35.27', regions).guess ?? '', /tidak ada di daftar/);
  assert.equal(readVillage('Desa/Kel. MARON KULON'), 'Maron Kulon');
  for (const name of ['KARANG PENANG', '2 X 11 KAYU TANAM', 'Berbak'])
    assert.ok(isSubdistrict(name, regions), name);
  assert.ok(!isSubdistrict('Halimah', regions));
});

test('no identity number leaves the reader, however it was typed (property)', () => {
  const nik = fc
    .tuple(fc.integer({ min: 11, max: 94 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 71 }).filter((d) => d <= 31 || d > 40), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9999 }))
    .map(([a, b, d, m, y, s]) => [a, String(b).padStart(4, '0'), String(d).padStart(2, '0'), String(m).padStart(2, '0'), String(y).padStart(2, '0'), String(s).padStart(4, '0')].join(''));
  const around = fc.constantFrom(['', ''], ['NIK ', ''], ['Siti (', ')'], ['', ' Siti'], ['No. KTP: ', ', Sampang'], ['a', 'b']);
  const spaced = fc.constantFrom(/(\d{4})(?=\d)/g, /(\d{6})(?=\d)/g, /^$/);
  fc.assert(
    fc.property(nik, around, spaced, fc.constantFrom(' ', '.', '-'), (number, [before, after], groups, gap) => {
      const { cell, found } = withoutIdentity(before + number.replace(groups, `$1${gap}`) + after);
      assert.ok(found);
      assert.ok(cell === undefined || (typeof cell === 'string' && !hasIdentityNumber(cell) && !cell.replace(/\D/g, '').includes(number)));
    }),
  );
  for (const cell of [3527051302999518, 3.52705e15, '3.52705E+15', '3,52705E+15', '02.421.275.5-091.000']) {
    assert.deepEqual(withoutIdentity(cell), { cell: undefined, found: true }, String(cell));
  }
  for (const cell of ['081359814879 / 082012078493', '563/001/BLK-SPG/2019', '2025-06-02', 43588, '+62 812 5947 3710']) {
    assert.deepEqual(withoutIdentity(cell), { cell, found: false });
  }
}); // prettier-ignore
