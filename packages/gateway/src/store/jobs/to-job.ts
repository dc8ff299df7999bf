import { GuyubError } from '@guyub/core';
import { sql } from 'kysely';
import type { Forms } from '../../auth/forms.ts';
import type { Limits } from '../../auth/limits.ts';
import type { Puzzles } from '../../auth/puzzle.ts';
import { audit } from '../hiring/audit.ts';
import { inOne, type Clocked, type Work } from '../hiring/in-one.ts';
import { claim } from '../hiring/once.ts';
import type { Sender } from '../hiring/send.ts';
import { randomId } from '../ids.ts';

/** A job of the board, as far as somebody who writes to it needs to know. */
interface OnBoard {
  readonly region: string;
  readonly filled: boolean;
  readonly applyUrl: string | null;
}

export interface JobGate {
  readonly puzzles: Pick<Puzzles, 'check'>;
  readonly forms: Pick<Forms, 'check'>;
  readonly limits: Pick<Limits, 'takeApplication' | 'takeReport'>;
}

interface Writing {
  readonly resource: 'applications' | 'jobReports';
  readonly jobId: string;
  /** Looks at the job before the puzzle is. */
  readonly check: (job: OnBoard) => void;
  /** Counts and writes, once, while the job stays as it is. */
  readonly write: (work: Work, job: OnBoard, id: string) => Promise<void>;
}

/**
 * Something that a stranger writes to a job of the board. Nothing is told of it: a repetition has the same empty answer,
 * also when the job is over by then.
 *
 * @throws GuyubError `not-found`, the same for what never was and what is over
 */
export async function writeToJob(
  clocked: Clocked,
  { puzzles, forms }: Pick<JobGate, 'puzzles' | 'forms'>,
  { resource, jobId, check, write }: Writing,
  { key, bodyHash, proof, form, address }: Sender,
): Promise<void> {
  const now = new Date(clocked.now()).toISOString();
  const { rows } = await sql<{ before: boolean } & (OnBoard | { readonly region: null })>`
    select j.region, j.filled, j.apply_url as "applyUrl", exists (
      select 1 from idempotency
      where scope = 'anonymous' and key = ${key} and body_hash = ${bodyHash} and resource = ${resource}
    ) as before
    from (select 1) as one left join jobs as j on j.id = ${jobId}::text and j.over_at > ${now}
    limit 1`.execute(clocked.db);
  const { before, ...job } = rows[0]!;
  if (before) return;
  if (job.region === null) throw notThere();
  check(job);
  const { region } = job;
  const id = randomId();
  const pay =
    form === undefined
      ? await puzzles.check({ proof, address, region })
      : await forms.check({ form, address, region, personId: undefined });
  await inOne(clocked, region, async (work) => {
    const { transaction, moment } = work;
    const at = moment.iso;
    const wish = { key, bodyHash, door: undefined, region, resource, recordId: id, at };
    if ((await claim(transaction, wish)) !== undefined) return;
    const still = await sql<OnBoard>`
      select region, filled, apply_url as "applyUrl" from jobs
      where region = ${region}::text and id = ${jobId}::text and over_at > ${at} for share`.execute(
      transaction,
    );
    if (!still.rows[0]) throw notThere();
    check(still.rows[0]);
    await pay(transaction);
    await write(work, still.rows[0], id);
    await audit(transaction, { region, at, action: 'create', resource, ids: [id] });
  });
}

const notThere = () =>
  new GuyubError('not-found', 'Lowongan itu tidak ada di papan. Mungkin sudah ditutup.', {
    adapter: 'gateway',
  });
