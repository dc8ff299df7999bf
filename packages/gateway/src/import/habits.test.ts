import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core/privacy';
import { desk, names, take } from './desk.fixture.ts';
import { workbook, type FixtureCell, type FixtureSheet } from './workbook.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const put = (content: string | Uint8Array) => table.put(content);
const grid = (...rows: FixtureCell[][]): Uint8Array => workbook([{ name: 'Data', rows }]);
const sheets = (...list: FixtureSheet[]): Uint8Array => workbook(list);

test('identity numbers are found by value under any header, in text, as numbers, rounded', async () => {
  const { people, report } = await take(
    await put(grid(
      ['Nama', 'Kode', 'Alamat', 'Keterangan lain'],
      ['Ani Lestari', 3527051302999518, 'Jl. Mawar (NIK 3527 0513 0299 9518)', '3.52705E+15'],
      ['Budi Arifin', '3527135508830784', 'Jl. Melati', '3,52705E+15'],
      ['Cici 3527051302999519', '35.27.05.130299.9518', 'Jl. Kenanga', 3.52705e15],
    )),
  );
  assert.deepEqual(names(people), ['Ani Lestari', 'Budi Arifin', 'Cici']);
  assert.equal(people[0]?.address, 'Jl. Mawar');
  assert.match(report, /nomor identitas dibuang dari kolom ini/);
  assert.ok(!hasIdentityNumber(JSON.stringify(people) + report));
  assert.doesNotMatch(JSON.stringify(people) + report, /3527/);
}); // prettier-ignore

test('two-row merged header, title rows, column numbers, kecamatan merged downward, signatures', async () => {
  const file = await put(workbook([{
    name: 'Sheet1',
    rows: [
      ['DAFTAR PESERTA PELATIHAN LAS'], ['TAHUN 2022'], [],
      ['No', 'Peserta', null, 'Tempat Tinggal', null, 'Kontak', 'Kesediaan'],
      [null, 'Nama', 'L/P', 'Kecamatan', 'Desa', 'No. WA', 'Ditampilkan di website'],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 'ALI', 'L', 'Omben', 'Krajan', 81234567890, 'Ya'],
      [2, 'BUDI', 'L', null, 'Wetan', '0812 1111 2222', 'tidak'],
      [3, 'CICI', 'P', null, 'Kulon', '081233334444', ''],
      [4, 'DEDE', 'P', 'Torjun', '"', '081255556666', 'ya'],
      ['Jumlah', null, null, null, null, null, 4],
      [], [null, null, null, null, null, 'Sampang, 2 Agustus 2022'], [null, null, null, null, null, 'Mengetahui,'],
      [null, 'Kepala UPTD BLK'], [], [null, 'Drs. H. Ahmad'], [null, 'NIP. 19700101 199803 1 002'],
    ],
    merges: ['A1:G1', 'B4:C4', 'D4:E4', 'A4:A5', 'D7:D9'],
  }])); // prettier-ignore
  const { people } = await take(file);
  assert.deepEqual(names(people), ['Ali', 'Budi', 'Cici', 'Dede']);
  assert.deepEqual(people.map(({ subdistrict }) => subdistrict), ['Omben', 'Omben', 'Omben', 'Torjun']); // prettier-ignore
  assert.equal(people[3]?.village, 'Kulon', 'the mark for "as above"');
  assert.deepEqual(people.map(({ gender }) => gender), ['male', 'male', 'female', 'female']); // prettier-ignore
  assert.deepEqual(people.map(({ consents }) => consents.publication), ['yes', 'no', 'unknown', 'yes']); // prettier-ignore
  assert.equal(people[0]?.telephone, '+6281234567890');
  assert.equal(people[0]?.training?.cohort, 'Las 2022');
});

test('sub-headings set the cohort; headers repeated in the middle and totals are no people', async () => {
  const { people, report } = await take(await put(grid(
    ['No', 'Nama', 'No HP', 'Pelatihan', 'Tahun'],
    ['Angkatan I'],
    [1, 'Ali', '081211111111', 'Las', 2020],
    [2, 'Budi', '081222222222', 'Las', 2020],
    ['ANGKATAN KE-2'],
    ['No', 'Nama', 'No HP', 'Pelatihan', 'Tahun'],
    [1, 'Cici', '081233333333', 'Las', 2021],
    [null, 'Rata-rata', null, null, 2020.3],
    [null, 'TOTAL', null, null, 3],
  ))); // prettier-ignore
  assert.deepEqual(people.map(({ name, training }) => [name, training?.cohort]), [['Ali', 'Angkatan I 2020'], ['Budi', 'Angkatan I 2020'], ['Cici', 'Angkatan 2 2021']]); // prettier-ignore
  assert.match(report, /judul kolom diulang/);
  assert.match(report, /baris jumlah/);
});

