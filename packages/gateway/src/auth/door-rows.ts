import type { DoorKind } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import type { Sql } from '../store/conditions.ts';
import type { Database } from '../store/schema.ts';
import type { Subject } from './subject.ts';

/** Makes the door of what is new, as a part of the statement that makes it. */
export const opening = ({ region, kind, subject, name }: Subject): Sql => sql`
  insert into doors (region, kind, subject, name) values (${region}, ${kind}, ${subject}, ${name ?? null})`;
/** Of the links of a new door. */
export const FIRST_GENERATION = 1;

/** The door's row, made when it is first needed. */
export async function generationOf(db: Kysely<Database>, door: Subject): Promise<number> {
  const { rows } = await sql<{ generation: number }>`
    insert into doors (region, kind, subject, name)
    values (${door.region}, ${door.kind}, ${door.subject}, ${door.name ?? null})
    on conflict (region, kind, subject) do update set name = coalesce(excluded.name, doors.name)
    returning generation`.execute(db);
  return rows[0]!.generation;
}

/** Of all of them, in their order, with one question that seldom writes. */
export async function generationsOf(
  db: Kysely<Database>,
  doors: readonly Subject[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ region: string; kind: string; subject: string; generation: number }>`
    with asked as (
      select distinct on (region, kind, subject) region, kind, subject, name
      from json_to_recordset(${JSON.stringify(doors)}::json) as d (region text, kind text, subject text, name text)
      order by region, kind, subject
    ), made as (
      insert into doors (region, kind, subject, name) select * from asked
      on conflict (region, kind, subject) do update set name = excluded.name
        where excluded.name is not null and doors.name is distinct from excluded.name
    )
    select region, kind, subject, generation from doors join asked using (region, kind, subject)`.execute(db);
  const known = new Map(rows.map((row) => [`${row.region} ${row.kind} ${row.subject}`, row.generation]));
  // Not seen by that question: made by it.
  return doors.map(
    ({ region, kind, subject }) => known.get(`${region} ${kind} ${subject}`) ?? FIRST_GENERATION,
  );
}

export interface Redemption {
  readonly door: Subject;
  readonly generation: number;
  /** ISO 8601 instants. */
  readonly hour: string;
  readonly mostAnHour: number;
  readonly session: {
    readonly id: string;
    readonly startedAt: string;
    readonly expiresAt: string;
    readonly endsAt: string;
  };
  readonly mostSessions: number;
}

/** A link becomes a session, for which the oldest makes room. undefined: no such door, or its links have ended. */
export async function redeem(
  db: Kysely<Database>,
  { door: { region, kind, subject }, generation, hour, mostAnHour, session, mostSessions }: Redemption,
): Promise<{ readonly name: string | null; readonly session: string | null } | undefined> {
  const here = sql`region = ${region} and kind = ${kind} and subject = ${subject}`;
  const { rows } = await sql<{ name: string | null; session: string | null }>`
    with opened as (
      update doors set
        redeemed = case when redeemed_hour = ${hour} then redeemed + 1 else 1 end, redeemed_hour = ${hour}
      where ${here} and generation = ${generation}
        and (redeemed_hour is distinct from ${hour} or redeemed < ${mostAnHour})
      returning region, kind, subject, generation
    ), begun as (
      insert into sessions (region, id, kind, subject, generation, started_at, expires_at, ends_at)
      select region, ${session.id}, kind, subject, generation,
        ${session.startedAt}, ${session.expiresAt}, ${session.endsAt} from opened
      returning id
    )
    select name, (select id from begun) as session from doors where ${here} and generation = ${generation}`.execute(
    db,
  );
  // Afterwards, so that it sees what others began at the same moment.
  if (rows[0]?.session)
    await sql`
      delete from sessions where region = ${region} and id in (
        select id from sessions where ${here} order by started_at desc, id offset ${mostSessions}
      )`.execute(db);
  return rows[0];
}

export interface Use {
  readonly region: string;
  readonly id: string;
  readonly counter: number;
  /** A session that ended before this is over. */
  readonly dead: string;
  /** When it is to end, if it is to be exchanged. */
  readonly until?: string;
}

export interface Used {
  readonly kind: DoorKind;
  readonly subject: string;
  readonly name: string | null;
  readonly expires_at: string;
}

/**
 * One question, whatever comes of it. The highest counter that was used and the next one are good: the answer with the
 * next one may have been lost. A lower one was replaced by one that is in use, so somebody has a copy: the session ends.
 */
export async function useSession(
  db: Kysely<Database>,
  { region, id, counter, dead, until }: Use,
): Promise<Used | undefined> {
  const here = sql`s.region = ${region} and s.id = ${id}`;
  const { rows } = await sql<Used>`
    with mine as (
      select s.kind, s.subject, s.counter, s.expires_at, d.name
      from sessions as s join doors as d
        on d.region = s.region and d.kind = s.kind and d.subject = s.subject and d.generation = s.generation
      where ${here} and s.expires_at > ${dead}
    ), used as (
      update sessions as s
      set counter = ${counter}, expires_at = coalesce(least(${until ?? null}::text, s.ends_at), s.expires_at)
      where ${here} and exists (select from mine)
        and (s.counter = ${counter}::integer - 1 or s.counter = ${counter} and ${until !== undefined}::boolean)
      returning s.expires_at
    ), ended as (
      delete from sessions as s where ${here} and s.counter > ${counter}
    )
    select kind, subject, name, coalesce((select expires_at from used), expires_at) as expires_at
    from mine where counter in (${counter}::integer, ${counter}::integer - 1)`.execute(db);
  return rows[0];
}

/** Links and sessions of that door. */
export async function endDoor(db: Kysely<Database>, { region, kind, subject }: Subject): Promise<void> {
  await sql`
    with ended as (
      delete from sessions where region = ${region} and kind = ${kind} and subject = ${subject}
    )
    update doors set generation = generation + 1
    where region = ${region} and kind = ${kind} and subject = ${subject}`.execute(db);
}
