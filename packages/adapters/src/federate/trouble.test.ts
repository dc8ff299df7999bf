import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { GuyubError, isGuyubError, type Adapter, type PublishedRecords } from '@guyub/core/adapter';
import { http } from '../http/index.ts';
import { memory } from '../memory/index.ts';
import { federate } from './index.ts';
import { asked, beside, listing, people, walked } from './members.fixture.ts';

const secret = 'rahasia-9f3c';
const broken = (
  code: GuyubError['code'],
  more: { readonly retryAfterMs?: number; readonly status?: number } = {},
) => new GuyubError(code, `no ${code}`, { adapter: 'broken', ...more });
const fails = (code: GuyubError['code']) => (error: unknown) => isGuyubError(error) && error.code === code;
const failing = (reason: () => unknown): Adapter<PublishedRecords> =>
  listing(memory({ people: people(5) }), () => () => Promise.reject(reason()));
/** Deaf, too: it does not even hear that nobody waits any more. */
const hanging = () => listing(memory({ people: people(5) }), () => () => new Promise(() => undefined));

const troubles: readonly (readonly [what: string, () => Adapter<PublishedRecords>, GuyubError['code']])[] = [
  ['hangs', hanging, 'timeout'],
  ['is out of reach', () => failing(() => broken('network')), 'network'],
  ['asks to wait', () => failing(() => broken('rate-limited', { retryAfterMs: 60_000 })), 'rate-limited'],
  ['wants a key', () => failing(() => broken('unauthenticated')), 'unauthenticated'],
  ['breaks in its own way', () => failing(() => new TypeError(secret)), 'bad-response'],
  ['throws what is no error', () => failing(() => secret), 'bad-response'],
];

for (const [what, adapterOf, code] of troubles)
  test(`a member that ${what} is named, and the others are shown`, async () => {
    for (const rows of [0, 300]) {
      const { pages, ids } = await walked(beside(adapterOf(), rows), {
        facets: [{ field: 'certified', limit: 5 }],
        page: { size: 4 },
      });
      assert.equal(new Set(ids).size, 9);
      assert.equal(ids.length, 9);
      for (const { missing, total, facets } of pages) {
        assert.deepEqual(missing, [{ source: 'torjun', label: 'Kecamatan Torjun', code }]);
        assert.notEqual(total?.relation, 'exact');
        assert.ok(facets.every(({ exact }) => !exact));
      }
    }
  });

test('when nobody answers, the reason that passes soonest is thrown, with names and without secrets', async () => {
  const adapter = federate({
    members: [
      { name: 'omben', adapter: failing(() => broken('forbidden', { status: 403 })) },
      { name: 'torjun', adapter: failing(() => new TypeError(secret)) },
      { name: 'camplong', adapter: failing(() => broken('unavailable', { status: 503 })) },
    ],
  });
  for (const ask of [() => asked(adapter, { text: secret, page: { size: 3 } })])
    await assert.rejects(ask(), (error) => {
      assert.ok(isGuyubError(error) && error.code === 'unavailable' && error.status === 503);
      assert.match(error.message, /omben \(forbidden\), torjun \(bad-response\), camplong \(unavailable\)/);
      return !`${error.message} ${error.stack}`.includes(secret);
    });
});

test('the time to wait is said when all ask for one', async () => {
  const member = (name: string, retryAfterMs: number) => ({
    name,
    adapter: failing(() => broken('rate-limited', { retryAfterMs })),
  });
  const adapter = federate({ members: [member('omben', 40_000), member('torjun', 90_000)] });
  await assert.rejects(
    asked(adapter, { page: { size: 3 } }),
    (error) => isGuyubError(error) && error.retryAfterMs === 40_000,
  );
});

test('what fails once is asked once more', async () => {
  let times = 0;
  const flaky = listing(memory({ people: people(5) }), (list) => async (query, call) => {
    if (times++ === 0) throw broken('network');
    return list(query, call);
  });
  const adapter = federate({
    members: [
      { name: 'omben', adapter: flaky },
      { name: 'torjun', adapter: memory({ people: people(2) }) },
    ],
  });
  const page = await asked(adapter, { page: { size: 9 } });
  assert.equal(page.items.length, 7);
  assert.equal(page.missing, undefined);
});

test('who asks to be left alone for a while is not asked once more', async () => {
  let times = 0;
  const busy = failing(() => (times++, broken('rate-limited', { retryAfterMs: 60_000 })));
  const members = [
    { name: 'omben', adapter: memory({ people: people(9) }) },
    { name: 'torjun', adapter: busy },
  ];
  assert.equal((await asked(federate({ members }), { page: { size: 9 } })).missing?.length, 1);
  assert.equal(times, 1);
});

test('who is missing on the first page stays out of the walk, and is named on each', async () => {
  for (const rows of [0, 300]) {
    let down = true;
    const adapter = beside(
      listing(memory({ people: people(9) }), (list) => async (query, call) => {
        if (down) throw broken('unauthenticated');
        return list(query, call);
      }),
      rows,
    );
    const first = await asked(adapter, { page: { size: 5 } });
    down = false;
    const second = await asked(adapter, { page: { size: 5, after: first.next! } });
    const ids = [...first.items, ...second.items].map(({ id }) => String(id));
    assert.equal(new Set(ids).size, 9);
    assert.ok(ids.every((id) => id.startsWith('omben-')));
    assert.equal(second.next, null);
    assert.deepEqual(second.missing, first.missing);
    assert.equal((await asked(adapter, { page: { size: 50 } })).items.length, 18);
  }
});

