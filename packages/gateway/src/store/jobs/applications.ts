import { mayMove } from '@guyub/core/hiring';
import type { ApplicationChange, ApplicationInput } from '@guyub/core/jobs';
import { sql } from 'kysely';
import { all } from '../conditions.ts';
import { behind, notFound } from '../hiring/behind-door.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { change, insert, recordsOf, withId } from '../hiring/records.ts';
import type { Sender } from '../hiring/send.ts';
import { checkVersion, conflict, invalid, onlyFrom, write, type Writer } from '../hiring/write.ts';
import { writeToJob, type JobGate } from './to-job.ts';

/** What an employer can read; whoever comes later is told so, rather than not read. */
const MOST = 500;

/** Somebody asks for a job; only its employer and the coordinators read who. */
export function apply(clocked: Clocked, gate: JobGate, input: ApplicationInput, by: Sender): Promise<void> {
  const { jobId } = input;
  if (input.telephone === undefined && input.email === undefined)
    throw invalid('Isi nomor HP/WA atau surel: tanpa itu pemberi kerja tidak dapat menghubungi Anda.', [
      'telephone',
    ]);
  return writeToJob(
    clocked,
    gate,
    {
      resource: 'applications',
      jobId,
      check: ({ filled, applyUrl }) => {
        if (filled) throw conflict('Lowongan ini sudah terisi.');
        if (applyUrl !== null) throw conflict('Lamaran untuk lowongan ini lewat tautan pemberi kerja.');
      },
      write: async ({ transaction, moment }, { region }, id) => {
        const { address } = by;
        await gate.limits.takeApplication(transaction, { address, region, jobId, contact: input });
        const { rows } = await sql<{ count: number }>`
          select count(*) as count from applications
          where region = ${region}::text and job_id = ${jobId}::text`.execute(transaction);
        if (rows[0]!.count >= MOST)
          throw conflict(`Lowongan ini sudah menerima ${MOST} lamaran. Hubungi pemberi kerjanya langsung.`);
        const at = moment.iso;
        const status = 'sent';
        await insert(transaction, 'applications', [
          { ...input, id, region, status, createdAt: at, updatedAt: at },
        ]);
      },
    },
    by,
  );
}

/** The employer notes what came of it. */
export function changeApplication(clocked: Clocked, id: string, { status }: ApplicationChange, by: Writer) {
  onlyFrom(by, 'employer');
  return write(clocked, by, { resource: 'applications', id, action: status }, async (work) => {
    const { transaction, moment } = work;
    const where = all([withId(by.door.region, id), behind(by.door, 'applications')]);
    const [kept] = await recordsOf(transaction, 'applications', where, sql`for update of t`);
    if (!kept) throw notFound();
    checkVersion(kept, by.ifVersion);
    if (kept.status === status) return kept;
    if (!mayMove('applications', kept.status, status))
      throw conflict('Lamaran ini sudah dijawab. Muat ulang halaman.');
    return change(transaction, 'applications', kept, { status }, moment.iso);
  });
}