test('sheets that are no lists of people are left out with a reason', async () => {
  const file = await put(sheets(
    { name: 'Petunjuk', rows: [['Petunjuk pengisian'], ['1. Isi semua kolom'], ['2. Jangan mengubah judul']] },
    { name: 'Data', rows: [['Nama', 'HP'], ['Ali', '081211111111']] },
    { name: 'Rekap', rows: [['Kecamatan', 'Jumlah'], ['Omben', 3], ['Torjun', 4]] },
    { name: 'Kosong', rows: [] },
    { name: 'Lama', rows: [['Nama', 'HP'], ['Rahasia', '081299999999']], hidden: true },
  )); // prettier-ignore
  const { people, result } = await take(file);
  assert.deepEqual(names(people), ['Ali']);
  const reasons = Object.fromEntries(result.sheets.map(({ name, skip }) => [name, skip]));
  assert.match(reasons['Petunjuk']!, /tidak ada/);
  assert.match(reasons['Rekap']!, /nama orang/);
  assert.match(reasons['Kosong']!, /kosong/);
  assert.match(reasons['Lama']!, /tersembunyi/);
});

test('two people of one name stay two; one person in two trainings is one', async () => {
  const { people, counts, sink } = await take(await put([
    'Nama,Tgl Lahir,HP,Pelatihan,Tahun',
    'Ani,1/1/1990,081211111111,Las,2020',
    'Ani,2/2/1991,081222222222,Las,2020',
    'Ani,1/1/1990,081211111111,Menjahit,2021',
    'ANI,1-1-1990,0812-1111-1111,Las,2020',
  ].join('\n'))); // prettier-ignore
  assert.equal(people.length, 2);
  assert.equal(counts.repeated, 1);
  assert.equal(sink.people[0]?.trainings.size, 2);
});

test('people without birth date or phone: the same name in one cohort is one only when nothing contradicts', async () => {
  const { people } = await take(await put([
    'Nama;Desa;Pelatihan;Tahun', 'Ani;Krajan;Las;2020', 'Ani;Wetan;Las;2020', 'Ani;Krajan;Las;2020',
  ].join('\n'))); // prettier-ignore
  assert.equal(people.length, 2);
});

test('Windows-1252, UTF-16, tab, sep=, quoted line breaks', async () => {
  const latin = new Uint8Array(Buffer.from('Nama;HP;Alamat\r\nRené;081211111111;Jl. Ké\r\n', 'latin1'));
  assert.deepEqual(names((await take(await put(latin))).people), ['René']);
  const wide = new Uint8Array(Buffer.from('\ufeffNama\tHP\r\nAli\t081211111111\r\n', 'utf16le'));
  assert.deepEqual(names((await take(await put(wide))).people), ['Ali']);
  assert.deepEqual(names((await take(await put('sep=;\r\nNama;HP\r\nAli;="081211111111"\r\n'))).people), [
    'Ali',
  ]);
  const { people } = await take(
    await put('Nama,HP,Produk\r\nAli,081211111111,"roti\nkue"\r\nBudi,081222222222,"kue ""basah"""\r\n'),
  );
  assert.deepEqual(people.map(({ offerings }) => offerings.map(({ name }) => name)), [['roti', 'kue'], ['kue "basah"']]); // prettier-ignore
});

test('one bad row never stops the rest; a row without a name is refused', async () => {
  const { people, counts, report } = await take(await put(grid(
    ['No', 'Nama Lengkap', 'Tgl Lahir', 'No HP'],
    [1, 'Ali', '31/02/1990', 'bukan nomor'],
    [2, null, '1/1/1990', '081222222222'],
    [3, { type: 'e', xml: '<v>#N/A</v>' }, '1/1/1990', '081222222223'],
    [4, 'Dede', { serial: 33000 }, { type: 'e', xml: '<v>#REF!</v>' }],
    [5, { type: 'str', xml: '<f>A1</f><v>Eka</v>' }, { xml: '<f>TODAY()</f>' }, 81255555555],
    [6, { type: 'inlineStr', xml: '<is><r><t>Fi</t></r><r><t>tri</t></r><rPh><t>x</t></rPh></is>' }, null, null],
  ))); // prettier-ignore
  assert.deepEqual(names(people), ['Ali', 'Dede', 'Eka', 'Fitri']);
  assert.equal(people[1]?.birthDate, '1990-05-07');
  assert.equal(counts.refused, 2);
  assert.match(report, /tanpa nama/);
  assert.match(report, /galat rumus/);
});

