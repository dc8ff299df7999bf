import type { Kysely, Transaction } from 'kysely';
import type { Revision } from '../revision.ts';
import type { Database } from '../schema.ts';
import { momentIn, type Moment } from './moment.ts';

export interface Clocked {
  readonly db: Kysely<Database>;
  readonly revision: Revision;
  /** ms since 1970. */
  readonly now: () => number;
}

export interface Work {
  readonly transaction: Transaction<Database>;
  readonly moment: Moment;
  /** Revision under which this changes something that everybody may see. Taken last: other writers wait for it. */
  revise(): Promise<number>;
}

/** All of it, or nothing. */
export async function inOne<T>(
  { db, revision, now }: Clocked,
  region: string,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const moment = momentIn(region, now());
  let version: number | undefined;
  const result = await db.transaction().execute((transaction) => {
    const revise = async () => (version ??= await revision.bump(transaction));
    return work({ transaction, moment, revise });
  });
  if (version !== undefined) revision.committed(version);
  return result;
}
