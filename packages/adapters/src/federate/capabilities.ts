import type { Capabilities, PublishedRecords, ResourceCapabilities } from '@guyub/core/adapter';
import { isNamed, type IdScheme } from './ids.ts';
import { fieldsOf, type Member } from './members.ts';

/** All that each member's client does, with the backend or for it. What begins with a member's name is not compared. */
export const capabilitiesOf = (
  members: readonly Member[],
  scheme: IdScheme,
  joins: (resource: string) => boolean,
): Capabilities<PublishedRecords> =>
  Object.fromEntries(
    [...fieldsOf(members)].map(([resource, fields]) => [
      resource,
      {
        text: true,
        rank: true,
        near: fields.includes('latitude') && fields.includes('longitude'),
        fields: Object.fromEntries(
          fields.map((field) => [
            field,
            isNamed(scheme, resource, field)
              ? { ops: ['eq', 'in', 'exists'], sort: true, facet: true }
              : { ops: ['eq', 'in', 'range', 'exists'], sort: true, facet: true },
          ]),
        ),
        or: 'any',
        not: true,
        total: joins(resource) ? 'estimated' : 'at-least',
        maxPageSize: 100,
      } satisfies ResourceCapabilities,
    ]),
  );
