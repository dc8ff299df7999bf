import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { createClient, createDirectClient, type ClientOptions } from './index.ts';
import type { Adapter, Call } from '../contract/adapter.ts';
import type { Capabilities } from '../contract/capabilities.ts';
import { GuyubError, isGuyubError } from '../contract/error.ts';
import type { Cursor, Page, Query } from '../contract/query.ts';

interface Toy {
  readonly id: string;
  readonly colour: string;
}
type Toys = { readonly toys: Toy };
const can = { ops: ['eq'], sort: true, facet: true } as const;
const capabilities: Capabilities<Toys> = {
  toys: {
    text: true,
    rank: true,
    near: false,
    fields: { id: can, colour: can },
    or: 'any',
    not: true,
    total: 'exact',
    maxPageSize: 2,
  },
};
const toys: readonly Toy[] = ['red', 'blue', 'red', 'green', 'blue'].map((colour, n) => ({
  id: `t${n}`,
  colour,
}));

/** Counts what it is asked; `answer` may be replaced to break it. */
function shop() {
  const asked: Query[] = [];
  const backend = {
    asked,
    answer: async (query: Query, _: Call): Promise<Page<Toy>> => {
      const from = Number(query.page.after ?? 0);
      const to = from + query.page.size;
      return {
        items: toys.slice(from, to),
        next: to < toys.length ? (String(to) as Cursor) : null,
        total: { value: toys.length, relation: 'exact' },
        facets: [],
      };
    },
  };
  const adapter = {
    contract: 1,
    name: 'shop',
    capabilities,
    list: (query: unknown, call: Call) => (asked.push(query as Query), backend.answer(query as Query, call)),
    get: async (_: string, id: string) => ({ value: toys.find((toy) => toy.id === id)!, version: '1' }),
  } as unknown as Adapter<Toys>;
  const client = (options: Partial<ClientOptions<Toys>> = {}) =>
    createClient<Toys>({ adapter, retries: 0, ...options });
  return Object.assign(backend, { adapter, client });
}
const page = { size: 2 };
const offline = new GuyubError('network', 'offline', { adapter: 'shop' });

afterEach(() => mock.timers.reset());

test('an answer says when it was true, and that it is fresh', async () => {
  const { client } = shop();
  const answer = await client().list('toys', { page });
  assert.deepEqual(answer.items, toys.slice(0, 2));
  assert.equal(answer.stale, false);
  assert.ok(!Number.isNaN(Date.parse(answer.asOf)));
});

test('the backend knows best when its answer was true', async () => {
  const backend = shop();
  const { answer } = backend;
  backend.answer = async (query, call) => ({ ...(await answer(query, call)), asOf: '2020-01-01T00:00:00Z' });
  assert.equal((await backend.client().list('toys', { page })).asOf, '2020-01-01T00:00:00Z');
});

test('a fresh answer is not asked for again; an old one is', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const { client, asked } = shop();
  const mine = client({ maxAgeMs: 1000 });
  await mine.list('toys', { page });
  mock.timers.setTime(999);
  await mine.list('toys', { page, refine: {} });
  await mine.list('toys', { page });
  assert.equal(asked.length, 2, 'one for each question');
  mock.timers.setTime(1000);
  await mine.list('toys', { page });
  assert.equal(asked.length, 3);
  mine.clear();
  await mine.list('toys', { page });
  assert.equal(asked.length, 4);
});

test('an answer that lacks who did not answer is soon asked for again, its rows at once', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const backend = shop();
  const { answer, asked } = backend;
  const missing = [{ source: 'b', label: 'Kabupaten B', code: 'timeout' }] as const;
  backend.answer = async (query, call) => ({ ...(await answer(query, call)), missing });
  const mine = backend.client();
  assert.deepEqual((await mine.list('toys', { page })).missing, missing);
  mock.timers.setTime(1999);
  assert.deepEqual((await mine.list('toys', { page })).missing, missing);
  assert.equal(asked.length, 1);
  mock.timers.setTime(2000);
  backend.answer = answer;
  assert.equal((await mine.list('toys', { page })).missing, undefined);
  assert.equal(asked.length, 2);
  backend.answer = async (query, call) => ({ ...(await answer(query, call)), missing });
  // More than the backend's page: core reads the rows.
  await mine.list('toys', { page: { size: 5 } });
  const before = asked.length;
  await mine.list('toys', { page: { size: 4 } });
  assert.ok(asked.length > before);
});

