import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMapping, readRecord } from '@guyub/adapters/mapping';
import { rest, type PresetName, presets } from '@guyub/adapters/rest';
import { sheet } from '@guyub/adapters/sheet';
import { alumni, planted, startBackend, wrapped, type Row } from './backends.fixture.ts';
import { diagnose, type Diagnosis } from './diagnose.ts';
import { kinds, type KindName } from './kinds.ts';
import { reportOf } from './report.ts';

const backend = await startBackend();
const rows = alumni();
const look = (path = '/api/alumni') => diagnose({ target: `${backend.origin}${path}`, region: '35.27' });

/** What an adapter would make of the rows with what was proposed. */
const people = ({ mapping }: Diagnosis, given: readonly Row[]) =>
  given.map((row) => readRecord(mapping!, 'people', row).record).filter((record) => record !== null);

for (const [kind, wrap] of Object.entries(wrapped)) {
  test(`${kind}: told apart, and its rows are read as proposed`, async () => {
    const body = wrap(rows) as { data: Row[] };
    backend.json(body);
    const found = await look();
    assert.equal(found.kind, kind);
    assert.equal(backend.asked.length, 1, 'one question is enough');
    assert.deepEqual(parseMapping(found.mapping), found.mapping);
    const shown = people(found, body.data);
    assert.equal(shown.length, 9, 'of twelve, who said yes');
    assert.equal(found.triedOut!.shown, 9);
    assert.equal(found.triedOut!.read, 12);
    const [, budi] = people(found, body.data);
    assert.deepEqual(
      [budi!.name, budi!.skills, budi!.subdistrict, budi!.year, budi!.certified],
      ['Halimah Contoh, S.Pd', ['Tata boga'], 'Kedungdung', 2021, false],
    );
    const all = JSON.stringify([shown, found.mapping]);
    for (const secret of [planted.nik, planted.secret, planted.mother, planted.home])
      assert.ok(!all.includes(secret), 'nothing that is nobody’s business');
    assert.ok(
      shown.some(({ telephone }) => telephone === '+6281359814879'),
      'with a yes to that',
    );
    assert.ok(
      shown.some(({ telephone }) => telephone === undefined),
      'without',
    );
  });
}

test('the adapter that is named reads the backend with what was proposed', async () => {
  for (const preset of Object.keys(presets) as PresetName[]) {
    backend.json(wrapped[preset]!(rows));
    const { mapping, kind } = await look();
    assert.match(kinds[kind].adapter, new RegExp(`"${preset}"`));
    const url = `${backend.origin}/api/alumni`;
    const adapter = rest({ mapping: mapping!, preset, resources: { people: { url } } });
    const { items } = await adapter.list(
      { resource: 'people', page: { size: 5 } },
      { signal: AbortSignal.timeout(5000), locale: 'id' },
    );
    assert.equal(items.length, 5, preset);
  }
});

test('so does the adapter of sheets, which makes the ids that are missing', async () => {
  const lines = rows.map(
    (row, i) => `Orang ${'abcdefghijkl'[i]} Contoh;Menjahit;Omben;${i % 4 ? 'Ya' : 'Tidak'}`,
  );
  backend.text(['Nama Lengkap;Pelatihan;Kecamatan;Bersedia Ditampilkan', ...lines].join('\n'), 'text/csv');
  const { mapping, proposal } = await look('/alumni.csv');
  assert.equal(proposal.madeId, 'hash:Nama Lengkap + Pelatihan');
  const adapter = sheet({ url: `${backend.origin}/alumni.csv`, mapping: mapping! });
  const { items } = await adapter.list(
    { resource: 'people', page: { size: 20 } },
    { signal: AbortSignal.timeout(5000), locale: 'id' },
  );
  assert.equal(items.length, 9);
});

test('WordPress, PostgREST, Directus and a plain list, by what they say beside the rows', async () => {
  const cases: readonly [KindName, string, unknown, Record<string, string>][] = [
    ['wordpress', '/wp-json/wp/v2/alumni', rows, { 'x-wp-total': '12' }],
    ['postgrest', '/alumni', rows, { 'content-range': '0-11/*' }],
    ['directus', '/items/alumni', { data: rows }, {}],
    ['directus', '/api/alumni', { data: rows, meta: { filter_count: 12 } }, {}],
    ['strapi', '/api/alumni', { data: rows.map(({ id, ...attributes }) => ({ id, attributes })), meta: {} }, {}],
    ['json', '/api/alumni', rows, {}],
    ['json', '/api/alumni', { items: rows }, {}],
  ]; // prettier-ignore
  for (const [kind, path, body, headers] of cases) {
    backend.json(body, 200, headers);
    const found = await look(path);
    assert.equal(found.kind, kind);
    assert.equal(found.triedOut!.shown, 9, kind);
  }
});

