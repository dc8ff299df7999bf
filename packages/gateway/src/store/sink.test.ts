import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportedPerson, UpsertResult } from '../import/sink.ts';
import { testDatabase } from './database.fixture.ts';

const database = await testDatabase();
after(() => database.close());
const { store, query } = database;
const region = 'kemendagri:35.27';

const row = (name: string, rest: Partial<ImportedPerson> = {}): ImportedPerson => ({
  name,
  obstacles: [],
  offerings: [],
  consents: { publication: 'yes', contact: 'unknown' },
  matchKeys: { strong: [], weak: [`nama ${name}`] },
  ...rest,
});
const training = {
  name: 'Menjahit dasar',
  skill: 'Menjahit',
  cohort: 'Angkatan I',
  year: 2019,
  organisation: 'BLK Contoh',
};

const take = (name: string, ...batches: readonly (readonly ImportedPerson[])[]): Promise<UpsertResult[]> =>
  store.sink.file(
    { name, sha256: Buffer.from(name.padEnd(32)).toString('hex'), region },
    async (transaction) => {
      const results: UpsertResult[] = [];
      for (const batch of batches) results.push(...(await transaction.upsert(batch)));
      return results;
    },
  );
const outcomes = (results: readonly UpsertResult[]) => results.map(({ outcome }) => outcome);
const person = async (id: string) =>
  (await query<Record<string, unknown>>('select * from people where id = $1', [id]))[0]!;

test('a row becomes a person with a cohort, a certificate, a business and offerings', async () => {
  const [result] = await take('utuh.csv', [
    row('Utuh', {
      subdistrict: 'Omben',
      telephone: '+6281234567890',
      training,
      credential: { number: 'S/1', issuer: 'LSP Contoh', verificationUrl: 'https://contoh.example/cek/1' },
      business: { name: 'Jahit Utuh', stage: 'running' },
      offerings: [{ name: 'Seragam', priceMin: 75_000 }, { name: 'seragam' }],
    }),
  ]);
  assert.deepEqual([result!.outcome, result!.changed], ['new', []]);
  assert.match(result!.id, /^[a-z][a-z2-7]{11}$/);
  const kept = await person(result!.id);
  assert.deepEqual(kept['skills'], ['Menjahit']);
  assert.deepEqual(kept['cohorts'], ['Angkatan I']);
  assert.deepEqual(
    [kept['year'], kept['certified'], kept['has_business'], kept['business_name']],
    [2019, true, true, 'Jahit Utuh'],
  );
  assert.deepEqual(kept['offerings'], ['Seragam']);
  const [cohort] = await query<{ name: string; skill: string; by: string }>(
    `select c.name, p.skill, o.name as by from enrolments e
     join cohorts c on c.id = e.cohort_id join programmes p on p.id = c.programme_id
     join organisations o on o.id = p.organisation_id where e.person_id = $1`,
    [result!.id],
  );
  assert.deepEqual(cohort, { name: 'Angkatan I', skill: 'Menjahit', by: 'BLK Contoh' });
  assert.deepEqual(
    await query('select number, verification_url from credentials where person_id = $1', [result!.id]),
    [{ number: 'S/1', verification_url: 'https://contoh.example/cek/1' }],
  );
  const consents = await query<{ purpose: string; state: string }>(
    'select purpose, state from consents where person_id = $1',
    [result!.id],
  );
  assert.deepEqual(consents, [{ purpose: 'publication', state: 'yes' }], 'only an answer is a consent');
});

test('the same file again changes nothing, not even a version', async () => {
  const rows = [
    row('Sama Satu', {
      training,
      credential: { number: 'S/2' },
      offerings: [{ name: 'Gamis' }],
      obstacles: ['modal', 'alat'],
    }),
    row('Sama Dua', { training: { ...training, cohort: 'Angkatan II' }, business: { stage: 'starting' } }),
  ];
  const first = await take('sama.csv', rows);
  const kept = await query('select id, version, updated_at from people order by id');
  assert.deepEqual(outcomes(first), ['new', 'new']);
  const second = await take('sama.csv', rows);
  assert.deepEqual(outcomes(second), ['unchanged', 'unchanged']);
  assert.deepEqual(
    second.map(({ id }) => id),
    first.map(({ id }) => id),
  );
  assert.deepEqual(await query('select id, version, updated_at from people order by id'), kept);
  assert.equal((await store.imports()).filter(({ name }) => name === 'sama.csv').length, 1);
});

