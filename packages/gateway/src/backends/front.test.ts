import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, pages, people } from './asked.fixture.ts';
import { standing, type Standing } from './front.fixture.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly next: string | null;
  readonly total: { readonly value: number; readonly relation: string } | null;
  readonly facets: readonly { readonly field: string; readonly buckets: readonly unknown[] }[];
  readonly asOf?: string;
}
async function list({ get }: Standing, path: string): Promise<Listed> {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as Listed;
}
async function problem({ get }: Standing, path: string) {
  const answer = await get(path);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', path);
  const { code, detail } = (await answer.json()) as { code: string; detail: string };
  return { status: answer.status, code, detail, wait: answer.headers.get('retry-after') };
}

test('answers as the store does: tag, 304, refusals, facets, one record', async () => {
  const gateway = await standing();
  const answer = await gateway.get('/v1/people?limit=5');
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  const etag = answer.headers.get('etag')!;
  assert.equal(((await answer.json()) as Listed).items.length, 5);
  assert.equal((await gateway.get('/v1/people?limit=5', { 'If-None-Match': etag })).status, 304);

  const found = await list(gateway, '/v1/people?q=orang+7&facet=subdistrict:5&limit=3');
  assert.deepEqual(found.items[0], {
    id: '7',
    name: 'Orang 7',
    subdistrict: 'Omben',
    year: 2024,
    region: 'kemendagri:35.27',
    updatedAt: '2025-03-01T00:00:00Z',
    roles: [],
    skills: [],
    cohorts: [],
    offerings: [],
    certified: false,
    hasBusiness: false,
  });
  assert.equal(found.facets.length, 1);
  assert.deepEqual((await list(gateway, '/v1/people?limit=1')).total, { value: 30, relation: 'exact' });

  gateway.serve(json({ id: 7, nama: 'Orang 7', kecamatan: 'Omben', tahun: 2024 }));
  const one = await gateway.get('/v1/people/7');
  assert.deepEqual([one.status, ((await one.json()) as { name: string }).name], [200, 'Orang 7']);
  gateway.serve(json({ message: 'No query results' }, 404));
  assert.deepEqual(
    { ...(await problem(gateway, '/v1/people/9')), detail: '' },
    { status: 404, code: 'not-found', detail: '', wait: null },
  );
  for (const [path, code] of [
    ['/v1/people?limit=101', 'invalid'],
    ['/v1/people?colour=red', 'invalid'],
    ['/v1/people?sort=address', 'unsupported'],
    ['/v1/people?after=zzz', 'stale-cursor'],
    ['/v1/people?after=bzzz', 'stale-cursor'],
  ] as const) {
    const { status, code: said } = await problem(gateway, path);
    assert.deepEqual([status, said], [400, code], path);
  }
});

test('a page walks to the end, each once, and a cursor holds for its own question', async () => {
  const gateway = await standing();
  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: Listed = await list(gateway, `/v1/people?limit=7${next && `&after=${next}`}`);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  assert.deepEqual([seen.length, new Set(seen).size], [30, 30]);
  const { next: other } = await list(gateway, '/v1/people?limit=7');
  assert.equal((await problem(gateway, `/v1/people?limit=7&q=orang&after=${other}`)).code, 'stale-cursor');
});

test('what the backend does not have is in no record, and what no backend has comes from the store', async () => {
  const gateway = await standing();
  const none = await list(gateway, '/v1/people?refine.businessName=Toko');
  assert.deepEqual(none.items, []);
  assert.equal((await list(gateway, '/v1/people?sort=businessName&limit=3')).items.length, 3);
  gateway.serve(json({}, 500));
  assert.ok((await list(gateway, '/v1/skills?limit=5')).items.length > 0);
  assert.deepEqual((await list(gateway, '/v1/offerings')).items, []);
  assert.equal(gateway.asked.length, 0);
});

test('what the backend does not tell is not counted, so that no page offers it', async () => {
  const gateway = await standing();
  const fields = ['skills', 'region', 'subdistrict', 'cohorts', 'certified', 'hasBusiness'];
  const asked = `/v1/people?limit=3&${fields.map((field) => `facet=${field}:5`).join('&')}`;
  const { facets, items, total } = await list(gateway, asked);
  assert.deepEqual(
    facets.map(({ field }) => field),
    ['region', 'subdistrict'],
  );
  assert.deepEqual([items.length, total], [3, { value: 30, relation: 'exact' }]);
  // Of more than core reads, too: there the question goes to the backend as it is.
  gateway.serve(pages(people(2300)));
  assert.deepEqual((await list(gateway, '/v1/people?limit=4&facet=certified:5')).facets, []);
});

test('more than core reads: the pages of the backend itself go on to the end', async () => {
  const gateway = await standing();
  gateway.serve(pages(people(2300)));
  const seen = new Set<string>();
  let next: string | null = '';
  while (next !== null) {
    const page: Listed = await list(gateway, `/v1/people?limit=100${next && `&after=${next}`}`);
    for (const { id } of page.items) seen.add(id);
    next = page.next;
  }
  assert.equal(seen.size, 2300);
  const { total } = await list(gateway, '/v1/people?q=orang&limit=1');
  assert.deepEqual(total, { value: 2000, relation: 'at-least' });
});

