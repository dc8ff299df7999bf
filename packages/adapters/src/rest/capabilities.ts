import type { Capabilities, FieldOp, PublishedRecords } from '@guyub/core/adapter';
import type { Source } from './sources.ts';

/**
 * Only what the owner declared is the backend's. An unknown parameter is ignored by most of them without a word, so
 * what is asked is also checked in the rows that come.
 */
export function capabilitiesOf(sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> {
  return Object.fromEntries(
    [...sources].map(([resource, { fields, filters, sort, shape, search, counted }]) => {
      const ops: readonly FieldOp[] = 'join' in shape.filter ? ['eq', 'in'] : ['eq'];
      return [
        resource,
        {
          text: search !== undefined,
          rank: false,
          near: false,
          fields: Object.fromEntries(
            fields.map((field) => [
              field,
              { ops: filters.has(field) ? ops : [], sort: sort.has(field), facet: false },
            ]),
          ),
          or: 'none',
          not: false,
          total: counted ? 'estimated' : 'none',
          maxPageSize: shape.max,
        },
      ];
    }),
  );
}
