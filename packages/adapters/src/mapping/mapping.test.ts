import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineMapping, readRecord, writeId, type Mapping } from './index.ts';

const updatedAt = { default: '2025-03-01T00:00:00Z' };
const declared = {
  publication: { declared: 'yes', because: 'formulir tahun 2024, disimpan di BLK' },
} as const;
const shell = { region: 'kemendagri:35.27', zone: 'WIB' } as const;

const people = (
  fields: Partial<NonNullable<Mapping['resources']['people']>['fields']>,
  more: Partial<NonNullable<Mapping['resources']['people']>> = {},
): Mapping =>
  defineMapping({
    ...shell,
    resources: {
      people: { consents: declared, ...more, fields: { id: 'id', name: 'nama', updatedAt, ...fields } },
    },
  });
const read = (mapping: Mapping, row: unknown) => readRecord(mapping, 'people', row);
/** One field, from the column `x`. */
const field = (name: string, rule: unknown, value: unknown) => {
  const mapping = people({ [name]: rule });
  const { record, issues } = read(mapping, { id: 'p-1', nama: 'Siti Aminah', x: value });
  return { value: record?.[name as 'name'], codes: issues.map(({ code }) => code) };
};

test('a row becomes a record: named fields, our words, and what the model says where the backend is silent', () => {
  const mapping = people({
    roles: { from: 'peran', values: { Alumni: 'graduate', Pembimbing: 'mentor' } },
    skills: 'pelatihan.*.nama',
    subdistrict: 'alamat.kecamatan',
    region: { from: 'kode_kab', scheme: 'kemendagri' },
    certified: 'sertifikat',
  });
  const { record, issues } = read(mapping, {
    id: 17,
    NAMA: 'SITI AMINAH, S.PD',
    peran: ['alumni', 'PEMBIMBING'],
    pelatihan: [{ nama: 'Menjahit dasar' }, { nama: 'Merajut' }, { lain: 1 }],
    alamat: { kecamatan: 'KEC. OMBEN' },
    kode_kab: '3528',
    sertifikat: 'Ya',
    agama: 'rahasia',
  });
  assert.deepEqual(issues, []);
  assert.deepEqual(record, {
    id: '17',
    name: 'Siti Aminah, S.Pd',
    roles: ['graduate', 'mentor'],
    skills: ['Menjahit', 'Merajut'],
    subdistrict: 'Omben',
    region: 'kemendagri:35.28',
    cohorts: [],
    certified: true,
    hasBusiness: false,
    offerings: [],
    updatedAt: '2025-03-01T00:00:00Z',
  });
});

