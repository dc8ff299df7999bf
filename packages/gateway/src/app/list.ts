import { check, filterSchema, fromSearchParams, GuyubError, type Filter, type Query } from '@guyub/core';
import { bodyOf } from './body.ts';
import { capabilities } from './capabilities.ts';
import type { Ask } from './answer.ts';
import type { SourceOf } from './source.ts';

/** Limits that keep one question cheap; the rest is bounded by the length of the address. */
const MAX_PAGE = 100;
const MAX_TEXT = 200;
const MAX_FACETS = 20;
const MAX_SORTS = 5;

/** `GET /v1/{resource}` */
export const list = (sourceOf: SourceOf) => (c: Ask) => {
  const { records, once } = sourceOf(c.req.param('resource')!);
  return once(c, async () => {
    const query = queryOf(c.req.param('resource')!, new URL(c.req.url).searchParams);
    const { items, next, total, facets, text, asOf, missing } = await records.list(query);
    return bodyOf({
      items,
      next,
      total,
      facets,
      ...(text && { text }),
      ...(asOf && { asOf }),
      ...(missing && { missing }),
    });
  });
};

function queryOf(resource: string, params: URLSearchParams): Query {
  if (!Object.hasOwn(capabilities, resource))
    throw new GuyubError(
      'not-found',
      `There is no resource of that name. There are: ${Object.keys(capabilities).join(', ')}. See /openapi.json.`,
      { adapter: 'gateway' },
    );
  const query = fromSearchParams(resource, params, parseWhere);
  const refuse = (name: string, limit: string) => {
    throw new GuyubError('invalid', `Parameter "${name}" ${limit}.`, {
      adapter: 'gateway',
      issues: [{ message: limit, path: [name] }],
    });
  };
  if ((query.text?.length ?? 0) > MAX_TEXT) refuse('q', `is ${MAX_TEXT} characters long at most`);
  const { fields } = check('gateway', capabilities, query);
  if (query.page.size > MAX_PAGE) refuse('limit', `is ${MAX_PAGE} at most; use "after" for the next page`);
  if ((query.facets?.length ?? 0) > MAX_FACETS) refuse('facet', `may be given ${MAX_FACETS} times at most`);
  for (const { field } of query.facets ?? [])
    if (!fields[field]?.facet) refuse('facet', `cannot count "${field}"`);
  if ((query.sort?.length ?? 0) > MAX_SORTS) refuse('sort', `may name ${MAX_SORTS} fields at most`);
  return query;
}

function parseWhere(value: unknown): Filter {
  const parsed = filterSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GuyubError('invalid', 'Parameter "where" is not a filter; see /openapi.json.', {
    adapter: 'gateway',
    issues: parsed.error.issues.map(({ message, path }) => ({ message, path: ['where', ...path.map(step)] })),
  });
}

const step = (key: PropertyKey) => (typeof key === 'symbol' ? String(key) : key);
