import type { Scalar, Sort } from '../contract/query.ts';
import { fold } from '../text/fold.ts';
import { compare, valuesOf } from './match.ts';

/** Missing values come last in both directions; texts compare folded; `id` breaks ties. */
export function bySort<T extends object>(sort: readonly Sort[]): (a: T, b: T) => number {
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

/** A value of a facet has words that begin as these do. */
export function isNamed(value: Scalar, text: string | undefined): boolean {
  if (!text) return true;
  const own = fold(String(value)).split(' ');
  return fold(text)
    .split(' ')
    .every((word) => own.some((part) => part.startsWith(word)));
}
