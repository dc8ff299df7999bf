import { isNamed, type Facet, type FacetRequest, type Query, type Scalar } from '@guyub/core';
import { sql } from 'kysely';
import { all, columnOf, source, valueOf, type Refinement, type Sql } from './conditions.ts';
import type { Column, Table } from './schema.ts';

export type Buckets = Facet['buckets'];

/** Most values of a field that a text is compared with, most frequent first. */
const MOST_VALUES = 10_000;

/** Parts of a statement that counts what fits a question: the total of all, and of each facet its values. */
export interface Counting {
  /** Stands before the statement: the records of the frame. */
  readonly rows: Sql;
  readonly total: Sql;
  /** JSON, as many as the question has. */
  readonly facets: Sql;
}

/** @param framed a facet's own refinement does not count for it, so the refinements stand apart */
export function counting(
  table: Table,
  requests: readonly FacetRequest[],
  framed: Sql,
  refined: readonly Refinement[],
): Counting {
  const facets = requests.map(({ field, limit, text }) => {
    const others = refined.flatMap((r, i) => (r.field === field ? [] : [sql.ref(`r${i}`)]));
    return sql`(${facet(columnOf(table, field), field, all(others), text ? MOST_VALUES + 1 : limit)})`;
  });
  const counted = [...new Set(requests.map(({ field }) => field))].map(
    (field) => sql`${valueOf(columnOf(table, field))} as ${sql.ref(`f_${field}`)}`,
  );
  const flags = refined.map(({ condition }, i) => sql`coalesce(${condition}, false) as ${sql.ref(`r${i}`)}`);
  return {
    rows: sql`with framed as materialized (select ${sql.join([...counted, ...flags])} from ${source(table)} where ${framed})`,
    total: sql`(select count(*) from framed where ${all(refined.map((_, i) => sql.ref(`r${i}`)))})`,
    facets: sql`json_build_array(${sql.join(facets)})`,
  };
}

function facet(column: Column, field: string, others: Sql, limit: number): Sql {
  const ref = sql.ref(`f_${field}`);
  const [rows, value] =
    column.kind === 'texts'
      ? [sql`framed, unnest(framed.${ref}) as each(item)`, sql`each.item`]
      : [sql`framed`, sql`framed.${ref}`];
  return sql`
    select coalesce(json_agg(b), '[]') from (
      select ${value} as value, count(*) as count from ${rows} where ${others} and ${value} is not null
      group by ${value} order by count(*) desc, ${value}::text collate "C" limit ${limit}
    ) as b`;
}

/** As core has them; `exact` unless there are more values than a text was compared with. */
export const facetsOf = ({ facets }: Query, counted: readonly Buckets[]): readonly Facet[] =>
  counted.map((buckets, i) => {
    const { field, limit, text } = facets![i]!;
    const named = buckets.filter(({ value }: { readonly value: Scalar }) => isNamed(value, text));
    return { field, buckets: named.slice(0, limit), exact: buckets.length <= MOST_VALUES };
  });
