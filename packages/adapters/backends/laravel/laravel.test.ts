import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { describeAdapter, seed } from '../../src/conformance/index.ts';
import type { MappedResource } from '../../src/mapping/index.ts';
import { call, ten } from '../../src/fixtures/people.fixture.ts';
import { mappingFor, rowsOf } from '../../src/fixtures/seed-rows.fixture.ts';
import { presets, rest, type RestOptions } from '../../src/rest/index.ts';
import { rejected } from '../../src/fixtures/rejected.fixture.ts';
import { unseenOf } from '../../src/fixtures/unseen.fixture.ts';
import type { Fetch } from '../../src/shared/fetch-json.ts';
import { startLaravel } from './start.ts';

/** Invented, both; in each row, each header and each failure of this Laravel. */
const secret = 'Sandi-Rahasia-77';
const nik = '3527014107900009';
const unseen = unseenOf(secret, nik);

const mapping = mappingFor();
const mapped = Object.keys(mapping.resources) as MappedResource[];
const rows = rowsOf(seed);
const laravel = await startLaravel(
  Object.fromEntries(
    mapped.map((name) => [name, (rows[name] ?? []).map((row) => ({ ...row, nik, catatan: secret }))]),
  ),
  `${secret} ${nik}`,
);
after(() => laravel.stop());
const database = new DatabaseSync(laravel.database, { readOnly: true });
after(() => database.close());

type Preset = RestOptions['preset'];
const resourcesAt = (path: string, sort: Readonly<Record<string, string>>): RestOptions['resources'] =>
  Object.fromEntries(
    mapped.map((name) => [
      name,
      {
        url: `${laravel.origin}/${path}/${name}`,
        ...(name === 'people' && { filters: { id: 'id', subdistrict: 'subdistrict', year: 'year' }, sort }),
      },
    ]),
  );
/** The people at an address of their own. */
const peopleAt = (
  path: string,
  more: { preset?: Preset; year?: string; fetch?: Fetch; token?: string } = {},
) =>
  rest({
    preset: more.preset ?? 'laravel',
    mapping,
    resources: {
      people: {
        url: `${laravel.origin}/${path}`,
        filters: { year: more.year ?? 'year' },
        sort: { id: 'id' },
      },
    },
    ...(more.fetch && { fetch: more.fetch }),
    ...(more.token && { auth: { token: more.token } }),
  });
/** As a program asks that forgot to say what it reads. */
const withoutAccept: Fetch = (url, init) => fetch(url, { ...init, headers: {} });

