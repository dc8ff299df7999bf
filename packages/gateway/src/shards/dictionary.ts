import { createHash } from 'node:crypto';
import {
  earlyPlace,
  mergedPlace,
  paths,
  prefixPlace,
  reversed,
  wordAt,
  type Entry,
  type Head,
  type Sizes,
} from '@guyub/adapters/shards/format';
import { AnswerSheaves } from './answer-sheaves.ts';
import { answersOf, type Counting, type Ways } from './answers.ts';
import type { SnapshotFolder } from './folder.ts';
import { ListWriter, type List } from './lists.ts';
import { writePages, writeWords } from './pages.ts';
import { sharedPrefixes, type PrefixRange } from './prefixes.ts';
import type { AllTerms, Inverted } from './terms-of-all.ts';

interface Parts {
  readonly folder: SnapshotFolder;
  readonly index: string;
  readonly sizes: Sizes;
  readonly all: AllTerms;
  readonly inverted: Inverted;
  readonly people: number;
  /** Absent where the columns are read whole. */
  readonly counting: Counting | undefined;
}

type Item =
  | { readonly place: string; readonly row: number }
  | { readonly place: string; readonly range: PrefixRange }
  | { readonly place: string; readonly ways: Ways };

/** Writes all that a text is looked up in. @returns where its pages begin */
export function writeDictionary(parts: Parts): Pick<Head, 'pages' | 'words' | 'endings'> {
  const { folder, index, sizes, all, inverted, people } = parts;
  const places = Array.from(inverted.terms, (term) => all.places[term]!);
  const words: string[] = [];
  const wordRows: number[] = [];
  places.forEach((place, row) => {
    const word = wordAt(place);
    if (word === undefined) return;
    words.push(word);
    wordRows.push(row);
  });
  const prefixes = [...sharedPrefixes(words, sizes.spread)];
  const corpus = {
    all,
    inverted,
    words,
    wordRows,
    prefixes,
    people,
    least: sizes.answer,
    long: sizes.inline / 1.5,
  };
  const answers = parts.counting && answersOf({ ...corpus, ...parts.counting });

  const items: Item[] = [
    ...places.map((place, row) => ({ place, row })),
    ...prefixes.map((range) => ({ place: prefixPlace(range.prefix), range })),
    ...Array.from(answers?.asked ?? [], ([place, ways]) => ({ place, ways })),
  ].sort((a, b) => (a.place < b.place ? -1 : 1));

  const lists = new ListWriter(folder, index, people, sizes);
  const listOf = (row: number): List => {
    const span = [inverted.starts[row]!, inverted.starts[row + 1]!] as const;
    return { people: inverted.people.subarray(...span), weights: inverted.weights.subarray(...span) };
  };
  const ranges = new Map<string, Pick<Entry, 'at' | 'counts'>>();
  const rangeEntry = ({ from, to }: PrefixRange) => {
    const key = `${from} ${to}`;
    let known = ranges.get(key);
    if (!known) {
      const list = together(wordRows.slice(from, to).map(listOf), people);
      ranges.set(key, (known = { at: lists.add(list), counts: countsOf(list) }));
    }
    return known;
  };
  const mergedLists = new Map<string, Entry['at']>();
  const known = ({ people, weights }: List): Entry['at'] => {
    // Several words for one thing find the same people.
    const key = createHash('sha256').update(people).update(weights).digest('base64');
    let at = mergedLists.get(key);
    if (!at) mergedLists.set(key, (at = lists.add({ people, weights })));
    return at;
  };
  const answerSheaves = new AnswerSheaves(folder, index, sizes);
  const entries = items.flatMap((item): Entry[] => {
    const { place } = item;
    if ('ways' in item) {
      const counted = answers!.count(item.ways);
      if (!counted) return [];
      const { answer, merged } = counted;
      const counts: Entry['counts'] = [answer.total, 0, 0];
      const entry = { place, counts, at: answerSheaves.add(answer) };
      if (!merged) return [entry];
      const at = known(merged.list);
      const { term } = item.ways.ways[0]!;
      return [
        entry,
        { place: mergedPlace(term), counts, at, merged: merged.merged },
        ...(merged.early ? [{ place: earlyPlace(term), counts, at: lists.add(merged.early) }] : []),
      ];
    }
    if ('range' in item) return [{ place, ...rangeEntry(item.range) }];
    const list = listOf(item.row);
    return [{ place, counts: countsOf(list), at: lists.add(list) }];
  });
  lists.end();
  answerSheaves.end();
  const few = words.length <= sizes.fewWords;
  return {
    pages: writePages(folder, index, sizes, entries),
    words: writeWords(folder, words, sizes, (page) => paths.words(index, page)),
    endings: few
      ? []
      : writeWords(folder, words.map(reversed).toSorted(inOrder), sizes, (page) =>
          paths.endings(index, page),
        ),
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

function countsOf({ weights }: List): Entry['counts'] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const weight of weights) counts[weight]!++;
  return counts;
}

/** Everybody who is in any of the lists, with the most weight. */
function together(lists: readonly List[], people: number): List {
  const best = new Uint8Array(people);
  for (const list of lists)
    list.people.forEach((person, i) => {
      best[person] = Math.max(best[person]!, list.weights[i]! + 1);
    });
  const found: number[] = [];
  best.forEach((weight, person) => {
    if (weight > 0) found.push(person);
  });
  return { people: Uint32Array.from(found), weights: Uint8Array.from(found, (person) => best[person]! - 1) };
}
