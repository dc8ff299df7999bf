import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { GuyubError } from '@guyub/core';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { ImportedPerson } from '../import/sink.ts';
import { testDatabase } from '../store/database.fixture.ts';
import { createApp } from './app.ts';
import { createLog } from './log.ts';

const database = await testDatabase();
after(() => database.close());
const { store } = database;

const nik = '3527054107880003';
const hiddenPhone = '+6281234567890';
const row = (name: string, rest: Partial<ImportedPerson> = {}): ImportedPerson => ({
  name,
  subdistrict: 'Omben',
  obstacles: [],
  offerings: [{ name: 'Seragam sekolah', priceMin: 75_000 }],
  training: { name: 'Menjahit', skill: 'Menjahit', cohort: 'Angkatan I', year: 2019 },
  consents: { publication: 'yes', contact: 'unknown' },
  matchKeys: { strong: [`nama ${name}`], weak: [] },
  ...rest,
});
const take = (name: string, rows: readonly ImportedPerson[]) =>
  store.sink.file(
    { name, sha256: Buffer.from(name.padEnd(32)).toString('hex'), region: 'kemendagri:35.27' },
    (t) => t.upsert(rows),
  );
await take('satu.csv', [
  ...Array.from({ length: 30 }, (_, i) => row(`Ani Contoh ${i}`, { telephone: hiddenPhone })),
  row('Belum Setuju', { consents: { publication: 'unknown', contact: 'yes' } }),
  row('Tidak Setuju', { consents: { publication: 'no', contact: 'no' } }),
  row('Masih Belia', { birthDate: `${new Date().getUTCFullYear() - 15}-01-01` }),
  row(`Budi ${nik}`, {
    subdistrict: `Omben ${nik}`,
    address: `NIK ${nik}`,
    obstacles: [nik],
    credential: { number: nik },
    offerings: [{ name: `Jahit ${nik}` }, { name: nik }],
    matchKeys: { strong: [nik], weak: [`nama ${nik}`] },
  }),
  row('Citra Contoh', {
    credential: { number: 'S/77', verificationUrl: `https://contoh.example/cek?nik=${nik}` },
  }),
  row('Boleh Dihubungi', { telephone: '+6281299999999', consents: { publication: 'yes', contact: 'yes' } }),
]);

let logged = '';
const log = createLog((text) => (logged += text));
const app = createApp({ store, log, rateLimit: false, allowedOrigins: ['https://contoh.go.id'] });
const ask = (path: string, init?: RequestInit) => app.request(path, init);
const bodyOf = async (path: string) => (await (await ask(path)).json()) as Record<string, never>;
interface Listed {
  items: { id: string; name: string }[];
  next: string | null;
  total: { value: number };
  facets: unknown[];
}
const list = async (path: string) => (await bodyOf(path)) as unknown as Listed;

test('lists with text, refinement, filter, sort, facets and pages', async () => {
  const where = encodeURIComponent(JSON.stringify({ op: 'eq', field: 'year', value: 2019 }));
  const path = `/v1/people?q=ani&refine.subdistrict=Omben&where=${where}&sort=-name&limit=20&facet=skills:5`;
  const first = await list(path);
  assert.equal(first.total.value, 30);
  assert.equal(first.items.length, 20);
  assert.equal(first.items[0]!.name, 'Ani Contoh 9');
  assert.deepEqual(first.facets, [
    { field: 'skills', buckets: [{ value: 'Menjahit', count: 30 }], exact: true },
  ]);
  const second = await list(`${path}&after=${first.next}`);
  assert.equal(second.items.length, 10);
  assert.equal(second.next, null);
  assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 30);
});

test('gives one record, with its version as ETag', async () => {
  const { items } = await list('/v1/people?q=boleh');
  const answer = await ask(`/v1/people/${items[0]!.id}`);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('etag')!, /^"\d+-[\w-]{22}"$/);
  assert.equal(((await answer.json()) as { telephone: string }).telephone, '+6281299999999');
});

test('everything that is published can be listed and fetched, and nothing else', async () => {
  for (const resource of [
    'organisations',
    'programmes',
    'cohorts',
    'enrolments',
    'skills',
    'credentials',
    'businesses',
    'offerings',
    'regions',
  ]) {
    const { items } = await list(`/v1/${resource}`);
    if (items[0])
      assert.equal((await ask(`/v1/${resource}/${encodeURIComponent(items[0].id)}`)).status, 200, resource);
  }
  for (const path of [
    '/v1/consents',
    '/v1/meta',
    '/v1/pg_class',
    '/v1/__proto__',
    '/v1/people/nobody',
    '/v1/people/a/b',
    '/nothing',
    '/v1',
  ])
    assert.equal((await ask(path)).status, 404, path);
});