const both = { id: 'id', year: 'year' };
for (const [path, preset, sort] of [
  ['flat', 'laravel', both],
  ['resource', 'laravelResource', both],
  ['simple', 'laravelSimple', both],
  ['simple-resource', 'laravelSimple', both],
  // A cursor of Laravel's goes by columns that are never empty.
  ['cursor', 'laravelCursor', { id: 'id' }],
  ['cursor-resource', 'laravelCursor', { id: 'id' }],
] as const) {
  const adapterOver = (fetch?: Fetch) =>
    rest({ preset, mapping, resources: resourcesAt(path, sort), ...(fetch && { fetch }) });
  describeAdapter(`real Laravel, ${path}`, {
    test,
    createHarness: async (records) => ({
      adapter: adapterOver(),
      read: async (resource, id) =>
        database.prepare(`select id from "${resource}" where id = ?`).get(id)
          ? ((records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null)
          : null,
      network: (fetch) => adapterOver(fetch),
      cleanup: async () => undefined,
    }),
  });

  test(`real Laravel, ${path} · pages of three give everybody once, in order, and end`, async () => {
    const client = createClient({ adapter: adapterOver(), retries: 0 });
    const found: string[] = [];
    let page = await client.list('people', { sort: [{ field: 'id', order: 'asc' }], page: { size: 3 } });
    while (found.length <= 100) {
      found.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      page = await client.list('people', {
        sort: [{ field: 'id', order: 'asc' }],
        page: { size: 3, after: page.next },
      });
    }
    assert.equal(found.length, 40);
    assert.deepEqual(found, [...new Set(found)].toSorted());
  });
}

test('a page past the end is an empty page', async () => {
  for (const [path, preset] of [
    ['flat', 'laravel'],
    ['resource', 'laravelResource'],
    ['simple', 'laravelSimple'],
  ] as const) {
    let asked = '';
    const late: Fetch = (url, init) => {
      asked = url.replace('&page=1', '&page=99');
      return fetch(asked, init);
    };
    const { items, next } = await peopleAt(`${path}/people`, { preset, fetch: late }).list(ten, call);
    assert.match(asked, /&page=99/);
    assert.deepEqual([items, next], [[], null], path);
  }
});

test('a date of Laravel’s, with six digits of a second, is the instant of the office’s own clock', async () => {
  const raw = (await (await fetch(`${laravel.origin}/flat/people/p-02`)).json()) as Plain;
  assert.equal(raw['diubah'], '2025-03-02T00:00:00.000000Z');
  const { value } = await peopleAt('flat/people').get('people', 'p-02', call);
  assert.equal(value.updatedAt, '2025-03-02T00:00:00Z');
});

test('a list for those with a key comes with it', async () => {
  const { items } = await peopleAt('private/people', { token: 'kunci-petugas' }).list(ten, call);
  assert.equal(items.length, 10);
});

/** What goes wrong on the real one, and its one result. */
const troubles = [
  ['a size above what the application allows (422)', 'flat/people', { preset: { ...presets.laravel, max: 500 } }, 'invalid', 422],
  ['the same without Accept: sent back to where it came from (302)', 'flat/people', { preset: { ...presets.laravel, max: 500 }, fetch: withoutAccept }, 'bad-response', 302],
  ['a filter that is not allowed (400)', 'flat/people', { year: 'nik' }, 'invalid', 400],
  ['an address that is not there (404)', 'flat/nothing', {}, 'not-found', 404],
  ['the same without Accept: a web page (404)', 'flat/nothing', { fetch: withoutAccept }, 'not-found', 404],
  ['a list for those with a key (401)', 'private/people', { token: 'salah' }, 'unauthenticated', 401],
  ['the same without Accept: sent to sign in (302)', 'private/people', { fetch: withoutAccept }, 'bad-response', 302],
  ['a page to sign in (200)', 'login', {}, 'bad-response', 200],
  ['a failure with its words and its stack (500)', 'broken/people', {}, 'unavailable', 500],
  ['the same without Accept: a web page (500)', 'broken/people', { fetch: withoutAccept }, 'unavailable', 500],
] as const; // prettier-ignore
const where = { op: 'eq', field: 'year', value: 2024 } as const;
const wide = { ...ten, where, page: { size: 200 } };

for (const [what, path, more, code, status] of troubles)
  test(`${what} is "${code}"`, async () => {
    const error = await rejected(peopleAt(path, more).list(wide, call));
    assert.deepEqual([error.code, error.status], [code, status]);
    unseen(error);
  });

test('a record that is not there is none, with Accept and without', async () => {
  for (const more of [{}, { fetch: withoutAccept }]) {
    const error = await rejected(peopleAt('flat/people', more).get('people', 'tidak-ada', call));
    assert.equal(error.code, 'not-found');
    assert.ok(!inspect(error).includes('query results'), 'the name of a class came out');
    unseen(error);
  }
});

test('too many questions: how long to wait', async () => {
  await peopleAt('limited/people').list(ten, call);
  const error = await rejected(peopleAt('limited/people').list(ten, call));
  assert.equal(error.code, 'rate-limited');
  assert.ok(error.retryAfterMs! > 0 && error.retryAfterMs! <= 60_000, `${error.retryAfterMs} ms`);
  unseen(error);
});

test('what was planted is in this Laravel’s rows, headers and failures', async () => {
  for (const path of ['flat/people', 'resource/jobs', 'cursor/credentials', 'broken/people', 'login']) {
    const answer = await fetch(`${laravel.origin}/${path}`, { headers: { accept: 'application/json' } });
    const [body, header] = [await answer.text(), answer.headers.get('x-petugas')];
    for (const said of [body, header]) {
      assert.ok(said?.includes(secret), path);
      assert.ok(said?.includes(nik), path);
      assert.throws(() => unseen(new Error('in its cause', { cause: { said } })), /came out/);
    }
  }
});

test('and nowhere outside', async (t) => {
  const printed: unknown[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    t.mock.method(console, way, (...words: unknown[]) => void printed.push(words));
  const adapter = rest({ preset: 'laravel', mapping, resources: resourcesAt('flat', both) });
  const client = createClient({ adapter, retries: 0 });
  for (const resource of mapped) {
    const page = await client.list(resource, { page: { size: 100 } });
    assert.ok(page.items.length > 0, resource);
    for (const { id } of page.items) unseen(await client.get(resource, id));
    unseen(page);
  }
  const facets = (['name', 'skills', 'businessName'] as const).map((field) => ({ field, limit: 100 }));
  unseen(await client.list('people', { facets, page: { size: 1 } }));
  for (const text of [secret, nik]) {
    const { items } = await client.list('people', { text, page: { size: 10 } });
    assert.deepEqual(items, [], 'somebody is found by what was kept back');
  }
  unseen(printed);
});
