import { PGlite } from '@electric-sql/pglite';
import type { Plain } from '@guyub/core/adapter';

/** As psycopg2 and CKAN's `identifier` and `literal_string` write them (datastore/backend/postgres.py). */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""').replaceAll('\0', '')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

/** A DataStore's database: its own type for JSON, and the trigger that fills the full text (datastore/set_permissions.sql). */
export async function startDatabase(): Promise<PGlite> {
  const db = await PGlite.create();
  await db.exec(`
    create type nested as (json json, extra text);
    create function populate_full_text_trigger() returns trigger as $$
      begin
        if new._full_text is not null then return new; end if;
        -- No language: the database's own, which is English nearly everywhere.
        new._full_text := (
          select to_tsvector(string_agg(value, ' ')) from json_each_text(row_to_json(new.*)) where key not like '\\_%');
        return new;
      end;
    $$ language plpgsql;
  `);
  return db;
}

/** A table as xloader makes it of a file: PostgreSQL's types, a number for each row, and the full text of all columns. */
export async function createTable(db: PGlite, id: string, rows: readonly Plain[]): Promise<void> {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const types = new Map(names.map((name) => [name, typeOf(rows.map((row) => row[name]))]));
  const columns = names.map((name) => `${identifier(name)} ${types.get(name)}`);
  await db.exec(`
    create table ${identifier(id)} (_id serial primary key, _full_text tsvector, ${columns.join(', ')});
    create trigger zfulltext before insert or update on ${identifier(id)}
      for each row execute procedure populate_full_text_trigger();
  `);
  const values = rows.map(
    (row) => `(${names.map((name) => written(row[name], types.get(name)!)).join(', ')})`,
  );
  if (values.length > 0)
    await db.exec(
      `insert into ${identifier(id)} (${names.map(identifier).join(', ')}) values ${values.join(', ')}`,
    );
}

function typeOf(given: readonly unknown[]): string {
  const values = given.filter((value) => value !== undefined && value !== null);
  const all = (is: (value: unknown) => boolean) => values.length > 0 && values.every(is);
  if (all((value) => typeof value === 'boolean')) return 'bool';
  if (all((value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31)) return 'int4';
  if (all((value) => typeof value === 'number')) return 'numeric';
  if (all(Array.isArray)) return 'text[]';
  if (all((value) => typeof value === 'object')) return 'nested';
  if (all((value) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(value)))) return 'timestamp';
  return 'text';
}

function written(value: unknown, type: string): string {
  if (value === undefined || value === null) return 'null';
  if (type === 'nested') return `row(${literal(JSON.stringify(value))}::json, null)::nested`;
  if (type === 'text[]') return `array[${(value as readonly string[]).map(literal).join(', ')}]::text[]`;
  return typeof value === 'string' ? literal(value) : String(value as number);
}

/** Name and type of each column, `_id` first, as `_get_fields_types` gives them; null: there is no such table. */
export async function fieldTypes(db: PGlite, id: string): Promise<ReadonlyMap<string, string> | null> {
  const { rows } = await db.query<{ name: string; type: string }>(
    `select a.attname as name, t.typname as type from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       join pg_type t on t.oid = a.atttypid
     where c.relname = $1 and c.relkind = 'r' order by a.attnum`,
    [id],
  );
  if (rows.length === 0) return null;
  const own = rows.filter(({ name }) => !name.startsWith('_'));
  return new Map([['_id', 'int'], ...own.map(({ name, type }) => [name, type] as const)]);
}
