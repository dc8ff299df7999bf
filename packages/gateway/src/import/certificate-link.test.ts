import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core/privacy';
import { desk, one, take } from './desk.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const page = 'https://sertifikat.contoh.example/cek/9f3c';
/** Rows of name, number and link. */
const read = async (title: string, ...rows: string[]) =>
  take(await table.put([`Nama;No. Sertifikat;${title};Bersedia ditampilkan`, ...rows].join('\n')));
const linkOf = async (title: string, link: string, number = '563/12/BLK/2019') =>
  one((await read(title, `Ali;${number};${link};ya`)).people, 'Ali').credential?.verificationUrl;

for (const title of [
  'Tautan sertifikat',
  'Link verifikasi',
  'URL Sertifikat',
  'Sertifikat (link)',
  'Link cek sertifikat Skillhub',
  'Tautan pemeriksaan sertifikat',
  'Sertifikat / Tautan',
  'Certificate URL',
  'Verification link',
])
  test(`under "${title}" stands where a certificate is checked`, async () => {
    assert.equal(await linkOf(title, page), page);
  });

for (const title of ['Link scan sertifikat', 'Upload Sertifikat (link)', 'Link foto sertifikat', 'Alamat'])
  test(`"${title}" is nothing to check by`, async () => {
    assert.equal(await linkOf(title, page), undefined);
  });

test('the mapping names it, and officers may say so of a column that nobody knows', async () => {
  const file = await table.put(`Nama;No. Sertifikat;Cek di sini\nAli;A-12345;${page}`);
  assert.equal(one((await take(file)).people, 'Ali').credential?.verificationUrl, undefined);
  const mapping = await table.put(
    JSON.stringify({ versi: 1, berkas: 'a.csv', sidik: 'x', lembar: [], kolom: [{ judul: 'Cek di sini', isi: 'tautan_sertifikat' }] }),
  ); // prettier-ignore
  const { people } = await take(file, undefined, { mapping });
  assert.equal(one(people, 'Ali').credential?.verificationUrl, page);
});

test('of a link to Kemnaker the page alone is kept', async () => {
  const link = 'https://skillhub.kemnaker.go.id/sertifikat/pelatihan/1a2b3c4d-0000-4000-8000-0123456789ab';
  assert.equal(await linkOf('Tautan sertifikat', `${link}/?fbclid=abc`), link);
});

for (const [link, why] of [
  ['contoh.example/cek', /salin alamat lengkapnya, mulai https/],
  ['http://contoh.example/cek', /salin alamat lengkapnya/],
  ['https://siti:rahasia@contoh.example', /tanpa kata sandi/],
  ['Lihat di sini', /salin alamat lengkapnya/],
  ['https://drive.google.com/file/d/1abc/view', /tautan ke berkas atau pindaian/],
  ['https://contoh.example/unggah/sertifikat-ali.PDF', /tautan ke berkas atau pindaian/],
  ['https://contoh.example/cek?no=563%2F12%2Fblk%2F2019', /memuat nomor sertifikat/],
  ['https://contoh.example/cek/563-12-BLK-2019', /memuat nomor sertifikat/],
] as const)
  test(`"${link}" is left out, and the report says why; the certificate stays`, async () => {
    const { people, report } = await read('Tautan sertifikat', `Ali;563/12/BLK/2019;${link};ya`);
    assert.deepEqual(one(people, 'Ali').credential, { number: '563/12/BLK/2019', issuerKind: 'blk' });
    assert.match(report, why);
    assert.ok(!report.includes('rahasia'));
  });

test('an empty cell is no mistake, and a link without its certificate is one', async () => {
  const { people, report } = await read('Tautan sertifikat', 'Ali;A-12345;-;ya', `Budi;belum;${page};ya`);
  assert.deepEqual(
    people.map(({ credential }) => credential),
    [{ number: 'A-12345' }, undefined],
  );
  assert.equal(report.match(/tautan tanpa nomor sertifikat/g)?.length, 1);
});

test('with an identity number in it a link leads elsewhere, and is left out', async () => {
  for (const written of ['3527014107900001', '3527 0141 0790 0001', '3527%200141%200790%200001']) {
    const { people, report } = await read(
      'Tautan sertifikat',
      `Ali;A-12345;https://contoh.example/${written};ya`,
    );
    assert.deepEqual(one(people, 'Ali').credential, { number: 'A-12345' });
    assert.match(report, /nomor identitas dibuang|salin alamat lengkapnya/);
    assert.ok(!hasIdentityNumber(report));
  }
});
