import type { Kind } from '../mapping/shapes.ts';
import type { Columns } from './columns.ts';
import type { Head } from './head.ts';
import type { Table } from './table.ts';

/** Nobody writes these as a number or a date, so nothing of them is lost in a column of text. */
const words = new Set<Kind>([
  'text',
  'prose',
  'name',
  'skill',
  'subdistrict',
  'email',
  'choice',
  'hours',
  'url',
]);

/** Whether an empty cell may be one whose value did not fit the type that was guessed for its column. */
export function looksLost({ types, rows }: Table, { body }: Head, { read }: Columns): boolean {
  if (!types) return false;
  const doubtful = read.filter(({ column, kind }) => types[column] !== 'string' || !words.has(kind));
  return rows
    .slice(body)
    .some((row) => row.some((cell) => cell !== undefined) && doubtful.some(({ column }) => row[column] === undefined)); // prettier-ignore
}