for (const [what, name, rule, value, expected] of [
  ['text as it was written', 'businessName', 'x', ' Jahit  "Ibu" ', 'Jahit  "Ibu"'],
  ['lines become one', 'businessName', 'x', 'Jahit\nIbu', 'Jahit Ibu'],
  ['a sentinel is nothing', 'businessName', 'x', 'TIDAK TAHU', undefined],
  [
    'a sentinel of this backend',
    'businessName',
    { from: 'x', nothing: ['TIDAK TAHUN'] },
    'Tidak tahun',
    undefined,
  ],
  [
    'HTML as a reader sees it',
    'businessName',
    { from: 'x', as: 'prose' },
    '<b>Ibu&#8217;s</b><script>x()</script>',
    'Ibu’s',
  ],
  ['a name that is kept as it stands', 'name', { from: 'x', as: 'text' }, 'SITI', 'SITI'],
  ['a date, day first', 'awayUntil', 'x', '17-08-2099', '2099-08-17'],
  ['the day of a moment, here', 'awayUntil', 'x', '2099-08-17T19:00:00.000000Z', '2099-08-18'],
  ['no date', 'awayUntil', 'x', '0000-00-00', undefined],
  ['a year', 'year', 'x', 'TA 2019/2020', 2019],
  ['yes in their word', 'certified', { from: 'x', values: { L: true, B: false } }, 'l', true],
  ['digits as a number', 'answersWithin', 'x', '24', 24],
  ['a number that cannot be', 'answersWithin', 'x', -1, undefined],
  ['a list in a text', 'offerings', 'x', 'Gamis; Kebaya', ['Gamis', 'Kebaya']],
  ['a list', 'offerings', 'x', ['Gamis, biru', null, 'Gamis, biru', '-'], ['Gamis, biru']],
  [
    'a list in HTML',
    'offerings',
    { from: 'x', as: 'prose' },
    'Gamis &amp; rok; Kebaya',
    ['Gamis & rok', 'Kebaya'],
  ],
  ['degrees are rough', 'latitude', 'x', '-7,0912345', -7.09],
  ['latitude and longitude swapped', 'latitude', 'x', 113.3, undefined],
  ['the first that says something', 'businessName', { from: ['none', 'x', 'nama'] }, 'Usaha', 'Usaha'],
  ['the next where the first says nothing', 'businessName', { from: ['x', 'nama'] }, '-', 'Siti Aminah'],
  ['what stands instead', 'businessName', { from: 'x', default: 'Tanpa nama' }, null, 'Tanpa nama'],
  ['BPS keeps its own numbers', 'region', { from: 'x', scheme: 'bps' }, '9471', 'bps:9471'],
  ['a code of the other scheme', 'province', { from: 'x', scheme: 'kemendagri' }, '97', undefined],
] as const)
  test(`${what}: ${JSON.stringify(value)} is ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(field(name, rule, value).value, expected));

test('zone-less times are of the mapping’s zone, and come out in UTC', () => {
  for (const [written, expected] of [
    ['2026-11-21T19:39:32.000000Z', '2026-11-21T19:39:32Z'],
    ['2026-11-21 19:39:32', '2026-11-21T12:39:32Z'],
    ['21-11-2026 19:39', '2026-11-21T12:39:00Z'],
    ['2026-11-21 19:39 WIT', '2026-11-21T10:39:00Z'],
    ['21/11/2026 19.39.05', '2026-11-21T12:39:05Z'],
    ['2026-11-21T19:39:32+0800', '2026-11-21T11:39:32Z'],
    ['2026-11-21', '2026-11-20T17:00:00Z'],
    [1_795_289_972, '2026-11-21T19:39:32Z'],
    [1_795_289_972_000, '2026-11-21T19:39:32Z'],
  ] as const)
    assert.equal(
      read(people({ updatedAt: 'x' }), { id: 1, nama: 'Siti', x: written }).record?.updatedAt,
      expected,
    );
  for (const written of ['kemarin', '2026-13-01', '2026-11-21 25:00', 5])
    assert.equal(
      read(people({ updatedAt: 'x' }), { id: 1, nama: 'Siti', x: written }).record,
      null,
      String(written),
    );
});

test('prices, days, opening hours, licences and addresses of offers and businesses', () => {
  const rows = defineMapping({
    ...shell,
    resources: {
      offerings: {
        consents: declared,
        fields: { id: 'id', personId: 'pemilik', name: 'nama', priceMin: 'harga', priceMax: 'harga', leadTimeDays: 'lama', description: 'isi', updatedAt },
      },
      businesses: {
        consents: { ...declared, licence: 'nib_boleh' },
        fields: { id: 'id', personId: 'pemilik', name: 'nama', openingHours: 'jam', nib: 'nib', foundingDate: 'sejak', kbli: 'kbli', areaServed: { from: 'wilayah', scheme: 'kemendagri' }, updatedAt },
      },
      jobs: {
        fields: { id: 'id', kind: { default: 'vacancy' }, title: 'judul', employer: 'pt', description: 'isi', applyUrl: 'tautan', validThrough: 'tutup', postedOn: 'buka', updatedAt },
      },
    },
  }); // prettier-ignore
  const isi = '<p>Ukuran S&ndash;XXL.</p><p>Bahan katun</p>';
  const offer = readRecord(rows, 'offerings', { id: 'A/1', pemilik: 7, nama: 'Gamis', harga: 'Rp150.000 - 250.000', lama: '1-2 hari', isi }).record; // prettier-ignore
  assert.deepEqual([offer?.priceMin, offer?.priceMax, offer?.leadTimeDays], [150_000, 250_000, 2]);
  assert.equal(offer?.description, 'Ukuran S–XXL.\nBahan katun');
  assert.equal(offer?.id, 'x--ebcpdb');
  assert.equal(writeId('x--ebcpdb'), 'A/1');
  const row = { id: 1, pemilik: 7, nama: 'Jahit', jam: 'Senin-Jumat 08.00-16.00', nib: '1234500000017', sejak: '2019', kbli: '2020:14120', wilayah: '35.27;35.28' }; // prettier-ignore
  const business = readRecord(rows, 'businesses', { ...row, nib_boleh: 'ya' }).record;
  assert.deepEqual(business?.openingHours, ['Mo-Fr 08:00-16:00']);
  assert.deepEqual(
    [business?.nib, business?.foundingDate, business?.kbli],
    ['1234500000017', '2019', '2020:14120'],
  );
  assert.deepEqual(business?.areaServed, ['kemendagri:35.27', 'kemendagri:35.28']);
  assert.ok(!('nib' in (readRecord(rows, 'businesses', { ...row, nib_boleh: '' }).record ?? {})));
  const job = {
    id: 1,
    judul: 'Penjahit',
    pt: 'CV Contoh',
    isi: 'Rapi',
    tutup: '31-01-2099',
    buka: '2025-03-01',
  };
  const applied = (tautan: string) => readRecord(rows, 'jobs', { ...job, tautan }).record?.applyUrl;
  assert.equal(applied('https://contoh.example/lamar?a=1'), 'https://contoh.example/lamar?a=1');
  for (const bad of [
    'http://contoh.example',
    'javascript:alert(1)',
    'https://user:pw@contoh.example',
    'contoh',
  ])
    assert.equal(applied(bad), undefined, bad);
  assert.equal(readRecord(rows, 'jobs', { ...job, tutup: '2020-01-31' }).record, null, 'it is over');
});

test('where a certificate is checked', () => {
  const mapping = defineMapping({
    region: 'kemendagri:35.27',
    zone: 'WIB',
    resources: {
      credentials: {
        consents: { publication: 'setuju' },
        fields: {
          id: 'id',
          personId: 'orang',
          name: 'judul',
          verificationUrl: 'periksa',
          updatedAt: 'diubah',
        },
      },
    },
  });
  const read = (periksa: string, setuju = 'ya') => {
    const row = { id: 1, orang: 2, judul: 'Menjahit', diubah: '2025-03-01', periksa, setuju };
    return readRecord(mapping, 'credentials', row);
  };
  const page = 'https://contoh.example/cek?no=1';
  assert.equal(read(page).record?.verificationUrl, page);
  assert.equal(read(page, 'tidak').record, null);
  for (const [bad, code] of [
    ['http://contoh.example/cek', 'not-understood'],
    ['https://siti:rahasia@contoh.example', 'not-understood'],
    ['https://contoh.example/cek?nik=3527014107900001', 'identity-number'],
    ['https://contoh.example/cek?nik=3527%200141%200790%200001', 'not-understood'],
  ] as const) {
    const { record, issues } = read(bad);
    assert.equal(record?.name, 'Menjahit');
    assert.ok(!('verificationUrl' in record), bad);
    assert.deepEqual(issues, [{ field: 'verificationUrl', code }]);
  }
});

test('the record may stand deeper, and its id beside it', () => {
  const mapping = people({}, { path: 'attributes' });
  assert.equal(read(mapping, { id: '7', attributes: { nama: 'Siti' } }).record?.id, '7');
});

test('a title with a dot in it is one step', () => {
  const mapping = people({ telephone: 'No. HP' }, { consents: { ...declared, contact: 'Boleh?' } });
  const row = { id: 1, nama: 'Siti', 'No. HP': '0812-3456-7890', 'Boleh?': 'ya' };
  assert.equal(read(mapping, row).record?.telephone, '+6281234567890');
});

test('only a clear yes shows anybody, and only a yes to contact shows a number', () => {
  const asked = people(
    { telephone: 'hp', birthDate: 'lahir' },
    { consents: { publication: 'tampil', contact: { from: 'wa', values: { P: 'yes' } } } },
  );
  const row = { id: 1, nama: 'Siti', hp: '081234567890' };
  for (const tampil of [undefined, null, '', 'belum', 'ya, tapi tanpa foto', 'tidak', 0, 2, {}, ['ya']])
    assert.equal(read(asked, { ...row, tampil }).record, null, JSON.stringify(tampil));
  for (const wa of [undefined, 'ya', 'X'])
    assert.equal(read(asked, { ...row, tampil: 'ya', wa }).record?.telephone, undefined, String(wa));
  assert.equal(read(asked, { ...row, tampil: 1, wa: 'p' }).record?.telephone, '+6281234567890');
  const seventeen = `${new Date().getUTCFullYear() - 17}-01-01`;
  assert.equal(read(asked, { ...row, tampil: 'ya', lahir: seventeen }).record, null);
  const grown = read(asked, { ...row, tampil: 'ya', lahir: '1990-07-01' }).record;
  assert.ok(grown && !('birthDate' in grown));
  assert.deepEqual(read(asked, { ...row, tampil: '' }).issues, [{ field: 'consents', code: 'withheld' }]);
});

test('who the backend itself marks as late or gone is not shown', () => {
  for (const nama of ['Alm. Slamet', 'Budi (mengundurkan diri)'])
    assert.deepEqual(read(people({}), { id: 1, nama }), {
      record: null,
      issues: [{ field: 'name', code: 'withheld' }],
    });
});

test('without a word about consent, or with half a word, nobody is shown', () => {
  const fields = { id: 'id', name: 'nama', updatedAt };
  for (const consents of [undefined, {}, { publication: { declared: 'yes' } }, { publication: { declared: 'no', because: 'x' } }]) {
    const mapping = { ...shell, resources: { people: { fields, consents } } } as unknown as Mapping;
    assert.equal(read(mapping, { id: 1, nama: 'Siti' }).record, null, JSON.stringify(consents));
  }
}); // prettier-ignore

test('a telephone cannot be declared public for others', () => {
  const consents = { ...declared, contact: { declared: 'yes', because: 'everybody said so' } };
  const mapping = people({ telephone: 'hp' }, { consents: consents as never });
  assert.ok(!('telephone' in read(mapping, { id: 1, nama: 'Siti', hp: '081234567890' }).record!));
});

test('each id has one form of ours, and finds its way back', () => {
  const idOf = (id: unknown) => read(people({}), { id, nama: 'Siti' }).record?.id ?? '';
  for (const [written, ours] of [
    ['p-1', 'p-1'],
    ['6F9619FF-8B86-D011-B42D-00C04FC964FF', 'xu--6f9619ff-8b86-d011-b42d-00c04fc964ff'],
    ['Siti é', 'x--fdgjhegjcamdkj'],
    ['a'.repeat(65), ''],
  ] as const) {
    assert.equal(idOf(written), ours);
    if (ours) assert.equal(writeId(ours), written);
    assert.equal(idOf(ours), ours, 'read once more');
  }
});

test('what is far too long to be a price or a day is not read', () => {
  const rows: Mapping = { ...people({}), resources: { offerings: { consents: declared, fields: { id: 'id', personId: 'id', name: 'nama', priceMin: 'harga', updatedAt } } } };
  const read = (harga: string) => readRecord(rows, 'offerings', { id: 1, nama: 'Gamis', harga }).record;
  assert.equal(read(`Rp 75.000${' '.repeat(4000)}`)?.priceMin, 75_000);
  assert.equal(read(`Rp 75.000${' '.repeat(6000)}`)?.priceMin, undefined);
}); // prettier-ignore

test('an id is never a telephone, an address or an identity number', () => {
  for (const id of [
    '081234567890',
    'Siti.A@contoh.example',
    'mailto:siti@contoh.example',
    '+62 812-3456-7890',
    '3527014107900001',
    3527014107900001,
    '',
    {},
  ])
    assert.equal(read(people({}), { id, nama: 'Siti' }).record, null, JSON.stringify(id));
});

test('issues name the field and never the value', () => {
  const row = { id: 'p-1', nama: 'Siti 3527014107900001', x: 'entah kapan' };
  const { record, issues } = read(people({ awayUntil: 'x' }), row);
  assert.equal(record?.name, 'Siti');
  assert.deepEqual(issues, [
    { field: 'name', code: 'identity-number' },
    { field: 'awayUntil', code: 'not-understood' },
  ]);
  assert.deepEqual(read(people({}), { id: 'p-1' }).issues, [{ field: 'name', code: 'missing' }]);
});