test('consent: contact only from a column that asks it; an unclear column is not believed', async () => {
  const { people } = await take(await put(grid(
    ['Nama', 'HP', 'Bersedia data ditampilkan?', 'Bersedia nomor HP ditampilkan'],
    ['Ali', '081211111111', 'Ya', 'Tidak'], ['Budi', '081222222222', 1, 'ya'], ['Cici', '081233333333', 'ya, kecuali foto', null],
  ))); // prettier-ignore
  assert.deepEqual(people.map(({ consents }) => consents), [
    { publication: 'yes', contact: 'no' }, { publication: 'yes', contact: 'yes' }, { publication: 'unknown', contact: 'unknown' },
  ]); // prettier-ignore
  const unclear = await take(await put('Nama,HP,Persetujuan\nAli,081211111111,ya\n'));
  assert.equal(unclear.people[0]?.consents.publication, undefined);
});

test('sensitive and unknown columns are named and not stored', async () => {
  const { people, result } = await take(await put(grid(
    ['Nama', 'Agama', 'Disabilitas', 'Ukuran Sepatu Kaki', 'HP'],
    ['Ali', 'Islam', 'tuna rungu', 41, '081211111111'], ['Budi', 'Kristen', '-', 42, '081222222222'],
  ))); // prettier-ignore
  const mapping = await readFile(result.mappingPath, 'utf8');
  assert.doesNotMatch(JSON.stringify(people) + mapping, /Islam|Kristen|rungu/);
  assert.match(mapping, /data_peka/);
  assert.match(mapping, /Ukuran Sepatu Kaki/);
});

test('a name column under an unknown word, and a list without any header', async () => {
  const rows = 'Ali,081211111111,7\nBudi Arifin,081222222222,8\nCici,081233333333,9\n';
  const { people, result } = await take(await put(`Panggilan Warga,HP,Nomor Aneh\n${rows}`));
  assert.deepEqual(names(people), ['Ali', 'Budi Arifin', 'Cici']);
  assert.ok(result.sheets[0]!.columns[0]!.confidence < 0.7);
  const bare = await take(await put(rows));
  assert.deepEqual(bare.people.map(({ name, telephone }) => [name, telephone])[1], [
    'Budi Arifin',
    '+6281222222222',
  ]);
  await assert.rejects(
    take(await put('Kegiatan,Biaya\nSosialisasi,100\nPelatihan Las,200\n')),
    /Tidak ada daftar orang/,
  );
});

test('one person in two trainings is one person; a combined sheet adds nobody', async () => {
  const { people, counts, report } = await take(
    await put(sheets(
      { name: 'Menjahit 2020', rows: [['Nama', 'HP'], ['Ali', '081234567890'], ['Budi', '081234567891']] },
      { name: 'Las 2021', rows: [['Nama', 'HP'], ['Ali', '081234567890'], ['Cici', '081234567892']] },
      { name: 'Gabungan', rows: [['Nama', 'HP'], ['Ali', '081234567890'], ['Cici', '081234567892']] },
    )),
  ); // prettier-ignore
  assert.equal(people.length, 3);
  assert.deepEqual([counts.new, counts.further, counts.repeated], [3, 1, 2]);
  assert.match(report, /pelatihan lain dari orang yang sama dengan baris 2 lembar ""Menjahit 2020""/);
  assert.deepEqual(people.map(({ training }) => training?.cohort ?? '').toSorted(Intl.Collator().compare), [
    'Las 2021',
    'Las 2021',
    'Menjahit 2020',
  ]);
});

test('the report keeps the order of the file', async () => {
  const { report } = await take(
    await put('Nama,HP\nAli,081211111111\nJumlah,1\nBudi,081222222222\n,081233333333\nCici,081244444444\n'),
  );
  assert.deepEqual(report.match(/^;\d+/gm), [';2', ';3', ';4', ';5', ';6']);
});

