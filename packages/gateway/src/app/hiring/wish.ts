import { createHash } from 'node:crypto';
import { GuyubError, hasIdentityNumber, queryKey, type Issue } from '@guyub/core';
import type * as z from 'zod/mini';
import { storable } from '../../store/query.ts';
import type { Ask } from '../answer.ts';
import { checked, checkedBody, readBody } from '../json-body.ts';

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
  const key = keyOf(c);
  const value = await checkedBody(c, schema);
  refuseUnfit(value);
  return { value, key, bodyHash: hashOf(`${c.req.method} ${c.req.path} ${queryKey({ value })}`) };
}

/**
 * A wish whose body is no JSON: what is said of it stands in the query.
 *
 * @throws GuyubError `invalid`
 */
export async function fileWishOf<T>(
  c: Ask,
  schema: z.ZodMiniType<T>,
  mostBytes: number,
): Promise<Wished<T & { readonly bytes: Uint8Array }>> {
  const key = keyOf(c);
  const value = checked(schema, c.req.query());
  refuseUnfit(value);
  const bytes = await readBody(c.req.raw, mostBytes);
  const bodyHash = hashOf(`${c.req.method} ${c.req.path} ${queryKey({ value })} ${hashOf(bytes)}`);
  return { value: { ...value, bytes }, key, bodyHash };
}

/** @returns hash of the sender's key */
function keyOf(c: Ask): string {
  const key = c.req.header('idempotency-key');
  if (key && /^[A-Za-z0-9-]{16,64}$/.test(key)) return hashOf(key);
  throw wrong(
    'Kepala "Idempotency-Key" harus berisi 16 sampai 64 huruf, angka, dan tanda hubung, satu untuk setiap kiriman.',
    [{ message: 'tidak ada, atau bukan kunci seperti itu', path: ['Idempotency-Key'] }],
  );
}

/** @throws GuyubError `invalid` for what cannot be stored, and for identity numbers, each with its place */
export function refuseUnfit(value: unknown): void {
  if (!storable(value))
    throw wrong('Ada huruf yang tidak dapat disimpan. Tulis ulang teksnya, lalu kirim lagi.');
  const issues = identityNumbersIn(value);
  if (issues.length > 0) throw wrong(identityText, issues);
}

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url');

const identityText =
  'Jangan kirim nomor identitas (NIK, KK, atau NPWP): di sini tidak perlu dan tidak disimpan. Hapus nomor itu, lalu kirim lagi.';

/** Refused with its place, and not taken out silently: the sender must know what is stored. */
function identityNumbersIn(value: unknown, path: readonly (string | number)[] = []): readonly Issue[] {
  if (typeof value === 'string')
    return !isHash(value, path) && hasIdentityNumber(value) ? [{ message: identityText, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, i) => identityNumbersIn(item, [...path, i]))
    : Object.entries(value).flatMap(([name, item]) => identityNumbersIn(item, [...path, name]));
}

/** Of 250 hashes one has digits that read as an identity number. */
const isHash = (value: string, [field]: readonly (string | number)[]): boolean =>
  field === 'proposal' && /^[0-9a-f]{64}$/.test(value);

/** Version in `If-Match`, as a record has it or an answer's tag begins with it; undefined: any. */
export function ifMatch(c: Ask): string | undefined {
  const header = c.req.header('if-match');
  if (header === undefined || header === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,15})(?:-[^"]*)?"$/.exec(header)?.[1];
  if (version) return version;
  throw wrong('Kepala "If-Match" harus berisi versi catatan, misalnya "3".');
}

const wrong = (message: string, issues: readonly Issue[] = []) =>
  new GuyubError('invalid', message, { adapter: 'gateway', issues });
