import { GuyubError } from '@guyub/core';
import type * as z from 'zod/mini';
import type { Ask } from './answer.ts';

/** Longest body that is read, bytes. */
const MAX_BYTES = 65_536;

/** Names by which a careless copy would change what all objects are. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** What nobody sees and what turns other text around; address books add such to numbers. Emoji keep their joiners. */
const unseen = /[^\P{Cc}\0\n\t]|[\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]/gu;
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * What was sent, as JSON, its texts tidied; what it means is checked by a schema.
 *
 * @throws GuyubError `invalid`
 */
async function jsonBody(c: Ask): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw invalid('Kiriman harus berupa JSON ("Content-Type: application/json").');
  const bytes = await readBody(c.req.raw, MAX_BYTES);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (name, value: unknown) => {
      if (unsafe.has(name)) throw invalid(`Kiriman tidak boleh punya isian "${name}".`);
      return typeof value === 'string' ? tidy(value) : value;
    });
  } catch (error) {
    if (error instanceof GuyubError) throw error;
    throw invalid('Kiriman ini bukan JSON dalam UTF-8. Muat ulang halaman, lalu kirim lagi.');
  }
}

/** @throws GuyubError `invalid`, with an issue for each thing that is wrong */
export async function checkedBody<T>(c: Ask, schema: z.ZodMiniType<T>): Promise<T> {
  return checked(schema, await jsonBody(c));
}

/** @throws GuyubError `invalid`, with an issue for each thing that is wrong */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(closest).map(({ message, path }) => ({
    message,
    path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  }));
  throw new GuyubError(
    'invalid',
    'Ada isian yang belum benar. Periksa isian yang ditandai, lalu kirim lagi.',
    {
      adapter: 'gateway',
      issues,
    },
  );
}

/** Of several forms that it may have, what is wrong in the one that it is nearest to. */
const closest = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'invalid_union' && issue.errors.length > 0
    ? issue.errors
        .reduce((least, each) => (each.length < least.length ? each : least))
        .map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
    : [issue];

/** @throws GuyubError `invalid` as soon as it is longer than that */
export async function readBody({ body, headers }: Request, mostBytes: number): Promise<Uint8Array> {
  const tooLong = () =>
    invalid(
      `Yang dikirim terlalu besar: paling banyak ${Math.floor(mostBytes / 1024)} kB. Ringkaskan, lalu kirim lagi.`,
    );
  if (Number(headers.get('content-length')) > mostBytes) throw tooLong();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > mostBytes) throw tooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const invalid = (message: string) => new GuyubError('invalid', message, { adapter: 'gateway' });
