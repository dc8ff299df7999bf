import { invitingRules, nextWorkingDay } from '@guyub/core/hiring';
import { sql } from 'kysely';
import type { Work } from './in-one.ts';
import { ofRequest, recordsOf, type Kept } from './records.ts';

export const offeredTo = ({ transaction }: Work, request: Kept<'quoteRequests'>) =>
  recordsOf(transaction, 'quotes', sql`${ofRequest(request)} and t.status = 'offered'`);

/** When the next people are asked, now that a quote came or went; null: nobody else is asked. */
export async function nextBatchAt(work: Work, request: Kept<'quoteRequests'>): Promise<string | null> {
  const { transaction, moment } = work;
  if (moment.today > request.replyBy) return null;
  if ((await offeredTo(work, request)).length >= invitingRules.quotesWanted) return null;
  const { rows } = await sql<{ last: string | null }>`
    select max(t.invited_at) as last from invitations as t where ${ofRequest(request)}`.execute(transaction);
  const last = rows[0]?.last;
  if (!last) return moment.iso;
  return new Date(nextWorkingDay(Date.parse(last), request.region)).toISOString();
}
