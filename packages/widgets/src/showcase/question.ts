import type { Filter, PublishedOffering, PublishedRecords, QueryFor } from '@guyub/core';
import { regionId } from '../shared/region-id.ts';

/** What the page asks to be shown. */
export interface Wanted {
  readonly region: string | undefined;
  readonly person: string | undefined;
  readonly business: string | undefined;
  /** In everyday t. */
  readonly skill: string | undefined;
  readonly size: number;
}

/** Without an order: what fits a text best comes first, and equals take turns. */
export function toQuery(wanted: Wanted): QueryFor<PublishedRecords, 'offerings'> {
  const values = {
    region: regionId(wanted.region),
    personId: wanted.person,
    businessId: wanted.business,
  } as const;
  const of = Object.entries(values).flatMap(([field, value]): Filter<PublishedOffering>[] =>
    value ? [{ op: 'eq', field: field as keyof typeof values, value }] : [],
  );
  return {
    ...(wanted.skill && { text: wanted.skill }),
    ...(of[0] && { where: of[1] ? { op: 'and', of } : of[0] }),
    page: { size: wanted.size },
  };
}
