import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { isNumeric } from '../shared/column-conditions.ts';
import { columnAt, quoted } from './names.ts';
import type { Source } from './sources.ts';

type Where = NonNullable<Query['where']>;
type FieldWhere = Extract<Where, { readonly field: string }>;

/** One condition. A text has quotes only where it stands among others. */
interface Condition {
  readonly column: string;
  readonly operator: string;
  readonly value: string;
  readonly text?: true;
}
/** undefined: this may hold of any row, so there is nothing to ask. null: it can hold of none. */
type Asked<T> = T | undefined | null;

/**
 * The parameters that narrow a question; null: no row can fit. Never narrower than the question itself: what comes is
 * checked again. What stands under `not` is not asked: in SQL an empty cell is neither equal nor unequal.
 */
export function toFilters(source: Source, query: Query): readonly (readonly [string, string])[] | null {
  const found: (readonly [string, string])[] = [];
  for (const part of conjuncts(query)) {
    if ('field' in part) {
      const conditions = conditionsOf(source, part);
      if (conditions === null) return null;
      for (const { column, operator, value } of conditions ?? [])
        found.push([column, `${operator}.${value}`]);
    } else {
      const tree = treeOf(source, part);
      if (tree === null) return null;
      if (tree !== undefined) found.push(['and', `(${tree})`]);
    }
  }
  return found;
}

const conjuncts = ({ where, refine = {} }: Query): readonly Where[] => [
  ...split(where),
  ...Object.entries(refine).flatMap(([field, values]): Where[] =>
    values?.length ? [{ op: 'in', field, values }] : [],
  ),
];
const split = (where: Where | undefined): readonly Where[] =>
  where === undefined ? [] : where.op === 'and' ? where.of.flatMap(split) : [where];

function treeOf(source: Source, where: Where): Asked<string> {
  if (where.op === 'not') return undefined;
  const parts = 'of' in where ? where.of.map((part) => treeOf(source, part)) : leaves(source, where);
  const said = parts.filter((part) => typeof part === 'string');
  if (where.op === 'or') return parts.includes(undefined) ? undefined : joined('or', said, null);
  return parts.includes(null) ? null : joined('and', said, undefined);
}

function leaves(source: Source, where: FieldWhere): readonly Asked<string>[] {
  const conditions = conditionsOf(source, where);
  if (!conditions) return [conditions];
  return conditions.map(
    ({ column, operator, value, text }) => `${column}.${operator}.${text ? quoted(value) : value}`,
  );
}

const joined = <N>(how: 'and' | 'or', parts: readonly string[], none: N): string | N =>
  parts.length > 1 ? `${how}(${parts.join(',')})` : (parts[0] ?? none);

function conditionsOf(source: Source, where: FieldWhere): Asked<readonly Condition[]> {
  const path = source.filters.get(where.field);
  if (path === undefined) return undefined;
  const column = columnAt(path);
  // What is not a number, or is one, can stand in no such cell, and PostgreSQL would refuse to compare it.
  const isNumber = isNumeric(source, where.field);
  const fits = (value: Scalar) => (isNumber ? Number.isFinite(value) : isText(value));
  const written = (value: Scalar) => (where.field === 'id' ? writeId(String(value)) : String(value));
  switch (where.op) {
    case 'eq':
      if (!fits(where.value)) return null;
      return [{ column, operator: 'eq', value: written(where.value), ...(!isNumber && { text: true }) }];
    case 'in': {
      const values = where.values.filter(fits).map(written);
      if (values.length === 0) return null;
      return [{ column, operator: 'in', value: `(${values.map(isNumber ? String : quoted).join(',')})` }];
    }
    case 'exists':
      // What is not empty there may say nothing here, e.g. `-`.
      return where.value ? [{ column, operator: 'not.is', value: 'null' }] : undefined;
    case 'range': {
      const ends = [
        ['gte', where.gte],
        ['lte', where.lte],
      ] as const;
      const given = ends.flatMap(([operator, value]) => (value === undefined ? [] : [{ operator, value }]));
      if (!given.every(({ value }) => fits(value))) return null;
      return given.map(({ operator, value }) => ({ column, operator, value: String(value) }));
    }
  }
}

/** PostgreSQL has no texts with a zero byte. */
const isText = (value: Scalar): boolean => typeof value === 'string' && !value.includes('\0');