test('what core does is offered, and the rows for it are not asked for at each question', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const { client, asked } = shop();
  const mine = client({ maxAgeMs: 1000 });
  const { toys: own } = mine.adapter.capabilities;
  const { toys: offered } = mine.capabilities;
  assert.deepEqual([own!.fields.colour!.ops, offered!.fields.colour!.ops.length], [['eq'], 4]);
  assert.deepEqual(Object.keys(offered!.fields), Object.keys(own!.fields));
  assert.equal(offered!.near, false, 'it knows no places');
  await mine.list('toys', { where: { op: 'range', field: 'colour', gte: 'a' }, page });
  const once = asked.length;
  await mine.list('toys', { where: { op: 'range', field: 'colour', gte: 'ab' }, page });
  assert.equal(asked.length, once);
  mine.clear();
  await mine.list('toys', { where: { op: 'range', field: 'colour', gte: 'abc' }, page });
  assert.equal(asked.length, 2 * once);
  mock.timers.setTime(1000);
  await mine.list('toys', { where: { op: 'range', field: 'colour', gte: 'abcd' }, page });
  assert.equal(asked.length, 3 * once);
});

test('out of reach, the answer of before is given, and said to be of before', async () => {
  const backend = shop();
  const mine = backend.client({ maxAgeMs: 0 });
  const before = await mine.list('toys', { page });
  backend.answer = () => Promise.reject(offline);
  const answer = await mine.list('toys', { page });
  assert.deepEqual(answer, { ...before, stale: true });
  await assert.rejects(
    mine.list('toys', { page: { size: 1 } }),
    { code: 'network' },
    'nothing known of this',
  );
  backend.answer = () => Promise.reject(new GuyubError('forbidden', 'no', { adapter: 'shop' }));
  await assert.rejects(mine.list('toys', { page }), { code: 'forbidden' }, 'a refusal is an answer');
  mine.clear();
  backend.answer = () => Promise.reject(offline);
  await assert.rejects(mine.list('toys', { page }), { code: 'network' }, 'forgotten is forgotten');
});

test('an answer of before is not shown for longer than a day: a consent may be withdrawn since', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const backend = shop();
  const mine = backend.client();
  await mine.list('toys', { page });
  backend.answer = () => Promise.reject(offline);
  mock.timers.setTime(86_399_999);
  assert.equal((await mine.list('toys', { page })).stale, true);
  mock.timers.setTime(86_400_000);
  await assert.rejects(mine.list('toys', { page }), { code: 'network' });
});

test('a backend that tells what it knew before is told so, and soon asked again', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const backend = shop();
  const { answer, asked } = backend;
  const asOf = '2020-01-01T00:00:00Z';
  backend.answer = async (query, call) => ({ ...(await answer(query, call)), asOf, stale: true });
  const mine = backend.client();
  for (const size of [2, 5]) {
    const { stale, asOf: of } = await mine.list('toys', { page: { size } });
    assert.deepEqual([stale, of], [true, asOf], `a page of ${size}`);
  }
  const before = asked.length;
  mock.timers.setTime(2000);
  backend.answer = answer;
  assert.equal((await mine.list('toys', { page })).stale, false);
  assert.equal(asked.length, before + 1);
});

test('empty pages without end are no list', async () => {
  const backend = shop();
  const { answer } = backend;
  backend.answer = async (query, call) => ({
    ...(await answer(query, call)),
    items: [],
    next: 'x' as Cursor,
  });
  const all = backend.client({ maxAgeMs: 0 }).all('toys', {}, { limit: 10 });
  await assert.rejects(all.next(), { code: 'bad-response' });
  assert.equal(backend.asked.length, 50);
});

