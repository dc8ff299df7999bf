import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alumni, planted, startBackend, type Row } from './backends.fixture.ts';
import { diagnose, type DiagnoseOptions } from './diagnose.ts';
import { formOf } from './form.ts';
import { reportOf } from './report.ts';

const backend = await startBackend();
const look = (rows: readonly Row[], more: Partial<DiagnoseOptions> = {}) => {
  backend.json(rows);
  return diagnose({ target: `${backend.origin}/api/alumni`, region: '35.27', ...more });
};
type Found = Awaited<ReturnType<typeof look>>;
const fields = ({ proposal }: Found) =>
  Object.fromEntries(proposal.fields.map(({ field, known }) => [field, known.column.path]));
const closed = ({ proposal }: Found) => proposal.closed.map(({ known }) => known.column.path);
const asked = ({ proposal }: Found) => proposal.questions.join('\n');
const from = (make: (i: number) => Row, count = 8) =>
  Array.from({ length: count }, (_, i) => ({ id: i + 1, nama: `Contoh ${'abcdefgh'[i]}`, ...make(i) }));

test('forms show what a value looks like, and nothing of it', () => {
  const forms = [
    ['0813-5981-4879', '08##-####-####'], ['+6281359814879', '+62###########'], ['SITI CONTOH', '2 kata'],
    ['17-08-1990', 'tanggal d-m-Y'], ['1990-08-17', 'tanggal Y-m-d'], ['siti@contoh.id', 'surel'], ['<p>a</p>', 'HTML'],
    ['563/001/BLK', 'kode'], [15_000, '5 angka'], [true, 'benar/salah'], ['-7.11234', 'derajat'], ['https://a.id/x', 'alamat web'],
  ] as const; // prettier-ignore
  for (const [value, form] of forms) assert.equal(formOf(value), form);
});

test('values win over titles: names that are identity numbers, ids that are telephones, numbers where words belong', async () => {
  const niks = await look(from((i) => ({ nama: `352701410790000${i}`, kecamatan: 'Omben' })));
  assert.equal(fields(niks)['name'], undefined);
  assert.deepEqual(closed(niks), ['nama']);
  assert.match(asked(niks), /Kolom nama tidak ditemukan/);
  assert.equal(niks.triedOut!.read, 0);

  const keys = await look(from((i) => ({ id: `352701410790000${i}` })));
  assert.equal(fields(keys)['id'], undefined);
  assert.ok(closed(keys).includes('id'));

  const phones = await look(from((i) => ({ id: `08135981487${i}` })));
  assert.equal(fields(phones)['id'], undefined);
  assert.match(asked(phones), /Tidak ada kolom yang tetap dan berbeda/);
  assert.ok(closed(phones).includes('id'));

  const twice = await look(from(() => ({ id: 1 })));
  assert.equal(fields(twice)['id'], undefined, 'not the same for two');

  const numbered = await look(from((i) => ({ _id: i, id: `a${i}` })));
  assert.equal(fields(numbered)['id'], 'id');
  const rowNumber = await look(from((i) => ({ _id: i, id: undefined })));
  assert.equal(fields(rowNumber)['id'], '_id');
  assert.match(asked(rowNumber), /nomor baris/);

  const words = await look(from((i) => ({ kejuruan_id: i, kejuruan: { id: i, nama: 'Menjahit' }, user: { name: 'Admin' } })));
  assert.equal(fields(words)['skills'], 'kejuruan.nama');
  assert.equal(fields(words)['name'], 'nama');

  const strange = await look(from((i) => ({ bersertifikat: i % 2 ? 'kategori X' : 'kategori Z' })));
  assert.equal(fields(strange)['certified'], undefined);
  assert.match(asked(strange), /"bersertifikat" mirip certified.*"values"/);
}); // prettier-ignore

