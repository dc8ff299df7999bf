import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Part of the evidence of a consent: tells which content of a file said so, whatever the file was called. */
export const contentMark = (sha256: string): string => `(sha256 ${sha256.slice(0, 16)})`;

/**
 * People whose last answer is a no that other content gave, as `personId purpose`. A file that was in before says
 * nothing new: its yes is older than such a no, or nobody can tell.
 */
export async function refusalsElsewhere(
  db: Kysely<Database>,
  region: string,
  ids: readonly string[],
  mark: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string; state: string; evidence: string }>`
    select distinct on (person_id, purpose) person_id || ' ' || purpose as key, state, evidence from consents
    where region = ${region}::text and person_id = any(${[...ids]}::text[])
    order by person_id, purpose, recorded_at desc, state = 'no' desc`.execute(db);
  return new Set(
    rows.flatMap(({ key, state, evidence }) => (state === 'no' && !evidence.endsWith(mark) ? [key] : [])),
  );
}
