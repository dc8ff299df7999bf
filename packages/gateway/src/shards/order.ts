import { orders, paths, ByteWriter, type Sizes } from '@guyub/adapters/shards/format';
import type { SnapshotFolder } from './folder.ts';

/** How everybody stands to everybody else, by number among all. */
export interface Standings {
  /** By folded name; equals share a number. */
  readonly name: Uint32Array;
  readonly id: Uint32Array;
  /** 0: not known. */
  readonly year: Uint16Array;
}

/** @param keys of everybody; those that are equal get one number */
export function standingsOf(keys: readonly string[]): Uint32Array {
  const order = Uint32Array.from(keys.keys()).sort((a, b) =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0,
  );
  const numbers = new Uint32Array(keys.length);
  let number = 0;
  order.forEach((person, i) => {
    if (i > 0 && keys[person] !== keys[order[i - 1]!]) number++;
    numbers[person] = number;
  });
  return numbers;
}

/** Few people: their standings, for any order. */
export function writeRanks(
  folder: SnapshotFolder,
  index: string,
  { name, id }: Standings,
  which: Uint32Array,
): void {
  const dense = (numbers: Uint32Array) => {
    const own = Uint32Array.from(which, (person) => numbers[person]!);
    const ranks = new Map([...new Set(own.toSorted())].map((number, rank) => [number, rank]));
    return Array.from(own, (number) => ranks.get(number)!);
  };
  folder.json(paths.ranks(index), { name: dense(name), id: dense(id) });
}

/** People in each order that is offered, by their numbers among these. */
export type Sorted = readonly Uint32Array[];

export function sortedPeople({ name, id, year }: Standings, which: Uint32Array): Sorted {
  return orders.map((sort) => {
    const compare = (a: number, b: number): number => {
      const [x, y] = [which[a]!, which[b]!];
      for (const { field, order } of sort) {
        const [own, other] = field === 'name' ? [name[x]!, name[y]!] : [year[x]!, year[y]!];
        if (own === other) continue;
        // Who has no year comes last both ways.
        if (field === 'year' && (own === 0 || other === 0)) return own === 0 ? 1 : -1;
        return order === 'asc' ? own - other : other - own;
      }
      return id[x]! - id[y]!;
    };
    return Uint32Array.from(which.keys()).sort(compare);
  });
}

/** Many people: each order, block by block. */
export function writeOrders(folder: SnapshotFolder, index: string, sorted: Sorted, sizes: Sizes): void {
  sorted.forEach((people, number) => {
    for (let from = 0, block = 0; from < people.length; from += sizes.order, block++) {
      const part = people.subarray(from, from + sizes.order);
      const writer = new ByteWriter();
      writer.number(part.length);
      for (const person of part) writer.number(person);
      folder.write(paths.order(index, number, block), writer.done());
    }
  });
}

/** Finds the first few of some people in an order, again and again. */
export class First {
  readonly #places: Uint32Array;

  constructor(people: Uint32Array) {
    this.#places = new Uint32Array(people.length);
    people.forEach((person, place) => (this.#places[person] = place));
  }

  of(people: Uint32Array, count: number): readonly number[] {
    const places = this.#places;
    const found: number[] = [];
    for (const person of people) {
      const place = places[person]!;
      if (found.length === count && place > places[found.at(-1)!]!) continue;
      let at = found.length;
      while (at > 0 && places[found[at - 1]!]! > place) at--;
      found.splice(at, 0, person);
      if (found.length > count) found.pop();
    }
    return found;
  }
}
