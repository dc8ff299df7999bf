import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

export interface Revision {
  /** Number of the last committed change. A promise only when another process may have written. */
  current(): number | Promise<number>;
  /** First thing in a write transaction: also makes writers wait for each other. Gives the new revision. */
  bump(transaction: Kysely<Database>): Promise<number>;
  /** After the commit. */
  committed(revision: number): void;
}

/** How long a revision read from a shared database is believed, ms. */
const BELIEVED_MS = 1000;

/** @param ownWrites nobody else writes, so the database need not be asked again */
export async function revisionOf(db: Kysely<Database>, ownWrites: boolean): Promise<Revision> {
  const ask = async () => (await db.selectFrom('revision').select('value').executeTakeFirstOrThrow()).value;
  let known = await ask();
  let readAt = Date.now();
  let asking: Promise<number> | undefined;

  const askAgain = () =>
    (asking ??= ask()
      .then((value) => {
        readAt = Date.now();
        return (known = Math.max(known, value));
      })
      .finally(() => (asking = undefined)));

  return {
    current: () => (ownWrites || Date.now() - readAt < BELIEVED_MS ? known : askAgain()),
    bump: async (transaction) => {
      const { value } = await transaction
        .updateTable('revision')
        .set((e) => ({ value: e('value', '+', 1) }))
        .returning('value')
        .executeTakeFirstOrThrow();
      return value;
    },
    committed: (revision) => {
      known = Math.max(known, revision);
    },
  };
}
