import type { Plain, Query } from '@guyub/core/adapter';
import { bySort } from '@guyub/core/order';
import { needed, requiredOf, wantedOf, type Asked, type Ordered } from './asked.ts';
import { ByteReader } from './format/bytes.ts';
import { decodeColumns } from './format/columns.ts';
import { countedFor } from './counted.ts';
import { orderOf, readyOrders } from './format/fields.ts';
import { paths, type Ranks } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import { recordsOf } from './records.ts';
import { indexOfAll, isSmall, numberOf, type ShardIndex } from './shard-index.ts';
import { bandsOf, wholeOf } from './whole.ts';

type Sorts = NonNullable<Query['sort']>;

/** So few records are read to be sorted. */
const FEW = 60;

/** In an order that was asked for. */
export function sortedOrder(asked: Asked, sort: Sorts): Ordered {
  const { root, scopes } = asked;
  const own = scopes.length === 1 ? scopes[0]!.index : indexOfAll(root);
  const everybody =
    scopes.length === 1 &&
    wantedOf(asked).length + asked.refinements.length + scopes[0]!.filters.length === 0 &&
    !scopes[0]!.near;
  const order = isSmall(own) ? -1 : orderOf(sort);
  if (everybody && order >= 0)
    return { ...throughOrder(asked, own, order), total: own.head.people, exact: true, most: 0 };

  const ready = readyPage(asked, own, orderOf(sort));
  if (ready) return ready;
  const whole = wholeOf(asked);
  const found = bandsOf(whole).flat();
  const total = { total: found.length, exact: true, most: whole.most };
  if (isSmall(own)) return { page: byRanks(asked, own, found, sort), ...total };
  // Whether to read the records of those found, or the order until enough of those found have come.
  const blocks = (asked.to / found.length) * (own.head.people / root.sizes.order);
  if (found.length <= FEW || (order >= 0 && found.length < blocks * 2))
    return { page: byRecords(asked, found, sort), ...total };
  if (order < 0)
    asked.look.refuse(
      'So many people can be sorted by name, by year, and by year and then name. Choose a regency first, or another order.',
    );
  return { ...throughOrder(asked, own, order, new Set(found)), ...total };
}

/** The first page, where the writer has put it down. */
function readyPage(asked: Asked, index: ShardIndex, order: number): Ordered | undefined {
  const place = readyOrders.indexOf(order);
  if (place < 0 || isSmall(index)) return undefined;
  const counted = needed(asked, countedFor(asked));
  const first = counted?.first?.[place];
  if (!first || first.length < Math.min(asked.to, counted!.total)) return undefined;
  const page = first.map((person) => numberOf(index, person));
  return { page, total: counted!.total, exact: true, most: requiredOf(asked) };
}

/** Goes through the whole order, which stands ready, until the page is full. */
function throughOrder(asked: Asked, index: ShardIndex, order: number, found?: ReadonlySet<number>) {
  const { look, root, to } = asked;
  const { people } = index.head;
  const blocks = Math.ceil(people / root.sizes.order);
  const page: number[] = [];
  const share = found ? found.size / people : 1;
  // As many blocks at once as should hold enough; twice as many when they did not.
  for (
    let block = 0, ahead = Math.ceil(to / share / root.sizes.order);
    block < blocks && page.length < to;
    ahead *= 2
  ) {
    const read = Array.from({ length: Math.min(ahead, blocks - block) }, (_, i) =>
      look.read(paths.order(index.name, order, block + i), decodeOrder),
    );
    look.settle();
    for (const person of read.flatMap((part) => part!)) {
      const number = index.numbers ? index.numbers[person]! : person;
      if (!found || found.has(number)) page.push(number);
    }
    block += read.length;
  }
  return { page };
}

function decodeOrder(content: Uint8Array): readonly number[] {
  const reader = new ByteReader(content);
  return Array.from({ length: reader.number() }, () => reader.number());
}

const byRecords = (asked: Asked, found: readonly number[], sort: Sorts): readonly number[] => {
  const records = needed(asked, recordsOf(asked.look, asked.root, found));
  const order = bySort<Plain>(sort);
  return found
    .map((number, i) => ({ number, record: records[i]! }))
    .sort((a, b) => order(a.record, b.record))
    .map(({ number }) => number);
};

/** By what the records would say, from their standings alone. */
function byRanks(asked: Asked, index: ShardIndex, found: readonly number[], sort: Sorts): readonly number[] {
  const { look } = asked;
  const ranks = look.read(paths.ranks(index.name), fromJson) as Ranks | undefined;
  const columns = look.read(paths.columns(index.name, 0), decodeColumns);
  look.settle();
  const { values, of } = columns!['year']!;
  const years = of.map(([number]) => (number === undefined ? undefined : values[number]));
  const places = index.numbers
    ? new Map(Array.from(index.numbers, (number, place) => [number, place]))
    : undefined;
  const order = bySort<Plain>(sort);
  return found
    .map((number) => {
      const place = places ? places.get(number)! : number;
      return { number, row: { name: ranks!.name[place], year: years[place], id: ranks!.id[place] } };
    })
    .sort((a, b) => order(a.row as Plain, b.row as Plain))
    .map(({ number }) => number);
}
