import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { FieldOp, Filter, Query } from '../contract/query.ts';
import { plan } from './plan.ts';

const every: readonly FieldOp[] = ['eq', 'in', 'range', 'exists'];
const field = { ops: every, sort: true, facet: true };
const full: ResourceCapabilities = {
  text: true,
  rank: true,
  near: true,
  fields: { a: field, b: field },
  or: 'any',
  not: true,
  total: 'exact',
  maxPageSize: 20,
};
const eq = (name: string): Filter => ({ op: 'eq', field: name, value: 1 });
const ask = (query: Partial<Query>): Query => ({ resource: 'x', page: { size: 10 }, ...query });
const fetched = (query: Partial<Query>, less: Partial<ResourceCapabilities>) => {
  const planned = plan(ask(query), { ...full, ...less });
  assert.equal(planned.by, 'core');
  return planned.by === 'core' ? planned.fetch : undefined;
};

test('what the backend can do whole is left to it, untouched', () => {
  const query = ask({
    text: 'a',
    where: { op: 'or', of: [eq('a'), { op: 'not', of: eq('b') }] },
    refine: { a: [1] },
    sort: [{ field: 'a', order: 'asc' }],
    facets: [{ field: 'b', limit: 3 }],
  });
  assert.deepEqual(plan(query, full), { by: 'backend', query });
});

test('a search that may look into what is hidden narrows what core reads, and is never the last word', () => {
  const sort = [{ field: 'a', order: 'asc' }] as const;
  assert.equal(fetched({ text: 'a', sort }, { text: 'narrows' })?.text, 'a');
  assert.equal(fetched({ text: 'a' }, { text: 'narrows' })?.text, 'a');
});

test('conditions that the backend knows narrow what core reads; the others do not go out', () => {
  const where: Filter = {
    op: 'and',
    of: [eq('a'), { op: 'and', of: [eq('b'), { op: 'not', of: eq('a') }] }],
  };
  assert.deepEqual(fetched({ where }, { not: false })?.where, { op: 'and', of: [eq('a'), eq('b')] });
});

test('an "or" goes out whole or not at all', () => {
  const mixed: Filter = { op: 'or', of: [eq('a'), eq('b')] };
  const same: Filter = { op: 'or', of: [eq('a'), { ...eq('a'), op: 'exists', value: true } as Filter] };
  assert.equal(fetched({ where: mixed }, { or: 'none' })?.where, undefined);
  assert.equal(fetched({ where: mixed }, { or: 'same-field' })?.where, undefined);
  assert.equal(plan(ask({ where: same }), { ...full, or: 'same-field' }).by, 'backend');
  assert.equal(
    fetched({ where: same }, { fields: { ...full.fields, a: { ...field, ops: ['eq'] } } })?.where,
    undefined,
  );
});

test('text, order, counts and large pages that the backend lacks bring core in, in pages of the largest size', () => {
  const noSort = { fields: { ...full.fields, a: { ...field, sort: false } } };
  const noFacet = { fields: { ...full.fields, a: { ...field, facet: false } } };
  assert.deepEqual(fetched({ text: 'a' }, { text: false }), ask({ refine: {}, page: { size: 20 } }));
  assert.deepEqual(
    fetched({ text: 'a', sort: [{ field: 'a', order: 'asc' }] }, noSort),
    ask({ text: 'a', refine: {}, page: { size: 20 } }),
  );
  assert.deepEqual(fetched({ page: { size: 21 } }, {}), ask({ refine: {}, page: { size: 20 } }));
  assert.deepEqual(fetched({ facets: [{ field: 'a', limit: 1 }] }, noFacet)?.facets, undefined);
});

test('a selection in a field that core must count stays at home: its rows are to be counted too', () => {
  const noFacet = { fields: { ...full.fields, a: { ...field, facet: false } } };
  const query = { refine: { a: [1], b: [2] }, facets: [{ field: 'a', limit: 5 }] };
  assert.deepEqual(fetched(query, noFacet)?.refine, { b: [2] });
});

test('a text without a sort is ranked by core where the backend does not, and near is measured', () => {
  assert.deepEqual(fetched({ text: 'a' }, { rank: false }), {
    resource: 'x',
    page: { size: 20 },
    text: 'a',
    refine: {},
  });
  const sort = [{ field: 'a', order: 'asc' }] as const;
  assert.equal(plan(ask({ text: 'a', sort }), { ...full, rank: false }).by, 'backend');
  assert.equal(plan(ask({}), { ...full, rank: false }).by, 'backend');
  assert.deepEqual(fetched({ near: { latitude: 1, longitude: 2 } }, { near: false }), {
    resource: 'x',
    page: { size: 20 },
    refine: {},
  });
});
