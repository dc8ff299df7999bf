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
  /** Of these one must be there, and nothing else. */
  readonly any?: readonly TextQuery[];
}

/** The share of a lexeme that PostgreSQL does not count among the frequent ones. */
export const RARE = 0.0001;

/** @param share of the records that have it */
export const lexeme = (text: string, share: number): TextQuery => ({ text, share, work: share, size: 1 });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** One of these; there must be one. */
export function anyOf(queries: readonly TextQuery[]): TextQuery {
  const [only, ...others] = queries;
  if (only && others.length === 0) return only;
  const any = queries.flatMap((query) => query.any ?? [query]);
  return {
    text: `(${any.map(({ text }) => text).join(' | ')})`,
    share: Math.min(1, sum(any.map(({ share }) => share))),
    work: Math.min(1, sum(any.map(({ work }) => work))),
    size: sum(any.map(({ size }) => size)),
    any,
  };
}

/** All of these; there must be one. */
export function allOf(queries: readonly TextQuery[]): TextQuery {
  const [only, ...others] = queries;
  if (only && others.length === 0) return only;
  return {
    text: `(${queries.map(({ text }) => text).join(' & ')})`,
    share: queries.reduce((product, { share }) => product * share, 1),
    work: Math.min(...queries.map(({ work }) => work)),
    size: sum(queries.map(({ size }) => size)),
  };
}

/** Only beside others that are not. */
export const not = ({ text, share, size }: TextQuery): TextQuery => ({
  text: `!${text}`,
  share: 1 - share,
  work: 1,
  size,
});

/** The index compares each record that it goes through with all lexemes: many rare ones had better be asked for apart. */
function apart(query: TextQuery): readonly TextQuery[] {
  const { frequent, rare } = Object.groupBy(query.any ?? [], ({ share }) =>
    share > RARE ? 'frequent' : 'rare',
  );
  return frequent && rare && rare.length > 3 ? [anyOf(frequent), anyOf(rare)] : [query];
}

const matching = (left: Sql, query: TextQuery): Sql => sql`${left} @@ ${query.text}::tsquery`;

export const fitting = (query: TextQuery): Sql => {
  const parts = apart(query).map((part) => matching(sql`t.search`, part));
  return parts.length === 1 ? parts[0]! : sql`(${sql.join(parts, sql` or `)})`;
};

/** Not by its index, where another index has fewer records to look at. */
export const fittingUnseen = (query: TextQuery): Sql => matching(sql`coalesce(t.search, '')`, query);

/** How many of these a record fits. */
export const numberOf = (queries: readonly TextQuery[]): Sql =>
  sql`(${sql.join(
    queries.map((query) => sql`(${fittingUnseen(query)})::integer`),
    sql` + `,
  )})`;

/** Microseconds of the index for each record of the table. */
export const effortOf = (query: TextQuery): number =>
  sum(apart(query).map(({ work, size }) => work * (0.15 + 0.009 * size)));
