import { randomBytes } from 'node:crypto';
import type { GuyubError } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import * as z from 'zod/mini';
import type { Database } from '../store/schema.ts';
import type { Keys } from './keys.ts';
import type { Limits } from './limits.ts';
import type { Payment } from './puzzle.ts';
import { tooMany } from './refusals.ts';
import { createTokens, SKEW_SECONDS } from './tokens.ts';

interface Filled {
  /** Token of the form. */
  readonly form: string;
  readonly address: string;
  readonly region: string;
  /** Who is to be asked first. */
  readonly personId: string | undefined;
}

/** Forms that are filled in without a script: no work is asked for, but time, and far fewer are taken. */
export interface Forms {
  /** For one form of that region. */
  make(region: string): Promise<string>;
  /** Whether it can still be sent. */
  isGood(form: string, region: string): Promise<boolean>;
  /** Looks at it before the transaction of what it is for. The payment counts it, and takes it for good. */
  check(filled: Filled): Promise<Payment>;
}

export interface FormsOptions {
  readonly key: Keys;
  readonly limits: Pick<Limits, 'takeForm'>;
  readonly now?: () => number;
}

/** Long enough to look something up, and for a phone that was put away. */
const GOOD_MS = 4 * 3_600_000;
/** Nobody reads and fills in the form faster. */
const LEAST_MS = 8_000;
const formClaims = z.object({ jti: z.string(), region: z.string(), at: z.int(), exp: z.int() });

export function createForms({ key, limits, now = Date.now }: FormsOptions): Forms {
  const tokens = createTokens(key, now);
  const claimsOf = async (form: string, region: string) => {
    const token = await tokens.unseal(form);
    const claims = token?.type === 'form' ? formClaims.safeParse(token.claims).data : undefined;
    return claims?.region === region ? claims : undefined;
  };
  return {
    make: (region) =>
      tokens.seal('form', { jti: randomBytes(12).toString('base64url'), region, at: now() }, now() + GOOD_MS),
    isGood: async (form, region) => (await claimsOf(form, region)) !== undefined,
    check: async ({ form, address, region, personId }) => {
      const claims = await claimsOf(form, region);
      if (!claims) return refusing(() => tooMany(over, now(), now()));
      const early = claims.at + LEAST_MS;
      if (now() < early) return refusing(() => tooMany(tooSoon, early, now()));
      return async (transaction) => {
        const until = new Date((claims.exp + SKEW_SECONDS) * 1000).toISOString();
        const { rows } = await sql`
          insert into spent_puzzles (id, until) values (${claims.jti}, ${until})
          on conflict do nothing returning id`.execute(transaction);
        if (rows.length === 0) throw tooMany(over, now(), now());
        await limits.takeForm(transaction, { address, region, personId });
      };
    },
  };
}

const over =
  'Formulir ini sudah terlalu lama terbuka atau sudah dipakai. Periksa isinya, lalu kirim sekali lagi.';
const tooSoon = 'Formulir ini terkirim terlalu cepat. Periksa isinya, lalu kirim sekali lagi.';

const refusing =
  (refusal: () => GuyubError): Payment =>
  async (_transaction: Kysely<Database>) => {
    throw refusal();
  };
