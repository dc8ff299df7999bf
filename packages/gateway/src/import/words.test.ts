import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, names, one, take } from './desk.fixture.ts';
import { planText } from './screen.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const read = async (...lines: string[]) => take(await table.put(lines.join('\n')));

test('header words in English', async () => {
  const { people } = await read(
    'Participant Name,Date of Birth,Place of Birth,Mobile,Course,Graduation Year,Certificate No.,Business Name,Allow publication',
    "Ali,1990-02-03,Sampang,081211111111,Welding,'20,C-001,Ali Las,Yes",
  );
  const { birthDate, training, credential, business, consents } = one(people, 'Ali');
  assert.deepEqual(
    [birthDate, training?.skill, training?.year, credential?.number, business?.name, consents.publication],
    ['1990-02-03', 'Las', 2020, 'C-001', 'Ali Las', 'yes'],
  );
});

test('hints in brackets, longer words, and answers that are no plain ya or tidak', async () => {
  const { people, report } = await read(
    'Nama & Gelar;Sertifikat (Ada/Tidak);Kontak;Bidang Usaha;Produk/Layanan;Ketersediaan dipublikasikan;Kecamatan tempat tinggal Anda?;Status Usaha;Alat yang dimiliki',
    'Ali;Ada;tidak punya;Jasa;Pagar;V;Omben;Bekerja;Mesin las, gerinda',
    'Budi;Tidak;-;Kuliner;Keripik;"Tidak, terima kasih";Torjun;Berwirausaha;sewa mesin',
    'Cici;√;-;;;Saya setuju;Torjun;√;√',
  );
  assert.deepEqual(people.map(({ certified, subdistrict }) => [certified, subdistrict]), [[true, 'Omben'], [false, 'Torjun'], [true, 'Torjun']]); // prettier-ignore
  assert.deepEqual(people.map(({ offerings }) => offerings.map(({ name }) => name)), [['Pagar'], ['Keripik'], []]); // prettier-ignore
  assert.deepEqual(
    people.map(({ business }) => business?.stage),
    [undefined, 'running', 'running'],
  );
  assert.deepEqual(people.map(({ ownsEquipment }) => ownsEquipment), [true, false, true]); // prettier-ignore
  assert.deepEqual(people.map(({ consents }) => consents.publication), ['yes', 'no', 'yes']); // prettier-ignore
  assert.doesNotMatch(report, /nomor telepon/);
});

test('the phone of a parent is never taken for the person’s own', async () => {
  const { people, report } = await read(
    'Nama,No HP Ortu,No HP,Kompetensi,Lulus/Tidak',
    'Ali,081299990001,081211111111,Las,Lulus',
    'Budi,081299990002,-,Las,Tidak',
    'Cici,,081233333333 (istri),Las,Lulus',
  );
  assert.deepEqual(people.map(({ telephone }) => telephone), ['+6281211111111', undefined, '+6281233333333']); // prettier-ignore
  assert.deepEqual(people.map(({ certified, training }) => [certified, training?.skill]), [[true, 'Las'], [false, 'Las'], [true, 'Las']]); // prettier-ignore
  assert.match(report, /milik orang lain/);
});

test('"Nama Pelatihan" is a training; a name and its identity number in one column is a name', async () => {
  const { people } = await read('nama_lengkap,nama_pelatihan,lulus', 'Ali,menjahit,2020', 'Budi,las,2021');
  assert.deepEqual(people.map(({ name, training }) => [name, training?.cohort]), [['Ali', 'Menjahit 2020'], ['Budi', 'Las 2021']]); // prettier-ignore
  const both = await read('No;Nama / NIK;HP', '1;Ali 3527051302999518;081211111111', '2;Budi (NIK 3527051302999519);081222222222'); // prettier-ignore
  assert.deepEqual(names(both.people), ['Ali', 'Budi']);
});

test('cohorts written as an ordinal, a letter or a word are the same kind of name', async () => {
  const { people } = await read('Nama,HP,Angkatan', 'Ali,081211111111,Ke-1', 'Budi,081222222222,X', 'Cici,081233333333,Angkatan Ketiga', 'Eka,081255555555,Gel. 1', 'Dede,081244444444,ke 2'); // prettier-ignore
  assert.deepEqual(people.map(({ training }) => training?.cohort), ['Angkatan 1', 'Angkatan X', 'Angkatan III', 'Gelombang 1', 'Angkatan 2']); // prettier-ignore
});

test('the regency from a sub-district that only a title or a question names', async () => {
  const title = await table.put('Daftar Peserta Menjahit Kec. Maron\nNo;Nama;HP\n1;Ali;081211111111\n');
  const { result, people } = await take(title, undefined, { guessRegion: true });
  assert.deepEqual([result.region?.code, people[0]?.training?.skill], ['35.13', 'Menjahit']);
});

test('the report of an earlier import is not imported as people', async () => {
  const { result } = await read('Nama,HP', 'Ali,081211111111');
  await assert.rejects(take(result.reportPath), /laporan dari impor/);
});

test('the screen names the column that looks like consent but does not say for what', async () => {
  const { result, people } = await read('Nama,HP,Bersedia', 'Ali,081211111111,ya');
  assert.equal(people[0]?.consents.publication, undefined);
  assert.match(planText(result), /Bila "Bersedia" .* persetujuan_publikasi/);
  const clear = await read('Nama,HP,Saya menyetujui data ditampilkan di website', 'Ali,081211111111,ya');
  assert.equal(clear.people[0]?.consents.publication, 'yes');
});
