import { sql } from 'kysely';
import type { Sql } from '../conditions.ts';

/** A tsquery, and guesses by which the index is asked in the right way. */
export interface TextQuery {
  readonly text: string;
  /** Which part of all records fits it, 0 to 1. */
  readonly share: number;
  /** Which part of all records the index goes through for it: of words that must all be there, those of the rarest. */
  readonly work: number;
  /** Number of lexemes. */
  readonly size: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const sizeOf = (queries: readonly TextQuery[]): number => sum(queries.map(({ size }) => size));

/** One of these; there must be one. */
export const anyOf = (queries: readonly TextQuery[]): TextQuery => ({
  text: `(${queries.map(({ text }) => text).join(' | ')})`,
  share: Math.min(1, sum(queries.map(({ share }) => share))),
  work: Math.min(1, sum(queries.map(({ work }) => work))),
  size: sizeOf(queries),
});

/** All of these; there must be one. */
export const allOf = (queries: readonly TextQuery[]): TextQuery => ({
  text: `(${queries.map(({ text }) => text).join(' & ')})`,
  share: queries.reduce((product, { share }) => product * share, 1),
  work: Math.min(...queries.map(({ work }) => work)),
  size: sizeOf(queries),
});

/** Only beside others that are not. */
export const not = ({ text, share, size }: TextQuery): TextQuery => ({
  text: `!${text}`,
  share: 1 - share,
  work: 1,
  size,
});

/** @param isHidden from the index, where another index has fewer records to look at */
export const fitting = ({ text }: TextQuery, isHidden = false): Sql =>
  isHidden ? sql`coalesce(t.search, '') @@ ${text}::tsquery` : sql`t.search @@ ${text}::tsquery`;
