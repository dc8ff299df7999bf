import { cursors, GuyubError, type Query } from '@guyub/core';
import { sql } from 'kysely';
import {
  all,
  columnOf,
  fits,
  frame,
  literal,
  no,
  published,
  refinements,
  source,
  valueOf,
  type Sql,
} from './conditions.ts';
import type { Column, Table } from './schema.ts';

/** Sort values of the last record of a page, then its id. */
type Position = readonly (string | number | boolean | null)[];
const positions = cursors<Position>('gateway');

/** What one statement gives back: one row of JSON. */
export interface Answer {
  /** null: it was known already. */
  readonly total: number | null;
  readonly items: readonly Record<string, unknown>[];
  readonly facets: readonly (readonly { value: string | number | boolean; count: number }[])[];
}

interface SortKey {
  readonly column: Column;
  readonly value: Sql;
  readonly order: 'asc' | 'desc';
}

/**
 * A question as one statement: page, exact total and facets together, so that they agree with each other.
 * Means what core's `evaluate` means over the published records.
 *
 * @param today ISO date, to keep minors out
 * @param count false: the total is known
 * @throws GuyubError `unsupported`, `invalid` or `stale-cursor`
 */
export function listStatement(table: Table, query: Query, today: string, count: boolean) {
  refuseUnstorable(query);
  const keys = sortKeys(table, query);
  const framed = all([published(table, today), ...frame(table, query)]);
  const refined = refinements(table, query);
  const after = query.page.after === undefined ? [] : [beyond(keys, positionOf(query, keys))];
  const order = sql.join(
    keys.map(({ column, value, order: direction }) => ordered(column, value, direction)),
  );
  const page = sql`
    select ${everything(table)}, ${sql.join(keys.map(({ value }, i) => sql`${value} as ${sql.ref(`~${i}`)}`))}
    from ${source(table)} where ${all([framed, ...refined.map((r) => r.condition), ...after])}
    order by ${order} limit ${query.page.size + 1}`;
  const items = sql`(select coalesce(json_agg(p), '[]') from (${page}) as p) as items`;

  if (!query.facets?.length) {
    const where = all([framed, ...refined.map((r) => r.condition)]);
    const total = count ? sql`(select count(*) from ${source(table)} where ${where})` : sql`null`;
    return sql<Answer>`select ${total} as total, ${items}, '[]'::json as facets`;
  }
  const facets = query.facets.map(({ field, limit }) => {
    const others = refined.flatMap((r, i) => (r.field === field ? [] : [sql.ref(`r${i}`)]));
    return sql`(${facet(columnOf(table, field), field, all(others), limit)})`;
  });
  const counted = [...new Set(query.facets.map(({ field }) => field))].map(
    (field) => sql`${valueOf(columnOf(table, field))} as ${sql.ref(`f_${field}`)}`,
  );
  const flags = refined.map(({ condition }, i) => sql`coalesce(${condition}, false) as ${sql.ref(`r${i}`)}`);
  return sql<Answer>`
    with framed as materialized (select ${sql.join([...counted, ...flags])} from ${source(table)} where ${framed})
    select (select count(*) from framed where ${all(refined.map((_, i) => sql.ref(`r${i}`)))}) as total,
      ${items}, json_build_array(${sql.join(facets)}) as facets`;
}

/** One record that everybody may see, with its version. */
export function getStatement(table: Table, id: string, today: string) {
  return sql<Record<string, unknown>>`
    select ${everything(table)}, t.version as "version" from ${source(table)}
    where t.id = ${id}::text and ${published(table, today)} limit 1`;
}

/** Cursor to the page after this one. */
export function cursorAfter(query: Query, last: Record<string, unknown>) {
  const position: (string | number | boolean | null)[] = [];
  for (let i = 0; `~${i}` in last; i++) position.push(last[`~${i}`] as string | number | boolean | null);
  return positions.write(query, position);
}

/** Published columns, and what `project` needs to say so: the owner's consents and birth date. */
export function everything(table: Table): Sql {
  const fields = Object.entries(table.columns).map(
    ([field, { name }]) => sql`${sql.raw(`t.${name}`)} as ${sql.ref(field)}`,
  );
  if (table.subject === 'open') return sql.join(fields);
  const owner = sql.raw(table.subject === 'self' ? 't' : 'o');
  return sql.join([
    ...fields,
    sql`${owner}.birth_date as "birthDate"`,
    sql`json_build_object('publication', ${owner}.consent_publication, 'contact', ${owner}.consent_contact) as "consents"`,
  ]);
}

function sortKeys(table: Table, query: Query): SortKey[] {
  const keys = (query.sort ?? []).map(({ field, order }): SortKey => {
    const column = columnOf(table, field);
    if (column.sort === undefined)
      throw new GuyubError('unsupported', `"${table.name}" cannot be sorted by "${field}".`, {
        adapter: 'gateway',
        issues: [{ message: 'cannot be sorted by', path: ['sort', field] }],
      });
    return { column, value: sql.raw(column.sort), order };
  });
  return [...keys, { column: idColumn, value: sql`t.id`, order: 'asc' }];
}
const idColumn: Column = { name: 'id', kind: 'text', nullable: false };

/** Missing values last both ways; said only where there may be some, because it would hide the index. */
function ordered(column: Column, value: Sql, direction: 'asc' | 'desc'): Sql {
  if (direction === 'asc') return sql`${value} asc`;
  return column.nullable ? sql`${value} desc nulls last` : sql`${value} desc`;
}

/** Rows that come after a position in the order of the keys. */
function beyond(keys: readonly SortKey[], position: Position): Sql {
  const same: Sql[] = [];
  const ways: Sql[] = [];
  keys.forEach(({ column, value, order }, i) => {
    const at = position[i] ?? null;
    if (at === null) {
      same.push(sql`${value} is null`);
      return;
    }
    const bound = literal(column, at);
    const further = order === 'asc' ? sql`${value} > ${bound}` : sql`${value} < ${bound}`;
    ways.push(all([...same, column.nullable ? sql`(${further} or ${value} is null)` : further]));
    same.push(sql`${value} = ${bound}`);
  });
  const either = sql`(${sql.join(ways.length ? ways : [no], sql` or `)})`;
  const [first] = keys;
  const start = position[0];
  if (!first || first.column.nullable || start === null || start === undefined) return either;
  const bound = literal(first.column, start);
  return all([
    first.order === 'asc' ? sql`${first.value} >= ${bound}` : sql`${first.value} <= ${bound}`,
    either,
  ]);
}

/** A cursor comes from a stranger: what it holds must fit the keys. */
function positionOf(query: Query, keys: readonly SortKey[]): Position {
  const position: unknown = positions.read(query, query.page.after!);
  const fitting =
    Array.isArray(position) &&
    position.length === keys.length &&
    keys.every(({ column }, i) => {
      const value: unknown = position[i];
      return value === null ? column.nullable : fits(column, value) && storable(value);
    });
  if (fitting) return position as Position;
  throw new GuyubError(
    'stale-cursor',
    'This cursor was not made by this server; start from the first page.',
    {
      adapter: 'gateway',
    },
  );
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

/** PostgreSQL holds no NUL and no half of a surrogate pair. */
function refuseUnstorable(query: Query): void {
  if (storable(query)) return;
  throw new GuyubError('invalid', 'A text in this query holds a character that cannot be stored.', {
    adapter: 'gateway',
  });
}

function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(storable);
}
