import { answersWithin } from '@guyub/core/hiring';
import { sql } from 'kysely';
import type { Work } from './in-one.ts';

/** Of how many invitations, the latest, the badge tells. */
const LATEST = 50;
const HOUR_MS = 3_600_000;

/** Works out again how soon people usually answer, and writes it where it changed. Last thing in a transaction. */
export async function tellAnswering(work: Work, region: string, people: readonly string[]): Promise<void> {
  const { transaction } = work;
  for (const person of people) {
    const { rows } = await sql<{ invited_at: string; answered_at: string | null }>`
      select invited_at, answered_at from invitations
      where region = ${region}::text and person_id = ${person}::text
        and (answered_at is not null or status = 'lapsed')
      order by invited_at desc limit ${LATEST}`.execute(transaction);
    const hours = rows.flatMap(({ invited_at: from, answered_at: to }) =>
      to === null ? [] : [(Date.parse(to) - Date.parse(from)) / HOUR_MS],
    );
    const told = answersWithin({ hours, silent: rows.length - hours.length }) ?? null;
    const changed = await sql`
      select 1 from people where region = ${region}::text and id = ${person}::text
        and answers_within is distinct from ${told}::integer`.execute(transaction);
    if (changed.rows.length === 0) continue;
    const version = await work.revise();
    await sql`
      update people set answers_within = ${told}::integer, version = ${version}, updated_at = ${work.moment.iso}
      where region = ${region}::text and id = ${person}::text`.execute(transaction);
  }
}