test('OpenSID’s products: the seller is not published, and everything about the resident is named as closed', async () => {
  const resident = { nik: planted.nik, id_kk: 4, agama_id: 1, cacat: 'x', sakit_menahun: 'x', tanggallahir: '1990-07-01', nama_ibu: planted.mother, telegram_token: planted.secret }; // prettier-ignore
  const product = (id: number) => ({
    type: 'lapak-produk',
    id: String(id),
    attributes: {
      id_pelapak: 3,
      nama: `Keripik ${id}`,
      harga: 15_000,
      satuan: 'pcs',
      deskripsi: '<p>Gurih &amp; renyah</p>',
      foto: ['data:image/png;base64,AAAA'],
      updated_at: '2025-01-02 03:04:05',
      pelapak: { telepon: planted.phone, lat: '-7.11234', lng: '113.21234', penduduk: resident },
    },
  });
  const data = [product(1), product(2), product(3)];
  backend.json({ data, meta: { pagination: { total: 3, per_page: 30, current_page: 1, total_pages: 1 } } });
  const found = await look('/internal_api/lapak/produk');
  assert.equal(found.kind, 'opensid');
  assert.equal(found.proposal.resource, 'offerings');
  assert.deepEqual(
    found.proposal.closed.map(({ known }) => known.column.path.replace('pelapak.', '').replace('penduduk.', '')).toSorted(),
    ['agama_id', 'cacat', 'id_kk', 'lat', 'lng', 'nama_ibu', 'nik', 'sakit_menahun', 'tanggallahir', 'telegram_token', 'telepon'],
  ); // prettier-ignore
  assert.equal(found.triedOut!.read, 3);
  assert.equal(found.triedOut!.shown, 0, 'nobody has said yes');
  assert.match(reportOf(found, 'x.json'), /TIDAK SEORANG PUN akan tampil/);
  const declared = structuredClone(found.mapping!) as any;
  declared.resources.offerings.consents.publication = {
    declared: 'yes',
    because: 'kesepakatan lapak desa 2025',
  };
  const { record } = readRecord(parseMapping(declared), 'offerings', data[0]);
  assert.deepEqual(
    [record!.name, record!.priceMin, record!.unit, record!.description],
    ['Keripik 1', 15_000, 'pcs', 'Gurih & renyah'],
  );
});

test('OpenDK’s potential, and an empty list that is written as a failure', async () => {
  const attributes = {
    nama_potensi: 'Batik Contoh',
    deskripsi: 'Batik',
    lokasi: 'Omben',
    long: null,
    lat: null,
  };
  backend.json({ data: [{ type: 'potensi', id: '1', attributes }], meta: { pagination: { per_page: 10 } } });
  const found = await look('/api/frontend/v1/potensi');
  assert.equal(found.kind, 'opendk');
  assert.equal(found.proposal.resource, 'businesses');
  assert.match(found.proposal.questions.join(' '), /Kolom id pemilik tidak ditemukan/);
  backend.json({ api_status: 0, api_message: 'There is no data found !', data: [] });
  await assert.rejects(look(), /kosong: tidak ada kolom yang dapat dilihat/);
  backend.json({ status: false, message: 'Data tidak ditemukan.' }, 404);
  await assert.rejects(look(), /CodeIgniter, tetapi daftarnya kosong/);
  backend.json([], 200, { 'content-range': '*/0' });
  await assert.rejects(look(), /row level security/);
});

test('jobs are read as jobs', async () => {
  const job = (id: number) => ({
    id,
    judul: 'Penjahit',
    perusahaan: 'CV Contoh',
    deskripsi: 'Menjahit seragam.',
    batas_lamaran: '2099-01-02',
    gaji_min: 1_500_000,
    created_at: '2025-01-02 03:04:05',
  });
  backend.json([job(1), job(2)]);
  const found = await look('/api/lowongan');
  assert.equal(found.proposal.resource, 'jobs');
  assert.equal(found.triedOut!.shown, 2);
  const { record } = readRecord(found.mapping!, 'jobs', job(1));
  assert.deepEqual([record!.title, record!.employer, record!.payMin], ['Penjahit', 'CV Contoh', 1_500_000]);
});
