import {
  columnSpans,
  encodeColumns,
  paths,
  readyOrders,
  type Head,
  type Points,
  type Sizes,
} from '@guyub/adapters/shards/format';
import { columnsFor, Counter, type AllColumns } from './columns.ts';
import { writeDictionary } from './dictionary.ts';
import type { SnapshotFolder } from './folder.ts';
import { First, sortedPeople, writeOrders, writeRanks, type Standings } from './order.ts';
import { invert, type AllTerms } from './terms-of-all.ts';

/** What is known of everybody, by number in the order of turns. */
export interface Everybody {
  readonly terms: AllTerms;
  readonly columns: AllColumns;
  readonly standings: Standings;
  /** Middles of places; number of each person's, or -1. */
  readonly places: Points['places'];
  readonly placeOf: Int32Array;
}

export interface IndexOptions {
  readonly folder: SnapshotFolder;
  /** Its folder in the snapshot. */
  readonly index: string;
  readonly sizes: Sizes;
  /** Distances are measured in it: it is of one regency, or there is no other. */
  readonly leaf: boolean;
}

/** Writes an index of some people. @param which their numbers, ascending @returns where it begins */
export function writeIndex(
  everybody: Everybody,
  which: Uint32Array,
  { folder, index, sizes, leaf }: IndexOptions,
): Head {
  const people = which.length;
  const small = people <= sizes.small;
  const inverted = invert(everybody.terms, which);
  const counter = new Counter(everybody.columns, which);
  for (let person = 0; person < people; person++) counter.add(person);
  const facets = counter.take();
  const { terms: all } = everybody;
  const sorted = small ? [] : sortedPeople(everybody.standings, which);
  const first = readyOrders.map((order) => new First(sorted[order] ?? new Uint32Array()));
  const parts = {
    folder,
    index,
    sizes,
    all,
    inverted,
    people,
    counting: small ? undefined : { counter, first },
  };
  const dictionary = writeDictionary(parts);
  columnSpans(people, sizes).forEach((span, slice) =>
    folder.write(
      paths.columns(index, slice),
      encodeColumns(columnsFor(everybody.columns, which.subarray(...span))),
    ),
  );
  if (small) writeRanks(folder, index, everybody.standings, which);
  else writeOrders(folder, index, sorted, sizes);
  if (leaf) folder.json(paths.points(index), pointsOf(everybody, which));
  return { people, ...dictionary, facets };
}

function pointsOf({ places, placeOf }: Everybody, which: Uint32Array): Points {
  const own = new Map<number, number>();
  const of = Array.from(which, (person) => {
    const place = placeOf[person]!;
    if (place < 0) return -1;
    if (!own.has(place)) own.set(place, own.size);
    return own.get(place)!;
  });
  return { places: Array.from(own.keys(), (place) => places[place]!), of };
}