test('refuses in problem+json and names the parameter', async () => {
  const wrong: Record<string, string> = {
    '/v1/people?limit=0': 'size',
    '/v1/people?limit=101': 'limit',
    '/v1/people?limit=x': 'limit',
    '/v1/people?colour=red': 'colour',
    '/v1/people?refine.birthDate=1990-01-01': 'birthDate',
    '/v1/people?sort=address': 'address',
    '/v1/people?facet=gender:5': 'gender',
    '/v1/people?facet=skills': 'facet',
    '/v1/people?facet=telephone:100': 'telephone',
    '/v1/people?where={': 'where',
    '/v1/people?where=[1]': 'where',
    '/v1/people?after=zzz': 'cursor',
    [`/v1/people?q=${'a'.repeat(201)}`]: 'q',
    [`/v1/people?where=${JSON.stringify({ op: 'eq', field: 'name', value: 'a\0' })}`]: 'character',
    [`/v1/people?where=${'{"op":"not","of":'.repeat(9)}{"op":"eq","field":"id","value":"a"}${'}'.repeat(9)}`]:
      'levels',
  };
  for (const [path, named] of Object.entries(wrong)) {
    const answer = await ask(encodeURI(path));
    assert.equal(answer.status, 400, path.slice(0, 60));
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    const { status, detail, code } = (await answer.json()) as {
      status: number;
      detail: string;
      code: string;
    };
    assert.equal(status, 400);
    assert.ok(['invalid', 'unsupported', 'stale-cursor'].includes(code));
    assert.ok(detail.includes(named), `${detail} should name ${named}`);
  }
  assert.equal((await ask(`/v1/people?q=${'a'.repeat(9000)}`)).status, 414);
  const written = await ask('/v1/people', { method: 'POST', body: '{}' });
  assert.equal(written.status, 405);
  assert.equal(written.headers.get('allow'), 'GET, HEAD, POST, PATCH, OPTIONS');
});

test('304 for who has it already; HEAD has no body', async () => {
  for (const path of ['/v1/people?limit=5', `/v1/skills/skill1`, '/openapi.json']) {
    const answer = await ask(path);
    const etag = answer.headers.get('etag')!;
    const again = await ask(path, { headers: { 'If-None-Match': etag } });
    assert.equal(again.status, 304, path);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
    assert.equal((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status, 200);
    const head = await ask(path, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('content-length'), answer.headers.get('content-length'));
    assert.equal(await head.text(), '');
  }
});

test('compresses as asked, and the bytes are the same', async () => {
  const path = '/v1/people?limit=20';
  const plain = await (await ask(path)).text();
  const packed = async (accept: string) => {
    const answer = await ask(path, { headers: { 'Accept-Encoding': accept } });
    return {
      encoding: answer.headers.get('content-encoding'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };
  const br = await packed('gzip, deflate, br');
  assert.equal(br.encoding, 'br');
  assert.equal(brotliDecompressSync(br.bytes).toString(), plain);
  const gzip = await packed('gzip, br;q=0');
  assert.equal(gzip.encoding, 'gzip');
  assert.equal(gunzipSync(gzip.bytes).toString(), plain);
  assert.equal((await packed('identity')).encoding, null);
  assert.equal((await packed('gzip;q=0')).encoding, null);
  assert.match((await ask(path)).headers.get('vary')!, /Accept-Encoding/);
});

test('too many requests from one address are told to wait, others are not', async () => {
  const limited = createApp({ store, rateLimit: { burst: 3, perSecond: 0.1 }, trustProxy: true });
  const from = (address: string) => limited.request('/healthz', { headers: { 'X-Forwarded-For': address } });
  for (let i = 0; i < 3; i++) assert.equal((await from('192.0.2.1')).status, 200);
  const refused = await from('192.0.2.1');
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) >= 1);
  assert.equal(((await refused.json()) as { code: string }).code, 'rate-limited');
  assert.equal((await from('198.51.100.9, 192.0.2.1')).status, 429, 'an invented first hop does not help');
  assert.equal((await from('192.0.2.2')).status, 200);
});

test('a page that must wait hears so: a preflight is neither counted nor refused', async () => {
  const limited = createApp({
    store,
    rateLimit: { burst: 1, perSecond: 0.1 },
    allowedOrigins: ['https://contoh.go.id'],
  });
  const headers = { Origin: 'https://contoh.go.id' };
  const preflight = () => limited.request('/v1/people', { method: 'OPTIONS', headers });
  for (let i = 0; i < 3; i++) assert.equal((await preflight()).status, 204);
  assert.equal((await limited.request('/healthz', { headers })).status, 200);
  assert.equal((await preflight()).status, 204);
  const refused = await limited.request('/healthz', { headers });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('access-control-allow-origin'), 'https://contoh.go.id');
});

