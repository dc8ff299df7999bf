import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startCkan } from './ckan.fixture.ts';
import type { Version } from './site.fixture.ts';
import { createTable, startDatabase } from './tables.fixture.ts';

// The emulator against what CKAN's documentation and source say, so that a test over it is worth something.
const rows = [
  { nama: 'Menjahit Pakaian', tahun: 2024, kuota: 16, biaya: 1.5, mulai: '2024-03-01 08:00:00', tempat: { kec: 'Omben' }, alat: ['gunting'] },
  { nama: 'Las SMAW', tahun: null, kuota: 10, biaya: 2, mulai: '2024-04-01 08:00:00', tempat: { kec: 'Torjun' }, alat: [] },
  { nama: 'Tata boga', tahun: 2023, kuota: 20, biaya: 2.5, mulai: '2023-04-01 08:00:00', tempat: { kec: 'Omben' }, alat: ['wajan', 'spatula'] },
]; // prettier-ignore
const db = await startDatabase();
after(() => db.close());
await createTable(db, 'pelatihan', rows);
await createTable(db, 'tertutup', rows);

const versions: readonly Version[] = ['2.9', '2.10', '2.11', '2.12'];
const sites = new Map<Version, Awaited<ReturnType<typeof startCkan>>>();
for (const version of versions) {
  const site = await startCkan(db, {
    version,
    rowsMax: 2,
    privates: ['tertutup'],
    tokens: ['kunci'],
    tooSlow: ({ filters }) => filters['nama'] === 'lambat',
  });
  sites.set(version, site);
  after(site.stop);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: any;
}
async function ask(version: Version, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${sites.get(version)!.origin}${path}`, init);
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    body: type.startsWith('application/json') ? JSON.parse(text) : text,
  };
}
const search = (version: Version, params: Readonly<Record<string, string>>, init?: RequestInit) =>
  ask(
    version,
    `/api/3/action/datastore_search?${new URLSearchParams({ resource_id: 'pelatihan', ...params }).toString()}`,
    init,
  );
const each = (name: string, run: (version: Version) => Promise<void>) => {
  for (const version of versions) test(`${version}: ${name}`, () => run(version));
};
const names = ({ body }: Answer): readonly string[] =>
  body.result.records.map(({ nama }: { nama: string }) => nama);

each('types are PostgreSQL’s, times have no zone, and there is a number for each row', async (version) => {
  const { status, body } = await search(version, { limit: '1' });
  assert.equal(status, 200);
  assert.equal(body.success, true);
  assert.match(body.help, /help_show\?name=datastore_search$/);
  assert.deepEqual(
    body.result.fields.map(({ id, type }: { id: string; type: string }) => `${id} ${type}`),
    [
      '_id int',
      'nama text',
      'tahun int4',
      'kuota int4',
      'biaya numeric',
      'mulai timestamp',
      'tempat json',
      'alat _text',
    ],
  );
  assert.deepEqual(body.result.records[0], { _id: 1, ...rows[0], mulai: '2024-03-01T08:00:00' });
});

each('a page is cut to the site’s own most, and says so', async (version) => {
  const { body } = await search(version, { limit: '32001' });
  assert.deepEqual([body.result.limit, body.result.records.length, body.result.total], [2, 2, 3]);
  assert.equal((await search(version, { limit: '0' })).body.result.records.length, 0);
});

each('links are relative, go on for ever, and miss the way back to the first page', async (version) => {
  const { _links } = (await search(version, { limit: '2', offset: '2' })).body.result;
  assert.match(_links.next, /^\/api\/3\/action\/datastore_search\?.*offset=4/);
  assert.ok(!('prev' in _links));
  const past = (await search(version, { limit: '2', offset: '40' })).body.result;
  assert.deepEqual([past.records, past.total], [[], 3]);
  assert.match(past._links.next, /offset=42/);
});

each('a count is left out when nobody wants it', async (version) => {
  assert.ok(!('total' in (await search(version, { include_total: 'false' })).body.result));
});

each('conditions are exact, a list is any of them, and an unknown column is refused', async (version) => {
  const filtered = (filters: unknown) => search(version, { filters: JSON.stringify(filters) });
  assert.deepEqual(names(await filtered({ nama: 'Las SMAW' })), ['Las SMAW']);
  assert.deepEqual(names(await filtered({ nama: 'las smaw' })), []);
  assert.deepEqual(names(await filtered({ nama: ['Las SMAW', 'Tata boga'], kuota: '10' })), ['Las SMAW']);
  const { status, body } = await filtered({ NAMA: 'Las SMAW' });
  assert.equal(status, 409);
  assert.deepEqual(body.error, { __type: 'Validation Error', filters: ['invalid value "NAMA"'] });
  assert.equal((await filtered({ kuota: 'abc' })).body.error.query[0], 'Invalid query');
});

each('a number about a text column: refused before 2.11.3', async (version) => {
  const { status } = await search(version, { filters: '{"nama": 7}' });
  assert.equal(status, version === '2.9' || version === '2.10' ? 409 : 200);
});

each('ranges: from 2.12', async (version) => {
  const answer = await search(version, { filters: '{"kuota": {"gte": 16}}' });
  if (version === '2.12') assert.deepEqual(names(answer), ['Menjahit Pakaian', 'Tata boga']);
  else assert.equal(answer.status, 409);
});

each('an order: empty cells last going up, first going down, unless said from 2.11 on', async (version) => {
  assert.deepEqual(names(await search(version, { sort: 'tahun asc' })), ['Tata boga', 'Menjahit Pakaian']);
  assert.equal(names(await search(version, { sort: 'tahun desc' }))[0], 'Las SMAW');
  const said = await search(version, { sort: 'tahun desc nulls last, _id asc' });
  if (version === '2.9' || version === '2.10')
    assert.deepEqual([said.status, said.body.error.sort], [409, ['invalid value "tahun desc nulls last"']]);
  else assert.equal(names(said)[0], 'Menjahit Pakaian');
});

each('a text: whole words, and the language trap', async (version) => {
  const found = async (q: string, more: Readonly<Record<string, string>> = {}) => names(await search(version, { q, ...more })); // prettier-ignore
  assert.deepEqual(await found('menjahit'), ['Menjahit Pakaian']);
  assert.deepEqual(await found('jahit'), []);
  // The whole text was taken apart in English, the question in Indonesian: `jahit` and `menjahit` do not meet.
  assert.deepEqual(await found('menjahit', { language: 'indonesian' }), []);
  assert.deepEqual(await found('{"nama": "jahit"}', { language: 'indonesian' }), ['Menjahit Pakaian']);
  assert.deepEqual(await found('menj:* | boga', { plain: 'false' }), ['Menjahit Pakaian', 'Tata boga']);
  const answer = await search(version, { q: 'menj & (', plain: 'false' });
  assert.equal(answer.status, 409);
  // The statement itself is told to everybody.
  assert.match(answer.body.error.info.statement[0], /select .* from "pelatihan"/s);
  assert.ok('rank' in (await search(version, { q: 'menjahit' })).body.result.records[0]);
});

each('what takes too long is given up', async (version) => {
  const { status, body } = await search(version, { filters: '{"nama": "lambat"}' });
  assert.deepEqual(
    [status, body.error],
    [409, { __type: 'Validation Error', query: ['Search took too long'] }],
  );
});

each('parameters that it does not know, and numbers that are none', async (version) => {
  assert.match((await search(version, { halaman: '2' })).body.error.__junk[0], /was not expected/);
  assert.deepEqual((await search(version, { limit: '-1' })).body.error.limit, ['Must be a natural number']);
  assert.equal((await search(version, { filters: '{' })).body.error.filters[0], 'Cannot parse JSON');
  assert.equal((await search(version, { offset: '-1' })).body.error.query[0], 'Invalid query');
});

each('who may not: 403, never 401; nowhere: 404; both in the language of the address', async (version) => {
  const closed = await search(version, { resource_id: 'tertutup' });
  assert.deepEqual([closed.status, closed.body.error.__type], [403, 'Authorization Error']);
  const none = await search(version, { resource_id: 'tidak-ada' });
  assert.deepEqual([none.status, none.body.error.__type], [404, 'Not Found Error']);
  const { body } = await ask(version, '/id/api/3/action/datastore_search?resource_id=tidak-ada');
  assert.match(body.error.message, /^Tidak ditemukan/);
  assert.equal((await ask(version, '/datastore/dump/tertutup?format=json')).status, 404);
});

each('a token: without Bearer, and not for JSONP', async (version) => {
  const status = async (headers: Record<string, string>, more = {}) =>
    (await search(version, { resource_id: 'tertutup', ...more }, { headers })).status;
  assert.equal(await status({ authorization: 'kunci' }), 200);
  assert.equal(await status({ authorization: 'Bearer kunci' }), 403);
  assert.equal(await status({ 'x-ckan-api-key': 'kunci' }), version === '2.9' ? 200 : 403);
  assert.equal(await status({ authorization: 'kunci' }, { callback: 'tampil' }), 403);
  const { type, body } = await search(version, { callback: 'tampil' });
  assert.match(type, /javascript/);
  assert.match(body, /^tampil\(\{"help"/);
});

each('a bare text for what it cannot read, and for writing by GET', async (version) => {
  const unknown = await ask(version, '/api/3/action/datastore_cari');
  assert.deepEqual([unknown.status, unknown.body], [400, 'Bad request - Action name not known: datastore_cari']); // prettier-ignore
  const writing = await ask(version, '/api/3/action/datastore_upsert?resource_id=pelatihan');
  assert.equal(writing.status, 400);
  assert.equal(typeof writing.body, 'string');
  const byGet = await ask(version, '/api/3/action/datastore_info?id=pelatihan');
  assert.equal(byGet.status, version === '2.9' || version === '2.10' ? 400 : 200);
  const init = { method: 'POST', body: JSON.stringify({ id: 'pelatihan' }) };
  assert.equal((await ask(version, '/api/3/action/datastore_info', init)).body.result.meta.count, 3);
  assert.equal((await ask(version, '/api/3/action/status_show')).body.result.ckan_version, `${version}.4`);
});

each('a dump has all rows, whatever the most of a page', async (version) => {
  const { body } = await ask(version, '/datastore/dump/pelatihan?format=json');
  assert.equal(body.fields[0].id, '_id');
  assert.deepEqual(
    body.records.map((row: readonly unknown[]) => row.slice(0, 3)),
    [
      [1, 'Menjahit Pakaian', 2024],
      [2, 'Las SMAW', null],
      [3, 'Tata boga', 2023],
    ],
  );
  const part = await ask(version, '/datastore/dump/pelatihan?format=json&limit=1&offset=2&fields=nama');
  assert.deepEqual(part.body.records, [['Tata boga']]);
});
