import * as z from 'zod/mini';
import type { Filter } from '../contract/query.ts';

const scalar = z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]);
const fieldName = z.string().check(z.regex(/^\w{1,64}$/));

/** The closed filter tree, for a gateway that reads one from a stranger. */
export const filterSchema: z.ZodMiniType<Filter> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['and', 'or']), of: z.array(filterSchema).check(z.maxLength(50)) }),
    z.strictObject({ op: z.literal('not'), of: filterSchema }),
    z.strictObject({ op: z.literal('eq'), field: fieldName, value: scalar }),
    z.strictObject({
      op: z.literal('in'),
      field: fieldName,
      values: z.array(scalar).check(z.maxLength(200)),
    }),
    z.strictObject({
      op: z.literal('range'),
      field: fieldName,
      gte: z.optional(scalar),
      lte: z.optional(scalar),
    }),
    z.strictObject({ op: z.literal('exists'), field: fieldName, value: z.boolean() }),
  ]),
) as unknown as z.ZodMiniType<Filter>;
