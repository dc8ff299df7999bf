import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** How long after its end a matter keeps how somebody is reached: for a complaint, or a question of the auditor. */
export const KEPT_MS = 90 * 86_400_000;
export const MANY = 500;
export const gone = '(dihapus)';

/**
 * Takes name, number, e-mail and address out of requests that are long over, and out of their deals. What was ordered and
 * for how much stays. A deal of which nobody said how it ended is over with the day on which it was needed.
 */
export async function forgetContacts(db: Kysely<Database>, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const before = new Date(now - KEPT_MS).toISOString();
  await sql`
    with over as (
      select t.region, t.id from quote_requests as t
      where t.contact_name <> ${gone} and t.updated_at < ${before}
        and (t.status in ('completed', 'no-result', 'cancelled', 'refused')
          or t.status = 'chosen' and t.needed_on < ${before})
      order by t.updated_at limit ${MANY} for update skip locked
    ), deal as (
      update deals as d
      set buyer_contact_name = null, buyer_telephone = null, buyer_email = null, address = null, person_telephone = null,
        version = d.version + 1
      from over where d.region = over.region and d.request_id = over.id
    ), door as (
      update doors as d set name = null from over
      where d.region = over.region and d.kind = 'buyer' and d.subject = over.id
    ), emptied as (
      update quote_requests as t
      set contact_name = ${gone}, telephone = null, email = null, address = null, version = t.version + 1
      from over where t.region = over.region and t.id = over.id returning t.region, t.id, t.version
    )
    insert into audit (region, at, door_kind, action, resource, record_id, version)
    select region, ${at}, 'gateway', 'forget', 'quoteRequests', id, version from emptied`.execute(db);
}