test('an answer that was on its way when all was forgotten is not remembered', async () => {
  const backend = shop();
  const { answer } = backend;
  let open: () => void = () => undefined;
  backend.answer = async (query, call) => {
    await new Promise<void>((resolve) => (open = resolve));
    return answer(query, call);
  };
  const mine = backend.client();
  const early = mine.list('toys', { page });
  await new Promise((resolve) => setImmediate(resolve));
  mine.clear();
  open();
  await early;
  backend.answer = answer;
  await mine.list('toys', { page });
  assert.equal(backend.asked.length, 2);
});

test('equal questions at one time are one request; who leaves does not take it from the other', async () => {
  const backend = shop();
  const { answer } = backend;
  const signals: AbortSignal[] = [];
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  backend.answer = async (query, call) => {
    signals.push(call.signal);
    await opened;
    return answer(query, call);
  };
  const mine = backend.client();
  const leave = new AbortController();
  const left = mine.list('toys', { page }, { signal: leave.signal });
  const stayed = mine.list('toys', { page }, { signal: new AbortController().signal });
  leave.abort('pergi');
  await assert.rejects(left, (reason) => reason === 'pergi');
  open();
  assert.equal((await stayed).items.length, 2);
  assert.equal(backend.asked.length, 1);
});

test('given up before, nothing is asked, not even the memory', async () => {
  const { client, asked } = shop();
  const mine = client();
  await mine.list('toys', { page });
  await assert.rejects(
    mine.list('toys', { page }, { signal: AbortSignal.abort('pergi') }),
    (reason) => reason === 'pergi',
  );
  assert.equal(asked.length, 1);
});

test('a question that cannot be honoured is refused before the network', async () => {
  const { client, asked } = shop();
  await assert.rejects(client().list('toys', { page, refine: { nik: ['1'] } as never }), {
    code: 'unsupported',
    adapter: 'shop',
  });
  await assert.rejects(client().list('toys', { page: { size: 0 } }), { code: 'invalid' });
  assert.equal(asked.length, 0);
});

test('what the backend cannot do is done here', async () => {
  const { client } = shop();
  const answer = await client().list('toys', {
    where: { op: 'in', field: 'colour', values: ['red', 'green'] },
    sort: [{ field: 'colour', order: 'asc' }],
    facets: [{ field: 'colour', limit: 5 }],
    page: { size: 10 },
  });
  assert.deepEqual(
    answer.items.map(({ id }) => id),
    ['t3', 't0', 't2'],
  );
  assert.deepEqual(answer.total, { value: 3, relation: 'exact' });
  assert.deepEqual(answer.facets[0]?.buckets, [
    { value: 'red', count: 2 },
    { value: 'green', count: 1 },
  ]);
});

test('all: every record in turn, in pages that the backend gives, and no more than asked for', async () => {
  const { client, asked } = shop();
  const read = async (limit: number) => {
    const ids: string[] = [];
    for await (const { id } of client({ maxAgeMs: 0 }).all('toys', {}, { limit })) ids.push(id);
    return ids;
  };
  assert.deepEqual(await read(100), ['t0', 't1', 't2', 't3', 't4']);
  assert.equal(asked.length, 3);
  assert.deepEqual(await read(3), ['t0', 't1', 't2']);
  assert.deepEqual(
    asked.slice(3).map(({ page: { size } }) => size),
    [2, 1],
  );
  assert.deepEqual(await read(0), []);
});

test('get: the record, its version, and when it was true', async () => {
  const { client } = shop();
  const { value, version, stale } = await client().get('toys', 't1');
  assert.deepEqual([value, version, stale], [toys[1], '1', false]);
});

test('a direct client refuses what the backend cannot do by itself, before it asks', async () => {
  const { adapter, asked } = shop();
  const client = createDirectClient<Toys>({ adapter });
  assert.equal((await client.list('toys', { page })).items.length, 2);
  await assert.rejects(
    client.list('toys', { refine: { colour: ['red'] }, page }),
    (error) => isGuyubError(error) && error.code === 'unsupported',
  );
  assert.equal(asked.length, 1);
});
