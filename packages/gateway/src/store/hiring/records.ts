import { scrubDeep } from '@guyub/core';
import { move, type PrivateName, type PrivateRecords } from '@guyub/core/hiring';
import { privateResources } from '@guyub/core/hiring/schemas';
import { sql, type Kysely } from 'kysely';
import { all, type Sql } from '../conditions.ts';
import type { Database, Plain } from '../schema.ts';

/** A private record as its table keeps it. */
export type Kept<K extends PrivateName> = PrivateRecords[K] & { readonly version: number };
type State<K extends PrivateName> = PrivateRecords[K]['status'];
/** null takes a value away. */
export type Changes<K extends PrivateName> = {
  readonly [F in keyof PrivateRecords[K]]?: PrivateRecords[K][F] | null;
};

const tableNames: Readonly<Record<PrivateName, string>> = {
  quoteRequests: 'quote_requests',
  invitations: 'invitations',
  quotes: 'quotes',
  deals: 'deals',
  postings: 'postings',
  applications: 'applications',
  communities: 'communities',
  memberships: 'memberships',
  workOrders: 'work_orders',
  shares: 'shares',
};
const columnName = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** @param rest of the statement: order, limit, lock */
export async function recordsOf<K extends PrivateName>(
  db: Kysely<Database>,
  resource: K,
  where: Sql,
  rest: Sql = sql``,
): Promise<Kept<K>[]> {
  const { rows } = await sql<{ row: Plain }>`
    select to_jsonb(t) as row from ${sql.table(tableNames[resource])} as t where ${where} ${rest}`.execute(
    db,
  );
  return rows.map(({ row }) => keptOf(resource, row));
}

/** A row as JSON, under the names of the model; absent keys are absent. */
export function keptOf<K extends PrivateName>(resource: K, row: Plain): Kept<K> {
  const fields = Object.keys(privateResources[resource].fields).flatMap((field) => {
    const value = row[columnName(field)];
    return value === null || value === undefined ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(fields), version: row['version'] } as Kept<K>;
}

/** What comes in was refused with an identity number in it; scrubbing is the second lock. */
const rowOf = (values: object) =>
  Object.fromEntries(
    Object.entries(scrubDeep(values)).map(([field, value]) => [columnName(field), value as unknown]),
  );

export async function insert<K extends PrivateName>(
  db: Kysely<Database>,
  resource: K,
  records: readonly PrivateRecords[K][],
): Promise<readonly Kept<K>[]> {
  await inserting(resource, records).execute(db);
  return records.map((record) => ({ ...record, version: 1 }));
}

/** The same, as a part of a longer statement. */
export function inserting<K extends PrivateName>(resource: K, records: readonly PrivateRecords[K][]): Sql {
  const table = sql.table(tableNames[resource]);
  const rows = JSON.stringify(records.map((record) => ({ ...rowOf(record), version: 1 })));
  return sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${rows}::json)`;
}

/**
 * Changes a record that this transaction holds.
 *
 * @throws GuyubError `conflict` for a state to which it may not go
 */
export async function change<K extends PrivateName>(
  db: Kysely<Database>,
  resource: K,
  kept: Kept<K>,
  changes: Changes<K>,
  now: string,
): Promise<Kept<K>> {
  const { status } = changes;
  if (status) move(resource, kept.status as State<K>, status as State<K>);
  const row = rowOf({ ...changes, updatedAt: now });
  const table = sql.table(tableNames[resource]);
  const set = sql.join(Object.keys(row).map((name) => sql`${sql.ref(name)} = ${sql.ref(`p.${name}`)}`));
  const { rows } = await sql<{ row: Plain }>`
    update ${table} as t set ${set}, version = t.version + 1
    from json_populate_record(null::${table}, ${JSON.stringify(row)}::json) as p
    where t.region = ${kept.region}::text and t.id = ${kept.id}::text
    returning to_jsonb(t) as row`.execute(db);
  return keptOf(resource, rows[0]!.row);
}

/** Moves all that stand in one of these states; from each of them the move must be allowed. */
export async function moveAll<K extends PrivateName>(
  db: Kysely<Database>,
  resource: K,
  where: Sql,
  from: readonly State<K>[],
  to: State<K>,
  now: string,
): Promise<readonly Kept<K>[]> {
  for (const state of from) move(resource, state, to);
  const { rows } = await sql<{ row: Plain }>`
    update ${sql.table(tableNames[resource])} as t
    set status = ${to}, version = t.version + 1, updated_at = ${now}
    where ${where} and t.status = any(${[...from]}::text[])
    returning to_jsonb(t) as row`.execute(db);
  return rows.map(({ row }) => keptOf(resource, row));
}

export const withId = (region: string, id: string): Sql =>
  sql`t.region = ${region}::text and t.id = ${id}::text`;
export const ofRequest = ({ region, id }: { readonly region: string; readonly id: string }): Sql =>
  all([sql`t.region = ${region}::text`, sql`t.request_id = ${id}::text`]);
