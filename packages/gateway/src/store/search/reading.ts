import { sql, type Kysely } from 'kysely';
import { all, source, type Sql } from '../conditions.ts';
import type { Database, Table } from '../schema.ts';
import { effortOf, fitting, fittingUnseen, numberOf, type TextQuery } from './text-query.ts';

/** As EXPLAIN tells it. */
interface Plan {
  readonly 'Node Type': string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Plan[];
}

/** Records that are read together. */
export interface Slice {
  /** Besides the frame and the text. */
  readonly conditions: readonly Sql[];
  /** How many fulfil these, roughly. */
  readonly filtered: number;
  /** How many an index of theirs would lead to; Infinity: there is none. */
  readonly visited: number;
  readonly text?: TextQuery;
}

export const expectedIn = ({ filtered, text }: Slice): number => filtered * (text?.share ?? 1);

/** The records of a frame, in a transaction of their own, so that all that is said of them is of one moment. */
export interface Reading {
  /** Records that fulfil these, and how many PostgreSQL takes them for. */
  slice(conditions: readonly Sql[]): Promise<Slice>;
  /** For each: does some record fit it? */
  some(queries: readonly TextQuery[]): Promise<readonly boolean[]>;
  /** @param most counts no further; undefined: there are more */
  count(slice: Slice, most: number): Promise<number | undefined>;
  /**
   * The most of these that one record fits.
   *
   * @returns undefined: to go through all records would take longer than so many milliseconds
   */
  most(queries: readonly TextQuery[], longestMs: number): Promise<number | undefined>;
  /** In no order. @param most reads no more */
  rows<T>(columns: Sql, slice: Slice, most: number): Promise<T[]>;
  /** By turn. */
  inTurn<T>(columns: Sql, slice: Slice, most: number): Promise<T[]>;
  /** What is asked from here on, PostgreSQL may find as it thinks best. */
  free(): Promise<void>;
}

/** @param size of the table, in records, roughly; 0 where there is no text */
export function readingOf(db: Kysely<Database>, table: Table, frame: Sql, size: number): Reading {
  let isFree = true;
  /**
   * A word that PostgreSQL does not count as frequent it takes for much more frequent than it mostly is; then it goes
   * through the whole table in the hope that some records come soon.
   */
  const go = async (free: boolean): Promise<void> => {
    if (free === isFree) return;
    isFree = free;
    const scans = free ? 'on' : 'off';
    await sql`select set_config('enable_seqscan', ${scans}, true), set_config('enable_indexscan', ${scans}, true),
      set_config('enable_indexonlyscan', ${scans}, true)`.execute(db);
  };
  const where = ({ conditions, text }: Slice, isHidden = false): Sql =>
    all([frame, ...conditions, ...(text ? [isHidden ? fittingUnseen(text) : fitting(text)] : [])]);

  const slice = async (conditions: readonly Sql[]): Promise<Slice> => {
    await go(true);
    const { rows } = await sql<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>`
      explain (format json) select 1 from ${source(table)} where ${all([frame, ...conditions])}`.execute(db);
    const plan = rows[0]!['QUERY PLAN'][0]!.Plan;
    const heap = plan['Node Type'] === 'Bitmap Heap Scan' ? plan.Plans?.[0] : undefined;
    return {
      conditions,
      filtered: plan['Plan Rows'],
      visited: heap?.['Plan Rows'] ?? Number.POSITIVE_INFINITY,
    };
  };

  return {
    slice,
    some: async (queries) => {
      const framed = await slice([]);
      const answers = new Map<TextQuery, boolean>();
      const byWay = Map.groupBy(queries, (text) => wayTo({ ...framed, text }, 1, size));
      for (const [way, same] of byWay) {
        await go(way === 'through');
        const each = same.map((text) => {
          const fits = where({ ...framed, text }, way === 'filter');
          return sql`exists (select 1 from ${source(table)} where ${fits})`;
        });
        const { rows } = await sql<{ found: boolean[] }>`select array[${sql.join(each)}] as found`.execute(
          db,
        );
        same.forEach((text, i) => answers.set(text, rows[0]!.found[i]!));
      }
      return queries.map((text) => answers.get(text)!);
    },
    count: async (of, most) => {
      const way = wayTo(of, most, size);
      await go(way === 'through');
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from (
          select 1 from ${source(table)} where ${where(of, way === 'filter')} limit ${most + 1}
        ) as counted`.execute(db);
      const { count } = rows[0]!;
      return count > most ? undefined : count;
    },
    most: async (queries, longestMs) => {
      const { filtered } = await slice([]);
      const each = queries.reduce((sum, query) => sum + compareWith(query), 0);
      if (filtered * each > longestMs * 1000) return undefined;
      const { rows } = await sql<{ most: number | null }>`
        select max(${numberOf(queries)}) as most from ${source(table)} where ${frame}`.execute(db);
      return rows[0]!.most ?? 0;
    },
    rows: async <T>(columns: Sql, of: Slice, most: number) => {
      const way = wayTo(of, most, size);
      await go(way === 'through');
      const { rows } = await sql<T>`
        select ${columns} from ${source(table)} where ${where(of, way === 'filter')} limit ${most}`.execute(
        db,
      );
      return rows;
    },
    inTurn: async <T>(columns: Sql, of: Slice, most: number) => {
      await go(true);
      const { rows } = await sql<T>`
        select ${columns} from ${source(table)} where ${where(of)} order by t.turn, t.id limit ${most}`.execute(
        db,
      );
      return rows;
    },
    free: () => go(true),
  };
}

/** Microseconds for a record. */
const compareWith = ({ size }: TextQuery): number => 0.4 + 0.016 * size;

/**
 * How some records are found soonest: by the index of the text, by the indexes of the other conditions, or going
 * through the table until there are enough. In microseconds as they were measured; only their ratios count.
 */
function wayTo(slice: Slice, most: number, size: number): 'text' | 'filter' | 'through' {
  const { text, visited } = slice;
  if (!text) return 'through';
  const visit = 4.5;
  const compare = compareWith(text);
  const found = Math.max(expectedIn(slice), 1);
  const byText = size * effortOf(text) + Math.min(most, found) * visit;
  const byFilter = Math.min(visited, (most * visited) / found) * (visit + compare);
  const through = Math.min(size, (most * size) / found) * compare;
  const least = Math.min(byText, byFilter, through);
  return least === byText ? 'text' : least === byFilter ? 'filter' : 'through';
}
