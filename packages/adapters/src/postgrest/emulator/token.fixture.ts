import { createHmac } from 'node:crypto';
import { Refused } from './refused.fixture.ts';

export interface Claims {
  readonly role?: string;
  readonly exp?: number;
  readonly iat?: number;
  readonly sub?: string;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

/** A token as an identity provider would make it. */
export function tokenFor(claims: Claims, secret: string): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${signed(text, secret)}`;
}

/** Clocks may differ by so many seconds. */
const SKEW = 30;

/** Who it is; the words are those of PostgREST 14. */
export function claimsIn(authorization: string | undefined, secret: string): Claims {
  const token = /^bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return {};
  const [head, payload, signature] = token.split('.');
  if (head === undefined || payload === undefined || signature === undefined)
    throw new Refused(401, 'PGRST301', `Expected 3 parts in JWT; got ${token.split('.').length}`);
  if (signed(`${head}.${payload}`, secret) !== signature)
    throw new Refused(401, 'PGRST301', 'No suitable key or wrong key type', 'None of the keys was able to decode the JWT');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  const now = Date.now() / 1000;
  if (claims.exp !== undefined && claims.exp < now - SKEW) throw new Refused(401, 'PGRST303', 'JWT expired');
  if (claims.iat !== undefined && claims.iat > now + SKEW)
    throw new Refused(401, 'PGRST303', 'JWT issued at future');
  return claims;
} // prettier-ignore
