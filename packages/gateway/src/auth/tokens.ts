import { generateKeyPairSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Keys } from './keys.ts';

/** Told apart in the signed header, so that one is never taken for another (RFC 8725, 3.11). */
const types = { link: 'link+jwt', session: 'session+jwt', puzzle: 'puzzle+jwt', form: 'form+jwt' } as const;
type TokenType = keyof typeof types;

export interface Token {
  readonly type: TokenType;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface Tokens {
  /** @param expiresAt ms since 1970 */
  seal(type: TokenType, claims: Record<string, unknown>, expiresAt: number): Promise<string>;
  /** undefined: not ours, no longer good, or no token at all; each after one verification of a signature. */
  unseal(text: string, transaction?: Kysely<Database>): Promise<Token | undefined>;
}

const ALG = 'EdDSA';
/** How far the clocks of two gateways may be apart, s. */
export const SKEW_SECONDS = 60;
/** Ours have some 400. */
const MAX_LENGTH = 2000;
/** Errors that come after the signature was verified, or instead of it. */
const verified = new Set<unknown>([
  errors.JWSSignatureVerificationFailed.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWTExpired.code,
]);

export function createTokens(keys: Keys, now: () => number): Tokens {
  const seconds = (ms: number) => Math.floor(ms / 1000);
  const draft = (type: TokenType, claims: Record<string, unknown>, expiresAt: number, kid: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: ALG, typ: types[type], kid })
      .setIssuer(keys.name)
      .setAudience(keys.name)
      .setIssuedAt(seconds(now()))
      .setExpirationTime(seconds(expiresAt));
  // Well made, and signed by nobody: what cannot be verified at all is to take as long as what can.
  const decoy = draft('link', {}, now(), 'none').sign(generateKeyPairSync('ed25519').privateKey);

  return {
    seal: async (type, claims, expiresAt) => {
      const { id, privateKey } = await keys.signing();
      return draft(type, claims, expiresAt, id).sign(privateKey);
    },
    unseal: async (text, transaction) => {
      const { publicKey } = await keys.signing(transaction);
      const read = async (token: string): Promise<Token | undefined> => {
        const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
          algorithms: [ALG],
          issuer: keys.name,
          audience: keys.name,
          clockTolerance: SKEW_SECONDS,
          currentDate: new Date(now()),
          requiredClaims: ['exp'],
        });
        const type = (Object.keys(types) as TokenType[]).find((name) => types[name] === protectedHeader.typ);
        return type && { type, claims: payload };
      };
      try {
        return await read(text.length > MAX_LENGTH ? await decoy : text);
      } catch (error) {
        if (!verified.has((error as { code?: unknown }).code)) await read(await decoy).catch(() => {});
        return undefined;
      }
    },
  };
}