test('a consent question that is a prohibition, or holds phone numbers, gives no yes', async () => {
  const { people } = await take(await put(grid(
    ['Nama', 'Tidak bersedia ditampilkan', 'No HP (boleh dipublikasikan)'], ['Ali', 'ya', '081211111111'], ['Budi', 'ya', '081222222222'],
  ))); // prettier-ignore
  assert.deepEqual(people.map(({ consents }) => consents.publication), [undefined, undefined]); // prettier-ignore
  assert.deepEqual(people.map(({ telephone }) => telephone), ['+6281211111111', '+6281222222222']); // prettier-ignore
  const pair = await take(await put('Nama,Bersedia/Tidak Bersedia Ditampilkan\nAli,Bersedia\nBudi,Tidak\n'));
  assert.deepEqual(pair.people.map(({ consents }) => consents.publication), ['yes', 'no']); // prettier-ignore
});

test('an office form from the web: questions as headers', async () => {
  const { people } = await take(await put(
    'Timestamp,Email Address,Nama Lengkap Anda,"Apakah Anda bersedia data Anda (nama, keahlian) ditampilkan di website BLK?",Nomor WhatsApp yang bisa dihubungi,Bolehkah nomor WhatsApp Anda ditampilkan?,Pelatihan apa yang pernah Anda ikuti?,Tahun berapa Anda lulus?\n' +
    '2024/01/05 9:00:00 AM GMT+7,siti@contoh.id,Siti,"Ya, bersedia",081234567890,Tidak,Menjahit,2020\n2024/01/06 9:00:00 AM GMT+7,budi@contoh.id,BUDI,Tidak bersedia,6281234567891,Ya,Las Listrik,2021\n',
  )); // prettier-ignore
  assert.deepEqual(people[0]?.consents, { publication: 'yes', contact: 'no' });
  assert.deepEqual(people[1]?.consents, { publication: 'no', contact: 'yes' });
  assert.deepEqual(people.map(({ training }) => training?.cohort), ['Menjahit 2020', 'Las 2021']); // prettier-ignore
});

test('two-row headers without merged cells, in a CSV', async () => {
  const { people } = await take(await put(
    'No;Nama Peserta;Lahir;;Alamat;;;Kontak;\n;;Tempat;Tanggal;Dusun;Desa;Kec.;HP;Email\n1;ALI;Sampang;1/2/1990;Krajan;Panggung;Omben;081234567890;ali@contoh.id\n2;BUDI;Sampang;13/2/1990;Krajan;Panggung;Omben;081234567891;\n',
  )); // prettier-ignore
  assert.equal(people.length, 2);
  const { name, birthDate, address, village, subdistrict, telephone, email } = people[0]!;
  assert.deepEqual(
    { name, birthDate, address, village, subdistrict, telephone, email },
    { name: 'Ali', birthDate: '1990-02-01', address: 'Krajan', village: 'Panggung', subdistrict: 'Omben', telephone: '+6281234567890', email: 'ali@contoh.id' },
  ); // prettier-ignore
});

test('a no in a repeated row is a no', async () => {
  const { people, counts } = await take(
    await put('Nama,HP,Bersedia ditampilkan\nAli,081211111111,ya\nAli,081211111111,tidak\n'),
  );
  assert.deepEqual([people.length, counts.repeated, people[0]?.consents.publication], [1, 1, 'no']); // prettier-ignore
});

test('numbers as other programs export them', async () => {
  const { people } = await take(
    await put(
      'Nama,HP,NIK,Tahun\nAli,81234567890.0,3527051302999518.0,2019.0\nBudi,81234567891.0,3527051302999519.0,2019.0\n',
    ),
  );
  assert.deepEqual([people[0]?.telephone, people[0]?.training?.year], ['+6281234567890', 2019]); // prettier-ignore
});

test('cohort and training from a letterhead in several cells, and from a column that holds years', async () => {
  const { people } = await take(await put(grid(
    ['Nama Pelatihan', ':', 'Menjahit'], ['Angkatan', ':', 'III'], ['Tahun Anggaran', ':', 2022], ['Kecamatan : Omben'], [],
    ['No', 'Nama', 'No HP'], [1, 'Ali', '081211111111'],
  ))); // prettier-ignore
  assert.deepEqual([people[0]?.training?.skill, people[0]?.training?.cohort, people[0]?.subdistrict], ['Menjahit', 'Angkatan III 2022', 'Omben']); // prettier-ignore
  const years = await take(
    await put(
      'Nama,HP,Angkatan,Kejuruan\nAli,081211111111,2019,Las\nBudi,081222222222,II / 2020,Las\nCici,081233333333,2,Las\n',
    ),
  );
  assert.deepEqual(years.people.map(({ training }) => [training?.cohort, training?.year]), [['Las 2019', 2019], ['II / 2020', 2020], ['Angkatan 2', undefined]]); // prettier-ignore
});
