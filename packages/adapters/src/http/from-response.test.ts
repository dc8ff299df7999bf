import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromList, fromRecord } from './from-response.ts';

const headers = new Headers({ etag: '"7"' });
const page = {
  items: [{ id: 'p-1', name: 'Siti' }],
  next: 'abc',
  total: { value: 12, relation: 'exact' },
  facets: [{ field: 'certified', buckets: [{ value: true, count: 3 }], exact: true }],
};

test('a page comes as it was given', () =>
  assert.deepEqual(fromList('people', { body: page, headers }), page));

const text = {
  suggestion: 'jahit',
  relaxed: false,
  marks: [[{ field: 'skills', index: 0, start: 0, end: 5, how: 'exact' }]],
};

test('how the text was understood comes along', () => {
  for (const said of [text, { relaxed: true, marks: [[]] }])
    assert.deepEqual(fromList('people', { body: { ...page, text: said }, headers }).text, said);
  assert.ok(!('text' in fromList('people', { body: page, headers })));
});

test('who did not answer the gateway is named', () => {
  const missing = [{ source: 'bangkalan', label: 'Kabupaten Bangkalan', code: 'timeout' }];
  assert.deepEqual(fromList('people', { body: { ...page, missing }, headers }).missing, missing);
  for (const wrong of [null, {}, 'bangkalan'])
    assert.equal(fromList('people', { body: { ...page, missing: wrong }, headers }).missing, undefined);
  const some = [null, 7, { source: 'a' }, ...missing];
  assert.deepEqual(fromList('people', { body: { ...page, missing: some }, headers }).missing, missing);
});

test('what is of before says of when', () => {
  const asOf = '2026-01-01T00:00:00Z';
  const of = fromList('people', { body: { ...page, asOf }, headers });
  assert.deepEqual([of.asOf, of.stale], [asOf, true]);
  assert.ok(!('asOf' in fromList('people', { body: { ...page, asOf: 7 }, headers })));
});

test('a gateway may not know the total', () =>
  assert.equal(fromList('people', { body: { ...page, total: null }, headers }).total, null));

test('a record has its ETag as its version', () => {
  assert.deepEqual(fromRecord('people', { body: { id: 'p-1' }, headers }), {
    value: { id: 'p-1' },
    version: '"7"',
  });
  assert.equal(fromRecord('people', { body: { id: 'p-1' }, headers: new Headers() }).version, null);
});

test('fields that are not published and identity numbers stay outside', () => {
  const careless = {
    id: 'p-1',
    name: 'Siti 3527014107900001',
    nik: '3527014107900001',
    address: 'Jl. 1',
    village: 'X',
  };
  assert.deepEqual(fromRecord('people', { body: careless, headers }).value, { id: 'p-1', name: 'Siti' });
  assert.deepEqual(fromList('people', { body: { ...page, items: [careless] }, headers }).items, [
    { id: 'p-1', name: 'Siti' },
  ]);
});

for (const [part, body] of [
  ['items', { ...page, items: undefined }],
  ['items', { ...page, items: [{}] }],
  ['items', { ...page, items: [null] }],
  ['next', { ...page, next: undefined }],
  ['next', { ...page, next: 7 }],
  ['total', { ...page, total: 12 }],
  ['total', { ...page, total: { value: '12', relation: 'exact' } }],
  ['total', { ...page, total: { value: 12, relation: 'perhaps' } }],
  ['facets', { ...page, facets: undefined }],
  ['facets', { ...page, facets: [null] }],
  ['facets', { ...page, facets: [{ field: 'x', buckets: [{ value: {}, count: 1 }], exact: true }] }],
  ['facets', { ...page, facets: [{ field: 'x', buckets: [{ value: 'a' }], exact: true }] }],
  ['text', { ...page, text: null }],
  ['text', { ...page, text: 'jahit' }],
  ['text', { ...page, text: { ...text, suggestion: 7 } }],
  ['text', { ...page, text: { ...text, relaxed: undefined } }],
  ['text', { ...page, text: { ...text, marks: {} } }],
  ['text', { ...page, text: { ...text, marks: [null] } }],
  ['text', { ...page, text: { ...text, marks: [[null]] } }],
  ['text', { ...page, text: { ...text, marks: [[{ field: 'skills', index: 0, start: '0', end: 5 }]] } }],
  ['items', null],
  ['items', 'text'],
] as const)
  test(`a page without proper ${part} is refused: ${JSON.stringify(body)?.slice(0, 60)}`, () =>
    assert.throws(
      () => fromList('people', { body, headers }),
      (error: Error & { code?: string }) => {
        assert.match(error.message, new RegExp(`\\(${part}\\)`));
        return error.code === 'bad-response';
      },
    ));
