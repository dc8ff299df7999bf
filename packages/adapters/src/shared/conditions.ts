import type { Query, Scalar } from '@guyub/core/adapter';
import type { ForeignSource } from './foreign-source.ts';

type Where = NonNullable<Query['where']>;
export type Condition = readonly [field: string, values: readonly Scalar[]];
export type Bounds = readonly [field: string, bounds: { readonly gte?: Scalar; readonly lte?: Scalar }];

/**
 * What must hold of a field of every record: one of these values. It narrows what a backend is asked for; what stands
 * under `or` and `not`, and ranges, is looked after in the rows, as are all of these again.
 */
export function conditionsOf({ where, refine = {} }: Query): readonly Condition[] {
  const found = allOf(where).flatMap((part): Condition[] =>
    part.op === 'eq' ? [[part.field, [part.value]]] : part.op === 'in' ? [[part.field, part.values]] : [],
  );
  for (const [field, values] of Object.entries(refine)) if (values?.length) found.push([field, values]);
  return found;
}

/** Between what a field of every record must lie, likewise. */
export const rangesOf = ({ where }: Query): readonly Bounds[] =>
  allOf(where).flatMap((part): Bounds[] => (part.op === 'range' ? [[part.field, part]] : []));

const allOf = (where: Where | undefined): readonly Where[] =>
  where?.op === 'and' ? where.of.flatMap(allOf) : where ? [where] : [];

/**
 * Columns in their order, and at last that of the id: equals stand as everywhere, and no two pages share a row.
 *
 * @param other column of the id, where its owner named none for orders
 */
export function orderOf(
  { sort: columns }: ForeignSource,
  { sort = [] }: Query,
  other?: string,
): readonly (readonly [column: string, way: 'asc' | 'desc'])[] {
  const order = sort.map(({ field, order: way }) => [columns.get(field) ?? field, way] as const);
  const id = columns.get('id') ?? other;
  return id === undefined || sort.some(({ field }) => field === 'id') ? order : [...order, [id, 'asc']];
}

/** Nothing narrows the question, so a count of all rows is one of its answer. */
export const isOfAll = ({ text, where, refine = {} }: Query): boolean =>
  !text && !where && Object.keys(refine).length === 0;

/** Each word counts, and no sign means anything. Cut between words, of which the rest is looked after in the rows. */
export function wordsOf(text = ''): string {
  const words = text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return words.length <= 200 ? words : words.slice(0, words.lastIndexOf(' ', 200) + 1 || 200).trim();
}
