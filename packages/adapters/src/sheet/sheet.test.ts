import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { createClient, type Records } from '@guyub/core';
import { answering, budi, call, everybody, header, mapping, namesOf, rows, siti, withFields } from './community.fixture.ts'; // prettier-ignore
import { csvOf } from './google.fixture.ts';
import { sheet } from './index.ts';

const both = ['Siti Aminah', 'Budi Santoso'];
const refused =
  (words: RegExp, code = 'bad-response') =>
  (error: unknown) => {
    assert.equal((error as { code?: string }).code, code);
    assert.match((error as Error).message, words);
    assert.doesNotMatch((error as Error).message, /Siti|Budi|0812|Rahasia/);
    return true;
  };

const text = csvOf(rows);
const latin = Buffer.from(text.replace('Siti Aminah', 'José'), 'latin1');
for (const [what, body, names] of [
  ['a mark in front', `\ufeff${text}`, both],
  ['semicolons, as Excel in Indonesia', text.replaceAll(',', ';'), both],
  ['semicolons and a first line that says so', `sep=;\r\n${text.replaceAll(',', ';')}`, both],
  ['tabs', text.replaceAll(',', '\t'), both],
  [
    'UTF-16, as Excel saves "Unicode text"',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replaceAll(',', '\t'), 'utf16le')]),
    both,
  ],
  ['Windows-1252', latin, ['José', 'Budi Santoso']],
  ['single line feeds', text.replaceAll('\r\n', '\n'), both],
  ['old Macs’ line ends', text.replaceAll('\r\n', '\r'), both],
  [
    'quotes, commas and lines in a cell',
    csvOf([[...header], siti.with(2, 'Siti "Ani", S.Pd'), budi.with(3, 'Las\nBubut')]),
    ['Siti "Ani", S.Pd', 'Budi Santoso'],
  ],
  ['titles above, of which one has commas', `"DAFTAR ANGGOTA, KEC. OMBEN, KAB. CONTOH"\r\n\r\n${text}`, both],
  [
    'an apostrophe and a formula that keep a zero',
    text.replace('081200000011', "'081200000011").replace('a1', '"=""a1"""'),
    both,
  ],
  ['empty rows and the header again', csvOf([[...header], siti, [], [...header], budi]), both],
  ['nobody', csvOf([[...header]]), []],
] as const)
  // prettier-ignore
  test(`CSV with ${what} is read`, async () => {
    assert.deepEqual(await namesOf(answering(body as BodyInit)), names);
  });

test('what keeps zeros in front is no part of a value', async () => {
  const text = csvOf(rows).replace('a1', "'007").replace('a2', '"=""008"""');
  assert.deepEqual((await everybody(answering(text))).map(({ id }) => id), ['007', '008']); // prettier-ignore
});

test('a header that is repeated is nobody, whatever it says of consent', async () => {
  const rules = withFields({ updatedAt: { default: '2025-03-01T00:00:00Z' } });
  assert.deepEqual(await namesOf(answering([[...header], siti, [...header], budi], rules)), both);
});

test('a telephone that lost its zero is one all the same, and comes out with a yes alone', async () => {
  const [a1, a2] = await everybody(answering([[...header], siti.with(4, 81200000011), budi]));
  assert.equal(a1?.telephone, '+6281200000011');
  assert.equal(a2?.telephone, undefined);
  assert.deepEqual(a1?.skills, ['Menjahit']);
  assert.equal(a1?.updatedAt, '2025-03-01T01:00:00Z', 'in the clock of the mapping');
});

