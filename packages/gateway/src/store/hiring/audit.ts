import { sql, type Kysely } from 'kysely';
import type { Sql } from '../conditions.ts';
import type { Database } from '../schema.ts';
import type { Behind } from './behind-door.ts';

interface Entry {
  readonly region: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Absent: somebody without a door; `gateway`: its time had come, or somebody at its own machine did it. */
  readonly door?: Behind | 'gateway' | undefined;
  readonly action: string;
  readonly resource: string;
  readonly ids: readonly string[];
  readonly version?: number;
}

/** Who did what, in the transaction that does it. Ids only: what was written stands in the record. */
export async function audit(db: Kysely<Database>, entry: Entry): Promise<void> {
  await auditing(entry).execute(db);
}

/** The same, as the last part of a longer statement. */
export function auditing({ region, at, door, action, resource, ids, version }: Entry): Sql {
  const kind = door === undefined ? 'anonymous' : door === 'gateway' ? door : door.kind;
  const subject = typeof door === 'object' ? door.subject : null;
  return sql`
    insert into audit (region, at, door_kind, door_subject, action, resource, record_id, version)
    select ${region}, ${at}, ${kind}, ${subject}, ${action}, ${resource}, id, ${version ?? null}::bigint
    from unnest(${[...ids]}::text[]) as id`;
}
