import { DAYS, paths, type Chunk, type Root, type Sizes } from '@guyub/adapters/shards/format';
import { dayOf, firstTurnOf, sortKey } from '@guyub/core';
import { columnsOf } from './columns.ts';
import type { SnapshotFolder } from './folder.ts';
import type { Waiting } from './in-turn.ts';
import { standingsOf } from './order.ts';
import { TermsOfAll } from './terms-of-all.ts';
import type { Everybody } from './write-index.ts';

type Plain = Record<string, unknown>;

/** Everybody who has this value, by number. */
export type Groups = ReadonlyMap<string, Uint32Array>;

export interface Gathered {
  readonly everybody: Everybody;
  readonly people: number;
  readonly turns: readonly number[];
  readonly days: Root['days'];
  readonly regions: Groups;
  readonly provinces: Groups;
}

/** Writes the records, and keeps of each what the indexes need. */
export async function gather(
  ordered: AsyncIterable<readonly Waiting[]>,
  { asOf, folder, sizes }: { asOf: string; folder: SnapshotFolder; sizes: Sizes },
): Promise<Gathered> {
  const terms = new TermsOfAll();
  const [names, ids, years, turns, placeOf]: [string[], string[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  const places = new Map<string, number>();
  const regions = new Groupings();
  const provinces = new Groupings();
  let chunk: Plain[] = [];
  const close = () => {
    folder.json(
      paths.records((ids.length - 1 - ((ids.length - 1) % sizes.chunk)) / sizes.chunk),
      chunkOf(chunk),
    );
    chunk = [];
  };
  for await (const bucket of ordered)
    for (const { record, id, turn } of bucket) {
      const person = ids.length;
      turns.push(turn);
      const { name, year, latitude, longitude, region, province } = record;
      names.push(String(sortKey(typeof name === 'string' ? name : '')));
      ids.push(id);
      years.push(typeof year === 'number' ? year : 0);
      regions.add(region, person);
      provinces.add(province, person);
      const place =
        typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude} ${longitude}` : '';
      if (place && !places.has(place)) places.set(place, places.size);
      placeOf.push(place ? places.get(place)! : -1);
      terms.add(record);
      chunk.push(record);
      if (chunk.length === sizes.chunk) close();
    }
  if (chunk.length > 0) close();
  const all = terms.done();
  return {
    people: ids.length,
    turns: turns.filter((_, person) => person % sizes.turns === 0),
    days: daysFrom(dayOf(Date.parse(asOf)), turns),
    regions: regions.done(),
    provinces: provinces.done(),
    everybody: {
      terms: all,
      columns: columnsOf(all),
      standings: { name: standingsOf(names), id: standingsOf(ids), year: Uint16Array.from(years) },
      places: Array.from(
        places.keys(),
        (place) => place.split(' ').map(Number) as unknown as readonly [number, number],
      ),
      placeOf: Int32Array.from(placeOf),
    },
  };
}

/** @param turns of everybody, ascending */
function daysFrom(from: number, turns: readonly number[]): Root['days'] {
  const first = Array.from({ length: DAYS }, (_, i) => {
    const found = turns.findIndex((turn) => turn >= firstTurnOf(from + i));
    return found < 0 ? turns.length : found;
  });
  return { from, first };
}

/** Puts people with the same value together. */
class Groupings {
  readonly #groups = new Map<string, number[]>();

  add(value: unknown, person: number): void {
    if (typeof value !== 'string') return;
    const group = this.#groups.get(value);
    if (group) group.push(person);
    else this.#groups.set(value, [person]);
  }

  done(): Groups {
    const sorted = [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([id, people]) => [id, Uint32Array.from(people)]));
  }
}

function chunkOf(records: readonly Plain[]): Chunk {
  const fields = [...new Set(records.flatMap(Object.keys))];
  return {
    size: records.length,
    fields: Object.fromEntries(
      fields.map((field) => [field, records.map((record) => record[field] ?? null)]),
    ),
  };
}
