import type { Query, Scalar } from '@guyub/core/adapter';

type Where = NonNullable<Query['where']>;
export type Condition = readonly [field: string, values: readonly Scalar[]];

/**
 * What must hold of a field of every record: one of these values. It narrows what a backend is asked for; what stands
 * under `or` and `not`, and ranges, is looked after in the rows, as are all of these again.
 */
export function conditionsOf({ where, refine = {} }: Query): readonly Condition[] {
  const found: Condition[] = [];
  const walk = (part: Where): void => {
    if (part.op === 'and') for (const one of part.of) walk(one);
    else if (part.op === 'eq') found.push([part.field, [part.value]]);
    else if (part.op === 'in') found.push([part.field, part.values]);
  };
  if (where) walk(where);
  for (const [field, values] of Object.entries(refine)) if (values?.length) found.push([field, values]);
  return found;
}
