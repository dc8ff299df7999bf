import {
  GuyubError,
  readSearch,
  type Correction,
  type reportOf,
  type Vocabulary,
  type Wanted,
} from '@guyub/core';
import { sql } from 'kysely';
import { no, yes, type Sql } from '../conditions.ts';
import type { Known } from '../known.ts';
import { holding, holdingAll, holdingSome, soughtOf, type Sought } from './levels.ts';
import type { Reading } from './reading.ts';
import { anyOf, fitting, numberOf, type TextQuery } from './text-query.ts';
import type { Words } from './words.ts';

type Found = Parameters<typeof reportOf>[0];

/** A text as core's `evaluate` takes it over the same records. */
export interface Understood extends Found {
  readonly sought: readonly Sought[];
  /** How many of the required words each record holds. */
  readonly held: number;
  /** Which records those are; a condition where no index can tell. */
  readonly query: TextQuery | 'all' | 'none' | Sql;
}

/** Most questions about words in one statement. */
const MOST_FACTS = 40;
/** Most words that core takes another one for. */
const MOST_CORRECTIONS = 20;

export interface Understanding {
  readonly reading: Reading;
  readonly words: Words;
  readonly facts: Facts;
}

/** What is known of the records of a frame: whether some record fits a tsquery. */
export interface Facts {
  get(query: string): boolean | undefined;
  set(query: string, is: boolean): void;
}

/** Keeps what is found out for the next question; for this one it stays, whatever others find out meanwhile. */
export function factsOf(shared: Known<boolean>, frame: string, stamp: string): Facts {
  const own = new Map<string, boolean>();
  return {
    get: (query) => own.get(query) ?? shared.get(`${frame} ${query}`, stamp),
    set: (query, is) => {
      own.set(query, is);
      shared.set(`${frame} ${query}`, stamp, is);
    },
  };
}

/**
 * Reads a text in the light of the records in the frame of its question. Words in memory may be of people who have
 * withdrawn or are not in the frame: what the reading relied on is looked up, and the text is read again, until it
 * relies on nothing else.
 *
 * @throws GuyubError `invalid` where too many words are never found together
 */
export async function understand(text: string, understanding: Understanding): Promise<Understood> {
  for (;;) {
    const open = new Map<string, TextQuery>();
    const search = readSearch(text, vocabularyOf(understanding, open));
    if (open.size === 0) {
      const sought = search.wanted.map((wanted) => soughtOf(wanted, understanding.words));
      const required = search.wanted.flatMap((wanted, i) =>
        wanted.required ? [{ wanted, sought: sought[i]! }] : [],
      );
      const { held, query } = await mostHeld(required, understanding);
      return { search, relaxed: held > 0 && held < required.length, sought, held, query };
    }
    await lookUp([...open.values()], understanding);
  }
}

/** @param open takes in what is not known for sure; until then it is taken as true */
function vocabularyOf({ words, facts }: Understanding, open: Map<string, TextQuery>): Vocabulary {
  const isThere = (term: string, prefix: boolean): boolean => {
    const query = anyhow(words, term, prefix);
    if (!query) return false;
    const known = facts.get(query.text);
    if (known === undefined) open.set(query.text, query);
    return known ?? true;
  };
  const has = (term: string) => isThere(term, false);
  return {
    has,
    hasPrefix: (prefix) => isThere(prefix, true),
    near: (word, most) => {
      const found = words.near(word, most).toSorted(byRank(word));
      for (let edits = 0; edits <= most; edits++) {
        const best: Correction[] = [];
        for (const correction of found) {
          if (correction.edits !== edits || !has(correction.word)) continue;
          best.push(correction);
          if (best.length === MOST_CORRECTIONS) break;
        }
        // Core takes the nearest only.
        if (best.length > 0) return best;
      }
      return [];
    },
  };
}

