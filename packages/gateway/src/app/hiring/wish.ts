import { createHash } from 'node:crypto';
import { GuyubError, hasIdentityNumber, queryKey, type Issue } from '@guyub/core';
import type * as z from 'zod/mini';
import { storable } from '../../store/query.ts';
import type { Ask } from '../answer.ts';
import { checkedBody } from '../json-body.ts';

/** A wish as it came: what is wished, and what tells it from others. */
export interface Wished<T> {
  readonly value: T;
  /** Hash of the sender's key: whatever somebody takes for a key, it is not kept. */
  readonly key: string;
  readonly bodyHash: string;
}

/**
 * Reads a wish whole before anything is looked up.
 *
 * @throws GuyubError `invalid`
 */
export async function wishOf<T>(c: Ask, schema: z.ZodMiniType<T>): Promise<Wished<T>> {
  const key = c.req.header('idempotency-key');
  if (!key || !/^[A-Za-z0-9-]{16,64}$/.test(key))
    throw wrong(
      'The header "Idempotency-Key" must hold 16 to 64 letters, digits and hyphens, chosen once for a wish.',
      [{ message: 'is missing or not such a key', path: ['Idempotency-Key'] }],
    );
  const value = await checkedBody(c, schema);
  if (!storable(value)) throw wrong('A text holds a character that cannot be stored.');
  const issues = identityNumbersIn(value);
  if (issues.length > 0) throw wrong(identityText, issues);
  const bodyHash = createHash('sha256').update(`${c.req.method} ${c.req.path} ${queryKey({ value })}`);
  return {
    value,
    key: createHash('sha256').update(key).digest('base64url'),
    bodyHash: bodyHash.digest('base64url'),
  };
}

const identityText =
  'Jangan kirim nomor identitas (NIK, KK, atau NPWP): di sini tidak perlu dan tidak disimpan. Hapus nomor itu, lalu kirim lagi.';

/** Refused with its place, and not taken out silently: the sender must know what is stored. */
function identityNumbersIn(value: unknown, path: readonly (string | number)[] = []): readonly Issue[] {
  if (typeof value === 'string') return hasIdentityNumber(value) ? [{ message: identityText, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, i) => identityNumbersIn(item, [...path, i]))
    : Object.entries(value).flatMap(([name, item]) => identityNumbersIn(item, [...path, name]));
}

/** Version in `If-Match`, as a record has it or an answer's tag begins with it; undefined: any. */
export function ifMatch(c: Ask): string | undefined {
  const header = c.req.header('if-match');
  if (header === undefined || header === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,15})(?:-[^"]*)?"$/.exec(header)?.[1];
  if (version) return version;
  throw wrong('The header "If-Match" must hold the version of the record, like "3".');
}

const wrong = (message: string, issues: readonly Issue[] = []) =>
  new GuyubError('invalid', message, { adapter: 'gateway', issues });
