import { ByteReader, ByteWriter } from './bytes.ts';

/** What the dictionary says of a term. */
export interface Entry {
  readonly place: string;
  /** How many people have it with weight 0, 1 and 2. Of an answer: how many are found, 0, 0. */
  readonly counts: readonly [number, number, number];
  /** The postings themselves, or where they are. */
  readonly at: Uint8Array | InSheaf;
  /** Instead of weights the list tells worths. */
  readonly merged?: Merged;
}

/** All lists of a word as one: the best way in which each person has it. */
export interface Merged {
  /** `mergedKey` of the word. */
  readonly ways: string;
  /** What it is worth, and to how many, by the number in the list. */
  readonly worths: readonly (readonly [worth: number, people: number])[];
  /** So many of them have few people each, who stand in a list of their own, before one that has very many. */
  readonly early: number;
}

/** A list that stands with others, cut into 2^`cuts` slices of equally many people. */
export interface InSheaf {
  readonly cuts: number;
  readonly sheaf: number;
  /** Which of the lists in the sheaf. */
  readonly nth: number;
}

/** @param entries in the order of their places */
export function encodePage(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const [places, facts, lists] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  let last = '';
  for (const { place, counts, at, merged } of entries) {
    let same = 0;
    while (same < place.length && place[same] === last[same]) same++;
    // Not in the middle of a letter that takes two units.
    if (/[\uD800-\uDBFF]/.test(place.charAt(same - 1))) same--;
    places.number(same);
    places.text(place.slice(same));
    last = place;
    for (const count of counts) facts.number(count);
    facts.text(merged ? JSON.stringify(merged) : '');
    if (at instanceof Uint8Array) {
      facts.number(0);
      facts.number(at.length);
      lists.raw(at);
    } else for (const fact of [at.cuts + 1, at.sheaf, at.nth]) facts.number(fact);
  }
  const page = new ByteWriter();
  page.number(entries.length);
  for (const part of [places, facts, lists]) page.raw(part.done());
  return page.done();
}

/** @throws RangeError or TypeError for what is no page */
export function decodePage(bytes: Uint8Array): readonly Entry[] {
  const reader = new ByteReader(bytes);
  const size = reader.number();
  const places: string[] = [];
  for (let i = 0; i < size; i++) {
    const same = reader.number();
    places.push((places[i - 1] ?? '').slice(0, same) + reader.text());
  }
  const facts = places.map((place) => {
    const counts = [reader.number(), reader.number(), reader.number()] as const;
    const note = reader.text();
    const [kind, value] = [reader.number(), reader.number()];
    return { place, counts, note, kind, value, nth: kind > 0 ? reader.number() : 0 };
  });
  return facts.map(({ place, counts, note, kind, value, nth }) => ({
    place,
    counts,
    ...(note && { merged: JSON.parse(note) as Merged }),
    at: kind === 0 ? reader.raw(value) : { cuts: kind - 1, sheaf: value, nth },
  }));
}

/** The entry at this place of a page. */
export function entryAt(page: readonly Entry[], place: string): Entry | undefined {
  const found = page[firstFrom(page, place)];
  return found?.place === place ? found : undefined;
}

/** Index of the first entry that does not stand before this place. */
export function firstFrom(page: readonly Entry[], place: string): number {
  let [low, high] = [0, page.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (page[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Several lists as one file. */
export function encodeSheaf(lists: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(lists.length);
  for (const list of lists) writer.number(list.length);
  for (const list of lists) writer.raw(list);
  return writer.done();
}

/** @throws RangeError for what is no sheaf */
export function decodeSheaf(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: reader.number() }, () => reader.number());
  return lengths.map((length) => reader.raw(length));
}
