import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cursor, Query } from '@guyub/core/adapter';
import { toRecordUrl } from '../shared/gateway-url.ts';
import { toListUrl } from './to-request.ts';

const base = new URL('https://guyub.example.go.id');

const questions: readonly (readonly [Query, string])[] = [
  [{ resource: 'people', page: { size: 20 } }, '/v1/people?limit=20'],
  [
    { resource: 'people', text: 'jahit & bordir', page: { size: 20 } },
    '/v1/people?q=jahit+%26+bordir&limit=20',
  ],
  [
    {
      resource: 'people',
      refine: { subdistrict: ['Omben', 'Baru: Utara'], certified: [true] },
      page: { size: 5 },
    },
    '/v1/people?refine.subdistrict=Omben&refine.subdistrict=Baru%3A+Utara&refine.certified=true&limit=5',
  ],
  [
    {
      resource: 'offerings',
      sort: [
        { field: 'name', order: 'asc' },
        { field: 'priceMin', order: 'desc' },
      ],
      page: { size: 5, after: 'abc' as Cursor },
      facets: [{ field: 'name', limit: 3 }],
    },
    '/v1/offerings?sort=name%2C-priceMin&limit=5&after=abc&facet=name%3A3',
  ],
  [
    { resource: 'people', where: { op: 'eq', field: 'name', value: 'a"b' }, page: { size: 1 } },
    '/v1/people?where=%7B%22op%22%3A%22eq%22%2C%22field%22%3A%22name%22%2C%22value%22%3A%22a%5C%22b%22%7D&limit=1',
  ],
];

for (const [query, path] of questions)
  test(`a question becomes ${path}`, () => assert.equal(toListUrl(base, query).href, base.origin + path));

test('a gateway may live below a path of its own', () => {
  for (const address of [
    'https://a.example/guyub',
    'https://a.example/guyub/',
    'https://a.example/guyub/?x=1#y',
  ]) {
    const url = new URL(address);
    assert.equal(
      toListUrl(url, { resource: 'people', page: { size: 1 } }).href,
      'https://a.example/guyub/v1/people?limit=1',
    );
    assert.equal(toRecordUrl(url, 'people', 'p-1').href, 'https://a.example/guyub/v1/people/p-1');
  }
});

test('an id stays one step of the path', () => {
  assert.equal(toRecordUrl(base, 'regions', 'kemendagri:35.27').pathname, '/v1/regions/kemendagri%3A35.27');
  assert.equal(toRecordUrl(base, 'people', 'a/../b?c#d').pathname, '/v1/people/a%2F..%2Fb%3Fc%23d');
  for (const id of ['', '.', '..'])
    assert.throws(() => toRecordUrl(base, 'people', id), { code: 'not-found' });
});
