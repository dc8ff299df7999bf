import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import {
  ALL,
  analyserStamp,
  folderOf,
  paths,
  UPPER_REGIONS,
  usualSizes,
  type Box,
  type Head,
  type Root,
  type Sizes,
} from '@guyub/adapters/shards/format';
import { allowPublished, lexicon, termsOf } from '@guyub/core';
import { SnapshotFolder } from './folder.ts';
import { gather, type Gathered, type Groups } from './gather.ts';
import { inTurn } from './in-turn.ts';
import { writeIndex, type Everybody } from './write-index.ts';

type Plain = Record<string, unknown>;

/** What a snapshot is made of: published records only, from `project()`. */
export interface ShardsInput {
  /** ISO 8601 instant when all of it was true. */
  readonly asOf: string;
  /** Everybody, in any order, so many at a time. */
  readonly people: AsyncIterable<readonly Plain[]>;
  /** Small resources that are given whole, e.g. `regions`. */
  readonly resources: Readonly<Record<string, readonly Plain[]>>;
}

export interface ShardsOptions {
  /** The folder that a host will serve. */
  readonly out: string;
  /** Ed25519. */
  readonly key: KeyObject;
  /** Tests make things small. */
  readonly sizes?: Partial<Sizes>;
}

export interface ShardsWritten {
  readonly people: number;
  readonly files: number;
  readonly bytes: number;
}

/** Writes a snapshot in shards, and publishes it when it stands. */
export async function writeShards(
  { asOf, people, resources }: ShardsInput,
  { out, key, sizes: own }: ShardsOptions,
): Promise<ShardsWritten> {
  const sizes = { ...usualSizes, ...own };
  mkdirSync(out, { recursive: true });
  const folder = new SnapshotFolder(out, key, asOf);
  mkdirSync(folder.path);
  try {
    const gathered = await gather(inTurn(people, folder.path), { asOf, folder, sizes });
    const root = writeIndexes(gathered, folder, sizes);
    writeResources(folder, resources);
    folder.publish({
      ...root,
      sizes,
      turns: gathered.turns,
      days: gathered.days,
      resources: Object.keys(resources),
      stamp: analyserStamp({ lexicon, termsOf }),
    });
    return { people: gathered.people, files: folder.files, bytes: folder.bytes };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

function writeResources(folder: SnapshotFolder, resources: ShardsInput['resources']): void {
  for (const [name, rows] of Object.entries(resources)) {
    const open = rows.map((row) => allowPublished<Plain>(name, row));
    folder.json(paths.resource(name), open);
    // Names of provinces and regencies are asked for often; the list of all sub-districts is long.
    const upper = open.filter(({ level }) => level === 'province' || level === 'regency');
    if (name === 'regions') folder.json(paths.resource(UPPER_REGIONS), upper);
  }
}

function writeIndexes(
  { everybody, people, regions, provinces }: Gathered,
  folder: SnapshotFolder,
  sizes: Sizes,
): Pick<Root, 'head' | 'regions' | 'provinces'> {
  const alone = regions.size <= 1;
  const all = Uint32Array.from({ length: people }, (_, person) => person);
  const head = writeIndex(everybody, all, { folder, index: ALL, sizes, leaf: alone });
  const own = (groups: Groups, leaf: boolean) =>
    Array.from(groups, ([id, which]) => {
      // One of everybody would be the index of all once more.
      if (groups.size > 1 || which.length < people) {
        const index = folderOf(id);
        const written: Head = writeIndex(everybody, which, { folder, index, sizes, leaf });
        folder.json(paths.head(index), { ...written, steps: stepsOf(which) });
      }
      return [id, which.length] as const;
    });
  const root = { head, regions: own(regions, true), provinces: own(provinces, false) };
  folder.json(paths.boxes(), boxesOf(everybody, regions));
  return root;
}

const stepsOf = (which: Uint32Array): readonly number[] =>
  Array.from(which, (person, i) => person - (i === 0 ? 0 : which[i - 1]!));

function boxesOf({ places, placeOf }: Everybody, regions: Groups): readonly Box[] {
  return Array.from(regions, ([region, which]) => {
    const own = new Set(Array.from(which, (person) => placeOf[person]!));
    const found = [...own].flatMap((place) => (place < 0 ? [] : [places[place]!]));
    const [latitudes, longitudes] = [
      found.map(([latitude]) => latitude),
      found.map(([, longitude]) => longitude),
    ];
    return {
      region,
      box:
        found.length === 0
          ? null
          : [
              Math.min(...latitudes),
              Math.max(...latitudes),
              Math.min(...longitudes),
              Math.max(...longitudes),
            ],
    };
  });
}
