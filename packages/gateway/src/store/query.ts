import { cursors, GuyubError, purposes, type Query } from '@guyub/core';
import { sql } from 'kysely';
import {
  all,
  columnOf,
  fits,
  literal,
  no,
  published,
  source,
  type Refinement,
  type Sql,
} from './conditions.ts';
import { counting, type Buckets } from './facets.ts';
import type { Column, Table } from './schema.ts';
import type { Understood } from './search/understand.ts';

/** Sort values of the last record of a page, then its id. */
type Position = readonly (string | number | boolean | null)[];
const positions = cursors<Position>('gateway');

/** What one statement gives back: one row of JSON. */
export interface Answer {
  /** null: nobody asked. */
  readonly total: number | null;
  readonly items: readonly Record<string, unknown>[];
  readonly facets: readonly Buckets[];
}

interface SortKey {
  readonly column: Column;
  readonly value: Sql;
  readonly order: 'asc' | 'desc';
}

/** What is asked of a table. */
export interface Listing {
  readonly table: Table;
  readonly query: Query;
  /** ISO instant: what may be shown then. */
  readonly hour: string;
  /** What the records fulfil before they are refined. */
  readonly framed: Sql;
  readonly refined: readonly Refinement[];
  /** How the text was understood; it is part of `framed`. */
  readonly found: Understood | undefined;
}

/**
 * A question with an order as one statement: page, total and facets together, so that they agree with each other.
 *
 * @param most how far the total is counted without facets, as in `Counted`
 * @throws GuyubError `unsupported` or `stale-cursor`
 */
export function sortedStatement(listing: Listing, most: number) {
  const { table, query, framed, refined } = listing;
  const keys = sortKeys(table, query);
  const after = query.page.after === undefined ? [] : [beyond(keys, positionOf(query, keys))];
  const order = sql.join(
    keys.map(({ column, value, order: direction }) => ordered(column, value, direction)),
  );
  const page = sql`
    select ${everything(table)}, ${sql.join(keys.map(({ value }, i) => sql`${value} as ${sql.ref(`~${i}`)}`))}
    from ${source(table)} where ${all([framed, ...refined.map((r) => r.condition), ...after])}
    order by ${order} limit ${query.page.size + 1}`;
  return answering(listing, most, sql`(select coalesce(json_agg(p), '[]') from (${page}) as p)`);
}

/** Total and facets of a question whose page is found otherwise. */
export const countStatement = (listing: Listing, most: number) => answering(listing, most, sql`'[]'::json`);

function answering({ table, query, framed, refined }: Listing, most: number, items: Sql) {
  if (query.facets?.length) {
    const { rows, total, facets } = counting(table, query.facets, framed, refined);
    return sql<Answer>`${rows} select ${total} as total, ${items} as items, ${facets} as facets`;
  }
  const where = all([framed, ...refined.map((r) => r.condition)]);
  const total =
    most === 0
      ? sql`null`
      : most === Infinity
        ? sql`(select count(*) from ${source(table)} where ${where})`
        : sql`(select count(*) from (select 1 from ${source(table)} where ${where} limit ${most + 1}) as c)`;
  return sql<Answer>`select ${total} as total, ${items} as items, '[]'::json as facets`;
}

/** These records, in no order. */
export const byIdsStatement = (table: Table, ids: readonly string[], at: string) =>
  sql<Record<string, unknown>>`
    select ${everything(table)} from ${source(table)}
    where t.id = any(${[...ids]}::text[]) and ${published(table, at)}`;

/** One record that everybody may see, with its version. */
export function getStatement(table: Table, id: string, at: string) {
  return sql<Record<string, unknown>>`
    select ${everything(table)}, t.version as "version" from ${source(table)}
    where t.id = ${id}::text and ${published(table, at)} limit 1`;
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
  const owner = table.subject === 'self' ? 't' : 'o';
  return sql.join([
    ...fields,
    sql`${sql.raw(owner)}.birth_date as "birthDate"`,
    sql`json_build_object(${sql.join(
      purposes.map((purpose) => sql.raw(`'${purpose}', ${owner}.consent_${purpose}`)),
    )}) as "consents"`,
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
  throw strangeCursor();
}

export const strangeCursor = () =>
  new GuyubError('stale-cursor', 'This cursor was not made by this server; start from the first page.', {
    adapter: 'gateway',
  });

/** PostgreSQL holds no NUL and no half of a surrogate pair. */
export function refuseUnstorable(query: Query): void {
  if (storable(query)) return;
  throw new GuyubError('invalid', 'A text in this query holds a character that cannot be stored.', {
    adapter: 'gateway',
  });
}

export function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(storable);
}
