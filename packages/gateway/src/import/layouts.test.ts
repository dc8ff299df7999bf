import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, names, take } from './desk.fixture.ts';
import { planText, resultText } from './screen.ts';
import { workbook, type FixtureCell } from './workbook.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const put = (content: string | Uint8Array) => table.put(content);
const grid = (merges: readonly string[], ...rows: FixtureCell[][]): Uint8Array =>
  workbook([{ name: 'Data', rows, merges }]);

test('a header of three rows', async () => {
  const { people, counts } = await take(await put(grid(
    ['A2:A4', 'B2:F2', 'G2:H2', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:G4', 'H3:H4'],
    ['TAHUN 2020'],
    ['NO', 'IDENTITAS PESERTA', null, null, null, null, 'PELATIHAN', null],
    [null, 'NAMA', 'KELAHIRAN', null, 'DOMISILI', null, 'KEJURUAN', 'ANGKATAN'],
    [null, null, 'TEMPAT', 'TANGGAL', 'KEC.', 'DESA', null, null],
    [1, 'ASEP', 'Jambi', '1 Jan 1990', 'OMBEN', 'Rapa Laok', 'Teknik Las', 'Angkatan Pertama'],
    [2, 'BENI', 'Jambi', '2 Mei 1991', 'TORJUN', 'Kodak', 'Teknik Las', 'Angkatan Kedua'],
  ))); // prettier-ignore
  assert.deepEqual([names(people), counts.refused], [['Asep', 'Beni'], 0]);
  const { birthDate, subdistrict, village, training } = people[0]!;
  assert.deepEqual(
    [birthDate, subdistrict, village, training?.cohort],
    ['1990-01-01', 'Omben', 'Rapa Laok', 'Angkatan I 2020'],
  );
});

test('one question over two columns: only the mark under Ya is a yes, whichever column comes first', async () => {
  for (const [yes, no] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const pair = (a: FixtureCell, b: FixtureCell) => (yes < no ? [a, b] : [b, a]);
    const rows: FixtureCell[][] = [
      ['No', 'Nama', 'Jenis Kelamin', null, 'Bersedia ditampilkan', null],
      [null, null, 'L', 'P', ...pair('YA', 'TIDAK')],
      [1, 'Oktavia', null, 'v', ...pair('√', null)], [2, 'Purnomo', 'v', null, ...pair(null, '√')], [3, 'Qomar', 1, null, ...pair(null, null)],
      [4, 'Rudi', 'L', null, ...pair('v', 'v')], [5, 'Sari', null, 'x', ...pair('T', null)], [6, 'Tini', 'x', 'x', ...pair('-', 'tidak')],
    ]; // prettier-ignore
    const file = await put(grid(['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'], ...rows));
    const read = await take(file);
    const again = await take(file, undefined, { mapping: read.result.mappingPath });
    assert.deepEqual(again.people, read.people);
    const csv = await take(
      await put(rows.map((row) => row.map((cell) => cell as string).join(';')).join('\n')),
    );
    for (const { people, counts } of [read, csv]) {
      assert.equal(counts.refused, 0);
      assert.deepEqual(people.map(({ consents }) => consents.publication), ['yes', 'no', 'unknown', 'unknown', 'unknown', 'no']); // prettier-ignore
      assert.deepEqual(people.map(({ gender }) => gender), ['female', 'male', 'male', 'male', 'female', undefined]); // prettier-ignore
    }
  }
});

test('consent spread over columns in words nobody knows is never a yes', async () => {
  const data: FixtureCell[][] = [[1, 'Ali', '081211111111', 'v', null], [2, 'Budi', '081222222222', null, 'v']]; // prettier-ignore
  for (const under of [
    ['TS', 'S'],
    [null, null],
  ]) {
    const head = [['No', 'Nama', 'No HP', 'Setuju ditampilkan di web', null], [null, null, null, ...under]]; // prettier-ignore
    for (const merges of [['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'], []]) {
      const { people, result } = await take(await put(grid(merges, ...head, ...data)));
      assert.deepEqual(people.map(({ name, consents }) => [name, consents.publication]), [['Ali', undefined], ['Budi', undefined]]); // prettier-ignore
      assert.match(planText(result), /satukan menjadi satu kolom/);
    }
  }
});

test('two tables beside each other are read one after the other, each with its own heading', async () => {
  const row = (i: number) => [i, `Kiri ${'AB'[i]}`, `08123300440${i}`, null, i, `Kanan ${'AB'[i]}`, `08123300550${i}`]; // prettier-ignore
  const file = await put(grid([],
    ['PELATIHAN MENJAHIT TAHUN 2019'],
    ['Peserta Angkatan I', null, null, null, 'Peserta Angkatan II'],
    ['No', 'Nama', 'No HP', null, 'No', 'Nama', 'No HP'], row(0), row(1),
  )); // prettier-ignore
  const { people, result } = await take(file);
  assert.deepEqual(people.map(({ name, training }) => [name, training?.cohort]), [
    ['Kiri A', 'Angkatan I 2019'], ['Kiri B', 'Angkatan I 2019'], ['Kanan A', 'Angkatan II 2019'], ['Kanan B', 'Angkatan II 2019'],
  ]); // prettier-ignore
  assert.deepEqual(result.sheets.map(({ name }) => name), ['Data (kolom A–D)', 'Data (kolom E–G)']); // prettier-ignore
  const again = await take(file, undefined, { mapping: result.mappingPath });
  assert.deepEqual(again.people, people);
  const twoNames = await take(await put('Nama,Nama Panggilan,HP,Nama Usaha\nAli,Li,081211111111,-\n'));
  assert.deepEqual(names(twoNames.people), ['Ali']);
});

test('the place: both in one cell, or only in the address', async () => {
  const { people } = await take(
    await put('Nama;Kec/Desa\nAli;Kec. Omben / Ds. Rapa\nBudi;Torjun/Kodak\nCici;Patarongan - Torjun\n'),
    undefined,
    { guessRegion: true },
  );
  assert.deepEqual(people.map(({ subdistrict, village }) => [subdistrict, village]), [['Omben', 'Rapa'], ['Torjun', 'Kodak'], ['Torjun', 'Patarongan']]); // prettier-ignore
  const address = await take(
    await put('Nama;Alamat Lengkap (RT/RW, Desa, Kec.)\nAli;"Jl. Melati RT 1/RW 3, Desa Rapa, Kec. Omben"\nBudi;Jl. Kecubung 2\n'),
  ); // prettier-ignore
  assert.deepEqual(address.people.map(({ subdistrict, village }) => [subdistrict, village]), [['Omben', 'Rapa'], [undefined, undefined]]); // prettier-ignore
});

test('number and date of a certificate in one cell; a period of training in one cell', async () => {
  const { people } = await take(await put([
    'Nama;Nomor Sertifikat/Tgl Terbit;Periode Pelatihan;Kejuruan',
    'Ali;001/BLK/2019 / 2 Agustus 2019;1 Maret s/d 30 April 2021;Las', 'Budi;-;2 - 30 Juni 2019;Las', 'Cici;003/BLK/2019;Maret 2021;Las',
  ].join('\n'))); // prettier-ignore
  assert.deepEqual([people[0]?.credential?.number, people[0]?.credential?.issuedOn], ['001/BLK/2019', '2019-08-02']); // prettier-ignore
  assert.deepEqual([people[1]?.credential, people[2]?.credential?.number], [undefined, '003/BLK/2019']);
  assert.deepEqual(people.map(({ training }) => [training?.start, training?.end, training?.year]), [
    ['2021-03-01', '2021-04-30', 2021], ['2019-06-02', '2019-06-30', 2019], [undefined, undefined, 2021],
  ]); // prettier-ignore
});

test('the late and those who left the training are kept unpublished, wherever the office wrote it', async () => {
  const { people } = await take(await put([
    'Nama,HP,Bersedia ditampilkan,Ket.',
    'Ali (mengundurkan diri),081211111111,ya,', 'Budi,081222222222,ya,mengundurkan diri', 'Cici,081233333333,ya,Meninggal dunia', 'Dede,081244444444,ya,rumah dekat pasar',
  ].join('\n'))); // prettier-ignore
  assert.deepEqual(people.map(({ name, consents }) => [name, consents.publication]), [['Ali', 'no'], ['Budi', 'no'], ['Cici', 'no'], ['Dede', 'yes']]); // prettier-ignore
});

test('sub-headings name the training, known to the skill list or not', async () => {
  const { people } = await take(await put(grid([],
    ['No', 'Nama', 'No HP'], ['A. KEJURUAN BARISTA'], [1, 'Ali', '081211111111'],
    ['B. KEJURUAN MERANGKAI JANUR'], [1, 'Budi', '081222222222'],
  ))); // prettier-ignore
  assert.deepEqual(people.map(({ training }) => [training?.name, training?.skill]), [['Barista', 'Barista'], ['Merangkai Janur', undefined]]); // prettier-ignore
});

test('the screen shows rows in the order of the file, and cohorts in their own order', async () => {
  const { result } = await take(await put([
    'Nama,HP,Angkatan', 'Ali,bukan nomor,X', ',081222222222,IX', 'Budi,081233333333,IX', 'Jumlah,2,', 'Cici,bukan,II',
  ].join('\n'))); // prettier-ignore
  assert.deepEqual(
    result.tally.attention.map(({ row }) => row),
    [2, 3, 5, 6],
  );
  assert.match(resultText(result, false), /Angkatan II 1, Angkatan IX 1, Angkatan X 1/);
});
