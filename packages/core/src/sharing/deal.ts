import { sha256 } from '@noble/hashes/sha2.js';
import { checkOrder } from './check.ts';
import { Heap } from './heap.ts';
import type { SharingMember } from './member.ts';
import type { SharingOrder } from './order.ts';

/** The rule by which an order is shared, "Bagi Rata Bergilir". A changed rule gets another name. */
export const RULE = 'brb-1';

/** A lot given, in the order in which it was given. */
export interface Turn {
  readonly memberId: string;
  readonly pieces: number;
}

export interface Dealt {
  readonly rule: typeof RULE;
  /** Pieces for each member, also those who get none. */
  readonly shares: ReadonlyMap<string, number>;
  /** Every step: the proof. */
  readonly turns: readonly Turn[];
  /** Pieces for which nobody has room. */
  readonly short: number;
}

interface Seat {
  readonly member: SharingMember;
  given: number;
  /** Number of the last lot in this deal; 0: none yet. */
  served: number;
}

/**
 * Shares an order: each lot goes to whoever has received least so far and can still finish; on a tie, to who was not yet
 * served in this deal, then to who has waited longest. Deterministic, and independent of the order of `members`.
 * O((members + pieces / lot) log members).
 *
 * @throws GuyubError `invalid` naming each thing that makes no sense
 */
export function deal(order: SharingOrder, members: readonly SharingMember[]): Dealt {
  checkOrder(order, members);
  const { id, pieces, lot, weight = 1 } = order;
  const tie = tieBreaker(id);
  const level = ({ member, given }: Seat) => member.level + given * weight;
  const before = (a: Seat, b: Seat): boolean =>
    (level(a) - level(b) ||
      a.served - b.served ||
      a.member.lastTurn - b.member.lastTurn ||
      tie(a.member.id, b.member.id)) < 0;
  const seats = members.map((member): Seat => ({ member, given: 0, served: 0 }));
  const waiting = new Heap(
    seats.filter((seat) => room(seat) > 0),
    before,
  );
  const turns: Turn[] = [];
  let left = pieces;
  const give = (seat: Seat) => {
    const share = Math.min(lot, left, room(seat));
    left -= share;
    seat.given += share;
    turns.push({ memberId: seat.member.id, pieces: share });
    seat.served = turns.length;
  };

  while (left >= lot && waiting.first) {
    const seat = waiting.first;
    give(seat);
    if (room(seat) > 0) waiting.settle();
    else waiting.pop();
  }
  // What is left of a lot is no journey of its own: it goes on top of a share, if any has room.
  for (const holding of [true, false]) {
    const some = seats.filter((seat) => room(seat) > 0 && (seat.given > 0 || !holding));
    const rest = new Heap(some, before);
    while (left > 0 && rest.first) {
      const seat = rest.first;
      give(seat);
      if (room(seat) > 0) rest.settle();
      else rest.pop();
    }
  }
  const shares = new Map(seats.map(({ member, given }) => [member.id, given]));
  return { rule: RULE, shares, turns, short: left };
}

const room = ({ member, given }: Seat): number => (member.excluded ? 0 : member.capacity - given);

/** Salted with the order, so that the same member does not win every tie. */
function tieBreaker(orderId: string): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (memberId: string) => {
    let key = keys.get(memberId);
    if (key === undefined) {
      const bytes = sha256(new TextEncoder().encode(`${orderId}|${memberId}`));
      key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      keys.set(memberId, key);
    }
    return key;
  };
  return (a, b) => (a === b ? 0 : keyOf(a) < keyOf(b) ? -1 : 1);
}
