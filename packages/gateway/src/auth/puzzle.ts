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
import { countOf, createSenders, requestsToday, type Count } from './senders.ts';
import { createTokens, SKEW_SECONDS } from './tokens.ts';

interface Proof {
  /** `challenge.n`, as it stood in `Guyub-Proof`. */
  readonly proof: string | undefined;
  readonly address: string;
  readonly region: string;
}

export interface Puzzles {
  make(region: string, address: string): Promise<Puzzle>;
  /**
   * Takes the solution, in the transaction of what it pays for: when that fails, the solution is still good.
   *
   * @throws GuyubError `invalid` without a solution; `rate-limited` for one that is not good: a new puzzle may be tried
   */
  spend(transaction: Kysely<Database>, proof: Proof): Promise<void>;
}

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
  const sentBy = async (address: string, transaction?: Kysely<Database>): Promise<Count> =>
    requestsToday(await senders.hashOf(address, transaction));

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
    spend: async (transaction, { proof, address, region }) => {
      if (!proof)
        throw new GuyubError(
          'invalid',
          'The header "Guyub-Proof" is missing: solve the puzzle of /v1/hiringTerms/{region}.',
          { adapter: 'gateway', issues: [{ message: 'is missing', path: ['Guyub-Proof'] }] },
        );
      const challenge = proof.slice(0, proof.lastIndexOf('.'));
      const token = await tokens.unseal(challenge, transaction);
      const claims = token?.type === 'puzzle' ? challengeClaims.safeParse(token.claims).data : undefined;
      if (
        !claims ||
        claims.region !== region ||
        !proves(proof, { challenge, zeroBits: claims.bits, expiresAt: '' })
      )
        throw again(now());
      // A pile of easy puzzles from before is worth no more than the step below.
      const asked = zeroBitsAfter(await countOf(transaction, await sentBy(address, transaction), now()));
      if (claims.bits < asked - bits.step) throw again(now());
      const until = new Date((claims.exp + SKEW_SECONDS) * 1000).toISOString();
      const { rows } = await sql`
        insert into spent_puzzles (id, until) values (${claims.jti}, ${until})
        on conflict do nothing returning id`.execute(transaction);
      if (rows.length === 0) throw again(now());
    },
  };
}

const again = (at: number) =>
  tooMany('This proof of work is not good, or not any more: ask for a new puzzle.', at, at);
