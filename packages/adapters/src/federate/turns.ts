import type { Plain, Query } from '@guyub/core/adapter';
import { bySort, turnOf } from '@guyub/core/order';
import type { Candidate, Stream } from './stream.ts';

/** Whose turn it is among equals: the day, and the member that begins. */
export interface Turns {
  readonly day: number;
  readonly first: string | undefined;
}

const lotOf = (name: string, day: number): number => (turnOf(`${name} ${day}`) + 1) / 2 ** 32;

/** Who begins is drawn each day, as often as it has people: so each person of all members is first equally often. */
export const drawn = (streams: readonly Stream[], day: number): Turns => {
  const waits = streams.flatMap(({ begin, people, member: { name } }) =>
    begin ? [{ name, wait: -Math.log(lotOf(name, day)) / people }] : [],
  );
  return { day, first: waits.toSorted((a, b) => a.wait - b.wait)[0]?.name };
};

/** Which of two rows is shown first. */
export const before = ({ sort }: Query, turns: Turns) => (sort?.length ? inOrder(sort) : inFit(turns));

const inOrder = (sort: NonNullable<Query['sort']>) => {
  const compare = bySort<Plain>(sort);
  return (a: Candidate, b: Candidate): number => compare(a.row, b.row);
};

/** Nearest, then best; among equals each member has its share of the places. */
const inFit =
  (turns: Turns) =>
  (a: Candidate, b: Candidate): number =>
    a.km < b.km ? -1 : a.km > b.km ? 1 : b.worth - a.worth || placeOf(a, turns) - placeOf(b, turns);

/** Where its next row stands, were the rows of each member spread evenly over the way. */
function placeOf({ stream: { member, taken, people } }: Candidate, { day, first }: Turns): number {
  return (taken + (member.name === first ? 0 : lotOf(member.name, day))) / people;
}
