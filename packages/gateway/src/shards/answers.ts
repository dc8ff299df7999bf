import {
  answerPlace,
  mergedKey,
  READY,
  waysKey,
  type Answer,
  type Merged,
} from '@guyub/adapters/shards/format';
import { lexicon, MOST_IN_TURN, readSearch, type Vocabulary, type Wanted } from '@guyub/core';
import type { Counter } from './columns.ts';
import type { List } from './lists.ts';
import type { First } from './order.ts';
import type { PrefixRange } from './prefixes.ts';
import type { AllTerms, Inverted } from './terms-of-all.ts';

/** How those are counted who are found, and who of them comes first in the orders that stand ready. */
export interface Counting {
  readonly counter: Counter;
  readonly first: readonly First[];
}

interface Corpus extends Counting {
  readonly all: AllTerms;
  readonly inverted: Inverted;
  /** In order, and where each stands in `inverted`. */
  readonly words: readonly string[];
  readonly wordRows: readonly number[];
  readonly prefixes: readonly PrefixRange[];
  readonly people: number;
  /** Least people of whom an answer is counted. */
  readonly least: number;
  /** People in a list that is too long for the dictionary, about. */
  readonly long: number;
}

/** Terms by which somebody is found. */
export type Ways = Pick<Wanted, 'ways'>;

/** What may be asked, by the place of its answer in the dictionary; counted one by one when its turn comes. */
export interface Answers {
  readonly asked: ReadonlyMap<string, Ways>;
  /** Undefined: so few that a page shows them all. */
  count(asked: Ways): Counted | undefined;
}

interface Counted {
  readonly answer: Answer;
  /** The lists of a word as one, where there are several long ones. */
  readonly merged: MergedList | undefined;
}

interface MergedList {
  readonly list: List;
  /** Those who come first, where they are few before very many. */
  readonly early: List | undefined;
  readonly merged: Merged;
}

/**
 * Who is found by one word, and what else comes with it: a page cannot count a hundred thousand people. For every
 * word, beginning and phrase that can be typed as it stands, and every value that can be chosen.
 */
export function answersOf({
  all,
  inverted,
  words,
  wordRows,
  prefixes,
  people,
  least,
  long,
  counter,
  first,
}: Corpus): Answers {
  const rows = new Int32Array(all.terms.length).fill(-1);
  inverted.terms.forEach((term, row) => (rows[term] = row));
  const rowOf = (term: string) => rows[all.numbers.get(term) ?? -1] ?? -1;
  const rowsOf = ({ ways }: Ways): readonly number[] =>
    ways.flatMap(({ term, prefix }) => {
      if (prefix) return wordRows.slice(...rangeOf(words, term));
      const row = rowOf(term);
      return row < 0 ? [] : [row];
    });
  const vocabulary: Vocabulary = {
    has: (term) => rowOf(term) >= 0,
    hasPrefix: (prefix) => {
      const [from, to] = rangeOf(words, prefix);
      return to > from;
    },
    near: () => [], // nothing here is mistyped
  };

  const asked = new Map<string, Ways>();
  const add = (ways: Ways) => {
    const place = answerPlace(ways.ways[0]!.term);
    if (asked.has(place)) return;
    const most = rowsOf(ways).reduce((so, row) => so + inverted.starts[row + 1]! - inverted.starts[row]!, 0);
    if (most >= least) asked.set(place, ways);
  };
  const { words: trades, things } = lexicon();
  for (const text of typed(words, prefixes, [...trades.keys(), ...things.keys()])) {
    const { wanted } = readSearch(text, vocabulary);
    if (wanted.length === 1) add(wanted[0]!);
  }
  for (const term of all.terms) if (term.startsWith('@') && rowOf(term) >= 0) add(chosen(term));

  const best = new Uint8Array(people);
  return {
    asked,
    count({ ways }) {
      const found: number[] = [];
      const longs = new Set<number>();
      for (const way of ways)
        for (const row of rowsOf({ ways: [way] })) {
          const [from, to] = [inverted.starts[row]!, inverted.starts[row + 1]!];
          if (to - from > long) longs.add(row);
          for (let at = from; at < to; at++) {
            const person = inverted.people[at]!;
            if (best[person] === 0) {
              found.push(person);
              counter.add(person);
            }
            // Of a value that is chosen nothing is worth more than another.
            best[person] = Math.max(best[person]!, way.worth[inverted.weights[at]!]!, 1);
          }
        }
      const list = Uint32Array.from(found).sort();
      const merged = longs.size > 0 ? mergedOf(list, best, ways) : undefined;
      for (const person of found) best[person] = 0;
      const facets = counter.take();
      if (found.length < least) return undefined;
      const answer = {
        ways: waysKey({ ways }),
        total: found.length,
        facets,
        first: first.map((order) => order.of(list, READY)),
      };
      return { answer, merged: longs.size > 1 || merged?.early ? merged : undefined };
    },
  };
}

/** @param best what the word is worth to each */
function mergedOf(people: Uint32Array, best: Uint8Array, ways: Ways['ways']): MergedList {
  const counts = new Map<number, number>();
  for (const person of people) counts.set(best[person]!, (counts.get(best[person]!) ?? 0) + 1);
  const worths = [...counts].sort(([a], [b]) => b - a);
  const numbers = new Map(worths.map(([worth], number) => [worth, number]));
  const weights = Uint8Array.from(people, (person) => numbers.get(best[person]!)!);
  const many = worths.findIndex(([, count]) => count > MOST_IN_TURN);
  const isEarly = (_: number, i: number) => weights[i]! < many;
  return {
    list: { people, weights },
    early: many > 0 ? { people: people.filter(isEarly), weights: weights.filter(isEarly) } : undefined,
    merged: { ways: mergedKey({ ways }), worths, early: Math.max(0, many) },
  };
}

function* typed(words: readonly string[], prefixes: readonly PrefixRange[], listed: readonly string[]) {
  yield* words;
  for (const { prefix } of prefixes) yield prefix;
  yield* listed;
}

/** A value that was chosen, as if it had been typed. */
const chosen = (term: string): Ways => ({
  ways: [{ term, prefix: false, worth: [0, 0, 0], how: 'exact' }],
});

/** Words that begin so: from one to, but not including, another. @param words in order */
function rangeOf(words: readonly string[], prefix: string): readonly [number, number] {
  const first = (after: (word: string) => boolean) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (after(words[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = first((word) => word >= prefix);
  return [from, first((word) => word >= prefix && !word.startsWith(prefix))];
}
