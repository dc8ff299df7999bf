import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { openStore } from '@guyub/gateway';

const rows = 1500;
const folder = mkdtempSync(join(tmpdir(), 'guyub-kill-'));
const data = join(folder, 'data');
const guyub = fileURLToPath(new URL('../packages/gateway/src/cli/guyub.ts', import.meta.url));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook of invented people whom no other round has: everybody trained, certified, and in business. */
function workbook(round: number): string {
  const lines = Array.from({ length: rows }, (_, i) =>
    [
      `Peserta ${word(i)} Putaran ${word(round)}`,
      `${1 + (i % 28)}/${1 + (i % 12)}/${1970 + (i % 30)}`,
      `Misal ${word(i % 20)}`,
      'Menjahit',
      `MJ/${round}/${i}`,
      `Usaha ${word(i)} ${word(round)}`,
      'jahit seragam',
      'ya',
    ].join(','),
  );
  const head =
    'Nama,Tanggal Lahir,Kecamatan,Pelatihan,Nomor Sertifikat,Nama Usaha,Jenis Jasa,Bersedia Ditampilkan';
  const file = join(folder, `putaran-${round}.csv`);
  writeFileSync(file, `${head}\n${lines.join('\n')}\n`);
  return file;
}
/** A word for a number, that means nothing. */
const word = (n: number): string =>
  String(n).replace(
    /\d/g,
    (digit) => ['ka', 'ri', 'to', 'su', 'mi', 'do', 'la', 'ne', 'wi', 'ja'][Number(digit)]!,
  );

/** @returns the exit code; null when it was killed. */
function importFile(file: string, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--conditions=@guyub/source', guyub, 'import', file, '--region', '35.27', '--data', data],
    { stdio: 'ignore' },
  );
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** How many people of each round are in, after a look that nobody is there by half. */
async function inspect(): Promise<Map<string, number>> {
  const pglite = await PGlite.create({ dataDir: join(data, 'database'), extensions: { pg_trgm } });
  const store = await openStore({ pglite });
  await store.ping();
  const half = await pglite.query(`
    select p.name from people p
    where not (p.certified and p.has_business and p.offerings <> '{}' and p.skills <> '{}' and p.consent_publication = 'yes')
      or not exists (select from credentials c where c.person_id = p.id)
      or not exists (select from businesses b where b.person_id = p.id)
      or not exists (select from offerings o where o.person_id = p.id)
      or not exists (select from enrolments e where e.person_id = p.id)
      or not exists (select from person_match m where m.person_id = p.id)
    union all
    select person_id as name from (
      select person_id from credentials union all select person_id from businesses
      union all select person_id from offerings union all select person_id from enrolments
      union all select person_id from person_match) owned
    where person_id not in (select id from people)`);
  assert.deepEqual(half.rows, [], 'nobody is there by half');
  const { rows: found } = await pglite.query<{ round: string; people: number }>(
    `select lower(split_part(name, ' Putaran ', 2)) as round, count(*)::int as people from people group by 1`,
  );
  const { rows: files } = await pglite.query<{ name: string }>('select name from imports');
  assert.equal(files.length, found.length, 'the list of imported files says the same');
  await store.close();
  await pglite.close();
  return new Map(found.map(({ round, people }) => [round, people]));
}

test('killed ten times in the middle of an import, the database opens and each file is in whole or absent', async () => {
  // Twice undisturbed: the first makes the directory, the second tells how long an import takes here.
  assert.equal(await importFile(workbook(0)), 0);
  const from = performance.now();
  assert.equal(await importFile(workbook(1)), 0);
  const whole = performance.now() - from;
  const expected = new Map([0, 1].map((round) => [word(round), rows]));
  assert.deepEqual(await inspect(), expected);

  let killed = 0;
  let round = 2;
  let patience = whole;
  for (; killed < 10 && round < 30; round++) {
    const code = await importFile(workbook(round), patience * (0.3 + 0.7 * Math.random()));
    if (code === null) killed++;
    // Faster than it was: kill sooner.
    else patience *= 0.8;
    const found = await inspect();
    // Whole is right also when it was killed: after the commit.
    if (code === 0 || found.has(word(round))) expected.set(word(round), rows);
    assert.deepEqual(found, expected, `round ${round}, exit code ${code}`);
  }
  assert.equal(killed, 10);

  const absent = Array.from({ length: round }, (_, i) => i).find((i) => !expected.has(word(i)));
  assert.ok(absent !== undefined, 'none was killed before its end');
  assert.equal(await importFile(workbook(absent)), 0);
  assert.equal((await inspect()).get(word(absent)), rows, 'the same file once more is whole');
});