test('no unpublished person, hidden number or identity number in any answer, log, description or snapshot', async () => {
  const places = [
    JSON.stringify(await store.snapshot('kemendagri:35.27')),
    await (await ask('/openapi.json')).text(),
  ];
  for (const resource of ['people', 'offerings', 'credentials', 'businesses', 'enrolments'])
    places.push(await (await ask(`/v1/${resource}?limit=100`)).text());
  places.push(await (await ask('/v1/people?limit=1&facet=offerings:100&facet=subdistrict:100')).text());
  await ask(`/v1/people?q=${nik}&refine.name=Rahasia`);
  await ask(`/v1/people/${nik}`, { headers: { 'X-Forwarded-For': '192.0.2.77' } });
  log.flush();
  places.push(logged);
  for (const text of places)
    for (const secret of [
      'Belum Setuju',
      'Tidak Setuju',
      'Masih Belia',
      nik,
      hiddenPhone.slice(1),
      'Rahasia',
      '192.0.2.77',
    ])
      assert.ok(!text.includes(secret), `${secret} in ${text.slice(0, 60)}`);
  assert.ok(places[0]!.includes('Boleh Dihubungi') && places[0]!.includes('Budi'), 'the look was a real one');
  const lines = logged
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.ok(lines.length > 20);
  for (const line of lines)
    assert.deepEqual(Object.keys(line).sort(), [
      'bytes',
      'level',
      'method',
      'ms',
      'requestId',
      'route',
      'status',
      'time',
    ]);
});

test('no identity number in any table', async () => {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  assert.ok(tables.length >= 14);
  for (const { name } of tables) {
    const found = await database.query(`select 1 from ${name} as t where t::text like $1`, [`%${nik}%`]);
    assert.equal(found.length, 0, name);
  }
});

test('a changed answer about consent is out with the next question, cached or not', async () => {
  const { items } = await list('/v1/people?q=boleh');
  const path = `/v1/people/${items[0]!.id}`;
  assert.equal((await ask(path)).status, 200);
  await take('dua.csv', [row('Boleh Dihubungi', { consents: { publication: 'no', contact: 'no' } })]);
  assert.equal((await ask(path)).status, 404);
  assert.equal((await list('/v1/people?q=boleh')).total.value, 0);
});

test('the tag of a record does not hold after a consent was withdrawn by hand in the database', async () => {
  await take('tangan.csv', [
    row('Ditarik Tangan', { telephone: '+6281288888888', consents: { publication: 'yes', contact: 'yes' } }),
  ]);
  const uncached = createApp({ store, rateLimit: false, cache: false });
  const { id } = (await list('/v1/people?q=ditarik')).items[0]!;
  const before = await uncached.request(`/v1/people/${id}`);
  assert.match(await before.text(), /6281288888888/);
  const again = () =>
    uncached.request(`/v1/people/${id}`, { headers: { 'If-None-Match': before.headers.get('etag')! } });
  assert.equal((await again()).status, 304);
  await database.query(`update people set consent_contact = 'withdrawn' where id = $1`, [id]);
  const after = await again();
  assert.equal(after.status, 200);
  assert.doesNotMatch(await after.text(), /telephone/);
  await database.query(`update people set consent_publication = 'withdrawn' where id = $1`, [id]);
  assert.equal((await again()).status, 404);
});

test('health is told by the database; one that is away is a 503 without its words', async () => {
  assert.equal((await ask('/healthz')).status, 200);
  const failing = (error: Error) =>
    createApp({ store: { ...store, ping: () => Promise.reject(error) }, log });
  const cause = new Error('password=rahasia');
  const away = new GuyubError('unavailable', 'Away.', { adapter: 'gateway', retryAfterMs: 5000, cause });
  const answer = await failing(away).request('/healthz');
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '5');
  assert.ok(!(await answer.text()).includes('rahasia'));
  const unexpected = await failing(cause).request('/healthz');
  assert.equal(unexpected.status, 500);
  assert.ok(!(await unexpected.text()).includes('rahasia'));
  log.flush();
  assert.match(logged, /"level":"error"/);
  assert.ok(!logged.includes('rahasia'));
});