const question = 'Apakah Saudara/i bersedia nama dan keahliannya ditampilkan di situs komunitas? (Ya/Tidak)';
for (const [named, above] of [
  ['bersedia  DITAMPILKAN?', 'Bersedia ditampilkan'],
  [question, question],
  ['apakah saudara i bersedia nama…', question],
  ['column:F', 'Setuju'],
  ['Setuju (2)', 'Setuju'],
] as const)
  test(`"${named}" finds the column "${above}"`, async () => {
    const head = header.with(5, above).with(1, above === 'Setuju' ? 'Setuju' : 'No');
    const { contact } = mapping.resources.people!.consents;
    const rules = withFields(above === 'Setuju' ? { id: 'Setuju (1)' } : {}, { publication: named, contact: contact! }); // prettier-ignore
    assert.deepEqual(await namesOf(answering([head, siti, budi.with(5, 'Tidak')], rules)), ['Siti Aminah']);
  });

test('a header over two rows is read by its lower words, and by both', async () => {
  const upper = ['Stempel waktu', 'No', 'ANGGOTA', '', 'KONTAK', 'PERSETUJUAN', ''];
  const lower = ['', '', 'Nama', 'Keahlian', 'No HP', 'Bersedia ditampilkan', 'HP boleh ditampilkan'];
  const rules = withFields({ name: 'Anggota / Nama' });
  assert.deepEqual(await namesOf(answering([['DAFTAR'], upper, lower, siti, budi], rules)), both);
});

test('a column that is missing is named, and what is there is not', async () => {
  const adapter = answering([header.with(2, 'Rahasia'), siti]);
  await assert.rejects(adapter.get('people', 'a1', call), refused(/people → fields → name: "Nama"/));
});

test('a name that may mean two columns is refused, because the wrong one might be shown', async () => {
  const adapter = answering([[...header, 'nama'], siti]);
  await assert.rejects(adapter.get('people', 'a1', call), refused(/2 columns that "Nama" may mean/));
});

test('of two rows with one id the lower counts, also when it takes the yes back', async () => {
  assert.deepEqual(await namesOf(answering([...rows, siti.with(5, 'Tidak')])), ['Budi Santoso']);
  assert.deepEqual(await namesOf(answering([[...header], siti.with(5, 'Tidak'), siti])), ['Siti Aminah']);
});

test('what somebody offers goes with them', async () => {
  const rules = {
    ...mapping,
    resources: {
      ...mapping.resources,
      offerings: {
        consents: { publication: 'Bersedia ditampilkan' },
        fields: {
          id: 'hash:Nama + Keahlian',
          personId: 'No',
          name: 'Keahlian',
          updatedAt: 'Stempel waktu',
        },
      },
    },
  };
  const again = siti.with(3, 'Bordir').with(5, 'Tidak');
  const client = createClient({ adapter: answering([...rows, again], rules) });
  const { items } = await client.list('offerings', { page: { size: 10 } });
  assert.deepEqual(items.map(({ name }) => name), ['Las']); // prettier-ignore
});

test('an id is made of columns that everybody may see: the same wherever the row stands, and without a digit', async () => {
  const rules = withFields({ id: ['No', 'hash:Nama + Stempel waktu'] });
  const unnumbered = [siti.with(1, ''), budi.with(1, '')];
  const ids = async (body: typeof unnumbered) =>
    new Map((await everybody(answering([[...header], ...body], rules))).map(({ id, name }) => [name, id]));
  const first = await ids(unnumbered);
  assert.equal(new Set(first.values()).size, 2);
  for (const id of first.values()) assert.match(id, /^[a-p]{20}$/);
  assert.deepEqual(Object.fromEntries(await ids(unnumbered.toReversed())), Object.fromEntries(first));
  assert.equal((await ids([siti.with(1, '').with(2, ' SITI  aminah')])).values().next().value, first.get('Siti Aminah')); // prettier-ignore
});

