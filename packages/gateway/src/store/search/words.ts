import { isWord, type Correction, type Weight } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { Beginnings } from './beginnings.ts';
import { cut, lexemeOf, partOf, termOf } from './lexemes.ts';
import { NearWords } from './near-words.ts';
import { lexeme, RARE, type TextQuery } from './text-query.ts';

/** A lexeme to ask the index for. */
interface Part {
  readonly weight: Weight;
  readonly query: TextQuery;
}

/**
 * What some published record of a resource is found by, or was: what is not here nobody has who may be seen, and what is
 * here must be asked about before it counts.
 */
export interface Words {
  /** The lexemes of a term or, with `prefix`, of the words that begin so; none where nobody has it. */
  parts(term: string, prefix: boolean): readonly Part[];
  /** Words within `most` edits. */
  near(word: string, most: number): readonly Correction[];
  /** Number of all records, roughly. */
  readonly size: number;
}

/** Most words that are asked for in place of their beginning, which the index finds more slowly. */
const MOST_BEGUN = 60;
const weights: readonly Weight[] = [0, 1, 2];

class Kept implements Words {
  readonly day: string;
  revision = -1;
  size = 0;
  /** Number of the last one read. */
  last = 0;
  /** A bit for each weight that a term has somewhere. */
  readonly #weights = new Map<string, number>();
  /** Of the most frequent lexemes. */
  #shares: ReadonlyMap<string, number> = new Map();
  readonly #near = new NearWords();
  readonly #beginnings = new Beginnings();

  constructor(day: string) {
    this.day = day;
  }

  add(said: string): void {
    const { term, weight } = termOf(said);
    const known = this.#weights.get(term);
    this.#weights.set(term, (known ?? 0) | (1 << weight));
    if (known !== undefined || !isWord(term)) return;
    this.#near.add(term);
    this.#beginnings.add(term);
  }

  learn({ shares, size }: Statistics): void {
    this.#shares = shares;
    this.size = size;
  }

  parts(term: string, prefix: boolean): readonly Part[] {
    const begun = prefix ? this.#beginnings.of(term, MOST_BEGUN) : { words: [cut(term)], count: 1 };
    if (begun.count > MOST_BEGUN)
      return weights.map((weight) => {
        const share = this.#begunShare(lexemeOf(term, weight), begun.count);
        return { weight, query: lexeme(partOf(term, weight, true), share) };
      });
    return begun.words.flatMap((word) => {
      const known = this.#weights.get(word) ?? 0;
      return weights.flatMap((weight) => {
        if (!(known & (1 << weight))) return [];
        const share = this.#shares.get(lexemeOf(word, weight)) ?? RARE;
        return [{ weight, query: lexeme(partOf(word, weight), share) }];
      });
    });
  }

  #begunShare(begun: string, count: number): number {
    let sum = count * RARE;
    for (const [frequent, share] of this.#shares) if (frequent.startsWith(begun)) sum += share;
    return Math.min(1, sum);
  }

  near(word: string, most: number): readonly Correction[] {
    return this.#near.near(word, most);
  }
}

/**
 * Holds them in memory, about 100 bytes each, and after each change reads those that came since. Writers wait for each
 * other, so that numbers are committed in their order.
 */
export class WordsOf {
  readonly #kept = new Map<string, Kept>();

  /** @param day with another one all are read anew, without those that are gone */
  async get(db: Kysely<Database>, resource: string, revision: number, day: string): Promise<Words> {
    let kept = this.#kept.get(resource);
    if (kept?.day !== day) kept = new Kept(day);
    if (kept.revision < revision) {
      const { rows } = await sql<{ lexeme: string; number: number }>`
        select lexeme, number from vocabulary where resource = ${resource}::text and number > ${kept.last}
        order by number`.execute(db);
      for (const row of rows) {
        kept.add(row.lexeme);
        kept.last = Math.max(kept.last, row.number);
      }
      kept.learn(await statisticsOf(db, resource));
      kept.revision = Math.max(kept.revision, revision);
      this.#kept.set(resource, kept);
    }
    return kept;
  }
}

interface Statistics {
  /** By lexeme, of those that are frequent. */
  readonly shares: ReadonlyMap<string, number>;
  readonly size: number;
}

/** What ANALYZE found in a part of the records. */
async function statisticsOf(db: Kysely<Database>, resource: string): Promise<Statistics> {
  const { rows } = await sql<{ size: number; lexemes: string[] | null; shares: number[] | null }>`
    select c.reltuples::double precision as size, s.most_common_elems::text::text[] as lexemes,
      s.most_common_elem_freqs::double precision[] as shares
    from pg_class as c left join pg_stats as s
      on s.schemaname = current_schema() and s.tablename = c.relname and s.attname = 'search'
    where c.oid = ${resource}::regclass`.execute(db);
  const { size, lexemes, shares } = rows[0]!;
  return {
    shares: new Map(lexemes?.map((said, i) => [said, shares?.[i] ?? 0])),
    size: Math.max(size, 1),
  };
}
