/**
 * Equals take turns: in a fixed order of their own, they move up a place a day, so that over n days each of n is
 * first once (amortised equity of attention). All pages of a day see one order.
 */

/** Most equals of whom each is first exactly once; of more, the first of each day is spread evenly over them. */
export const MOST_IN_TURN = 1000;

/** The day that decides whose turn it is, in western Indonesian time (UTC+7), counted from 1 January 1970. */
export const dayOf = (now: number = Date.now()): number => Math.floor((now + 7 * 3_600_000) / 86_400_000);

/** A record's own place among its equals, 0 to 2³² − 1: its id, well mixed. */
export function turnOf(id: string): number {
  let hash = 0x9747b28c;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Where the day's order begins among very many equals: steps of the golden ratio leave no gap and no crowd. */
export const firstTurnOf = (day: number): number => Math.floor(((day * 0.618033988749895) % 1) * 2 ** 32);

/** A record that waits for its turn. */
export interface Waiting {
  readonly id: string;
  readonly turn: number;
}

export const byTurn = (a: Waiting, b: Waiting): number =>
  a.turn - b.turn || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The place among equals in their fixed order from which the day's order begins.
 *
 * @param turnAt gives the turn of the one at a place
 */
export function firstInTurn(length: number, day: number, turnAt: (place: number) => number): number {
  if (length <= MOST_IN_TURN) return length && day % length;
  const start = firstTurnOf(day);
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turnAt(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low === length ? 0 : low;
}

/** @param equals in their fixed order, `byTurn` */
export function inTurn<T extends Waiting>(equals: readonly T[], day: number): readonly T[] {
  const first = firstInTurn(equals.length, day, (place) => equals[place]!.turn);
  return [...equals.slice(first), ...equals.slice(0, first)];
}
