import { firstTurnOf, kmFrom, MOST_IN_TURN, type Near, type Waiting } from '@guyub/core';
import { sql } from 'kysely';
import { no, type Sql } from '../conditions.ts';
import { ringsOf, standingAt, standingNowhere, type Ring, type Spot } from './distance.ts';
import { bandsOf, worthOf } from './levels.ts';
import { placed, type Hit, type Placed, type Position } from './order.ts';
import { expectedIn, type Reading, type Slice } from './reading.ts';
import { isText, type Understood } from './understand.ts';

export interface Ranking {
  readonly reading: Reading;
  /** What the records must fulfil besides the frame and the text. */
  readonly refined: readonly Sql[];
  readonly found: Understood | undefined;
  readonly near: Near | undefined;
  /** Where any record of the table stands; needed where `near` is asked for. */
  spots(): Promise<readonly Spot[]>;
  readonly day: number;
  readonly after: Position | undefined;
  /** Records wanted. */
  readonly size: number;
}

export interface Ranked {
  /** At most as many as wanted. */
  readonly hits: readonly Placed[];
  /** `many`: more than `MOST_IN_TURN`; undefined: not seen so far. */
  readonly total: number | 'many' | undefined;
  /** All that there are. */
  readonly matching: Slice;
}

/** Most records that are read whole, and put in order here. */
const MOST_READ = 4000;

/**
 * The next records in the order of core's `evaluate`. Few are read and put in order here; of many, only those that
 * can be on the page: by places from near to far, by worth from the dearest down, and in turn by an index.
 *
 * @param isMany known before to be more than `MOST_IN_TURN`
 */
export async function ranked(ranking: Ranking, isMany: boolean): Promise<Ranked> {
  const { reading, refined, near, day, after, size } = ranking;
  const all = await reading.slice(refined);
  const matching = withText(ranking, all);
  if (!isMany && expectedIn(matching) <= MOST_READ) {
    const few = await fewHits(ranking, matching);
    if (few) return { hits: placed(few, day, after).slice(0, size), total: few.length, matching };
  }
  const hits: Placed[] = [];
  let seen = 0;
  for await (const { next, count } of near ? byRing(ranking) : byWorth(ranking, all, 0)) {
    seen += count;
    hits.push(...next.slice(0, size - hits.length));
    if (hits.length === size) break;
  }
  return { hits, total: isMany || seen > MOST_IN_TURN ? 'many' : undefined, matching };
}

/** The next records, in order. */
interface Stretch {
  readonly next: readonly Placed[];
  /** How many records there are where they come from, or more than so many. */
  readonly count: number;
}

