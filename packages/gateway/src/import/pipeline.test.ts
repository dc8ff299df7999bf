import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core/privacy';
import { desk, one, take } from './desk.fixture.ts';
import { importFile } from './pipeline.ts';
import { MemorySink } from './sink.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const put = (content: string) => table.put(content);
const sample = (name: string) => table.sample(name);

test('Sampang: 56 people in cohorts of 20, 20 and 16; the total row is no person', async () => {
  const { people, counts, result } = await take(await sample('sampang-menjahit-2019.xlsx'), undefined, { guessRegion: true });
  assert.equal(people.length, 56);
  const cohorts = new Map<string | undefined, number>();
  for (const { training } of people) cohorts.set(training?.cohort, (cohorts.get(training?.cohort) ?? 0) + 1);
  assert.deepEqual([...cohorts], [['Angkatan I 2019', 20], ['Angkatan II 2019', 20], ['Angkatan III 2019', 16]]);
  assert.equal(counts.skipped, 1);
  assert.equal(result.region?.code, '35.27');
  assert.deepEqual([...new Set(people.map(({ training }) => training?.skill))], ['Menjahit']);
  const halimah = one(people, 'Halimah Prasetyo');
  assert.equal(halimah.birthDate, '1985-02-10');
  assert.equal(halimah.training?.end, '2019-08-02');
  assert.equal(halimah.consents.publication, 'yes');
  assert.equal(halimah.consents.contact, undefined);
  assert.deepEqual(halimah.business, { name: 'Penjahit Halimah', stage: 'running' });
  assert.equal(one(people, 'Slamet Lestari').training?.end, '2019-05-03', 'an Excel date');
  assert.equal(one(people, 'Ani Sugianto').subdistrict, 'Karangpenang');
  assert.equal(one(people, 'Rudi Sugianto').consents.publication, 'unknown', 'an empty cell is no yes');
  assert.equal(one(people, 'Endang Handayani').consents.publication, 'no');
  assert.equal(one(people, "Ma'ruf, S.Pd").business?.name, "Butik Ma'ruf");
}); // prettier-ignore

test('Tanjung Jabung Timur: 84 people, two repeated rows recognised', async () => {
  const { people, counts, report, result } = await take(await sample('tanjabtim-2017-2021.csv'), undefined, {
    guessRegion: true,
  });
  assert.equal(people.length, 84);
  assert.equal(counts.repeated, 2);
  assert.match(report, /rangkap;sama dengan baris 13/);
  assert.equal(result.region?.code, '15.07');
  assert.deepEqual(one(people, 'Ani Hariyanto').offerings, [
    { name: 'tambal ban', priceMin: 75000, priceMax: 75000 },
  ]);
  assert.deepEqual(one(people, 'Rahmat Aminah').obstacles, ['modal', 'alat']);
  assert.equal(
    one(people, 'Rahmat Aminah').training?.cohort,
    'Operator Komputer 2017'.replace('Operator Komputer', one(people, 'Rahmat Aminah').training?.skill ?? ''),
  );
});

test('Probolinggo and Jember: 16 and 16, the regency is guessed', async () => {
  const probolinggo = await take(await sample('probolinggo-maron-2025.csv'), undefined, {
    guessRegion: true,
  });
  assert.deepEqual([probolinggo.people.length, probolinggo.result.region?.code], [16, '35.13']);
  assert.equal(probolinggo.people[0]?.credential?.issuerKind, 'dinas');
  const jember = await take(await sample('jember-fkjob-2025.csv'), undefined, { guessRegion: true });
  assert.deepEqual([jember.people.length, jember.result.region?.code], [16, '35.09']);
  assert.equal(jember.people[0]?.credential, undefined);
});

test('the same file twice changes nothing; a corrected file updates and says what', async () => {
  for (const name of [
    'sampang-menjahit-2019.xlsx',
    'tanjabtim-2017-2021.csv',
    'jember-fkjob-2025.csv',
    'probolinggo-maron-2025.csv',
  ]) {
    const sink = new MemorySink();
    const { people } = await take(await sample(name), sink);
    const again = await take(await sample(name), sink);
    assert.deepEqual(
      [again.counts.new, again.counts.changed, again.counts.unchanged],
      [0, 0, people.length],
      name,
    );
  }
  const sink = new MemorySink();
  const path = await sample('jember-fkjob-2025.csv');
  await take(path, sink);
  const text = await readFile(path, 'utf8');
  const corrected = await put(
    text
      .replace('081258919256', '081258919999')
      .replace('Holifah Astutik,Kaliwates', 'HOLIFAH ASTUTIK,Ambulu'),
  );
  const again = await take(corrected, sink);
  assert.deepEqual([again.counts.new, again.counts.changed, again.counts.unchanged], [0, 1, 15]);
  assert.match(again.report, /berubah: .*telephone/);
});

test('no identity number in the people, the mapping, the report or the plan', async () => {
  for (const name of ['sampang-menjahit-2019.xlsx', 'tanjabtim-2017-2021.csv']) {
    const { people, report, result } = await take(await sample(name));
    const mapping = await readFile(result.mappingPath, 'utf8');
    const told = JSON.stringify([result.sheets.map(({ columns }) => columns), [...result.tally.notes]]);
    for (const text of [JSON.stringify(people), report, mapping, told])
      assert.ok(!hasIdentityNumber(text), name);
    assert.match(mapping, /nomor_identitas/);
    assert.doesNotMatch(mapping, /\d{7}/, 'phones are masked');
  }
});

test('a corrected mapping is obeyed, never overwritten; a broken one is explained', async () => {
  const csv = await put('Nama,HP,Asal\nAli,081211111111,Omben\nBudi,081222222222,Torjun\n');
  const first = await take(csv);
  assert.equal(first.people[0]?.subdistrict, undefined);
  const mapping = JSON.parse(await readFile(first.result.mappingPath, 'utf8'));
  mapping.kolom.find(({ judul }: { judul: string }) => judul === 'Asal').isi = 'kecamatan';
  await writeFile(first.result.mappingPath, JSON.stringify(mapping));
  const explicit = await take(csv, undefined, { mapping: first.result.mappingPath });
  assert.equal(explicit.people[0]?.subdistrict, 'Omben');
  const silent = await take(csv);
  assert.equal(silent.people[0]?.subdistrict, 'Omben', 'a correction beside the file is kept');
  mapping.kolom[0].isi = 'namaa';
  await writeFile(first.result.mappingPath, JSON.stringify(mapping));
  await assert.rejects(take(csv), /kolom → 0 → isi.*Pilihan: nama/s);
});

test('the report cannot run as a formula', async () => {
  const { report } = await take(
    await put('Nama,HP\n"=HYPERLINK(""http://x"")",081211111111\n+Ali,081222222222\n'),
  );
  for (const line of report.split('\r\n'))
    for (const cell of line.split(';')) assert.doesNotMatch(cell, /^"?[=+@-]/);
});

test('a failing sink leaves no report and no draft', async () => {
  const file = await put('Nama,HP\nAli,081211111111\n');
  const sink = { file: async () => Promise.reject(new Error('gone')) };
  await assert.rejects(importFile({ file, sink, region: '35.27' }), /gone/);
  await assert.rejects(readFile(`${file}.laporan.csv`));
  await assert.rejects(readFile(`${file}.laporan.csv.tmp`));
});
