import { GuyubError } from '../contract/error.ts';
import type { Cursor, FacetRequest, Filter, Near, Query, Scalar, Sort } from '../contract/query.ts';

/**
 * A question as URL parameters, and back: what the `http` adapter sends and the gateway reads.
 * `q=jahit&refine.subdistrict=Omben&where={…}&near=-7.19,113.24,10&sort=name,-year&limit=20&after=…&facet=skills:20`
 * Values of `refine.*` are JSON where they are not text.
 */
export function toSearchParams(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  if (query.where) params.set('where', JSON.stringify(query.where));
  for (const [field, values] of Object.entries(query.refine ?? {}))
    for (const value of values ?? []) params.append(`refine.${field}`, scalarText(value));
  if (query.near) {
    const { latitude, longitude, withinKm } = query.near;
    params.set('near', [latitude, longitude, ...(withinKm === undefined ? [] : [withinKm])].join(','));
  }
  if (query.sort?.length)
    params.set(
      'sort',
      query.sort.map(({ field, order }) => (order === 'desc' ? `-${field}` : field)).join(','),
    );
  params.set('limit', String(query.page.size));
  if (query.page.after) params.set('after', query.page.after);
  for (const { field, limit, text } of query.facets ?? [])
    params.append('facet', `${field}:${limit}${text ? `:${text}` : ''}`);
  return params;
}

/**
 * @param parseWhere checks the filter tree; the page does not need it, the gateway does
 * @throws GuyubError `invalid` naming the parameter
 */
export function fromSearchParams(
  resource: string,
  params: URLSearchParams,
  parseWhere: (value: unknown) => Filter,
): Query {
  const query: { -readonly [K in keyof Query]: Query[K] } = {
    resource,
    page: { size: whole('limit', params.get('limit') ?? '20') },
  };
  const refine = new Map<string, Scalar[]>();
  const facets: FacetRequest[] = [];
  for (const [name, value] of params) {
    if (name === 'q') query.text = value;
    else if (name === 'where') query.where = parseWhere(parseJson(name, value));
    else if (name === 'near') query.near = parseNear(value);
    else if (name === 'sort') query.sort = value.split(',').map(parseSort);
    else if (name === 'after') query.page = { ...query.page, after: value as Cursor };
    else if (name === 'facet') facets.push(parseFacet(value));
    else if (name.startsWith('refine.'))
      refine.set(name.slice(7), [...(refine.get(name.slice(7)) ?? []), parseScalar(value)]);
    else if (name !== 'limit') throw invalid(name, 'is not known; see /openapi.json');
  }
  if (refine.size) query.refine = Object.fromEntries(refine);
  if (facets.length) query.facets = facets;
  return query;
}

const invalid = (name: string, problem: string) =>
  new GuyubError('invalid', `Parameter "${name}" ${problem}.`, {
    adapter: 'http',
    issues: [{ message: problem, path: [name] }],
  });

/** A text that would read as JSON is quoted, so that the text `true` and the value `true` stay apart. */
const scalarText = (value: Scalar): string =>
  typeof value === 'string' && parseScalar(value) === value ? value : JSON.stringify(value);

function parseScalar(text: string): Scalar {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  } catch {
    // plain text, the usual case
  }
  return text;
}

function parseJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw invalid(name, 'must be JSON');
  }
}

function whole(name: string, value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw invalid(name, 'must be a whole number');
  return Number(value);
}

const parseSort = (part: string): Sort =>
  part.startsWith('-') ? { field: part.slice(1), order: 'desc' } : { field: part, order: 'asc' };

function parseFacet(value: string): FacetRequest {
  const match = /^(\w+):(\d{1,3})(?::(.+))?$/su.exec(value);
  if (!match?.[1]) throw invalid('facet', 'must look like skills:20 or subdistrict:20:omb');
  return { field: match[1], limit: Number(match[2]), ...(match[3] && { text: match[3] }) };
}

function parseNear(value: string): Near {
  const [latitude, longitude, withinKm, ...more] = value.split(',').map(degrees);
  if (latitude === undefined || longitude === undefined || more.length > 0)
    throw invalid('near', 'must look like -7.19,113.24 or -7.19,113.24,10');
  return { latitude, longitude, ...(withinKm !== undefined && { withinKm }) };
}

function degrees(text: string): number {
  if (!/^-?\d{1,5}(?:\.\d{1,17})?$/.test(text))
    throw invalid('near', 'must look like -7.19,113.24 or -7.19,113.24,10');
  return Number(text);
}