/** As core ranks corrections that are as near as each other, apart from those of its lexicon, which it knows itself. */
function byRank(word: string) {
  const rank = (other: string) => (other[0] === word[0] ? 0 : 2) + (other.length === word.length ? 0 : 1);
  return (a: Correction, b: Correction) => rank(a.word) - rank(b.word) || (a.word < b.word ? -1 : 1);
}

/** By whichever weight; undefined: nobody has it. */
function anyhow(words: Words, term: string, prefix: boolean): TextQuery | undefined {
  const parts = words.parts(term, prefix);
  return parts.length > 0 ? anyOf(parts.map(({ query }) => query)) : undefined;
}

/** Which of these some record of the frame fits. */
async function lookUp(
  queries: readonly TextQuery[],
  { reading, facts }: Understanding,
): Promise<readonly boolean[]> {
  const open = queries.filter(({ text }) => facts.get(text) === undefined);
  for (let from = 0; from < open.length; from += MOST_FACTS) {
    const asked = open.slice(from, from + MOST_FACTS);
    const found = await reading.some(asked);
    asked.forEach(({ text }, i) => facts.set(text, found[i]!));
  }
  return queries.map(({ text }) => facts.get(text)!);
}

interface Required {
  readonly wanted: Wanted;
  readonly sought: Sought;
}

/** All the words, or, where no record of the frame holds them all, as many as one does. */
async function mostHeld(
  required: readonly Required[],
  understanding: Understanding,
): Promise<Pick<Understood, 'held' | 'query'>> {
  if (required.length === 0) return { held: 0, query: 'all' };
  const { words, facts } = understanding;
  const some = async (query: TextQuery | undefined) =>
    query !== undefined && (await lookUp([query], understanding))[0] === true;
  /** One of its ways is known to be there, from reading the text. */
  const isKnown = ({ wanted }: Required) =>
    wanted.ways.some(({ term, prefix }) => {
      const query = anyhow(words, term, prefix);
      return query !== undefined && facts.get(query.text) === true;
    });
  const all = holdingAll(required.map(({ sought }) => sought));
  const [first, ...others] = required;
  if (all && ((others.length === 0 && isKnown(first!)) || (await some(all))))
    return { held: required.length, query: all };
  if (others.length === 0) return { held: 0, query: 'none' };
  const present: Sought[] = [];
  for (const word of required)
    if (isKnown(word) || (await some(holdingAll([word.sought])))) present.push(word.sought);
  if (present.length === 0) return { held: 0, query: 'none' };
  if (present.length <= MOST_PARTED) {
    for (let held = Math.min(present.length, required.length - 1); held > 0; held--) {
      const parts = holdingSome(present, held);
      const found = await lookUp(parts, understanding);
      const there = parts.filter((_, i) => found[i]);
      if (there.length > 0) return { held, query: anyOf(there) };
    }
  }
  return mostOfMany(present, understanding);
}

/** Most words of which every part is looked for; the parts double with each word. */
const MOST_PARTED = 4;
/** Longest that all records are gone through for one text, ms. */
const LONGEST_MS = 1500;

/** @throws GuyubError `invalid` where too many words would have to be compared with too many records */
async function mostOfMany(
  present: readonly Sought[],
  { reading }: Understanding,
): Promise<Pick<Understood, 'held' | 'query'>> {
  const queries = present.map(holding);
  const held = await reading.most(queries, LONGEST_MS);
  if (held === undefined)
    throw new GuyubError('invalid', 'No record holds all these words. Please leave some of them out.', {
      adapter: 'gateway',
      issues: [{ message: 'holds too many words', path: ['q'] }],
    });
  return held === 0 ? { held, query: 'none' } : { held, query: sql`${numberOf(queries)} = ${sql.lit(held)}` };
}

/** The records that were understood to be meant. */
export function meant({ query }: Understood): Sql {
  if (query === 'all') return yes;
  if (query === 'none') return no;
  return isText(query) ? fitting(query) : query;
}

export const isText = (query: TextQuery | Sql): query is TextQuery => 'text' in query;
