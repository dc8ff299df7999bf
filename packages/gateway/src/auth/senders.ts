import { createHmac, randomBytes } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../store/schema.ts';

const DAY_MS = 86_400_000;

/** What is counted, of whom, in which stretch of time. */
export interface Count {
  /** `address-hour` */
  readonly what: string;
  readonly hash: string;
  readonly windowMs: number;
}

/** Hashes of addresses that nobody can undo after the day: its salt is gone. Gateways of one database agree on them. */
export interface Senders {
  /** @param transaction where there is one: an embedded database has a single connection */
  hashOf(address: string, transaction?: Kysely<Database>): Promise<string>;
}

export function createSenders(db: Kysely<Database>, now: () => number): Senders {
  let known: { readonly day: string; readonly salt: string } | undefined;

  const salt = async (day: string, transaction: Kysely<Database> | undefined): Promise<string> => {
    if (known?.day === day) return known.salt;
    for (;;) {
      const { rows } = await sql<{ salt: string; made: boolean }>`
        with made as (
          insert into sender_days (day, salt) values (${day}, ${randomBytes(32).toString('base64')})
          on conflict do nothing returning salt
        )
        select salt, true as made from made union all select salt, false from sender_days where day = ${day}`.execute(
        transaction ?? db,
      );
      // None: another gateway made it at this moment.
      if (!rows[0]) continue;
      // What a transaction made may still be undone.
      if (!transaction || !rows[0].made) known = { day, salt: rows[0].salt };
      return rows[0].salt;
    }
  };

  return {
    hashOf: async (address, transaction) => {
      const day = new Date(now()).toISOString().slice(0, 10);
      return createHmac('sha256', await salt(day, transaction))
        .update(address)
        .digest('base64url')
        .slice(0, 22);
    },
  };
}

/** When the stretch of time that `at` is in began, and when it ends; ISO 8601 instants. */
export function windowAt(at: number, windowMs: number): { readonly since: string; readonly until: string } {
  const since = at - (at % windowMs);
  return { since: new Date(since).toISOString(), until: new Date(since + windowMs).toISOString() };
}

/** Each request that an address sends in a day counts here, and makes its puzzles harder. */
export const requestsToday = (hash: string): Count => ({ what: 'address-day', hash, windowMs: DAY_MS });

export const endOfDay = (at: number): string => windowAt(at, DAY_MS).until;

/** Adds one to each; gives `what`, `hash`, `count` and `until`. */
export function counting(counts: readonly Count[], at: number): RawBuilder<unknown> {
  const rows = counts.map(({ what, hash, windowMs }) => ({ what, hash, ...windowAt(at, windowMs) }));
  // In one order everywhere, or two who count the same would wait for each other.
  return sql`
    insert into senders (hash, what, since, until, count)
    select hash, what, since, until, 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as c (hash text, what text, since text, until text)
    order by hash collate "C", what collate "C"
    on conflict (hash, what, since) do update set count = senders.count + 1
    returning what, hash, count, until`;
}

/** How often so far. */
export async function countOf(
  db: Kysely<Database>,
  { what, hash, windowMs }: Count,
  at: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count from senders
    where hash = ${hash} and what = ${what} and since = ${windowAt(at, windowMs).since}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Forgets senders of yesterday, and what is over: puzzles, sessions, blocks of an address. */
export async function sweepDoors(db: Kysely<Database>, at: number): Promise<void> {
  const now = new Date(at).toISOString();
  await sql`delete from sender_days where day < ${now.slice(0, 10)}`.execute(db);
  for (const table of ['senders', 'request_senders', 'spent_puzzles', 'blocks'])
    await sql`delete from ${sql.table(table)} where until < ${now}`.execute(db);
  await sql`delete from sessions where expires_at < ${new Date(at - DAY_MS).toISOString()}`.execute(db);
}