test('a number of each person’s own is the id, whatever it is called; one that only might be is asked about', async () => {
  for (const column of ['id_alumni', 'id_peserta', 'peserta_id']) {
    const own = await look(from((i) => ({ id: undefined, [column]: 100 + i })));
    assert.equal(fields(own)['id'], column);
    assert.equal(own.triedOut!.read, 8, column);
    assert.doesNotMatch(asked(own), /kolom id/);
  }
  const both = await look(from((i) => ({ id_alumni: 100 + i })));
  assert.equal(fields(both)['id'], 'id');
  const twice = await look(from((i) => ({ id: undefined, id_alumni: i % 2 })));
  assert.equal(fields(twice)['id'], undefined, 'the same for two');
  assert.match(asked(twice), /Tidak ada kolom yang tetap/);
  const owned = await look(from((i) => ({ id: undefined, id_alumni: i, harga: 5000 })), { resource: 'offerings' });
  assert.equal(fields(owned)['id'], undefined, 'of a product it is the owner’s');
  assert.equal(fields(owned)['personId'], 'id_alumni');

  const perhaps = await look(from((i) => ({ id: undefined, id_sisfo: `S${i}` })));
  assert.equal(fields(perhaps)['id'], undefined);
  assert.match(asked(perhaps), /Apakah "id_sisfo" tetap .*"BELUM ADA: kolom id"/);
  assert.doesNotMatch(asked(perhaps), /Tidak ada kolom yang tetap/);
}); // prettier-ignore

test('without a column of skills the report says so', async () => {
  assert.match(asked(await look(from(() => ({})))), /"skills"\) tidak ditemukan/);
  assert.doesNotMatch(asked(await look(alumni())), /"skills"\) tidak/);
});

test('a title that says nothing: the values tell', async () => {
  const found = await look(
    from((i) => ({ kolom_a: ['Menjahit', 'Las', 'Tata Boga'][i % 3], kolom_b: ['Omben', 'Torjun', 'Camplong'][i % 3], kolom_c: `08135981487${i}` })),
  );
  assert.equal(fields(found)['skills'], 'kolom_a');
  assert.equal(fields(found)['subdistrict'], 'kolom_b');
  assert.ok(closed(found).includes('kolom_c'), 'a telephone, whatever it is called');
}); // prettier-ignore

test('consent: only a person’s own clear answer; what a webmaster decides is a question', async () => {
  const own = await look(from(() => ({ persetujuan_tampil: 'Ya' })));
  assert.deepEqual([...own.proposal.consents.keys()], ['publication']);
  assert.equal(own.triedOut!.shown, 8);
  for (const column of ['is_publish', 'status_publikasi', 'aktif', 'tampil', 'ditampilkan_di_web']) {
    const found = await look(from(() => ({ [column]: 1 })));
    assert.equal(found.proposal.consents.size, 0, column);
    assert.equal(found.triedOut!.shown, 0, column);
    assert.match(asked(found), /keputusan pengelola situs/, column);
  }
  const turned = await look(from(() => ({ 'Tidak bersedia ditampilkan': 'Ya' })));
  assert.equal(turned.proposal.consents.size, 0);
  const two = await look(from(() => ({ setuju_tampil: 'Ya', bersedia_dipublikasikan: 'Tidak' })));
  assert.equal(two.proposal.consents.size, 0, 'which of them counts is not guessed');
  assert.match(asked(two), /Beberapa kolom mirip persetujuan/);
  const photo = await look(from(() => ({ setuju_foto_ditampilkan: 'Ya' })));
  assert.equal(photo.proposal.consents.size, 0);
  assert.match(asked(photo), /mirip persetujuan/);
  const words = await look(from(() => ({ bersedia_ditampilkan: '2025-01-02' })));
  assert.equal(words.proposal.consents.size, 0, 'a day is no answer');
  const contact = await look(from(() => ({ bersedia_ditampilkan: 'Ya', email: 'siti@contoh.id' })));
  assert.deepEqual(closed(contact), ['email'], 'a yes to being listed is none to being called');
});

