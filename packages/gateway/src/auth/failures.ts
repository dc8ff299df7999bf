import type { GuyubError } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import { refused, tooMany } from './refusals.ts';
import { countOf, counting, windowAt, type Senders } from './senders.ts';

const MOST = 20;
const WINDOW_MS = 600_000;

export interface Failures {
  /**
   * @returns counts a failed attempt of this address, and gives the error to throw
   * @throws GuyubError `rate-limited` when there were too many
   */
  of(address: string): Promise<() => Promise<GuyubError>>;
}

/** Attempts to come in that failed, by address, over all gateways of one database. */
export function createFailures(db: Kysely<Database>, senders: Senders, now: () => number): Failures {
  const stop = () =>
    tooMany(
      'Terlalu banyak percobaan masuk dari jaringan ini. Coba lagi beberapa menit lagi.',
      Date.parse(windowAt(now(), WINDOW_MS).until),
      now(),
    );
  return {
    of: async (address) => {
      const failed = { what: 'failed', hash: await senders.hashOf(address), windowMs: WINDOW_MS };
      if ((await countOf(db, failed, now())) >= MOST) throw stop();
      return async () => {
        const { rows } = await sql<{ count: number }>`${counting([failed], now())}`.execute(db);
        // Of many at one moment all may have passed the question above.
        return rows[0]!.count > MOST ? stop() : refused();
      };
    },
  };
}
