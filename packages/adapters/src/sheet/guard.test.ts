import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answering, budi, everybody, header, siti } from './community.fixture.ts';
import { workbook } from './workbook.fixture.ts';

const over = (title: string, value = '') =>
  everybody(answering([[...header, title], [...siti, value], budi]));

for (const title of [
  'N I K',
  'N.I.K.',
  'no_nik',
  'NIKPeserta',
  'NIK sesuai KTP',
  'NIK/KTP',
  'nikktp',
  'NoKTP',
  'nomorktp',
  'Nomer KTP',
  'ID KTP',
  'KTP Number',
  'KTP (16 digit)',
  'KTP Anda',
  'e-KTP',
  'Identitas (KTP/SIM)',
  'Fotokopi KTP',
  'Lampiran KTP',
  'No Induk Kependudukan',
  'No. Kependudukan',
  'nomorIndukKependudukan',
  'Kartu Tanda Penduduk',
  'Nomor Kartu Identitas',
  'NoKK',
  'K K',
  'Nomor Kartu Keluarga',
  'N.P.W.P',
  'NPWP/NIK',
  'Passport',
])
  // prettier-ignore
  test(`what is called "${title}" holds identity numbers, also while it is empty`, async () => {
    await assert.rejects(over(title), /Column H of the sheet looks like identity numbers/);
  });

for (const title of [
  'Piknik',
  'Teknik',
  'Status nikah',
  'Nama sesuai KTP',
  'Nama (sesuai e-KTP)',
  'Kecamatan menurut KTP',
  'Alamat KTP',
  'Jumlah KK',
  'L/P',
  'Jumlah anggota KK',
  'Nomor anggota',
  'ID',
  'No. Induk Siswa',
])
  // prettier-ignore
  test(`what is called "${title}" does not`, async () => {
    assert.equal((await over(title)).length, 2);
  });

const nik = '3527014107900001';
for (const [found, of, isRefused] of [
  [2, 20, false],
  [3, 200, true],
  [2, 7, true],
] as const)
  test(`${found} of ${of} cells that look like identity numbers are ${isRefused ? 'a register' : 'strays'}`, async () => {
    const rows = Array.from({ length: of }, (_, i) => [
      ...siti.with(1, `m${i}`),
      i < found ? `KTP ${nik}` : 'lunas',
    ]);
    const read = everybody(answering([[...header, 'Catatan'], ...rows]));
    if (isRefused) await assert.rejects(read, /Column H of the sheet looks like identity numbers/);
    else assert.equal((await read).length, of);
  });

test('one that was typed as a number is one', async () => {
  const book = workbook([
    {
      rows: [
        [...header, 'Catatan'],
        [...siti, Number(nik)],
      ],
    },
  ]);
  await assert.rejects(
    everybody(answering(new Uint8Array(book))),
    /Column H of the sheet looks like identity numbers/,
  );
});
