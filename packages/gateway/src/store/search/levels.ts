import type { Wanted } from '@guyub/core';
import { sql } from 'kysely';
import type { Sql } from '../conditions.ts';
import { allOf, anyOf, fitting, not, type TextQuery } from './text-query.ts';
import type { Words } from './words.ts';

/** A wanted word as the index is asked for it. */
export interface Sought {
  readonly required: boolean;
  /** Dearest first: what it is worth in a record is the first that the record has. None: no record can have it. */
  readonly levels: readonly Level[];
}

interface Level {
  readonly worth: number;
  readonly query: TextQuery;
}

/** Without what no record has, and without what makes it worth more anyway. */
export function soughtOf({ ways, required }: Wanted, words: Words): Sought {
  const parts = new Map<string, Level>();
  for (const { term, prefix, worth } of ways)
    for (const { weight, query } of words.parts(term, prefix)) {
      const known = parts.get(query.text)?.worth ?? 0;
      if (worth[weight] > known) parts.set(query.text, { worth: worth[weight], query });
    }
  const levels = Map.groupBy(parts.values(), ({ worth }) => worth);
  return {
    required,
    levels: [...levels]
      .sort(([a], [b]) => b - a)
      .map(([worth, same]) => ({ worth, query: anyOf(same.map(({ query }) => query)) })),
  };
}

const isPossible = ({ levels }: Sought): boolean => levels.length > 0;

/** There must be a level. */
export const holding = ({ levels }: Sought): TextQuery => anyOf(levels.map(({ query }) => query));

/** Records that hold all of the words. undefined: no record can. */
export const holdingAll = (all: readonly Sought[]): TextQuery | undefined =>
  all.every(isPossible) ? allOf(all.map(holding)) : undefined;

/** Records that hold so many of the words, or more: each choice of them by itself. All must be possible. */
export function holdingSome(all: readonly Sought[], least: number): readonly TextQuery[] {
  const chosen = (from: number, count: number): readonly (readonly TextQuery[])[] =>
    count === 0
      ? [[]]
      : all
          .slice(from, all.length - count + 1)
          .flatMap((word, i) => chosen(from + i + 1, count - 1).map((rest) => [holding(word), ...rest]));
  return chosen(0, least).map(allOf);
}

/** What a record is worth, as core's `match` says. */
export function worthOf(all: readonly Sought[]): Sql {
  const parts = all.filter(isPossible).map(({ levels }) => {
    const cases = levels.map(({ worth, query }) => sql`when ${fitting(query)} then ${sql.lit(worth)}`);
    return sql`case ${sql.join(cases, sql` `)} else 0 end`;
  });
  return parts.length > 0 ? sql`(${sql.join(parts, sql` + `)})` : sql`0`;
}

/** Most ways to come to all sums; of more, PostgreSQL had better add up itself. */
const MOST_SUMS = 200;

/**
 * The sums that records can come to, dearest first: the index finds just those of each, without reading what is worth
 * less.
 *
 * @param held how many of the required words each record holds, 1 or more
 * @returns undefined where there are too many
 */
export function bandsOf(all: readonly Sought[], held: number): readonly Level[] | undefined {
  interface Sum {
    readonly worth: number;
    readonly held: number;
    readonly parts: readonly TextQuery[];
  }
  let sums: Sum[] = [{ worth: 0, held: 0, parts: [] }];
  const possible = all.filter(isPossible);
  let left = possible.filter(({ required }) => required).length;
  for (const word of possible) {
    const counts = Number(word.required);
    left -= counts;
    const choices: Sum[] = word.levels.map(({ worth, query }, level) => {
      const dearer = word.levels.slice(0, level).map((other) => other.query);
      return { worth, held: counts, parts: [query, ...(dearer.length > 0 ? [not(anyOf(dearer))] : [])] };
    });
    choices.push({ worth: 0, held: 0, parts: [not(holding(word))] });
    sums = sums.flatMap((sum) =>
      choices.flatMap((choice) => {
        const now = sum.held + choice.held;
        if (now > held || now + left < held) return [];
        return [{ worth: sum.worth + choice.worth, held: now, parts: [...sum.parts, ...choice.parts] }];
      }),
    );
    if (sums.length > MOST_SUMS) return undefined;
  }
  return [...Map.groupBy(sums, ({ worth }) => worth)]
    .sort(([a], [b]) => b - a)
    .map(([worth, same]) => ({ worth, query: anyOf(same.map(({ parts }) => allOf(parts))) }));
}