test('a corrected file updates, names the fields, and takes back what it no longer says', async () => {
  const [made] = await take('koreksi.csv', [
    row('Dikoreksi', {
      subdistrict: 'Ombn',
      training,
      offerings: [{ name: 'Bju' }],
      credential: { number: 'S/3' },
    }),
  ]);
  await take('lain.csv', [row('Dikoreksi', { offerings: [{ name: 'Kue' }] })]);
  const [changed] = await take('koreksi.csv', [
    row('Dikoreksi', {
      subdistrict: 'Omben',
      training: { ...training, cohort: 'Angkatan III' },
      offerings: [{ name: 'Baju' }],
    }),
  ]);
  assert.equal(changed!.id, made!.id);
  assert.equal(changed!.outcome, 'changed');
  assert.deepEqual(changed!.changed.toSorted(), ['Kecamatan', 'Pelatihan', 'Produk dan jasa']);
  const kept = await person(made!.id);
  assert.deepEqual(kept['cohorts'], ['Angkatan III']);
  assert.deepEqual(kept['offerings'], ['Baju', 'Kue'], 'what another file said stays');
});

test('who is certified no longer, is not', async () => {
  const number = { number: 'S/77' };
  const say = async (rest: Partial<ImportedPerson>) => {
    const [{ id }] = (await take('lulus.csv', [row('Lulus', rest)])) as [UpsertResult];
    return (await person(id))['certified'];
  };
  assert.equal(await say({ credential: number, certified: true }), true);
  assert.equal(await say({ certified: true }), true, 'the number was wrong, the certificate was not');
  assert.equal(await say({}), true, 'not said');
  assert.equal(await say({ certified: false }), false);
  assert.equal(await say({ credential: number }), true);
  assert.equal(await say({}), false, 'it was the certificate that said so');
  await take('lulus-lain.csv', [row('Lulus', { credential: number })]);
  assert.equal(await say({ certified: false }), true, 'a certificate of another file stands');
});

test('of two rows about a person, one certified and one not, the yes holds each time', async () => {
  const [{ id }] = (await take('dua-lulus.csv', [row('Dua Lulus', { certified: false })])) as [UpsertResult];
  const again = () =>
    take(
      'dua-lulus.csv',
      [row('Dua Lulus', { certified: false })],
      [row('Dua Lulus', { id, certified: true })],
    );
  assert.deepEqual(outcomes(await again()), ['unchanged', 'changed']);
  assert.deepEqual(outcomes(await again()), ['unchanged', 'unchanged']);
  assert.equal((await person(id))['certified'], true);
});

test('characters that no database holds stop no file, and hide no identity number', async () => {
  const [odd] = await take('aneh.csv', [
    row('Si\0ti \ud800', { address: '3527\u00000541\u00000788\u00000003 Jl. Contoh' }),
  ]);
  const kept = await person(odd!.id);
  assert.deepEqual([kept['name'], kept['address']], ['Siti \ufffd', 'Jl. Contoh']);
});

test('a second row about a person in one file adds a training and does not fight with the first', async () => {
  const [first] = await take('dua-baris.csv', [row('Dua Baris', { village: 'Desa A', training })]);
  const rows = (id: string) => [
    row('Dua  Baris', { id, village: 'Desa B', training: { ...training, year: 2021 } }),
  ];
  const again = async () =>
    take('dua-baris.csv', [row('Dua Baris', { village: 'Desa A', training })], rows(first!.id));
  assert.deepEqual(outcomes(await again()), ['unchanged', 'changed']);
  assert.deepEqual(outcomes(await again()), ['unchanged', 'unchanged']);
  const kept = await person(first!.id);
  assert.deepEqual([kept['name'], kept['village'], kept['year']], ['Dua Baris', 'Desa A', 2021]);
});

test('two people of one name stay two', async () => {
  const rows = [row('Ani', { birthDate: '1990-01-01' }), row('Ani', { birthDate: '1995-05-05' })];
  const first = await take('ani.csv', rows);
  assert.deepEqual(outcomes(first), ['new', 'new']);
  const [other] = await take('ani-lain.csv', [row('Ani', { birthDate: '2000-02-02' })]);
  assert.equal(other!.outcome, 'new', 'a name that two hold tells nothing');
  const [one] = await take('tunggal.csv', [row('Tunggal', { birthDate: '1990-01-01' })]);
  const [contradicts] = await take('tunggal-lain.csv', [row('Tunggal', { birthDate: '1991-01-01' })]);
  assert.equal(contradicts!.outcome, 'new');
  assert.notEqual(contradicts!.id, one!.id);
});

