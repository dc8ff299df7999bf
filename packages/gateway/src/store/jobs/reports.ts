import { scrubDeep } from '@guyub/core';
import type { JobReportInput } from '@guyub/core/jobs';
import { sql, type Kysely } from 'kysely';
import type { Clocked } from '../hiring/in-one.ts';
import type { Sender } from '../hiring/send.ts';
import type { Database } from '../schema.ts';
import { writeToJob, type JobGate } from './to-job.ts';

/** A visitor says that something is wrong with a job. */
export const report = (clocked: Clocked, gate: JobGate, input: JobReportInput, by: Sender): Promise<void> =>
  writeToJob(
    clocked,
    gate,
    {
      resource: 'jobReports',
      jobId: input.jobId,
      check: () => {},
      write: async ({ transaction, moment }, { region }, id) => {
        const { jobId, reason, note } = scrubDeep(input);
        await gate.limits.takeReport(transaction, { address: by.address, region, jobId });
        await sql`
          insert into job_reports (region, id, job_id, reason, note, at)
          values (${region}, ${id}, ${jobId}, ${reason}, ${note ?? null}, ${moment.iso})`.execute(
          transaction,
        );
      },
    },
    by,
  );

interface Reported extends JobReportInput {
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Newest first. */
export async function reportsOf(
  db: Kysely<Database>,
  region: string,
  jobs: readonly string[],
): Promise<readonly Reported[]> {
  const { rows } = await sql<Reported & { readonly note: string | null }>`
    select job_id as "jobId", reason, note, at from job_reports
    where region = ${region}::text and job_id = any(${[...jobs]}::text[]) order by at desc, id`.execute(db);
  return rows.map(({ note, ...rest }) => ({ ...rest, ...(note !== null && { note }) }));
}

/** A coordinator has looked at the job since. */
export async function closeReports(
  db: Kysely<Database>,
  { region, id }: { readonly region: string; readonly id: string },
): Promise<void> {
  await sql`delete from job_reports where region = ${region}::text and job_id = ${id}::text`.execute(db);
}
