import type { Capabilities, ResourceCapabilities } from '../contract/capabilities.ts';
import { GuyubError } from '../contract/error.ts';
import type { FieldFilter, Filter, Query, Resources, Scalar } from '../contract/query.ts';
import { chosen } from './whole.ts';

/** Deepest filter tree that is accepted. */
const MAX_DEPTH = 8;
/** Longest text that is looked for, in UTF-16 units. */
const MAX_TEXT = 200;
/** Longest way that `near` reaches: half round the earth. */
const MAX_KM = 20_000;

/**
 * Refuses before the network what no planning can honour: a resource or field that the backend does not have,
 * a page of no size. Nothing is dropped silently.
 *
 * @returns the capabilities for the query's resource
 * @throws GuyubError `unsupported` (not there) or `invalid` (no such question), naming the field
 */
export function check<R extends Resources>(
  adapter: string,
  capabilities: Capabilities<R>,
  query: Query,
): ResourceCapabilities {
  const found = Object.hasOwn(capabilities, query.resource)
    ? (capabilities as Record<string, ResourceCapabilities | undefined>)[query.resource]
    : undefined;
  if (!found)
    throw new GuyubError('unsupported', `"${adapter}" has no resource "${query.resource}".`, { adapter });
  const known = (field: string, part: string) => {
    if (Object.hasOwn(found.fields, field)) return;
    throw new GuyubError(
      'unsupported',
      `"${adapter}" has no field "${field}" in "${query.resource}" (${part}).`,
      {
        adapter,
      },
    );
  };
  const invalid = (message: string) => new GuyubError('invalid', message, { adapter });

  const walk = (filter: Filter, depth: number): void => {
    if (depth > MAX_DEPTH) throw invalid(`A filter may be ${MAX_DEPTH} levels deep at most.`);
    if (filter.op === 'not') return walk(filter.of, depth + 1);
    if ((filter.op === 'and' || filter.op === 'or') && Array.isArray(filter.of))
      return filter.of.forEach((part) => walk(part, depth + 1));
    if (!isFieldFilter(filter)) throw invalid(`A filter cannot be "${filter.op}" of that.`);
    known(filter.field, filter.op);
  };
  for (const part of Object.keys(query))
    if (!parts.includes(part)) throw invalid(`A question has no part "${part}".`);
  if (query.where) walk(query.where, 1);
  for (const [field, values] of chosen(query)) {
    known(field, 'refine');
    if (!areScalars(values)) throw invalid(`"refine" needs a list for "${field}".`);
  }
  for (const { field, order } of query.sort ?? []) {
    known(field, 'sort');
    if (order !== 'asc' && order !== 'desc') throw invalid('An order is "asc" or "desc".');
  }
  if ((query.text?.length ?? 0) > MAX_TEXT)
    throw invalid(`A text to look for is ${MAX_TEXT} characters long at most.`);
  if (query.near) {
    for (const field of ['latitude', 'longitude']) known(field, 'near');
    const { latitude, longitude, withinKm = MAX_KM } = query.near;
    const good = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && withinKm > 0 && withinKm <= MAX_KM;
    if (!good) throw invalid(`"near" needs a latitude, a longitude, and at most ${MAX_KM} kilometres.`);
  }
  for (const { field, limit, text } of query.facets ?? []) {
    if ((text?.length ?? 0) > MAX_TEXT)
      throw invalid(`A text to look for is ${MAX_TEXT} characters long at most.`);
    known(field, 'facet');
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) throw invalid('A facet limit is 1 to 100.');
  }
  // From JavaScript, `page` may be missing.
  const size = (query.page as Query['page'] | undefined)?.size ?? 0;
  if (!(Number.isInteger(size) && size >= 1 && size <= 1000)) throw invalid('A page size is 1 to 1000.');
  return found;
}

const parts = 'resource text where refine near sort page facets'.split(' ');

/** What the types say, for who asks from JavaScript, or with a filter out of JSON. */
function isFieldFilter(filter: FieldFilter | Filter): filter is FieldFilter {
  switch (filter.op) {
    case 'eq':
      return isScalar(filter.value);
    case 'in':
      return areScalars(filter.values);
    case 'exists':
      return typeof filter.value === 'boolean';
    case 'range':
      return [filter.gte, filter.lte].every((end) => end === undefined || isScalar(end));
    default:
      return false;
  }
}
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);
const areScalars = (values: unknown): boolean => Array.isArray(values) && values.every(isScalar);
