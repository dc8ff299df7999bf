import { sql, type Kysely } from 'kysely';
import { gone, KEPT_MS, MANY } from '../hiring/forget.ts';
import type { Database } from '../schema.ts';

/**
 * Takes names, numbers and messages out of applications to jobs that are long over, how the employer is reached out of
 * the posting, and what visitors reported. What was offered, and how many were taken on, stays.
 */
export async function forgetApplicants(db: Kysely<Database>, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const before = new Date(now - KEPT_MS).toISOString();
  await sql`
    with over as (
      select t.region, t.id from postings as t
      where t.contact_name <> ${gone} and t.updated_at < ${before}
        and t.status in ('filled', 'expired', 'withdrawn', 'refused')
      order by t.updated_at limit ${MANY} for update skip locked
    ), applicant as (
      update applications as a
      set name = ${gone}, telephone = null, email = null, message = null, version = a.version + 1
      from over where a.region = over.region and a.job_id = over.id
    ), report as (
      delete from job_reports as r using over where r.region = over.region and r.job_id = over.id
    ), door as (
      update doors as d set name = null from over
      where d.region = over.region and d.kind = 'employer' and d.subject = over.id
    ), emptied as (
      update postings as t set contact_name = ${gone}, telephone = null, email = null, version = t.version + 1
      from over where t.region = over.region and t.id = over.id returning t.region, t.id, t.version
    )
    insert into audit (region, at, door_kind, action, resource, record_id, version)
    select region, ${at}, 'gateway', 'forget', 'postings', id, version from emptied`.execute(db);
}
