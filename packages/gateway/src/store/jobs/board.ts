import type { Job } from '@guyub/core';
import { sql } from 'kysely';
import type { Work } from '../hiring/in-one.ts';
import type { Kept } from '../hiring/records.ts';
import { locator } from '../places.ts';
import { jobRow, upsertRows } from '../write.ts';

/** Makes the board show what a posting says, or no longer show it. */
export const keepBoard = (work: Work, posting: Kept<'postings'>): Promise<void> =>
  posting.status === 'published' || posting.status === 'filled'
    ? show(work, posting)
    : takeOff(work, posting);

async function show(
  { transaction, moment, revise }: Work,
  { id, region, card, status }: Kept<'postings'>,
): Promise<void> {
  const { rows } = await sql<{ postedOn: string }>`
    select posted_on as "postedOn" from jobs where region = ${region}::text and id = ${id}::text`.execute(
    transaction,
  );
  const { province, latitude, longitude } = (await locator(transaction, region))(card.subdistrict);
  const job: Job = {
    ...card,
    id,
    filled: status === 'filled',
    // To mend a text is not to post it again.
    postedOn: rows[0]?.postedOn ?? moment.today,
    province,
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    updatedAt: moment.iso,
  };
  await upsertRows(transaction, 'jobs', [jobRow(job, await revise())]);
}

async function takeOff({ transaction, revise }: Work, { id, region }: Kept<'postings'>): Promise<void> {
  const { numAffectedRows } = await sql`
    delete from jobs where region = ${region}::text and id = ${id}::text`.execute(transaction);
  if (numAffectedRows) await revise();
}
