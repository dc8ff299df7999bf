import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { Behind } from './behind-door.ts';

interface Entry {
  readonly region: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Absent: somebody without a door; `gateway`: nobody, its time had come. */
  readonly door?: Behind | 'gateway' | undefined;
  readonly action: string;
  readonly resource: string;
  readonly ids: readonly string[];
  readonly version?: number;
}

/** Who did what, in the transaction that does it. Ids only: what was written stands in the record. */
export async function audit(
  db: Kysely<Database>,
  { region, at, door, action, resource, ids, version }: Entry,
): Promise<void> {
  const kind = door === undefined ? 'anonymous' : door === 'gateway' ? door : door.kind;
  const subject = typeof door === 'object' ? door.subject : null;
  await sql`
    insert into audit (region, at, door_kind, door_subject, action, resource, record_id, version)
    select ${region}, ${at}, ${kind}, ${subject}, ${action}, ${resource}, id, ${version ?? null}::bigint
    from unnest(${[...ids]}::text[]) as id`.execute(db);
}
