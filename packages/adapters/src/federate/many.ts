import { type Page, type Plain, type Query, type TextReport } from '@guyub/core/adapter';
import { dayOf } from '@guyub/core/order';
import type { Asking } from './asking.ts';
import { countedBy } from './counted.ts';
import { ours } from './ids.ts';
import { offered } from './members.ts';
import { bestReading, worthIn, type Reading } from './reading.ts';
import { Stream, type Candidate, type Position } from './stream.ts';
import { facetsOf, sumOf, type Total } from './sums.ts';
import { toMember } from './to-member.ts';
import { before, drawn, type Turns } from './turns.ts';
import { outdone } from './twins.ts';

/** Where a walk through many goes on; all that was settled on its first page is kept to. */
export interface Walk {
  readonly turns: Turns;
  readonly total: Total;
  readonly reading?: Reading;
  /** By member; who is not here has no more. */
  readonly at: Readonly<Record<string, Position>>;
}

/** Each member's own order, merged row by row, as far as one page needs. */
export async function askMany(
  asking: Asking,
  walk: Walk | undefined,
): Promise<{ readonly page: Page<Plain>; readonly onward: Walk | null }> {
  const { query, members, rules } = asking;
  const joins = rules.length > 0 && members.length > 1;
  const [streams, counted] = await Promise.all([streamsOf(asking, walk), countedBy(asking)]);
  const reading = query.text ? (walk?.reading ?? bestReading(streams)) : undefined;
  if (reading) {
    const worthOf = await worthIn(reading.suggestion ?? query.text!, query.resource);
    for (const stream of streams) stream.worthOf = worthOf;
  }
  const firsts = streams.flatMap(({ first }) => first ?? []);
  const total = walk
    ? walk.total
    : sumOf(
        firsts.map((first) => first.total),
        joins,
      );
  if (!walk) weigh(streams);
  const turns = walk?.turns ?? drawn(streams, dayOf());
  const { items, at } = await merged(asking, streams, turns);
  return {
    page: {
      items: items.map(({ row }) => row),
      next: null,
      total,
      facets: facetsOf(query.facets ?? [], counted, joins),
      ...(reading && { text: reportOf(reading, items) }),
    },
    onward: at && { turns, total, ...(reading && { reading }), at },
  };
}

/** The rows of a page, and where each member stands after it; null: that was all. */
async function merged(asking: Asking, streams: readonly Stream[], turns: Turns) {
  const { round, query } = asking;
  const most = query.page.size;
  const shown: Candidate[] = [];
  const passed: Candidate[] = [];
  while (shown.length <= most) {
    // One more than the page holds: then it is known whether there is another page.
    const candidates = await nextOf(streams, most + 1 - shown.length, query, turns);
    if (candidates.length === 0) break;
    const isLess = await outdone(asking, candidates.map(placed));
    for (const candidate of candidates) {
      if (!isLess(placed(candidate))) shown.push(candidate);
      if (shown.length <= most) passed.push(candidate);
    }
  }
  const positions = streams.flatMap(({ member, begin }) => {
    const last = passed.findLast(({ stream }) => stream.member === member);
    const position = last ? last.onward : begin;
    return position && !round.missing.has(member) ? [[member.name, position] as const] : [];
  });
  return { items: shown.slice(0, most), at: shown.length > most ? Object.fromEntries(positions) : null };
}

async function streamsOf(
  { round, members, query, scheme }: Asking,
  walk: Walk | undefined,
): Promise<readonly Stream[]> {
  const { facets: _, ...rest } = query;
  const streams = members.flatMap((member) => {
    const asked = toMember(rest, member.name, scheme, offered(member, query.resource)!);
    const at = walk ? walk.at[member.name] : { used: 0, taken: 0, people: 1 };
    if (!asked || !at || round.missing.has(member)) return [];
    return new Stream(round, member, at, {
      asked,
      near: query.near,
      size: query.page.size,
      ours: (row) => ours(scheme, query.resource, member.name, row),
    });
  });
  await Promise.all(streams.map((stream) => stream.fill()));
  return streams;
}

/** Who does not know how many they are is taken for as many as the others have. */
function weigh(streams: readonly Stream[]): void {
  const told = streams.flatMap(({ first }) => first?.total?.value ?? []);
  const usual = told.reduce((sum, value) => sum + value, 0) / told.length || 1;
  for (const stream of streams) stream.people = Math.max(1, stream.first?.total?.value ?? usual);
}

/** The next rows of all, first first. */
async function nextOf(
  streams: readonly Stream[],
  count: number,
  query: Query,
  turns: Turns,
): Promise<readonly Candidate[]> {
  const taken: Candidate[] = [];
  const compare = before(query, turns);
  while (taken.length < count) {
    await Promise.all(streams.map((stream) => stream.fill()));
    const [first, ...others] = streams.flatMap(({ head }) => head ?? []);
    if (!first) break;
    taken.push(others.reduce((best, head) => (compare(head, best) < 0 ? head : best), first).stream.take());
  }
  return taken;
}

const placed = ({ row, stream: { member } }: Candidate) => ({ row, member, place: member.place });

const reportOf = (reading: Reading, items: readonly Candidate[]): TextReport => ({
  ...reading,
  marks: items.map(({ marks }) => marks),
});
