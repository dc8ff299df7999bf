import { GuyubError } from '@guyub/core';
import type * as z from 'zod/mini';
import type { Ask } from './answer.ts';

/** Longest body that is read, bytes. */
const MAX_BYTES = 65_536;

/** Names by which a careless copy would change what all objects are. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** What nobody sees and what turns other text around; address books add such to numbers. Emoji keep their joiners. */
const unseen = /[^\P{Cc}\0\n\t]|[\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]/gu;
const tidy = (text: string): string =>
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
    throw invalid('The body must be sent as "Content-Type: application/json".');
  const bytes = await read(c.req.raw);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (name, value: unknown) => {
      if (unsafe.has(name)) throw invalid(`The body may not have a field "${name}".`);
      return typeof value === 'string' ? tidy(value) : value;
    });
  } catch (error) {
    if (error instanceof GuyubError) throw error;
    throw invalid('The body is not JSON in UTF-8.');
  }
}

/** @throws GuyubError `invalid`, with an issue for each thing that is wrong */
export async function checkedBody<T>(c: Ask, schema: z.ZodMiniType<T>): Promise<T> {
  return checked(schema, await jsonBody(c));
}

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ message, path }) => ({
    message,
    path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  }));
  throw new GuyubError('invalid', 'The body is not as described in /openapi.json; "issues" says where.', {
    adapter: 'gateway',
    issues,
  });
}

async function read({ body, headers }: Request): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > MAX_BYTES) throw tooLong();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > MAX_BYTES) throw tooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const invalid = (message: string) => new GuyubError('invalid', message, { adapter: 'gateway' });
const tooLong = () => invalid(`The body may be ${MAX_BYTES / 1024} kB long at most.`);
