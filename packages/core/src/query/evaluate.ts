import type { Facet, Query, Scalar, Sort } from '../contract/query.ts';
import { fold, words } from '../text/fold.ts';
import { searchText } from '../text/search-text.ts';
import { compare, matches, valuesOf } from './match.ts';

/** What a list means, over rows in memory: the reference for every backend, and what core does itself. */
export interface Evaluation<T> {
  readonly matching: readonly T[];
  readonly facets: readonly Facet[];
}

/** @param texts gives the search text of a row; pass a cached one where rows are asked about often. */
export function evaluate<T extends object>(
  rows: readonly T[],
  query: Query,
  texts: (row: T) => string = (row) => searchText(query.resource, row),
): Evaluation<T> {
  const wanted = words(query.text ?? '');
  const framed = rows.filter(
    (row) => (!query.where || matches(query.where, row)) && wanted.every((word) => texts(row).includes(word)),
  );
  const refinements = Object.entries(query.refine ?? {}).flatMap(([field, values]) =>
    values?.length ? [{ field, values }] : [],
  );
  const refined = (row: T, except?: string) =>
    refinements.every(
      ({ field, values }) => field === except || valuesOf(row, field).some((value) => values.includes(value)),
    );
  const facets = (query.facets ?? []).map(({ field, limit }) =>
    count(
      framed.filter((row) => refined(row, field)),
      field,
      limit,
    ),
  );
  return {
    matching: framed.filter((row) => refined(row)).toSorted(order(query.sort ?? [])),
    facets,
  };
}

/** Missing values come last in both directions; texts compare folded; `id` breaks ties. */
function order<T extends object>(sort: readonly Sort[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const { field, order: direction } of sort) {
      const [x] = valuesOf(a, field);
      const [y] = valuesOf(b, field);
      if (x === undefined && y === undefined) continue;
      if (x === undefined) return 1;
      if (y === undefined) return -1;
      const difference = compare(sortKey(x), sortKey(y));
      if (difference) return direction === 'asc' ? difference : -difference;
    }
    return compare(valuesOf(a, 'id')[0] ?? '', valuesOf(b, 'id')[0] ?? '');
  };
}

/** Names sort by their folded form, so that `ani` stands beside `Ani`. Dates and numbers are not changed. */
export const sortKey = (value: Scalar): Scalar =>
  typeof value === 'string' && !/^\d{4}-\d\d-\d\d/.test(value) ? fold(value) : value;

function count<T extends object>(rows: readonly T[], field: string, limit: number): Facet {
  const counts = new Map<Scalar, number>();
  for (const row of rows)
    for (const value of new Set(valuesOf(row, field))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets = [...counts]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || compare(String(a.value), String(b.value)));
  return { field, buckets: buckets.slice(0, limit), exact: true };
}
