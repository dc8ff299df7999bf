import type { Deal } from '@guyub/core/hiring';
import { sql } from 'kysely';
import type { Sql } from '../conditions.ts';
import type { Behind } from './behind-door.ts';
import type { Kept } from './records.ts';

/** Something here waits for whoever stands at this door. */
export function needs({ kind, region, subject }: Behind, today: string): Sql {
  const ofIt = sql`x.region = t.region and x.request_id = t.id`;
  const open = sql`x.status in ('invited', 'opened')`;
  switch (kind) {
    case 'buyer':
      return sql`true`;
    // Has no requests: see the desk of posts.
    case 'employer':
      return sql`false`;
    case 'person':
      return sql`exists (select 1 from invitations as x where ${ofIt} and x.person_id = ${subject}::text and ${open})
        or exists (select 1 from deals as x where ${ofIt} and x.person_id = ${subject}::text and x.status = 'agreed'
          and x.person_answer is null and t.needed_on <= ${today}::text)`;
    case 'coordinator':
      return sql`t.status = 'submitted'
        or exists (select 1 from invitations as x where ${ofIt} and ${open} and x.forwarded_at is null)
        or exists (select 1 from deals as x where x.region = ${region}::text and ${ofIt} and x.status = 'differing')`;
  }
}

/** "Did it happen, for how much?": from the day on which it was needed, once at each side. */
export function asks(
  { kind }: Behind,
  { neededOn }: Kept<'quoteRequests'>,
  deal: Deal | undefined,
  today: string,
): boolean {
  if (!deal) return false;
  if (kind === 'coordinator') return deal.status === 'differing';
  const answer = kind === 'buyer' ? deal.buyerAnswer : deal.personAnswer;
  return deal.status === 'agreed' && !answer && neededOn <= today;
}
