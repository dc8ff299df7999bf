import { GuyubError, type Filter, type Query, type Scalar } from '@guyub/core';
import { sql, type RawBuilder } from 'kysely';
import type { Column, Table } from './schema.ts';

export type Sql = RawBuilder<unknown>;
export const yes: Sql = sql`true`;
export const no: Sql = sql`false`;
export const all = (parts: readonly Sql[]): Sql =>
  parts.length ? sql`(${sql.join(parts, sql` and `)})` : yes;
const some = (parts: readonly Sql[]): Sql => (parts.length ? sql`(${sql.join(parts, sql` or `)})` : no);

/** @throws GuyubError `unsupported` for a field that is not published */
export function columnOf(table: Table, field: string): Column {
  const column = Object.hasOwn(table.columns, field) ? table.columns[field] : undefined;
  if (column) return column;
  throw new GuyubError(
    'unsupported',
    `"${table.name}" has no published field "${field}". It has: ${Object.keys(table.columns).join(', ')}.`,
    { adapter: 'gateway', issues: [{ message: 'is not a published field', path: [field] }] },
  );
}

/** What everybody may know of a field; asking about a number whose owner hides it must not find it. */
export function valueOf({ name, consent }: Column): Sql {
  const value = sql.raw(`t.${name}`);
  return consent ? sql`case when ${sql.raw(consent)} = 'yes' then ${value} end` : value;
}

/** From whom a row comes, and that it may be shown now; `project` says the same again on the way out. */
export function source(table: Table): Sql {
  const rows = sql`${sql.table(table.name)} as t`;
  return table.subject === 'owner'
    ? sql`${rows} inner join people as o on o.region = t.region and o.id = t.person_id`
    : rows;
}

/** @param at ISO date or instant */
export function published(table: Table, at: string): Sql {
  if (table.name === 'jobs') return sql`t.over_at > ${at}::text`;
  if (table.subject === 'open') return yes;
  const today = at.slice(0, 10);
  const owner = sql.raw(table.subject === 'self' ? 't' : 'o');
  const grownUp = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
  return sql`(${owner}.consent_publication = 'yes' and (${owner}.birth_date is null or ${owner}.birth_date <= ${grownUp}::text))`;
}

export interface Refinement {
  readonly field: string;
  readonly condition: Sql;
}

/** One condition a refined field. */
export function refinements(table: Table, query: Query): Refinement[] {
  return Object.entries(query.refine ?? {}).flatMap(([field, values]) =>
    values?.length ? [{ field, condition: oneOf(columnOf(table, field), values) }] : [],
  );
}

export function filter(table: Table, asked: Filter): Sql {
  switch (asked.op) {
    case 'and':
      return all(asked.of.map((part) => filter(table, part)));
    case 'or':
      return some(asked.of.map((part) => filter(table, part)));
    case 'not':
      // A missing value satisfies no condition, so it satisfies the negation of each.
      return sql`(${filter(table, asked.of)} is not true)`;
    case 'eq':
      return oneOf(columnOf(table, asked.field), [asked.value]);
    case 'in':
      return oneOf(columnOf(table, asked.field), asked.values);
    case 'exists': {
      const column = columnOf(table, asked.field);
      const there =
        column.kind === 'texts'
          ? sql`coalesce(cardinality(${valueOf(column)}), 0) > 0`
          : sql`${valueOf(column)} is not null`;
      return asked.value ? sql`(${there})` : sql`(not (${there}))`;
    }
    case 'range':
      return range(columnOf(table, asked.field), asked.gte, asked.lte);
  }
}

/** A value of another kind than the field's equals nothing. */
function oneOf(column: Column, values: readonly Scalar[]): Sql {
  const fitting = values.filter((value) => fits(column, value));
  if (fitting.length === 0) return no;
  if (column.kind === 'texts') return sql`(${valueOf(column)} && ${fitting as string[]}::text[])`;
  const list = fitting.map((value) => literal(column, value));
  return list.length === 1
    ? sql`(${valueOf(column)} = ${list[0]})`
    : sql`(${valueOf(column)} in (${sql.join(list)}))`;
}

function range(column: Column, gte: Scalar | undefined, lte: Scalar | undefined): Sql {
  if ([gte, lte].some((bound) => bound !== undefined && !fits(column, bound))) return no;
  const within = (value: Sql) =>
    all([
      sql`${value} is not null`,
      ...(gte === undefined ? [] : [sql`${value} >= ${literal(column, gte)}`]),
      ...(lte === undefined ? [] : [sql`${value} <= ${literal(column, lte)}`]),
    ]);
  return column.kind === 'texts'
    ? sql`exists (select 1 from unnest(${valueOf(column)}) as each(item) where ${within(sql`each.item`)})`
    : within(valueOf(column));
}

export const fits = ({ kind }: Column, value: unknown): boolean =>
  kind === 'texts' ? typeof value === 'string' : typeof value === (kind === 'text' ? 'string' : kind);

const casts = { text: 'text', texts: 'text', number: 'double precision', boolean: 'boolean' } as const;
export const literal = (column: Column, value: unknown): Sql => sql`${value}::${sql.raw(casts[column.kind])}`;