/** A member that can be switched off after the first page. */
function switched(rows: number, code: GuyubError['code'] = 'unauthenticated') {
  const state = { down: false };
  const adapter = beside(
    listing(memory({ people: people(9) }), (list) => async (query, call) => {
      if (state.down) throw broken(code);
      return list(query, call);
    }),
    rows,
  );
  return { state, adapter };
}

test('of many, who goes away on the way is named, and the others go on, each once', async () => {
  const { state, adapter } = switched(0);
  const first = await asked(adapter, { page: { size: 5 } });
  assert.equal(first.missing, undefined);
  state.down = true;
  const ids = first.items.map(({ id }) => String(id));
  for (let after = first.next; after;) {
    const page = await asked(adapter, { page: { size: 5, after } });
    assert.deepEqual(page.missing, [
      { source: 'torjun', label: 'Kecamatan Torjun', code: 'unauthenticated' },
    ]);
    ids.push(...page.items.map(({ id }) => String(id)));
    after = page.next;
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.filter((id) => id.startsWith('omben-')).length, 9);
});

test('of few, who goes away on the way stops the walk where it is, and it can be gone on with', async () => {
  const { state, adapter } = switched(300);
  const first = await asked(adapter, { page: { size: 5 } });
  state.down = true;
  // Another process, which remembers nothing.
  const other = switched(300);
  other.state.down = true;
  const next = () => asked(other.adapter, { page: { size: 5, after: first.next! } });
  await assert.rejects(
    next(),
    (error) => fails('unauthenticated')(error) && /torjun/.test((error as Error).message),
  );
  other.state.down = false;
  const ids = [...first.items, ...(await next()).items].map(({ id }) => id);
  assert.equal(new Set(ids).size, 10);
});

test('a member that answers from its memory only is left out: it may have withdrawn since', async () => {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2025-03-01T05:00:00Z') });
  try {
    const { state, adapter } = switched(300, 'network');
    const query = { page: { size: 50 } };
    assert.equal((await asked(adapter, query)).items.length, 18);
    state.down = true;
    assert.equal((await asked(adapter, query)).items.length, 18, 'fresh for half a minute');
    mock.timers.tick(30_000);
    const { items, missing } = await asked(adapter, query);
    assert.equal(items.length, 9);
    assert.equal(missing?.[0]?.code, 'unavailable');
  } finally {
    mock.timers.reset();
  }
});

test('a member whose own cursor is stale makes ours stale, and the others are stopped', async () => {
  let isStopped = false;
  let isLater = false;
  const later = (answer: (signal: AbortSignal) => Promise<never>) =>
    listing(
      memory({ people: people(20) }),
      (list) => (query, call) => (isLater ? answer(call.signal) : list(query, call)),
    );
  const hang = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => void (isStopped = true));
    return new Promise<never>(() => undefined);
  };
  const adapter = federate({
    members: [
      { name: 'omben', rows: 0, adapter: later(() => Promise.reject(broken('stale-cursor'))) },
      { name: 'torjun', rows: 0, adapter: later(hang) },
    ],
  });
  const { next } = await asked(adapter, { page: { size: 4 } });
  isLater = true;
  await assert.rejects(asked(adapter, { page: { size: 4, after: next! } }), fails('stale-cursor'));
  await setImmediate();
  assert.ok(isStopped, 'at once, and not when its time is over');
});

test('who waits for another is not late', async () => {
  const slow = listing(memory({ people: people(40) }), (list) => async (query, call) => {
    if (query.page.after) await new Promise((resolve) => setTimeout(resolve, 200));
    return list(query, call);
  });
  const paged = { ...memory({ people: people(40) }) };
  const capabilities = { people: { ...paged.capabilities.people!, maxPageSize: 3 } };
  const adapter = federate({
    members: [
      { name: 'omben', rows: 0, adapter: { ...slow, capabilities } },
      { name: 'torjun', rows: 0, timeoutMs: 400, adapter: { ...paged, capabilities } },
    ],
  });
  const { items, missing } = await asked(adapter, { page: { size: 30 } });
  assert.equal(items.length, 30);
  assert.equal(missing, undefined);
});

test('a server that never answers is left after its time, and the connection to it is closed', async () => {
  const closed = Promise.withResolvers<void>();
  const server = createServer({ keepAliveTimeout: 120_000 }, (request) =>
    request.socket.on('close', () => closed.resolve()),
  ).listen(0);
  const { port } = server.address() as AddressInfo;
  try {
    const page = await asked(beside(http({ url: `http://127.0.0.1:${port}` }), 300), { page: { size: 20 } });
    assert.equal(page.items.length, 9);
    assert.equal(page.missing?.[0]?.code, 'timeout');
    await closed.promise;
  } finally {
    server.close();
  }
});

test('given up on the way: the reason comes back as it is, and every member is stopped', async () => {
  for (const rows of [0, 300]) {
    const stopped: string[] = [];
    const waiting = (name: string) =>
      listing(
        memory({ people: people(3) }),
        () =>
          (_, { signal }) =>
            new Promise((__, reject) => {
              signal.addEventListener('abort', () => {
                stopped.push(name);
                reject(signal.reason as Error);
              });
            }),
      );
    const adapter = federate({
      members: ['omben', 'torjun'].map((name) => ({ name, rows, adapter: waiting(name) })),
    });
    const leave = new AbortController();
    const reason = { halaman: 2 };
    const asking = asked(adapter, { page: { size: 3 } }, leave.signal);
    const isGivenUp = assert.rejects(asking, (error) => error === reason);
    await setImmediate();
    leave.abort(reason);
    await setImmediate();
    assert.deepEqual(stopped.toSorted(), ['omben', 'torjun'], 'at once, and not when their time is over');
    await isGivenUp;
  }
});
