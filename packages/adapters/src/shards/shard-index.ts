import { decodePage, decodeSheaf, entryAt, firstFrom, type Entry } from './format/dictionary.ts';
import {
  ALL,
  folderOf,
  mostCuts,
  paths,
  sliceSize,
  type Head,
  type Root,
  type Sizes,
} from './format/manifest.ts';
import { eachPosting } from './format/postings.ts';
import { pageOf, placeOf, prefixPlace, wordAt } from './format/terms.ts';
import { fromJson } from './from-json.ts';
import type { Look } from './look.ts';

/** Some people, from one to, but not including, another, by their numbers in an index. */
export type Span = readonly [first: number, end: number];

/** All people, those of a province, or those of a regency, in the order of their turns. */
export interface ShardIndex {
  readonly name: string;
  readonly head: Head;
  readonly sizes: Sizes;
  /** Number of each among all; absent: the same. */
  readonly numbers: Uint32Array | undefined;
}

export const wholeSpan = ({ head }: ShardIndex): Span => [0, head.people];
export const isSmall = ({ head, sizes }: ShardIndex): boolean => head.people <= sizes.small;

export const indexOfAll = ({ head, sizes }: Root): ShardIndex => ({
  name: ALL,
  head,
  sizes,
  numbers: undefined,
});

/** The index of a regency or a province; undefined: in the next round. */
export function openIndex(look: Look, root: Root, id: string, of: Root['regions']): ShardIndex | undefined {
  const [only] = of;
  if (of.length === 1 && only![1] === root.head.people) return indexOfAll(root);
  const name = folderOf(id);
  return look.read(paths.head(name), (content) => {
    const head = fromJson(content) as Head;
    let last = 0;
    const numbers = Uint32Array.from(head.steps ?? [], (step) => (last += step));
    return { name, head, sizes: root.sizes, numbers };
  });
}

/** Number among all people. */
export const numberOf = ({ numbers }: ShardIndex, person: number): number =>
  numbers ? numbers[person]! : person;

/** What the dictionary says of a term: null when nobody has it; undefined: in the next round. */
export function entryOf(look: Look, index: ShardIndex, term: string): Entry | null | undefined {
  return entryIn(look, index, placeOf(term));
}

export function entryIn(look: Look, index: ShardIndex, place: string): Entry | null | undefined {
  if (index.head.pages.length === 0) return null;
  const page = pageAt(look, index, pageOf(index.head.pages, place));
  return page && (entryAt(page, place) ?? null);
}

/** Lists that together have everybody with a word that begins so; undefined: in the next round. */
export function entriesFrom(look: Look, index: ShardIndex, prefix: string): readonly Entry[] | undefined {
  const whole = entryIn(look, index, prefixPlace(prefix));
  if (whole) return [whole];
  if (whole === undefined) return undefined;
  return range(look, index, prefix, (place) => wordAt(place) !== undefined);
}

/** Entries whose places begin so. @param keep which of them */
export function range(
  look: Look,
  index: ShardIndex,
  prefix: string,
  keep: (place: string) => boolean,
): readonly Entry[] | undefined {
  const found: Entry[] = [];
  let complete = true;
  const { pages } = index.head;
  for (let page = pageOf(pages, prefix); page < pages.length; page++) {
    if (pages[page]! > prefix && !pages[page]!.startsWith(prefix)) break;
    const entries = pageAt(look, index, page);
    if (!entries) complete = false;
    else
      for (
        let i = firstFrom(entries, prefix);
        i < entries.length && entries[i]!.place.startsWith(prefix);
        i++
      )
        if (keep(entries[i]!.place)) found.push(entries[i]!);
  }
  return complete ? found : undefined;
}

const pageAt = (look: Look, { name }: ShardIndex, page: number) =>
  look.read(paths.page(name, page), decodePage);

/**
 * Visits those of the people who have a term.
 *
 * @returns false: in the next round
 */
export function visit(
  look: Look,
  { name, head, sizes }: ShardIndex,
  { at }: Entry,
  span: Span,
  each: (person: number, weight: number) => void,
): boolean {
  if (at instanceof Uint8Array) {
    eachPosting(at, 0, span, each);
    return true;
  }
  const size = sliceSize(head.people, at.cuts, mostCuts(head.people, sizes));
  let complete = true;
  for (let slice = Math.floor(span[0] / size); slice * size < span[1]; slice++) {
    const lists = look.read(paths.sheaf(name, at.cuts, at.sheaf, slice), decodeSheaf);
    const list = lists?.[at.nth];
    if (list) eachPosting(list, slice * size, span, each);
    else complete = false;
  }
  return complete;
}