test('many questions at once cost the backend one reading', async () => {
  const gateway = await standing();
  gateway.serve(pages(people(250)));
  const words = Array.from({ length: 20 }, (_, i) => `/v1/people?q=orang+${i}&facet=subdistrict:5`);
  await Promise.all(words.map((path) => list(gateway, path)));
  assert.equal(gateway.asked.length, 3);
});

test('a backend that is away is a 503 that says when to come again, however it is away', async () => {
  const kaputt: readonly ((gateway: Standing) => void)[] = [
    ({ leave }) => leave(),
    ({ serve }) => serve((request) => request.socket.destroy()),
    ({ serve }) => serve(json({ message: 'SQLSTATE rahasia' }, 500)),
    ({ serve }) => serve(json({ message: 'slow down' }, 429, { 'retry-after': '60' })),
    ({ serve }) => serve((_, response) => void response.writeHead(200).end('<form>Masuk</form>')),
    ({ serve }) => serve((_, response) => void response.writeHead(302, { location: '/masuk' }).end()),
    ({ serve }) => serve((_, response) => void response.writeHead(200).end('{"data":[')),
    ({ serve }) => serve(() => undefined),
  ];
  for (const [i, breaking] of kaputt.entries()) {
    const gateway = await standing({ timeoutMs: 300 });
    breaking(gateway);
    const { status, code, detail, wait } = await problem(gateway, '/v1/people?limit=3');
    assert.deepEqual([status, code], [503, 'unavailable'], `${i}`);
    assert.equal(detail, 'The source "disnaker" does not answer now. Try again later.');
    assert.equal(wait, i === 3 ? '60' : '5', `${i}`);
    // It is left alone meanwhile.
    const before = gateway.asked.length;
    assert.equal((await problem(gateway, '/v1/people?limit=4')).status, 503);
    assert.equal(gateway.asked.length, before, `${i}`);
  }
});

test('a gateway that is not let in says so, and shows nothing of what it knew', async () => {
  for (const status of [401, 403, 404]) {
    const gateway = await standing({ maxAgeMs: 0 });
    await list(gateway, '/v1/people?limit=3');
    assert.match(await (await gateway.get('/healthz')).text(), /"answers":true/);
    gateway.serve(json({ message: 'rahasia' }, status));
    const said = await problem(gateway, '/v1/people?limit=3');
    assert.deepEqual([said.status, said.code, said.wait], [502, 'bad-response', null], `${status}`);
    assert.match(gateway.log(), new RegExp(`"answers":false,"code":"[a-z-]+","status":${status}`));
    assert.match(await (await gateway.get('/healthz')).text(), /"answers":false/);
  }
});

test('what it said before is shown with its date, to any question, and gone when it answers again', async () => {
  const gateway = await standing({ maxAgeMs: 0 });
  const before = Date.now();
  assert.ok(!('asOf' in (await list(gateway, '/v1/people?limit=3'))));
  gateway.serve(json({}, 500));
  const { asOf, items } = await list(gateway, '/v1/people?q=orang+7&limit=1');
  assert.equal(items[0]!.name, 'Orang 7');
  assert.ok(Date.parse(asOf!) >= before - 1000 && Date.parse(asOf!) <= Date.now());
  const lines = gateway.log().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  const told = lines.filter(({ backend }) => backend === 'disnaker');
  assert.deepEqual(
    told.map(({ time: _, ...line }) => line),
    [{ level: 'warn', backend: 'disnaker', answers: false, code: 'unavailable', status: 500 }],
  );
});

test('one that fails is no mistake of the gateway: one warning, and no error for each question', async () => {
  const levels = (gateway: Standing) =>
    gateway.log().trim().split('\n').map((line) => (JSON.parse(line) as { level: string }).level); // prettier-ignore
  for (const [status, said] of [
    [500, 503],
    [403, 502],
  ] as const) {
    const gateway = await standing();
    gateway.serve(json({ message: 'rahasia' }, status));
    for (let i = 0; i < 3; i++)
      assert.equal((await problem(gateway, `/v1/people?limit=${i + 1}`)).status, said);
    assert.deepEqual(levels(gateway).toSorted(), ['info', 'info', 'info', 'warn'], `${status}`);
  }
});

test('a visitor’s word that makes the backend stumble closes it for nobody else', async () => {
  const gateway = await standing({ resource: { search: true } });
  const all = pages(people(5));
  gateway.serve((request, response) =>
    request.url!.includes('search') ? json({}, 500)(request, response) : all(request, response),
  );
  assert.equal((await problem(gateway, '/v1/people?q=orang')).status, 503);
  assert.equal((await list(gateway, '/v1/people')).items.length, 5);
});

test('health names the backends and says which answer', async () => {
  const gateway = await standing({ maxAgeMs: 0 });
  const health = async () => (await (await gateway.get('/healthz')).json()) as object;
  assert.deepEqual(await health(), { status: 'ok', backends: [{ name: 'disnaker', answers: true }] });
  gateway.leave();
  await gateway.get('/v1/people').then((answer) => answer.body?.cancel());
  assert.deepEqual(await health(), { status: 'ok', backends: [{ name: 'disnaker', answers: false }] });
});
