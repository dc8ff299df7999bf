import {
  nearest,
  readSearch,
  wordList,
  type Correction,
  type Search,
  type Vocabulary,
} from '@guyub/core/text';
import type { Head } from './format/manifest.ts';
import { paths } from './format/manifest.ts';
import { pageOf } from './format/terms.ts';
import { decodeWords, reversed } from './format/word-list.ts';
import type { Look } from './look.ts';
import { maskOf } from './mask.ts';
import type { Scope } from './scopes.ts';
import { listsOf } from './word-lists.ts';
import { entriesFrom, entryOf, visit } from './shard-index.ts';
import type { Entry } from './format/dictionary.ts';

/** Reads a text in the light of what the people of these scopes are found by. */
export function understand(look: Look, text: string, frame: readonly Scope[]): Search {
  const vocabulary: Vocabulary = {
    // What is not known yet is taken to be there: most words are, and then no corrections are fetched.
    has: (term) =>
      frame.some((scope) => isAnybodys(look, scope, asList(entryOf(look, scope.index, term))) ?? true),
    hasPrefix: (prefix) =>
      frame.some((scope) => isAnybodys(look, scope, entriesFrom(look, scope.index, prefix)) ?? true),
    near: (word, most) => {
      look.settle();
      const found = frame.flatMap((scope) => wordsNear(look, scope, word, most));
      return [...new Map(found.map((one) => [one.word, one])).values()];
    },
  };
  const search = readSearch(text, vocabulary);
  // Asked for here, so that they come in one round with the rest.
  for (const wanted of search.wanted) for (const { index } of frame) listsOf(look, index, wanted);
  look.settle();
  return search;
}

const asList = (entry: Entry | null | undefined) => (entry === null ? [] : entry && [entry]);

/** Somebody of the scope is in one of the lists; undefined: in the next round. */
function isAnybodys(look: Look, scope: Scope, entries: readonly Entry[] | undefined): boolean | undefined {
  if (!entries || entries.length === 0) return entries && false;
  const { people } = scope.index.head;
  // Nearly always somebody in the first part is.
  for (let first = 0, size = scope.index.sizes.slice; first < people; first += size, size *= 4) {
    const span = [first, Math.min(first + size, people)] as const;
    const mask = maskOf(look, scope, span);
    if (mask === null) return true;
    let found = false;
    const complete = entries.map((entry) =>
      visit(look, scope.index, entry, span, (person) => {
        found ||= mask?.[person - first] === 1;
      }),
    );
    if (found) return true;
    if (!mask || !complete.every(Boolean)) return undefined;
  }
  return false;
}

/** Words within so many edits, of people in the scope. */
function wordsNear(look: Look, scope: Scope, word: string, most: number): readonly Correction[] {
  const { head } = scope.index;
  const ofScope = (found: readonly Correction[]) => {
    if (scope.filters.length === 0 && !scope.near) return found;
    const there = found.map((one) => isAnybodys(look, scope, asList(entryOf(look, scope.index, one.word))));
    look.settle();
    return found.filter((_, i) => there[i]);
  };
  const among = (words: readonly string[], edits: number) => ofScope(nearest(wordList(words), word, edits));
  // Few words are read whole.
  if (head.endings.length === 0) return among(wordsBetween(look, scope, '', false), most);
  // One edit leaves the first two or the last two letters as they were, or, of a short word, the first or the last.
  const one = among(wordsAround(look, scope, word, word.length < 5 ? 1 : 2), 1);
  // Who makes two is not found when one is in the first letter and the other in the last.
  return one.length > 0 || most < 2 ? one : among(wordsAround(look, scope, word, 1), most);
}

/** Words that begin or end with as many letters of this one. */
function wordsAround(look: Look, scope: Scope, word: string, letters: number): readonly string[] {
  const beginning = [...word].slice(0, letters).join('');
  const ending = [...reversed(word)].slice(0, letters).join('');
  const words = new Set([
    ...wordsBetween(look, scope, beginning, false),
    ...wordsBetween(look, scope, ending, true).map(reversed),
  ]);
  look.settle();
  return [...words];
}

/** All words of an index that begin so. @param backwards in the list of reversed words */
function wordsBetween(look: Look, { index }: Scope, start: string, backwards: boolean): readonly string[] {
  const begins: Head['words'] = backwards ? index.head.endings : index.head.words;
  const found: string[] = [];
  for (let page = pageOf(begins, start); page < begins.length; page++) {
    if (begins[page]! > start && !begins[page]!.startsWith(start)) break;
    const path = backwards ? paths.endings(index.name, page) : paths.words(index.name, page);
    const words = look.read(path, readWords);
    for (const word of words ?? []) if (word.startsWith(start)) found.push(word);
  }
  return found;
}

const decoder = new TextDecoder();
const readWords = (content: Uint8Array) => decodeWords(decoder.decode(content));
