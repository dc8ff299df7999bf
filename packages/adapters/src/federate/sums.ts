import { isNamed } from '@guyub/core/order';
import type { Facet, FacetRequest, Page, Plain, Scalar } from '@guyub/core/adapter';
import { MOST_BUCKETS } from './to-member.ts';

export type Total = Page<Plain>['total'];

/**
 * @param totals of the members that were asked
 * @param joins two members may have the same record
 */
export function sumOf(totals: readonly Total[], joins: boolean): Total {
  const known = totals.filter((total) => total !== null);
  // Of two numbers that are not sure, one of them missing, nothing can be said.
  if (known.length === 0 || (joins && known.length < totals.length)) return null;
  const value = known.reduce((sum, total) => sum + total.value, 0);
  const has = (relation: string) => known.some((total) => total.relation === relation);
  if (joins || has('estimated')) return { value, relation: 'estimated' };
  const least = known.length < totals.length || has('at-least');
  return { value, relation: least ? 'at-least' : 'exact' };
}

/** @param joins as for `sumOf`; then somebody may be counted twice */
export const facetsOf = (
  requests: readonly FacetRequest[],
  counted: readonly (readonly Facet[])[],
  joins: boolean,
): readonly Facet[] =>
  requests.map(({ field, limit, text }) => {
    const own = counted.flatMap((facets) => facets.find((facet) => facet.field === field) ?? []);
    const sums = new Map<Scalar, number>();
    for (const { value, count } of own.flatMap(({ buckets }) => buckets))
      sums.set(value, (sums.get(value) ?? 0) + count);
    const buckets = [...sums]
      .map(([value, count]) => ({ value, count }))
      .filter(({ value }) => isNamed(value, text))
      .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
    // Of a full list the rest is not known, and may be what another has many of.
    const exact = !joins && own.every((facet) => facet.exact && facet.buckets.length < MOST_BUCKETS);
    return { field, buckets: buckets.slice(0, limit), exact };
  });
