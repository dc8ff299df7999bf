import type { Scalar } from '@guyub/core/adapter';

/** What a host serves as `guyub.json`. */
export interface Manifest {
  readonly guyub: 'shards';
  readonly format: number;
  /** Name of the folder beside this file where everything else is. */
  readonly snapshot: string;
  /** ISO 8601 instant when all of it was true. */
  readonly asOf: string;
  /** `Root` as JSON, deflated, in base64. */
  readonly root: string;
  /** Ed25519 over `manifestMessage`, base64url. */
  readonly signature: string;
}

/** Values of a field with the number of people who have them, as `evaluate` orders them. */
export interface Histogram {
  readonly buckets: readonly (readonly [value: Scalar, count: number])[];
  /** false: the rarest are left out. */
  readonly whole: boolean;
}
export type Histograms = Readonly<Record<string, Histogram>>;

/** Most values of a histogram: as many as may be asked for. */
export const MOST_BUCKETS = 100;

/** Where an index begins: all people, those of a province, or those of a regency. */
export interface Head {
  readonly people: number;
  /** Where each page of the dictionary begins. */
  readonly pages: readonly string[];
  /** Where each page of the list of words begins, and of the list of reversed words. */
  readonly words: readonly string[];
  readonly endings: readonly string[];
  readonly facets: Histograms;
  /** Number of each person among all, as steps. Absent: they are all. */
  readonly steps?: readonly number[];
}

export interface Root {
  readonly head: Head;
  /** Regencies and provinces that have an index of their own, with the number of their people. */
  readonly regions: readonly (readonly [id: string, people: number])[];
  readonly provinces: readonly (readonly [id: string, people: number])[];
  readonly sizes: Sizes;
  /** Turn of every so many'th person. */
  readonly turns: readonly number[];
  /** With whom each day begins among very many equals: of the day of the snapshot, and those after it. */
  readonly days: { readonly from: number; readonly first: readonly number[] };
  /** Small resources, each a file. */
  readonly resources: readonly string[];
  /** Which analyser made the terms. */
  readonly stamp: string;
}

/** Days for which it is said with whom they begin; later ones are looked up. */
export const DAYS = 45;

/** How things were cut; tests make them small. */
export interface Sizes {
  /** People in a file of records. */
  readonly chunk: number;
  /** People between two entries of `turns`. */
  readonly turns: number;
  /** People in a sample of a large index: the first of each slice. */
  readonly sample: number;
  /** Most people in an index whose columns are read whole. */
  readonly small: number;
  /** Most people in a slice of a list that was cut as often as possible. */
  readonly slice: number;
  /** People in a block of an order. */
  readonly order: number;
  /** Longest list that stands in the dictionary itself, bytes. */
  readonly inline: number;
  /** Longest slice of a list, bytes, and bytes of a sheaf of lists that are not cut. */
  readonly cut: number;
  readonly sheaf: number;
  /** Least and most bytes of a page of the dictionary. */
  readonly page: readonly [least: number, most: number];
  /** Words in a page of the list of words. */
  readonly words: number;
  /** Most words of a list that is read whole to find what was mistyped. */
  readonly fewWords: number;
  /** Most words whose lists are put together to find all that begin so. */
  readonly spread: number;
  /** Least people of whom an answer is counted beforehand. */
  readonly answer: number;
}

export const usualSizes: Sizes = {
  chunk: 16,
  turns: 2048,
  sample: 512,
  small: 8192,
  slice: 32_768,
  order: 2048,
  inline: 192,
  cut: 6144,
  sheaf: 4096,
  page: [3000, 12_000],
  words: 4000,
  fewWords: 12_000,
  spread: 32,
  answer: 20,
};

/** How often a list of so many people may be halved. */
export const mostCuts = (people: number, { slice }: Sizes): number =>
  Math.max(0, Math.ceil(Math.log2(people / slice)));

/** People in one of 2^`cuts` slices. */
export const sliceSize = (people: number, cuts: number, most: number): number =>
  Math.ceil(people / 2 ** most) * 2 ** (most - cuts);

/** Slices of which columns stand ready: the whole of a small index, a sample of each slice of a large one. */
export function columnSpans(
  people: number,
  sizes: Sizes,
): readonly (readonly [first: number, end: number])[] {
  if (people <= sizes.small) return [[0, people]];
  const most = mostCuts(people, sizes);
  const size = sliceSize(people, most, most);
  return Array.from({ length: Math.ceil(people / size) }, (_, slice) => [
    slice * size,
    Math.min(slice * size + sizes.sample, people),
  ]);
}

/** An answer that was counted beforehand. */
export interface Answer {
  /** `waysKey` of what it answers. */
  readonly ways: string;
  readonly total: number;
  readonly facets: Histograms;
  /** The first of all in each of `readyOrders`, by their numbers in the index. */
  readonly first: readonly (readonly number[])[];
}

export const ALL = 'all';
/** Provinces and regencies alone. */
export const UPPER_REGIONS = 'regions-upper';
/** Folder of an index: `kemendagri:35.27` stands in `kemendagri-35.27`. */
export const folderOf = (id: string): string => id.replace(':', '-');

export const paths = {
  head: (index: string) => `${index}/head`,
  page: (index: string, page: number) => `${index}/p${page}`,
  sheaf: (index: string, cuts: number, sheaf: number, slice: number) => `${index}/l${cuts}-${sheaf}-${slice}`,
  answers: (index: string, sheaf: number) => `${index}/a${sheaf}`,
  words: (index: string, page: number) => `${index}/w${page}`,
  endings: (index: string, page: number) => `${index}/e${page}`,
  columns: (index: string, slice: number) => `${index}/c${slice}`,
  ranks: (index: string) => `${index}/s`,
  order: (index: string, order: number, block: number) => `${index}/o${order}-${block}`,
  points: (index: string) => `${index}/g`,
  boxes: () => 'boxes',
  records: (chunk: number) => `d/${Math.floor(chunk / 1000)}/${chunk}`,
  resource: (name: string) => `r/${name}`,
};

/** Middles of places, and for each person the number of one; -1 for nowhere. */
export interface Points {
  readonly places: readonly (readonly [latitude: number, longitude: number])[];
  readonly of: readonly number[];
}

/** A regency's south, north, west and east; `null`: nobody there has a place. */
export interface Box {
  readonly region: string;
  readonly box: readonly [number, number, number, number] | null;
}

/** By folded name and by id, from 0; equals share one. */
export interface Ranks {
  readonly name: readonly number[];
  readonly id: readonly number[];
}

/** Records as columns, which pack tighter than rows. */
export interface Chunk {
  readonly size: number;
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
}
