import { scrubDeep } from '@guyub/core';
import type { ImportedPerson } from '../import/sink.ts';

/**
 * Identity numbers never get further than this, whatever the reader let through, nor a character that PostgreSQL
 * cannot hold; a text that is left empty is absent.
 */
export function cleanRow(row: ImportedPerson): ImportedPerson {
  const clean = withoutEmpty(scrubDeep(storable(row))) as ImportedPerson;
  if (!clean.name) throw new Error('A row without a name cannot be stored.');
  return clean;
}

/** First, so that no NUL hides an identity number from the scrubber. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  return mapped(value, storable, () => true);
}

const withoutEmpty = (value: unknown): unknown =>
  mapped(value, withoutEmpty, (item) => item !== '' && item !== null);

function mapped(value: unknown, each: (item: unknown) => unknown, keep: (item: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (keep(item) ? [[key, each(item)]] : [])),
  );
}
