import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Query } from '../contract/query.ts';
import { explain } from './explain.ts';
import { COMPLETION_ROWS } from './plan.ts';

const field = { ops: ['eq', 'in'], sort: true, facet: true } as const;
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
const query: Query = {
  resource: 'x',
  text: 'jahit',
  where: { op: 'eq', field: 'a', value: 1 },
  refine: { b: [1] },
  near: { latitude: 1, longitude: 2 },
  facets: [{ field: 'b', limit: 3 }],
  page: { size: 10 },
};
const by = (capabilities: ResourceCapabilities) =>
  Object.fromEntries(explain(query, capabilities).steps.map((step) => [step.part, step.by]));

test('a backend that can do all does all', () => {
  const told = explain(query, full);
  assert.deepEqual([told.by, told.fetch, told.mostRows], ['backend', query, undefined]);
  assert.ok(told.steps.every((step) => step.by === 'backend' && step.why === undefined));
});

test('what is left to core is told with its reason, and how many rows it reads', () => {
  const told = explain(query, { ...full, text: false });
  assert.equal(told.by, 'core');
  assert.equal(told.mostRows, COMPLETION_ROWS);
  assert.equal(told.fetch.text, undefined);
  assert.deepEqual(told.steps[0], { part: 'text', by: 'core', why: 'the backend has no text search' });
  assert.deepEqual(by({ ...full, text: false }), {
    text: 'core',
    where: 'backend',
    refine: 'core',
    near: 'backend',
    order: 'core',
    facet: 'core',
    page: 'core',
  });
});

test('a text that must be read among other rows than the backend would is told to be core’s', () => {
  const small: Query = { ...query, page: { size: 100 } };
  const narrow: ResourceCapabilities = { ...full, fields: { ...full.fields, a: { ...field, ops: ['in'] } } };
  const told = explain(small, narrow);
  assert.equal(told.fetch.text, undefined);
  assert.deepEqual(told.steps.slice(0, 3), [
    { part: 'text', by: 'core', why: 'among the rows of the backend it would be read or ordered otherwise' },
    { part: 'where', of: 'eq a', by: 'core', why: 'the backend lacks the operator' },
    { part: 'refine', of: 'b', by: 'core', why: 'it comes after the text' },
  ]);
  const { steps, fetch } = explain({ ...small, facets: [] }, full);
  assert.deepEqual([fetch.text, fetch.near], [query.text, query.near]);
  assert.deepEqual(
    steps.filter((step) => step.by === 'backend').map(({ part }) => part),
    ['text', 'where', 'refine', 'near'],
  );
});
