import type { Query, Scalar } from '@guyub/core/adapter';

type Where = NonNullable<Query['where']>;
export type Condition = readonly [field: string, values: readonly Scalar[]];
export type Bounds = readonly [field: string, bounds: { readonly gte?: Scalar; readonly lte?: Scalar }];

/**
 * What must hold of a field of every record: one of these values. It narrows what a backend is asked for; what stands
 * under `or` and `not`, and ranges, is looked after in the rows, as are all of these again.
 */
export function conditionsOf({ where, refine = {} }: Query): readonly Condition[] {
  const found = allOf(where).flatMap((part): Condition[] =>
    part.op === 'eq'
      ? [[part.field, [part.value]]]
      : part.op === 'in'
        ? [[part.field, part.values]]
        : [],
  );
  for (const [field, values] of Object.entries(refine)) if (values?.length) found.push([field, values]);
  return found;
}

/** Between what a field of every record must lie, likewise. */
export const rangesOf = ({ where }: Query): readonly Bounds[] =>
  allOf(where).flatMap((part): Bounds[] => (part.op === 'range' ? [[part.field, part]] : []));

const allOf = (where: Where | undefined): readonly Where[] =>
  where?.op === 'and' ? where.of.flatMap(allOf) : where ? [where] : [];
