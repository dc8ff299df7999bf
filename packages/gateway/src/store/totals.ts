import { MOST_IN_TURN, queryKey, type Page, type Query } from '@guyub/core';
import type { Known } from './known.ts';
import type { Plain } from './schema.ts';

export type Total = NonNullable<Page<Plain>['total']>;

/** The total of a question: counting costs more than a page, and every page of a question has the same. */
export interface Counted {
  /** From an earlier page, or from another asking. */
  readonly known: Total | undefined;
  /** How far records are counted: 0, they need not be; Infinity, all of them. */
  readonly most: number;
  /** Known to be more than can take turns one by one. */
  readonly isMany: boolean;
  /** @param count of records; undefined: more than `most` */
  keep(count: number | undefined): Total;
}

/**
 * What is looked for by text or by distance is counted no further than its order needs, since only reading the records
 * themselves tells; with facets they are read anyway.
 */
export function countedOf(totals: Known<Total>, query: Query, stamp: string): Counted {
  const { resource, text, where, refine, near } = query;
  const radius = near?.withinKm === undefined ? undefined : near;
  const key = queryKey({ resource, text, where, refine, radius });
  const known = totals.get(key, stamp);
  const isExact = known?.relation === 'exact';
  const faceted = Boolean(query.facets?.length);
  return {
    known,
    most: isExact || (known && !faceted) ? 0 : faceted || !(text || radius) ? Infinity : MOST_IN_TURN,
    isMany: known !== undefined && (!isExact || known.value > MOST_IN_TURN),
    keep: (count) => {
      const total: Total =
        count === undefined
          ? { value: MOST_IN_TURN, relation: 'at-least' }
          : { value: count, relation: 'exact' };
      totals.set(key, stamp, total);
      return total;
    },
  };
}

/** @param count of as many records as were to be counted, and one more; null: of none */
export function totalOf({ known, most, keep }: Counted, count: number | null): Total {
  if (known && (most === 0 || count === null)) return known;
  return keep(count === null || count > most ? undefined : count);
}
