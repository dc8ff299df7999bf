import { GuyubError } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { Behind } from './behind-door.ts';

/** What tells one wish from another. */
export interface Wish {
  /** Chosen by the sender. */
  readonly key: string;
  /** Of method, address and body. */
  readonly bodyHash: string;
}

export interface Claim extends Wish {
  readonly door: Behind | undefined;
  readonly region: string;
  readonly resource: string;
  readonly recordId: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** How long a repetition is recognised. */
const KEPT_MS = 30 * 86_400_000;

/**
 * First thing in the transaction of a wish. A repetition that comes meanwhile waits here until the first one is through.
 *
 * @returns id of the record that the wish led to before; undefined: it is to be done now
 * @throws GuyubError `conflict` for another wish under the same key
 */
export async function claim(db: Kysely<Database>, wish: Claim): Promise<string | undefined> {
  const { door, region, key, bodyHash, resource, recordId, at } = wish;
  const scope = door ? `${door.region} ${door.kind} ${door.subject}` : 'anonymous';
  const { rows } = await sql`
    insert into idempotency (scope, key, body_hash, resource, record_id, region, created_at)
    values (${scope}, ${key}, ${bodyHash}, ${resource}, ${recordId}, ${region}, ${at})
    on conflict do nothing returning key`.execute(db);
  if (rows.length > 0) return undefined;
  const known = await sql<{ body_hash: string; resource: string; record_id: string }>`
    select body_hash, resource, record_id from idempotency where scope = ${scope} and key = ${key}`.execute(
    db,
  );
  const [before] = known.rows;
  if (before?.body_hash === bodyHash && before.resource === resource) return before.record_id;
  const message =
    'Kunci kiriman ini (Idempotency-Key) sudah dipakai untuk hal lain. Muat ulang halaman, lalu kirim lagi.';
  // A form without a script knows by it that another one was sent.
  const issues = [{ path: ['Idempotency-Key'], message }];
  throw new GuyubError('conflict', message, { adapter: 'gateway', issues });
}

/** Forgets old wishes. */
export async function sweepWishes(db: Kysely<Database>, now: number): Promise<void> {
  const before = new Date(now - KEPT_MS).toISOString();
  await sql`delete from idempotency where created_at < ${before}`.execute(db);
}