interface Row extends Waiting {
  readonly worth: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Of each of them, where it is known before. */
type Worthy = Slice & { readonly worth?: number };

function withText({ found }: Ranking, slice: Slice): Slice {
  if (!found || found.query === 'all') return slice;
  if (found.query === 'none') return { conditions: [no], filtered: 0, visited: 0 };
  if (isText(found.query)) return { ...slice, text: found.query };
  return {
    ...slice,
    conditions: [...slice.conditions, found.query],
    filtered: Math.min(slice.filtered, FEW),
  };
}

/** Records that hold the most words, where nobody knows how many hold that: mostly few. */
const FEW = 100;

function columnsOf({ found, near }: Ranking, worth: number | undefined): Sql {
  const place = near ? sql`t.latitude, t.longitude` : sql`null as latitude, null as longitude`;
  const sum = worth === undefined ? worthOf(found?.sought ?? []) : sql.lit(worth);
  return sql`t.id, t.turn, ${sum} as worth, ${place}`;
}

const hitOf = ({ near }: Ranking, { id, turn, worth, latitude, longitude }: Row): Hit => ({
  id,
  turn,
  worth,
  km: near ? (kmFrom(near, { latitude, longitude }) ?? Infinity) : 0,
});

/** All, unless there are too many to be read, and more than `MOST_IN_TURN`. */
async function fewHits(ranking: Ranking, slice: Worthy): Promise<Hit[] | undefined> {
  const most = expectedIn(slice) <= MOST_READ ? MOST_READ : MOST_IN_TURN;
  const rows = await ranking.reading.rows<Row>(columnsOf(ranking, slice.worth), slice, most + 1);
  return rows.length > most ? undefined : rows.map((row) => hitOf(ranking, row));
}

/** How many more rings are looked at together when those before held few. */
const MORE_RINGS = 4;

async function* byRing(ranking: Ranking): AsyncGenerator<Stretch> {
  const { reading, near, after, day, refined } = ranking;
  const rings: (Ring | undefined)[] = [...ringsOf(await ranking.spots(), near!)];
  if (near!.withinKm === undefined) rings.push(undefined);
  const kmOf = (ring: Ring | undefined) => ring?.km ?? Infinity;
  const started = after === undefined ? 0 : rings.findIndex((ring) => kmOf(ring) >= after.hit.km);
  if (started < 0) return;
  let together = 1;
  for (let from = started; from < rings.length;) {
    const some = rings.slice(from, from + together);
    const known = some.flatMap((ring) => ring?.spots ?? []);
    const where = [
      ...(known.length > 0 ? [standingAt(known)] : []),
      ...(some.includes(undefined) ? [standingNowhere] : []),
    ];
    const conditions = [...refined, sql`(${sql.join(where, sql` or `)})`];
    const within = await reading.slice(conditions);
    const few = await fewHits(ranking, withText(ranking, within));
    if (few) {
      yield { next: placed(few, day, after), count: few.length };
      from += together;
      together *= MORE_RINGS;
    } else if (together > 1) {
      together = Math.floor(together / MORE_RINGS);
    } else {
      yield* byWorth(ranking, within, kmOf(rings[from]));
      from++;
    }
  }
}

/** Many records that stand equally near. */
async function* byWorth(ranking: Ranking, within: Slice, km: number): AsyncGenerator<Stretch> {
  const { after, day } = ranking;
  const here = after?.hit.km === km ? after : undefined;
  for await (const slice of bands(ranking, within, here?.hit.worth)) {
    const few = await fewHits(ranking, slice);
    if (few) yield { next: placed(few, day, here), count: few.length };
    else yield* inTurn(ranking, slice, here?.hit.worth === slice.worth ? here : undefined);
  }
}

/** Those of each worth, the dearest first. @param from not those of more */
async function* bands(
  ranking: Ranking,
  within: Slice,
  from = Infinity,
): AsyncGenerator<Slice & { readonly worth: number }> {
  const { found, reading } = ranking;
  if (!found || found.query === 'all') {
    yield { ...within, worth: 0 };
    return;
  }
  const known = bandsOf(found.sought, found.held);
  if (known) {
    for (const { worth, query } of known) if (worth <= from) yield { ...within, worth, text: query };
    return;
  }
  // Many words that very many records hold together: all of these are read, once for each worth.
  const sum = worthOf(found.sought);
  const matching = withText(ranking, within);
  const columns = sql`distinct ${sum} as worth`;
  const rows = await reading.rows<{ worth: number }>(columns, matching, MOST_WORTHS);
  for (const worth of rows.map((row) => row.worth).sort((a, b) => b - a))
    if (worth <= from)
      yield { ...matching, worth, conditions: [...matching.conditions, sql`${sum} = ${sql.lit(worth)}`] };
}

/** More than any words can be worth. */
const MOST_WORTHS = 10_000;

/** Very many equals: from the turn of the day on, and round. */
async function* inTurn(
  ranking: Ranking,
  slice: Worthy,
  after: Position | undefined,
): AsyncGenerator<Stretch> {
  const first = after?.first ?? { turn: firstTurnOf(ranking.day), id: '' };
  const at = ({ turn, id }: Waiting) => sql`(${turn}::bigint, ${id}::text)`;
  const from = (one: Waiting, how: Sql) => sql`(t.turn, t.id) ${how} ${at(one)}`;
  const isRound = after !== undefined && isBefore(after.hit, first);
  const parts = [
    ...(isRound ? [] : [after ? [from(after.hit, sql`>`)] : [from(first, sql`>=`)]]),
    [from(first, sql`<`), ...(isRound ? [from(after.hit, sql`>`)] : [])],
  ];
  const { reading, size } = ranking;
  for (const part of parts) {
    const within = { ...slice, conditions: [...slice.conditions, ...part] };
    const rows = await reading.inTurn<Row>(columnsOf(ranking, slice.worth), within, size);
    const next = rows.map((row) => ({ hit: hitOf(ranking, row), first }));
    yield { next, count: MOST_IN_TURN + 1 };
  }
}

const isBefore = (a: Waiting, b: Waiting) => a.turn < b.turn || (a.turn === b.turn && a.id < b.id);
