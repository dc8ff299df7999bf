import type { Query, Scalar } from '@guyub/core/adapter';
import { kindOf, writeId } from '../mapping/index.ts';
import { conditionsOf, rangesOf } from './conditions.ts';
import type { ForeignSource } from './foreign-source.ts';

/** What a column must hold: one of these values, or a number within a bound. */
export type ColumnCondition = readonly [
  column: string,
  ...what: ['in', readonly Scalar[]] | ['gte' | 'lte', number],
];

/** Bounds are asked of numbers alone: how texts follow each other is a database's own affair. */
export const isNumeric = ({ mapping, resource }: ForeignSource, field: string): boolean =>
  ['number', 'year'].includes(kindOf(mapping, resource, field) ?? '');

/**
 * A question in the backend's columns, for one that knows types: a word is not asked of numbers, where a database
 * would fail on it.
 *
 * @param idIn the id as that column holds it; undefined: it holds no such id
 * @returns undefined when no row can fit
 */
export function columnConditions(
  source: ForeignSource,
  query: Query,
  idIn: (column: string, id: string) => Scalar | undefined = (_, id) => writeId(id),
): readonly ColumnCondition[] | undefined {
  const found: ColumnCondition[] = [];
  for (const [field, values] of conditionsOf(query)) {
    const column = source.filters.get(field);
    if (column === undefined) continue;
    // Nothing is never said with an empty text, and some backends refuse to look for one.
    const fitting = values.filter(
      (value) => value !== '' && (typeof value === 'number') === isNumeric(source, field),
    );
    const written = field === 'id' ? fitting.flatMap((id) => idIn(column, String(id)) ?? []) : fitting;
    if (written.length === 0) return undefined;
    found.push([column, 'in', written]);
  }
  for (const [field, bounds] of rangesOf(query)) {
    const column = source.filters.get(field);
    if (column === undefined || !isNumeric(source, field)) continue;
    for (const end of ['gte', 'lte'] as const) {
      const bound = bounds[end];
      if (bound === undefined) continue;
      if (typeof bound !== 'number') return undefined;
      found.push([column, end, bound]);
    }
  }
  return found;
} // prettier-ignore