for (const [what, body] of [
  [
    'NIK',
    [
      [...header, 'NIK'],
      [...siti, '1'],
    ],
  ],
  ['No. KK, in a column without anything', [[...header, 'No. KK'], siti]],
  [
    'a photo of the KTP',
    [
      [...header, 'Unggah foto KTP'],
      [...siti, 'https://contoh.example/1'],
    ],
  ],
  ['NPWP', [[...header, 'Nomor NPWP'], siti]],
  [
    'values',
    [
      [...header, 'Catatan'],
      [...siti, '3527014107900001'],
      [...budi, 'lunas'],
    ],
  ],
  ['values with spaces, that the mapping reads', [[...header], siti.with(3, 'KTP 3527 0141 0790 0001')]],
  [
    'values that Excel rounded',
    [
      [...header, 'Ket'],
      [...siti, '3,52701E+15'],
    ],
  ],
  ['values above the table', [['Ketua', '3527014107900001'], ...rows]],
] as const)
  test(`a sheet with identity numbers is not used at all: ${what}`, async () => {
    const error: unknown = await answering(body).list({ resource: 'people', page: { size: 5 } }, call).catch((e: unknown) => e); // prettier-ignore
    refused(/Column [A-H] of the sheet looks like identity numbers.*QUERY\(IMPORTRANGE.*Publish to web/)(
      error,
    );
    assert.doesNotMatch((error as Error).message, /3527|Ketua/);
  });

test('a column as it is on the card is none of its number', async () => {
  assert.deepEqual(
    await namesOf(answering([[...header, 'Alamat dan nomor rumah sesuai KTP'], siti, budi])),
    both,
  );
});

test('one that somebody typed into a remark of a long sheet is taken out, and the sheet stays', async () => {
  const many = Array.from({ length: 20 }, (_, i) => siti.with(1, `m${i}`));
  const stray = budi.with(3, 'Las, NIK 3527014107900001');
  const found = await everybody(answering([[...header], ...many, stray]));
  assert.equal(found.length, 21);
  assert.doesNotMatch(JSON.stringify(found), /3527/);
});

test('what is not as the others say in words what to do', async () => {
  const bare = withFields({ id: 'Catatan' });
  const empty = [[...header, 'Catatan'], siti];
  await assert.rejects(answering(empty, bare).get('people', 'a1', call), refused(/No row of "people" has an id.*hash:/)); // prettier-ignore
  const path = { ...mapping, resources: { people: { ...mapping.resources.people!, path: 'data' } } };
  await assert.rejects(answering(rows, path).get('people', 'a1', call), refused(/no paths/, 'invalid'));
  const hashed = withFields({ name: 'hash:Nama' });
  await assert.rejects(answering(rows, hashed).get('people', 'a1', call), refused(/makes an id/, 'invalid'));
});

test('the sheet is read once for all questions, and again after five minutes', async (t) => {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
  t.after(() => mock.timers.reset());
  let body = rows;
  let asked = 0;
  const adapter = sheet({
    url: 'https://contoh.example/a',
    mapping,
    fetch: async () => (asked++, new Response(csvOf(body))),
  });
  const [one, page] = await Promise.all([
    adapter.get('people', 'a1', call),
    adapter.list({ resource: 'people', page: { size: 5 } }, call),
  ]);
  assert.equal(asked, 1);
  assert.equal(one.asOf, '2026-01-01T00:00:00.000Z');
  assert.equal(page.items.length, 2);
  body = [[...header], budi];
  mock.timers.tick(299_999);
  await adapter.get('people', 'a1', call);
  mock.timers.tick(1);
  await assert.rejects(adapter.get('people', 'a1', call), { code: 'not-found' });
  assert.equal(asked, 2);
});

test('a file that says when it was changed is as old as that', async () => {
  const adapter = answering(rows, mapping, { 'last-modified': 'Sat, 01 Mar 2025 01:00:00 GMT' });
  assert.equal((await adapter.get('people', 'a1', call)).asOf, '2025-03-01T01:00:00.000Z');
});

test('one that gives up does not stop another who waits for the same sheet', async () => {
  const adapter = answering(rows);
  const leave = new AbortController();
  const left = adapter.get('people', 'a1', { ...call, signal: leave.signal });
  const stayed = adapter.get('people', 'a1', call);
  leave.abort('pergi');
  await assert.rejects(left, (reason) => reason === 'pergi');
  assert.equal((await stayed).value.id, 'a1');
  const gone = adapter.get('people', 'a1', { ...call, signal: AbortSignal.abort('pergi') });
  await assert.rejects(gone, (reason) => reason === 'pergi', 'also when nothing has to be read');
});

test('a mapping beside the page is read with the sheet, and checked', async () => {
  const files: Record<string, string> = { '/a': csvOf(rows), '/peta.json': JSON.stringify(mapping), '/rusak.json': '{"region":"35.27"}' }; // prettier-ignore
  const fetch = async (url: string) => new Response(files[new URL(url).pathname]);
  const over = (file: string) => sheet({ url: 'https://contoh.example/a', mapping: `https://contoh.example/${file}`, fetch }); // prettier-ignore
  assert.deepEqual(await namesOf(over('peta.json')), both);
  await assert.rejects(over('rusak.json').get('people', 'a1', call), refused(/region: write the Kemendagri code/, 'invalid')); // prettier-ignore
  await assert.rejects(over('peta.json').get('jobs', 'x', call), { code: 'unsupported' });
});

test('what the sheet does not tell is not offered, wherever its mapping stands', async () => {
  const rules = withFields({ certified: 'Sertifikat', latitude: 'Lintang' });
  const offered = createClient({ adapter: answering(rows, rules) }).capabilities.people!;
  assert.deepEqual(Object.keys(offered.fields).toSorted(), ['certified', 'id', 'latitude', 'name', 'region', 'skills', 'telephone', 'updatedAt']);
  assert.equal(offered.near, false);
  const client = createClient({ adapter: answering(rows) });
  await assert.rejects(client.list('people', { refine: { certified: [true] }, page: { size: 5 } }), { code: 'unsupported' });

  const files: Record<string, string> = { '/a': csvOf(rows), '/peta.json': JSON.stringify(mapping) };
  const fetch = async (url: string) => new Response(files[new URL(url).pathname]);
  const adapter = sheet({ url: 'https://contoh.example/a', mapping: 'https://contoh.example/peta.json', fetch });
  const facets = (['skills', 'certified', 'hasBusiness'] as const).map((field) => ({ field, limit: 5 }));
  const ask = (where: object) => createClient({ adapter }).list('people', { facets, page: { size: 5 }, ...where });
  const page = await ask({});
  assert.deepEqual(page.facets.map(({ field }) => field), ['skills']);
  assert.equal((await ask({ where: { op: 'eq', field: 'hasBusiness', value: true } })).items.length, 0);
}); // prettier-ignore

test('the mapping of the guide is one for the sheet of the guide', async () => {
  const guide = readFileSync(new URL('../../../../docs/guides/sheet.md', import.meta.url), 'utf8');
  const titles = /Write ((?:`\w+`,? ?)+)into A1/.exec(guide)![1]!.match(/\w+/g)!;
  const rules = JSON.parse(/```json\n(.*?)```/s.exec(guide)![1]!);
  const row = ['01/03/2025 8:00:00', 'Siti Aminah', 'Menjahit', 'Omben', 'Ya'];
  const [found] = await everybody(answering([titles, row, row.with(1, 'Budi').with(4, 'Tidak')], rules));
  const { id, ...rest } = found!;
  assert.match(id!, /^[a-p]{20}$/);
  assert.deepEqual([rest.name, rest.skills, rest.subdistrict, rest.updatedAt], ['Siti Aminah', ['Menjahit'], 'Omben', '2025-03-01T01:00:00Z']); // prettier-ignore
});

test('ten thousand rows are asked about', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => siti.with(1, `m${i}`).with(2, `Orang ${i}`));
  const client = createClient({ adapter: answering([[...header], ...many]) });
  const page = await client.list('people', { text: 'orang 77', page: { size: 20 } });
  const named = (name: Records['people']['name']) => name.split(' ')[1]!.startsWith('77');
  assert.equal(page.items.length, 20);
  assert.ok(page.items.some(({ name }) => named(name!)));
  assert.equal((await client.list('people', { page: { size: 1 } })).total?.value, 10_000);
});
