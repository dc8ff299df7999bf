import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuyubError, isGuyubError, type Adapter, type ErrorCode, type PublishedRecords } from '@guyub/core';
import { fenced } from './fenced.ts';
import { createRests } from './rests.ts';

const signal = new AbortController().signal;
const call = { signal, locale: 'id' };
const open = { id: 'p-1', name: 'Sari Contoh', updatedAt: '2025-03-01T00:00:00Z' };
const leaky = {
  ...open,
  address: 'Jalan Rahasia 1',
  nik: '3527054107880003',
  consents: { publication: 'yes' },
  subdistrict: 'NIK 3527054107880003',
};
/** An adapter that forgot all that it should do. */
const adapterOf = (run: () => unknown) =>
  ({
    contract: 1,
    name: 'forgetful',
    capabilities: {},
    list: async () => run(),
    get: async () => run(),
  }) as unknown as Adapter<PublishedRecords>;
const over = (run: () => unknown) => {
  const rests = createRests(() => undefined);
  return { rests, ...fenced('disnaker', adapterOf(run), rests) };
};
const people = { resource: 'people', page: { size: 1 } } as const;

test('what an adapter lets through by mistake stops here', async () => {
  const facets = [{ field: 'name', exact: true, buckets: [{ value: '3527054107880003', count: 1 }] }];
  const page = await over(() => ({ items: [leaky], next: null, total: null, facets })).list(people, call);
  assert.deepEqual(page.items, [{ ...open, subdistrict: 'NIK' }]);
  assert.doesNotMatch(JSON.stringify(page), /3527/);
  const { value } = await over(() => ({ value: leaky, version: null })).get('people', 'p-1', call);
  assert.deepEqual(value, page.items[0]);
});

test('a picture is a file of another gateway, and is not promised here', async () => {
  const cake = { ...open, personId: 'p-1', photos: ['f1:640x480:Kue'] };
  const { value } = await over(() => ({ value: cake, version: null })).get('offerings', 'o-1', call);
  assert.deepEqual(value, { ...open, personId: 'p-1' });
});

test('errors keep what the asker must know, and lose what a backend said', async () => {
  const rewritten: Readonly<Partial<Record<ErrorCode, ErrorCode>>> = {
    network: 'unavailable',
    timeout: 'unavailable',
    unavailable: 'unavailable',
    'rate-limited': 'unavailable',
    'bad-response': 'unavailable',
    invalid: 'unavailable',
    unauthenticated: 'bad-response',
    forbidden: 'bad-response',
    'not-found': 'bad-response',
    unsupported: 'unsupported',
    'stale-cursor': 'stale-cursor',
  };
  for (const [code, told] of Object.entries(rewritten)) {
    const options = { adapter: 'rest', issues: [{ message: 'Rahasia', path: ['x'] }] };
    const error = new GuyubError(code as ErrorCode, code === 'stale-cursor' ? 'Old.' : 'Rahasia', options);
    const failing = over(() => {
      throw error;
    });
    const said: unknown = await failing.list(people, call).catch((reason: unknown) => reason);
    assert.ok(isGuyubError(said), code);
    assert.equal(said.code, told, code);
    if (code === 'stale-cursor') continue;
    assert.doesNotMatch(said.message, /Rahasia/);
    assert.deepEqual([said.issues, said.retryAfterMs], [[], undefined]);
  }
  const nobody = over(() => {
    throw new GuyubError('not-found', 'Rahasia', { adapter: 'rest' });
  });
  await assert.rejects(nobody.get('people', 'x', call), { code: 'not-found', message: /^There is no such/ });
  assert.equal(nobody.rests.failing(), false);
});

test('who leaves is told their own reason, and the backend is not blamed; what came too late is', async () => {
  for (const [reason, failing] of [
    [new Error('left'), false],
    [new GuyubError('timeout', 'Late.', { adapter: 'core' }), true],
  ] as const) {
    const controller = new AbortController();
    const { rests, list } = over(() => {
      controller.abort(reason);
      throw new Error('aborted');
    });
    await assert.rejects(list(people, { signal: controller.signal, locale: 'id' }), reason);
    assert.equal(rests.failing(), failing);
  }
});
