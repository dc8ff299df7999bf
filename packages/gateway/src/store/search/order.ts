import { byTurn, inTurn, type Waiting } from '@guyub/core';

/** A record that was found, and what decides where it stands. */
export interface Hit extends Waiting {
  /** Infinity without a place; 0 where nobody asked. */
  readonly km: number;
  readonly worth: number;
}

/** A hit and the first of its equals, who are those of its kilometres and its worth. */
export interface Placed {
  readonly hit: Hit;
  readonly first: Waiting;
}

/** Where the page before ended. */
export interface Position extends Placed {
  /** Whose turn it was on the first page. */
  readonly day: number;
}

/** Nearest first, then worth most, then in turn: core's order. Those up to the position are left out. */
export function placed(hits: readonly Hit[], day: number, after: Position | undefined): Placed[] {
  const sorted = hits.toSorted((a, b) => byFit(a, b) || byTurn(a, b));
  const all: Placed[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && byFit(sorted[from]!, sorted[to]!) === 0) to++;
    const equals = sorted.slice(from, to);
    const passed = after ? byFit(sorted[from]!, after.hit) : 1;
    if (passed > 0) {
      const [first] = inTurn(equals, day);
      for (const hit of inTurn(equals, day)) all.push({ hit, first: first! });
    } else if (passed === 0) {
      const { hit: last, first } = after!;
      for (const hit of [...equals.filter(isFrom(first)), ...equals.filter((one) => !isFrom(first)(one))])
        if (isBeyond(hit, last, first)) all.push({ hit, first });
    }
    from = to;
  }
  return all;
}

const byFit = (a: Hit, b: Hit): number => (a.km === b.km ? b.worth - a.worth : a.km < b.km ? -1 : 1);

const isFrom = (first: Waiting) => (one: Waiting) => byTurn(one, first) >= 0;

/** In a round that begins with `first`. */
function isBeyond(one: Waiting, last: Waiting, first: Waiting): boolean {
  const [round, before] = [isFrom(first)(one), isFrom(first)(last)];
  return round === before ? byTurn(one, last) > 0 : before;
}
