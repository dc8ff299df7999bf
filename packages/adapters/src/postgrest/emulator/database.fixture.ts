import { PGlite } from '@electric-sql/pglite';
import type { Plain } from '@guyub/core/adapter';

export const identifier = (name: string): string => `"${name.replaceAll('"', '""').replaceAll('\0', '')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

/** The roles of a project at Supabase. */
export async function startDatabase(): Promise<PGlite> {
  const db = await PGlite.create();
  await db.exec('create role anon; create role authenticated; create role service_role bypassrls;');
  return db;
}

/** A table of these rows, which strangers may read as far as `policy` goes, and write if it says so. */
export async function createTable(
  db: PGlite,
  name: string,
  rows: readonly Plain[],
  policy = 'true',
): Promise<void> {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const types = new Map(names.map((column) => [column, typeOf(rows.map((row) => row[column]))]));
  const columns = names.map(
    (column) => `${identifier(column)} ${types.get(column)}${column === 'id' ? ' primary key' : ''}`,
  );
  const table = identifier(name);
  await db.exec(`
    create table ${table} (${columns.join(', ')});
    alter table ${table} enable row level security;
    create policy shown on ${table} for select to anon, authenticated using (${policy});
    grant select on ${table} to anon, authenticated, service_role;
  `);
  const values = rows.map(
    (row) => `(${names.map((column) => written(row[column], types.get(column)!)).join(', ')})`,
  );
  if (values.length > 0)
    await db.exec(`insert into ${table} (${names.map(identifier).join(', ')}) values ${values.join(', ')}`);
}

function typeOf(given: readonly unknown[]): string {
  const values = given.filter((value) => value !== undefined && value !== null);
  const all = (is: (value: unknown) => boolean) => values.length > 0 && values.every(is);
  if (all((value) => typeof value === 'boolean')) return 'boolean';
  if (all((value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31)) return 'integer';
  if (all((value) => typeof value === 'number')) return 'numeric';
  if (all(Array.isArray)) return 'text[]';
  if (all((value) => typeof value === 'object')) return 'jsonb';
  if (all((value) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(value)))) return 'timestamp';
  return 'text collate "C"';
}

function written(value: unknown, type: string): string {
  if (value === undefined || value === null) return 'null';
  if (type === 'jsonb') return `${literal(JSON.stringify(value))}::jsonb`;
  if (type === 'text[]') return `array[${(value as readonly string[]).map(literal).join(', ')}]::text[]`;
  return typeof value === 'string' ? literal(value) : String(value as number);
}
