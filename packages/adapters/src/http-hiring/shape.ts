import type { Plain } from '@guyub/core/adapter';
import { GuyubError } from '@guyub/core/error';
import { scrubIdentityNumbers } from '@guyub/core/scrub';

// What may stand where in an answer. Each throws GuyubError `bad-response` that names the part, never its value.

export function objectOf(value: unknown, part: string): Plain {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Plain;
  throw bad(part);
}

export function list<T>(value: unknown, part: string, each: (item: unknown) => T): readonly T[] {
  if (Array.isArray(value)) return value.map(each);
  throw bad(part);
}

export function text(value: unknown, part: string): string {
  if (typeof value === 'string') return value;
  throw bad(part);
}

/** What people have written, without identity numbers. */
export const words = (value: unknown, part: string): string => scrubIdentityNumbers(text(value, part));

export function number(value: unknown, part: string): number {
  if (typeof value === 'number') return value;
  throw bad(part);
}

/** SHA-256. Is never scrubbed: digits stand in it by chance. */
export function sha256(value: unknown, part: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw bad(part);
}

export function flag(value: unknown, part: string): boolean {
  if (typeof value === 'boolean') return value;
  throw bad(part);
}

export function instant(value: unknown, part: string): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw bad(part);
}

export const orNull = <T>(
  value: unknown,
  part: string,
  read: (value: unknown, part: string) => T,
): T | null => (value === null ? null : read(value, part));

/** Of each id one; ids are not known beforehand. */
export function byId<T>(
  value: unknown,
  part: string,
  each: (item: unknown) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(objectOf(value, part)).map(([id, item]) => [id, each(item)]));
}

/** To be spread: the property where there is one. */
export const textIf = <K extends string>(name: K, value: unknown): { readonly [_ in K]?: string } =>
  (typeof value === 'string' ? { [name]: value } : {}) as { readonly [_ in K]?: string };

export const bad = (part: string) =>
  new GuyubError('bad-response', `The gateway's answer is not as agreed (${part}). Is it the same version?`, {
    adapter: 'http-hiring',
  });
