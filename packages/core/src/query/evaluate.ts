import type { Facet, Query, Scalar } from '../contract/query.ts';
import { match } from '../text/match.ts';
import { readSearch } from '../text/search.ts';
import { termsOf, type Terms } from '../text/terms.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { compare, matches, valuesOf } from './match.ts';
import { bySort, isNamed } from './order.ts';
import type { Found } from './report.ts';
import { isWithin, kmFrom } from './near.ts';
import { byTurn, dayOf, inTurn, turnOf } from './turn.ts';

/** What a list means, over rows in memory: the reference for every backend, and what core does itself. */
export interface Evaluation<T> {
  readonly matching: readonly T[];
  readonly facets: readonly Facet[];
  /** How the text was read; undefined where there was none. */
  readonly found: Found | undefined;
}

export interface EvaluateOptions<T> {
  /** Whose turn it is; today unless a later page must keep to the day of the first. */
  readonly day?: number;
  /** The terms of a row; pass remembered ones where rows are asked about often. */
  readonly terms?: (row: T) => Terms;
}

export function evaluate<T extends object>(
  rows: readonly T[],
  query: Query,
  { day = dayOf(), terms = (row) => termsOf(query.resource, row) }: EvaluateOptions<T> = {},
): Evaluation<T> {
  const framed = rows.filter(
    (row) => (!query.where || matches(query.where, row)) && (!query.near || isWithin(query.near, row)),
  );
  const { rows: fitting, worths, found } = search(framed, query, terms);
  const refinements = Object.entries(query.refine ?? {}).flatMap(([field, values]) =>
    values?.length ? [{ field, values }] : [],
  );
  const refined = (row: T, except?: string) =>
    refinements.every(
      ({ field, values }) => field === except || valuesOf(row, field).some((value) => values.includes(value)),
    );
  const facets = (query.facets ?? []).map(({ field, limit, text }) =>
    count(
      fitting.filter((row) => refined(row, field)),
      field,
      limit,
      text,
    ),
  );
  const matching = fitting.filter((row) => refined(row));
  return {
    matching: query.sort?.length
      ? matching.toSorted(bySort(query.sort))
      : byFit(matching, query, (row) => worths.get(row) ?? 0, day),
    facets,
    found,
  };
}

/** The rows that hold every word, or, where none does, those that hold most. */
function search<T extends object>(rows: readonly T[], { text }: Query, terms: (row: T) => Terms) {
  const worths = new Map<T, number>();
  if (!text) return { rows, worths, found: undefined };
  const each = rows.map(terms);
  const read = readSearch(text, vocabularyOf(each));
  if (read.wanted.length === 0) return { rows, worths, found: { search: read, relaxed: false } };
  const fits = each.map((own) => match(read, own));
  const most = fits.reduce((so, { held }) => Math.max(so, held), 0);
  const holding = rows.filter((row, i) => {
    const { held, worth } = fits[i]!;
    worths.set(row, worth);
    return most > 0 && held === most;
  });
  const required = read.wanted.filter((wanted) => wanted.required).length;
  const relaxed = most > 0 && most < required;
  return { rows: holding, worths, found: { search: read, relaxed } };
}

/** Nearest first, then best first; who is equal in both takes turns. */
function byFit<T extends object>(
  rows: readonly T[],
  { near }: Query,
  worthOf: (row: T) => number,
  day: number,
): readonly T[] {
  const waiting = rows.map((row) => {
    const id = String(valuesOf(row, 'id')[0] ?? '');
    const km = near ? (kmFrom(near, row) ?? Infinity) : 0;
    return { row, id, turn: turnOf(id), km, worth: worthOf(row) };
  });
  waiting.sort((a, b) => compare(a.km, b.km) || b.worth - a.worth || byTurn(a, b));
  const ordered: T[] = [];
  for (let from = 0; from < waiting.length;) {
    const { km, worth } = waiting[from]!;
    let to = from + 1;
    while (to < waiting.length && waiting[to]!.km === km && waiting[to]!.worth === worth) to++;
    for (const { row } of inTurn(waiting.slice(from, to), day)) ordered.push(row);
    from = to;
  }
  return ordered;
}

function count<T extends object>(
  rows: readonly T[],
  field: string,
  limit: number,
  text: string | undefined,
): Facet {
  const counts = new Map<Scalar, number>();
  for (const row of rows)
    for (const value of new Set(valuesOf(row, field))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets = [...counts]
    .map(([value, n]) => ({ value, count: n }))
    .filter(({ value }) => isNamed(value, text))
    .sort((a, b) => b.count - a.count || compare(String(a.value), String(b.value)));
  return { field, buckets: buckets.slice(0, limit), exact: true };
}
