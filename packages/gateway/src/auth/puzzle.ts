import { randomBytes } from 'node:crypto';
import { GuyubError } from '@guyub/core';
import type { Puzzle } from '@guyub/core/hiring';
import { proves } from '@guyub/core/hiring/proof';
import { sql, type Kysely } from 'kysely';
import * as z from 'zod/mini';
import { reach } from '../store/reach.ts';
import type { Database } from '../store/schema.ts';
import type { Keys } from './keys.ts';
import { tooMany } from './refusals.ts';
import { countOf, createSenders, requestsToday, windowAt, type Count } from './senders.ts';
import { createTokens, SKEW_SECONDS } from './tokens.ts';

interface Proof {
  /** `challenge.n`, as it stood in `Guyub-Proof`. */
  readonly proof: string | undefined;
  readonly address: string;
  readonly region: string;
}

export interface Puzzles {
  make(region: string, address: string): Promise<Puzzle>;
  /** Looks at a solution, before the transaction of what it pays for: a signature takes longer than all that is written. */
  check(proof: Proof): Promise<Payment>;
}

/**
 * Takes the solution, in the transaction of what it pays for: when that fails, the solution is still good.
 *
 * @throws GuyubError `invalid` without a solution; `rate-limited` for one that is not good: a new puzzle may be tried
 */
export type Payment = (transaction: Kysely<Database>) => Promise<void>;

export interface PuzzlesOptions {
  readonly db: Kysely<Database>;
  readonly key: Keys;
  readonly now?: () => number;
}

const GOOD_MS = 3_600_000;
/** Zero bits for the first requests of an address in a day, more after each few, and the most that is asked. */
const bits = { first: 14, step: 2, each: 3, most: 22 };
const challengeClaims = z.object({ jti: z.string(), region: z.string(), bits: z.int(), exp: z.int() });

export const zeroBitsAfter = (requests: number): number =>
  Math.min(bits.most, bits.first + bits.step * Math.floor(requests / bits.each));

/** Work instead of an account: nobody is tracked, no third party asked, and sending very much costs something. */
export function createPuzzles({ db, key, now = Date.now }: PuzzlesOptions): Puzzles {
  const tokens = createTokens(key, now);
  const senders = createSenders(db, now);
  const sentBy = async (address: string): Promise<Count> => requestsToday(await senders.hashOf(address));

  return {
    make: (region, address) =>
      reach(async () => {
        const zeroBits = zeroBitsAfter(await countOf(db, await sentBy(address), now()));
        const expiresAt = now() + GOOD_MS;
        const claims = { jti: randomBytes(12).toString('base64url'), region, bits: zeroBits };
        return {
          challenge: await tokens.seal('puzzle', claims, expiresAt),
          zeroBits,
          expiresAt: new Date(expiresAt).toISOString(),
        };
      }),
    check: async ({ proof, address, region }) => {
      if (!proof) return refusing(unsolved);
      const challenge = proof.slice(0, proof.lastIndexOf('.'));
      const token = await tokens.unseal(challenge);
      const claims = token?.type === 'puzzle' ? challengeClaims.safeParse(token.claims).data : undefined;
      if (
        !claims ||
        claims.region !== region ||
        !proves(proof, { challenge, zeroBits: claims.bits, expiresAt: '' })
      )
        return refusing(() => again(now()));
      const sender = await sentBy(address);
      return async (transaction) => {
        const { fresh, requests } = await spend(transaction, claims, sender, now());
        // A pile of easy puzzles from before is worth no more than the step below.
        if (!fresh || claims.bits < zeroBitsAfter(requests) - bits.step) throw again(now());
      };
    },
  };
}

/** Writes down that it is used. @returns whether it was not before, and how much its sender has sent today */
async function spend(
  db: Kysely<Database>,
  { jti, exp }: z.infer<typeof challengeClaims>,
  sender: Count,
  at: number,
): Promise<{ readonly fresh: boolean; readonly requests: number }> {
  const until = new Date((exp + SKEW_SECONDS) * 1000).toISOString();
  const { rows } = await sql<{ fresh: boolean; requests: number }>`
    with spent as (
      insert into spent_puzzles (id, until) values (${jti}, ${until}) on conflict do nothing returning id
    )
    select exists (select from spent) as fresh,
      coalesce((select count from senders
        where hash = ${sender.hash} and what = ${sender.what} and since = ${windowAt(at, sender.windowMs).since}), 0)
        as requests`.execute(db);
  return rows[0]!;
}

const refusing =
  (refusal: () => GuyubError): Payment =>
  async () => {
    throw refusal();
  };
const unsolved = () =>
  new GuyubError(
    'invalid',
    'Permintaan ini datang tanpa bukti kerja (kepala "Guyub-Proof"). Muat ulang halaman, lalu kirim lagi.',
    { adapter: 'gateway', issues: [{ message: 'tidak ada', path: ['Guyub-Proof'] }] },
  );
const again = (at: number) =>
  tooMany('Bukti kerja ini tidak berlaku lagi. Kirim sekali lagi: halaman membuat yang baru.', at, at);
