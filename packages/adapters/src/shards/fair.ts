import { firstTurnOf, MOST_IN_TURN } from '@guyub/core/order';
import type { Root } from './format/manifest.ts';
import { mostCuts, sliceSize } from './format/manifest.ts';
import type { Wanted } from '@guyub/core/text';
import type { Look } from './look.ts';
import { entriesFor } from './mask.ts';
import { everyOf, needed, requiredOf, wantedOf, type Asked } from './asked.ts';
import { firstFrom } from './records.ts';
import { eachFitting, scan } from './scan.ts';
import type { Refinement, Scope } from './scopes.ts';
import { entriesOf } from './word-lists.ts';
import { isSmall, numberOf, type ShardIndex, type Span } from './shard-index.ts';

/** Number of the one with whom a day begins among very many equals. Undefined: in the next round. */
export const firstOfDay = (look: Look, root: Root, day: number): number | undefined =>
  root.days.first[day - root.days.from] ?? firstFrom(look, root, { id: '', turn: firstTurnOf(day) });

/**
 * Equals in the order of a day.
 *
 * @param numbers among all, ascending
 * @param first from `firstOfDay`; asked only where there are very many
 */
export function inTurnOf(numbers: readonly number[], day: number, first: () => number): readonly number[] {
  if (numbers.length < 2) return numbers;
  const many = numbers.length > MOST_IN_TURN;
  const start = many ? notBefore(numbers, first()) % numbers.length : day % numbers.length;
  return [...numbers.slice(start), ...numbers.slice(0, start)];
}

/** Place of the first number that is not before this one. */
function notBefore(numbers: ArrayLike<number>, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A person of an index with whom, or after whom, a day begins. */
export const placeFrom = ({ numbers }: ShardIndex, number: number): number =>
  numbers ? notBefore(numbers, number) : number;

/** The first of very many who fit best, and how many more were seen on the way. */
export interface FirstOfMany {
  readonly page: readonly number[];
  readonly seen: number;
}

/**
 * The first people of a page, from parts of the lists: from where the day begins, as far as needed.
 *
 * @returns undefined when parts do not tell for sure, so that the whole must be read
 */
export function firstOfMany(asked: Asked, scope: Scope): FirstOfMany | undefined {
  const { look, root, refinements, day, to } = asked;
  const { index } = scope;
  // Of several words, hardly anybody holds each in its best way.
  if (isSmall(index) || wantedOf(asked).length > 1) return undefined;
  const best = bestOf(asked, scope);
  const begin = needed(asked, firstOfDay(look, root, day));
  if (!best || best.likely < MOST_IN_TURN * 1.5) return undefined;
  const required = requiredOf(asked);
  const first = placeFrom(index, begin) % index.head.people;
  const spans = spansFrom(index, first);
  const found: number[] = [];
  // Of the first part those before the beginning come last of all.
  let early = 0;
  let seen = 0;
  for (let done = 0, next = 1; next < spans.length; done = next, next *= 4) {
    const scans = everyOf(
      look,
      spans.slice(done, next).map((span) => scan(look, scope, span, best.search, refinements)),
    );
    for (const scanned of scans)
      eachFitting(scanned, required, (person, worth) => {
        seen++;
        if (worth !== best.worth) return;
        const place = scanned.span[0] + person;
        if (scanned.span[0] === spans[0]![0] && place < first) early++;
        else found.push(numberOf(index, place));
      });
    if (Math.max(best.atLeast, found.length + early) > MOST_IN_TURN && found.length >= to)
      return { page: found, seen };
  }
  return undefined;
}

/** The whole index in parts, from the one where the day begins, round to it again. */
export function spansFrom({ head: { people }, sizes }: ShardIndex, first: number): readonly Span[] {
  const most = mostCuts(people, sizes);
  const size = sliceSize(people, most, most);
  const spans = Array.from({ length: Math.ceil(people / size) }, (_, i): Span => [
    i * size,
    Math.min((i + 1) * size, people),
  ]);
  const start = Math.floor(first / size);
  return [...spans.slice(start), ...spans.slice(0, start)];
}

/** What the best are worth, how many surely are worth that, and how many probably are once others are left out. */
function bestOf({ look, search, refinements }: Asked, { index, filters, near }: Scope) {
  const [word] = search?.wanted ?? [];
  const shares = refinements.map(({ field, values }) => shareOf(look, index, { field, values }));
  const ways = word && bestWays(look, index, word);
  look.settle();
  if (ways && ways.people === 0) return undefined;
  const people = ways?.people ?? index.head.people;
  const sure = refinements.length === 0 && filters.length === 0 && !near;
  return {
    worth: ways?.worth ?? 0,
    atLeast: sure ? people : 0,
    likely: filters.length > 0 || near ? 0 : shares.reduce<number>((so, share) => so * share!, people),
    // Who is worth that has nothing but these.
    search: search && ways && { ...search, wanted: [{ ...word, ways: ways.ways }] },
  };
}

/** The ways of a word in which it is worth most to anybody. */
function bestWays(look: Look, index: ShardIndex, { ways }: Wanted) {
  const found = ways.map((way) => {
    const counts = [0, 0, 0];
    for (const entry of entriesOf(look, index, way) ?? [])
      entry.counts.forEach((count, weight) => (counts[weight] = Math.max(counts[weight]!, count)));
    const worth = Math.max(0, ...way.worth.filter((_, weight) => counts[weight]! > 0));
    const people = Math.max(0, ...counts.filter((_, weight) => way.worth[weight] === worth));
    return { way, worth, people };
  });
  const worth = Math.max(...found.map((one) => one.worth));
  const best = found.filter((one) => one.worth === worth);
  return { worth, people: Math.max(...best.map((one) => one.people)), ways: best.map(({ way }) => way) };
}

/** Which part of an index has one of the values. Undefined: in the next round. */
function shareOf(look: Look, index: ShardIndex, refinement: Refinement): number | undefined {
  const entries = entriesFor(look, index, refinement);
  if (entries.includes(undefined)) return undefined;
  const people = entries.reduce((so, entry) => so + (entry?.counts[0] ?? 0), 0);
  return Math.min(1, people / index.head.people);
}