test('a strong key finds a person under another name, and no row takes a person twice', async () => {
  const keys = { strong: ['sertifikat S/9'], weak: [] };
  const [made] = await take('kuat.csv', [row('Siti', { matchKeys: keys })]);
  const results = await take('kuat-lain.csv', [
    row('Siti Aminah', { matchKeys: keys }),
    row('Orang Lain', { matchKeys: keys }),
  ]);
  assert.deepEqual(
    [results[0]!.id, results[0]!.outcome, results[0]!.changed],
    [made!.id, 'changed', ['Nama']],
  );
  assert.equal(results[1]!.outcome, 'new');
});

test('only a clear yes stays, a no holds, and a withdrawal is for its owner to undo', async () => {
  const say = async (publication: 'yes' | 'no' | 'unknown' | undefined, file: string) =>
    (await take(file, [row('Izin', { consents: publication ? { publication } : {} })]))[0]!;
  const { id } = await say('yes', 'izin1.csv');
  assert.deepEqual((await say(undefined, 'tidak-bertanya.csv')).changed, []);
  assert.equal((await person(id))['consent_publication'], 'yes');
  assert.deepEqual((await say('unknown', 'izin2.csv')).changed, ['Persetujuan']);
  assert.equal((await person(id))['consent_publication'], 'unknown');
  await say('yes', 'izin2b.csv');
  assert.deepEqual((await say('no', 'izin3.csv')).changed, ['Persetujuan']);
  assert.equal((await person(id))['consent_publication'], 'no');
  await query(`update people set consent_publication = 'withdrawn' where id = $1`, [id]);
  await say('yes', 'izin4.csv');
  assert.equal((await person(id))['consent_publication'], 'withdrawn');
  const history = await query<{ state: string; evidence: string }>(
    'select state, evidence from consents where person_id = $1 order by recorded_at',
    [id],
  );
  assert.deepEqual(
    history.map(({ state }) => state),
    ['yes', 'unknown', 'yes', 'no'],
  );
  assert.match(history[0]!.evidence, /izin1\.csv/);
});

test('a file that was in before does not undo a no that came after it, however often it comes again', async () => {
  const say = async (publication: 'yes' | 'no', file: string) => {
    const [{ id }] = (await take(file, [
      row('Berubah', { consents: { publication, contact: 'unknown' } }),
    ])) as [UpsertResult];
    return (await person(id))['consent_publication'];
  };
  assert.equal(await say('yes', 'lama.csv'), 'yes');
  assert.equal(await say('no', 'baru.csv'), 'no');
  assert.equal(await say('yes', 'lama.csv'), 'no');
  assert.equal(await say('yes', 'lama.csv'), 'no');
  assert.equal(await say('yes', 'terbaru.csv'), 'yes', 'a file that nobody has seen is a new answer');
  assert.equal(await say('no', 'salah-petakan.csv'), 'no');
  assert.equal(await say('yes', 'salah-petakan.csv'), 'yes', 'read anew with a corrected mapping');
});

test('a file that fails is absent in whole', async () => {
  const before = await query('select count(*) from people');
  await assert.rejects(
    store.sink.file({ name: 'gagal.csv', sha256: '00', region }, async (transaction) => {
      await transaction.upsert([row('Setengah', { training })]);
      throw new Error('cut off');
    }),
    /cut off/,
  );
  assert.deepEqual(await query('select count(*) from people'), before);
  assert.equal(
    (await store.imports()).some(({ name }) => name === 'gagal.csv'),
    false,
  );
  assert.equal(
    (
      await query(
        `select 1 from person_match m where not exists (select 1 from people p where p.id = m.person_id)`,
      )
    ).length,
    0,
  );
});

test('match keys are kept as keyed hashes only', async () => {
  const stored = JSON.stringify(await query('select * from person_match'));
  assert.ok(!stored.includes('nama') && !stored.includes('Utuh') && !stored.includes('S/9'));
});
