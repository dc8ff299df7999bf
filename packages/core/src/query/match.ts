import type { FieldFilter, Filter, Scalar } from '../contract/query.ts';

type Row = object;

/** The values of a field as a list; a missing field has none. */
export const valuesOf = (row: Row, field: string): readonly Scalar[] => {
  const value = (row as Record<string, unknown>)[field];
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as Scalar[];
};

export function matches(filter: Filter, row: Row): boolean {
  switch (filter.op) {
    case 'and':
      return filter.of.every((part) => matches(part, row));
    case 'or':
      return filter.of.some((part) => matches(part, row));
    case 'not':
      return !matches(filter.of, row);
    default:
      return matchesField(filter, valuesOf(row, filter.field));
  }
}

function matchesField(filter: FieldFilter, values: readonly Scalar[]): boolean {
  switch (filter.op) {
    case 'eq':
      return values.includes(filter.value);
    case 'in':
      return values.some((value) => filter.values.includes(value));
    case 'exists':
      return values.length > 0 === filter.value;
    case 'range':
      return values.some(
        (value) =>
          (filter.gte === undefined || compare(value, filter.gte) >= 0) &&
          (filter.lte === undefined || compare(value, filter.lte) <= 0),
      );
  }
}

/** By code unit, as PostgreSQL's collation "C" for all but the rarest letters. NaN for values of two kinds. */
export const compare = (a: Scalar, b: Scalar): number =>
  typeof a !== typeof b ? Number.NaN : a === b ? 0 : a < b ? -1 : 1;
