import type { Plain } from '@guyub/core/adapter';

/** An object of JSON, and no list. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A count, as a number or written as a text. */
export const isCount = (value: unknown): boolean => /^\d+$/.test(String(value));
