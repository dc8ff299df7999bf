import { deal, openingLevel, type SharingMember } from '@guyub/core/sharing';

/** A rule for a year of orders: who gets which pieces. */
export interface YearRule {
  readonly name: string;
  share(order: YearOrder, members: readonly YearMember[]): ReadonlyMap<string, number>;
}
interface YearOrder {
  readonly id: string;
  readonly pieces: number;
}
/** Somebody who may work, and what they have received so far. */
interface YearMember {
  readonly id: string;
  readonly level: number;
  readonly lastTurn: number;
  readonly capacity: number;
}

/** What became of everybody after a year. */
export interface YearResult {
  readonly name: string;
  /** Pieces of those who were there from the first day, most first. */
  readonly veterans: readonly number[];
  readonly newcomers: readonly number[];
  /** Jain's index of the veterans: 1 when all have the same. */
  readonly jain: number;
  readonly withoutWork: number;
  /** Days. */
  readonly longestDrySpell: number;
}

const VETERANS = 56;
const NEWCOMERS = 16;
const ORDERS = 120;
const JOINING_DAY = 180;
const LOT = 5;
const CAPACITY = 30;

/** Numbers that are the same in every run. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const upTo = (members: readonly YearMember[], pieces: number): ReadonlyMap<string, number> => {
  let left = pieces;
  const shares = new Map<string, number>();
  for (const { id, capacity } of members) {
    if (left === 0) break;
    const share = Math.min(capacity, left);
    shares.set(id, share);
    left -= share;
  }
  return shares;
};

/** Some are always at their phone, and others in the field. */
const quickness = (id: string): number => Number(id.slice(1)) % 7;

export const yearRules: readonly YearRule[] = [
  {
    name: 'first to answer',
    share: ({ id, pieces }, members) => {
      const dice = chance(Number(id.slice(1)) + 1);
      const speed = new Map(members.map((m) => [m.id, quickness(m.id) + dice.next().value * 2]));
      return upTo(
        members.toSorted((a, b) => speed.get(a.id)! - speed.get(b.id)!),
        pieces,
      );
    },
  },
  {
    name: "coordinator's favourites",
    share: ({ pieces }, members) =>
      upTo(
        members.toSorted((a, b) => b.level - a.level || order(a, b)),
        pieces,
      ),
  },
  {
    name: 'plain turn list',
    share: ({ pieces }, members) =>
      upTo(
        members.toSorted((a, b) => a.lastTurn - b.lastTurn || order(a, b)),
        pieces,
      ),
  },
  {
    name: 'Bagi Rata Bergilir',
    share: ({ id, pieces }, members) =>
      deal({ id, pieces, lot: LOT }, members as readonly SharingMember[]).shares,
  },
];

const order = (a: YearMember, b: YearMember) => (a.id < b.id ? -1 : 1);

/** The same 120 orders of a year, by one rule: 56 members, and 16 more from the middle of the year. */
export function simulateYear(rule: YearRule): YearResult {
  const dice = chance(2026);
  const standing = new Map<string, { level: number; lastTurn: number; pieces: number; days: number[] }>();
  const join = (prefix: string, count: number, level: number, day: number) => {
    for (let i = 0; i < count; i++)
      standing.set(`${prefix}${i}`, { level, lastTurn: 0, pieces: 0, days: [day] });
  };
  join('v', VETERANS, 0, 0);
  let turn = 0;
  for (let n = 0; n < ORDERS; n++) {
    const day = Math.floor((n * 365) / ORDERS);
    if (!standing.has('n0') && day >= JOINING_DAY)
      join('n', NEWCOMERS, openingLevel(0, [...standing.values()]), day);
    const pieces = 20 + Math.floor(dice.next().value * 80);
    const members = [...standing].map(([id, { level, lastTurn }]) => ({
      id,
      level,
      lastTurn,
      capacity: CAPACITY,
    }));
    for (const [id, share] of rule.share({ id: `o${n}`, pieces }, members)) {
      if (share === 0) continue;
      const member = standing.get(id)!;
      member.level += share;
      member.pieces += share;
      member.lastTurn = ++turn;
      member.days.push(day);
    }
  }
  const group = (prefix: string) =>
    [...standing].filter(([id]) => id.startsWith(prefix)).map(([, member]) => member);
  const pieces = (prefix: string) =>
    group(prefix)
      .map((m) => m.pieces)
      .toSorted((a, b) => b - a);
  const veterans = pieces('v');
  const sum = veterans.reduce((a, b) => a + b, 0);
  return {
    name: rule.name,
    veterans,
    newcomers: pieces('n'),
    jain: sum ** 2 / (veterans.length * veterans.reduce((a, b) => a + b * b, 0)),
    withoutWork: veterans.filter((count) => count === 0).length,
    longestDrySpell: Math.max(...group('v').map(({ days }) => longestGap([...days, 365]))),
  };
}

const longestGap = (days: readonly number[]): number =>
  days.slice(1).reduce((longest, day, i) => Math.max(longest, day - days[i]!), 0);
