import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPoints } from './read-points.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-points-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const read = (text: string) => {
  const file = join(folder, 'titik.csv');
  writeFileSync(file, text);
  return readPoints(file);
};
const omben = { id: 'kemendagri:35.27.05', latitude: -7.09, longitude: 113.32 };

test('the same list however an office saves it', async () => {
  for (const text of [
    'kode,lintang,bujur\n35.27.05,-7.09,113.32\n',
    '\ufeffKode;Lintang;Bujur\r\n35.27.05;-7,09;113,32\r\n',
    'kode,nama,lintang,bujur\n352705,Omben,"-7,0912","113,3201"\n',
    'Titik tengah kecamatan\n\nKode Wilayah\tLatitude\tLongitude\tCatatan\nkemendagri:35.27.05\t−7.09°\t113.32\tkantor camat\n\t\t\t\n',
  ])
    assert.deepEqual(await read(text), { points: [omben], refused: [] }, text);
});

test('regency, sub-district and village, by their codes', async () => {
  const { points, refused } = await read(
    'kode;lintang;bujur\n3527;-7,1;113,2\n35.27.05;-7,09;113,32\n3527052001;-7,1;113,31\n',
  );
  assert.deepEqual(
    points.map(({ id }) => id),
    ['kemendagri:35.27', 'kemendagri:35.27.05', 'kemendagri:35.27.05.2001'],
  );
  assert.deepEqual(refused, []);
});

test('a bad row is refused with its number and what to do, and stops no other', async () => {
  const rows: [string, RegExp][] = [
    ['35;-7;113', /kode "35" bukan kode Kemendagri; tulis seperti/],
    ['Omben;-7;113', /bukan kode Kemendagri/],
    [';-7;113', /kode "" bukan kode/],
    ['35.27.99;-7;113', /tidak ada di daftar wilayah; periksa/],
    ['35.27.05.9999;-7;113', /tidak ada di daftar wilayah/],
    ['35.27.01;113,08;-7,2', /tertukar; tukar/],
    ['35.27.01;7,2;113,08', /di luar Indonesia.*periksa tanda minus/],
    ['35.27.01;-7,2;1130,8', /bujur "1130,8" bukan derajat/],
    ['35.27.01;;113', /lintang "" bukan derajat desimal; tulis seperti/],
    ["35.27.01;7°12'S;113", /bukan derajat desimal/],
    ['35.27.01;-11,51;113', /di luar Indonesia/],
    ['35.27.01;-7;141,6', /di luar Indonesia/],
    ['352705;-7;113', /kode 352705 sudah ada di baris 2; hapus/],
  ];
  const { points, refused } = await read(
    `kode;lintang;bujur\n35.27.05;-7,09;113,32\n${rows.map(([row]) => row).join('\n')}\n35.27.02;-7,16;113,19\n`,
  );
  assert.deepEqual(
    points.map(({ id }) => id),
    ['kemendagri:35.27.05', 'kemendagri:35.27.02'],
  );
  assert.deepEqual(
    refused.map(({ row }) => row),
    rows.map((_, i) => i + 3),
  );
  for (const [i, [row, reason]] of rows.entries()) assert.match(refused[i]!.reason, reason, row);
});

test('a file that is no such list says what is missing', async () => {
  await assert.rejects(read('kode,nama\n35.27.05,Omben\n'), /kolom kode, lintang, dan bujur/);
  await assert.rejects(read(''), /kosong/);
  await assert.rejects(readPoints(join(folder, 'tiada.csv')), /tidak ditemukan/);
});
