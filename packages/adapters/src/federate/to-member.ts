import {
  GuyubError,
  matches,
  type FacetRequest,
  type Query,
  type ResourceCapabilities,
  type Scalar,
} from '@guyub/core/adapter';
import { untold } from '../shared/untold.ts';
import { isNamed, theirs, type IdScheme } from './ids.ts';

type Filter = NonNullable<Query['where']>;

/** Most values of a facet that are asked of a member: of fewer, the sums would not hold. */
export const MOST_BUCKETS = 100;

interface Asked {
  readonly member: string;
  readonly scheme: IdScheme;
  readonly resource: string;
  readonly fields: ResourceCapabilities['fields'];
}

/**
 * A question as one member understands it: with its own ids, and without the fields that it does not have, in which
 * all its records are alike.
 *
 * @returns undefined when nobody of this member can fit
 */
export function toMember(
  query: Query,
  member: string,
  scheme: IdScheme,
  { fields }: ResourceCapabilities,
): Query | undefined {
  const asked: Asked = { member, scheme, resource: query.resource, fields };
  const { where, refine, sort, near, facets, ...rest } = query;
  const condition = where === undefined || reduced(where, asked);
  const chosen = refined(refine, asked);
  const placed = Object.hasOwn(fields, 'latitude') && Object.hasOwn(fields, 'longitude');
  if (condition === false || !chosen || (near?.withinKm !== undefined && !placed)) return undefined;
  const known = (sort ?? []).filter(({ field }) => Object.hasOwn(fields, field));
  const counted = (facets ?? []).filter(({ field }) => Object.hasOwn(fields, field));
  return {
    ...rest,
    ...(condition !== true && { where: condition }),
    ...(refine && { refine: chosen }),
    // All are equal in what it does not have: then the id decides, as everywhere.
    ...(sort?.length && { sort: known.length > 0 ? known : [{ field: 'id', order: 'asc' }] }),
    ...(near && placed && { near }),
    ...(counted.length > 0 && { facets: counted.map((facet) => countedBy(facet, asked)) }),
  };
}

/** The condition for this member; true or false where all of its records agree. */
function reduced(filter: Filter, asked: Asked): Filter | boolean {
  if (filter.op === 'not') {
    const of = reduced(filter.of, asked);
    return typeof of === 'boolean' ? !of : { op: 'not', of };
  }
  if ('of' in filter) {
    const whole = filter.op === 'or';
    const parts = filter.of.map((part) => reduced(part, asked));
    if (parts.includes(whole)) return whole;
    const left = parts.filter((part) => typeof part !== 'boolean');
    return left.length > 0 ? { op: filter.op, of: left } : !whole;
  }
  const { field } = filter;
  if (!Object.hasOwn(asked.fields, field)) return matches(filter, untold);
  if (filter.op === 'exists' || !isNamed(asked.scheme, asked.resource, field)) return filter;
  if (filter.op === 'range') throw refused(field);
  const values = owned(filter.op === 'eq' ? [filter.value] : filter.values, asked);
  return values.length > 0 && { op: 'in', field, values };
}

/** undefined: what was chosen is in none of its records. */
function refined(refine: Query['refine'], asked: Asked): Query['refine'] {
  const chosen: Record<string, readonly Scalar[]> = {};
  for (const [field, values] of Object.entries(refine ?? {})) {
    if (!values?.length) continue;
    const named = isNamed(asked.scheme, asked.resource, field);
    const own = named ? owned(values, asked) : values;
    if (own.length === 0) return undefined;
    if (Object.hasOwn(asked.fields, field)) chosen[field] = own;
    else if (!matches({ op: 'in', field, values }, untold)) return undefined;
  }
  return chosen;
}

const owned = (values: readonly Scalar[], { member }: Asked): readonly Scalar[] =>
  values.flatMap((value) => theirs(member, value) ?? []);

/** What begins so with our names begins otherwise with the member's: there, all are counted. */
const countedBy = ({ field, text }: FacetRequest, { scheme, resource }: Asked): FacetRequest => ({
  field,
  limit: MOST_BUCKETS,
  ...(text && !isNamed(scheme, resource, field) && { text }),
});

const refused = (field: string) =>
  new GuyubError(
    'unsupported',
    `"federate" cannot ask its members for a "range" of "${field}", whose values begin with a member's name. Ask through createClient.`,
    { adapter: 'federate' },
  );
