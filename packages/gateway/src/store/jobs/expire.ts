import { dateThere } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { audit } from '../hiring/audit.ts';
import { inOne, type Clocked } from '../hiring/in-one.ts';
import { moveAll } from '../hiring/records.ts';

/**
 * Takes what is over off the board, where nobody has seen it since its last day ended. Days begin in the east: what may
 * be over anywhere is looked at by the calendar of its own region.
 */
export async function expirePostings(clocked: Clocked): Promise<void> {
  const ms = clocked.now();
  const latest = dateThere(ms, 'kemendagri:91');
  const { rows } = await sql<{ region: string }>`
    select region from postings where status in ('submitted', 'published') and card ->> 'validThrough' < ${latest}
    union select region from jobs where over_at <= ${new Date(ms).toISOString()}`.execute(clocked.db);
  for (const { region } of rows)
    await inOne(clocked, region, async ({ transaction, moment, revise }) => {
      const over = sql`t.region = ${region}::text and t.card ->> 'validThrough' < ${moment.today}`;
      const at = moment.iso;
      const expired = await moveAll(transaction, 'postings', over, ['submitted', 'published'], 'expired', at);
      const ids = expired.map(({ id }) => id);
      await audit(transaction, {
        region,
        at,
        door: 'gateway',
        action: 'expired',
        resource: 'postings',
        ids,
      });
      const { numAffectedRows } = await sql`
        delete from jobs where region = ${region}::text and over_at <= ${at}`.execute(transaction);
      if (numAffectedRows) await revise();
    });
}
