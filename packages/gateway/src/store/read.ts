import { resources, type RecordName } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

const columnName = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Only the store's own writer reads whole records; what leaves goes through `project`. */
const wholeColumns = (resource: RecordName) =>
  Object.keys(resources[resource].fields).flatMap((field) =>
    field === 'consents' ? [] : [{ field, column: columnName(field) }],
  );

/**
 * Whole records of one region, without the `consents` that belong to their owner; absent keys are absent.
 *
 * @param which limits them to those whose column holds one of the values
 * @param extra further columns, under their own names
 */
export async function rowsOf<T>(
  db: Kysely<Database>,
  resource: Exclude<RecordName, 'regions' | 'skills'>,
  region: string,
  which?: { readonly column: 'id' | 'person_id'; readonly values: readonly string[] },
  extra: readonly string[] = [],
): Promise<T[]> {
  if (which?.values.length === 0) return [];
  const columns = [
    ...wholeColumns(resource).map(({ field, column }) => sql`${sql.ref(column)} as ${sql.ref(field)}`),
    ...extra.map((column) => sql.ref(column)),
  ];
  const condition = which ? sql`${sql.ref(which.column)} = any(${[...which.values]}::text[])` : sql`true`;
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(columns)} from ${sql.table(resource)} where region = ${region}::text and ${condition} order by id`.execute(
    db,
  );
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T,
  );
}