test('region codes: told apart by their form, asked for where it does not tell', async () => {
  const region = ({ proposal }: Found) => proposal.fields.find(({ field }) => field === 'region')?.rule;
  const of = (kode: unknown, title = 'kode_kab') => look(from(() => ({ [title]: kode })));
  assert.deepEqual(region(await of('35.27')), { from: 'kode_kab', scheme: 'kemendagri' });
  assert.deepEqual(region(await of('9701')), { from: 'kode_kab', scheme: 'bps' });
  assert.deepEqual(region(await of(3527, 'kode_bps_kab')), { from: 'kode_bps_kab', scheme: 'bps' });
  const either = await of('3527');
  assert.equal(region(either), undefined);
  assert.match(asked(either), /Kemendagri atau BPS/);
  assert.equal(region(await of('35.27.05.2001', 'kode_desa')), undefined, 'a village is nearly a house');
});

test('the regency: by the codes, by the sub-districts, by the address; doubt asks', async () => {
  const { region: _, ...none } = { region: undefined };
  const guess = async (make: (i: number) => Row) => {
    backend.json(from(make));
    return diagnose({ target: `${backend.origin}/api/alumni`, ...none });
  };
  assert.equal((await guess(() => ({ kode_kab: '15.07' }))).regency?.code, '15.07');
  const places = ['Omben', 'Torjun', 'Kedungdung', 'Karang Penang'];
  assert.equal((await guess((i) => ({ kecamatan: places[i % 4] }))).mapping?.region, 'kemendagri:35.27');
  const nobody = await guess(() => ({ tahun: 2020 }));
  assert.equal(nobody.mapping, undefined);
  assert.match(reportOf(nobody, undefined), /Pemetaan belum ditulis/);
  const east = await look(
    from(() => ({})),
    { region: '91.71' },
  );
  assert.equal(east.mapping?.zone, 'WIT');
  await assert.rejects(
    look(
      from(() => ({})),
      { region: '99.99' },
    ),
    /Tidak ada kabupaten\/kota/,
  );
});

test('points of a sub-district are mapped, points of houses are not', async () => {
  const point = { Omben: [-7.123456, 113.312345], Torjun: [-7.2, 113.2] } as const;
  const shared = await look(
    from((i) => {
      const kecamatan = i % 2 ? 'Omben' : 'Torjun';
      return { kecamatan, lat: point[kecamatan][0], lng: point[kecamatan][1] };
    }),
  );
  assert.equal(fields(shared)['latitude'], 'lat');
  const houses = await look(from((i) => ({ kecamatan: 'Omben', lat: -7.123 - i / 1000, lng: 113.3123 + i / 1000 })));
  assert.deepEqual(closed(houses), ['lat', 'lng']);
  const swapped = await look(from(() => ({ lat: 113.2, lng: -7.2 })));
  assert.equal(fields(swapped)['latitude'], undefined);
}); // prettier-ignore

test('titles that are data are not repeated, and nothing steers the terminal', async () => {
  const keyed = await look(
    from((i) => ({ [`0813598148${i}9`]: 1, [planted.nik]: 2, 'siti@contoh.id': 3, '\u001b[31mwarna': 'x' })),
  );
  const text = reportOf(keyed, 'x.json') + JSON.stringify(keyed.mapping);
  for (const word of ['08135981', planted.nik, 'siti@', '\u001b']) assert.ok(!text.includes(word), word);
  assert.match(text, /kolom berjudul data/);
  const byName = await look(from((i) => ({ nilai: { [`Siti Contoh ${'abcdefgh'[i]}`]: 90 } })));
  assert.ok(!reportOf(byName, 'x.json').includes('Siti Contoh'));
});

test('a report has titles, forms and numbers, and no value of a row', async () => {
  const found = await look(alumni());
  const text = reportOf(found, 'x.json') + JSON.stringify(found.mapping);
  for (const value of [...Object.values(planted), 'Budi', 'Halimah', 'Rapa Laok', 'Rahasia', '1990'])
    assert.ok(!text.includes(value), value);
  for (const column of [
    'nik',
    'no_kk',
    'agama',
    'nama_ibu_kandung',
    'api_token',
    'alamat.jalan',
    'tgl_lahir',
  ])
    assert.ok(closed(found).includes(column), column);
  assert.match(text, /Cara menutup/);
});
