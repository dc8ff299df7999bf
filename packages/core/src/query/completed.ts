import type { Capabilities, ResourceCapabilities } from '../contract/capabilities.ts';
import type { FieldOp, Resources } from '../contract/query.ts';

const ops: readonly FieldOp[] = ['eq', 'in', 'range', 'exists'];

/** What may be asked where core does what the backend cannot, over as many rows as it reads. */
export const completed = <R extends Resources>(capabilities: Capabilities<R>): Capabilities<R> =>
  Object.fromEntries(
    Object.entries<ResourceCapabilities>(capabilities as never).map(([resource, own]) => [
      resource,
      {
        ...own,
        text: true,
        rank: true,
        near: Object.hasOwn(own.fields, 'latitude') && Object.hasOwn(own.fields, 'longitude'),
        fields: Object.fromEntries(
          Object.keys(own.fields).map((field) => [field, { ops, sort: true, facet: true }]),
        ),
        or: 'any',
        not: true,
        total: own.total === 'none' ? 'none' : 'at-least',
      } satisfies ResourceCapabilities,
    ]),
  ) as Capabilities<R>;
