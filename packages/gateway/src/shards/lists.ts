import {
  encodePostings,
  encodeSheaf,
  mostCuts,
  paths,
  sliceSize,
  type InSheaf,
  type Sizes,
} from '@guyub/adapters/shards/format';
import type { SnapshotFolder } from './folder.ts';

/** Some people, ascending, each with the weight that a term has there. */
export interface List {
  readonly people: Uint32Array;
  readonly weights: Uint8Array;
}

/** Writes the lists of an index: short ones go into the dictionary, others into sheaves of neighbours. */
export class ListWriter {
  readonly #folder: SnapshotFolder;
  readonly #index: string;
  readonly #people: number;
  readonly #sizes: Sizes;
  readonly #most: number;
  readonly #open: { sheaf: number; bytes: number; lists: (readonly Uint8Array[])[] }[];

  /** @param people how many the index has */
  constructor(folder: SnapshotFolder, index: string, people: number, sizes: Sizes) {
    this.#folder = folder;
    this.#index = index;
    this.#people = people;
    this.#sizes = sizes;
    this.#most = mostCuts(people, sizes);
    this.#open = Array.from({ length: this.#most + 1 }, () => ({ sheaf: 0, bytes: 0, lists: [] }));
  }

  add({ people, weights }: List): Uint8Array | InSheaf {
    const whole = encodePostings(people, weights);
    if (whole.length <= this.#sizes.inline) return whole;
    const cuts = Math.min(this.#most, Math.max(0, Math.ceil(Math.log2(whole.length / this.#sizes.cut))));
    const open = this.#open[cuts]!;
    open.lists.push(this.#sliced({ people, weights }, cuts));
    open.bytes += whole.length / 2 ** cuts;
    const at = { cuts, sheaf: open.sheaf, nth: open.lists.length - 1 };
    // Who reads a long list reads most of it: neighbours would only weigh.
    if (cuts > 0 || open.bytes >= this.#sizes.sheaf) this.#close(cuts);
    return at;
  }

  end(): void {
    this.#open.forEach(({ lists }, cuts) => {
      if (lists.length > 0) this.#close(cuts);
    });
  }

  #sliced({ people, weights }: List, cuts: number): readonly Uint8Array[] {
    const size = sliceSize(this.#people, cuts, this.#most);
    let from = 0;
    return Array.from({ length: 2 ** cuts }, (_, slice) => {
      const base = slice * size;
      let to = from;
      while (to < people.length && people[to]! < base + size) to++;
      const bytes = encodePostings(people, weights, { from, to, base });
      from = to;
      return bytes;
    });
  }

  #close(cuts: number): void {
    const open = this.#open[cuts]!;
    for (let slice = 0; slice < 2 ** cuts; slice++)
      this.#folder.write(
        paths.sheaf(this.#index, cuts, open.sheaf, slice),
        encodeSheaf(open.lists.map((slices) => slices[slice]!)),
      );
    open.sheaf++;
    open.bytes = 0;
    open.lists = [];
  }
}
