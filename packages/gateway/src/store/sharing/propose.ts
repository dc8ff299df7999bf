import {
  deal,
  firstDate,
  hashOf,
  reasonsFor,
  type Dealt,
  type Exclusion,
  type Proposal,
  type SharingMember,
  type SharingOrder,
  type Standing,
} from '@guyub/core/sharing';
import type { Kept } from '../hiring/records.ts';
import type { Sharer } from './pool.ts';
import { roomOf } from './room.ts';
import { skilled } from './skilled.ts';

export interface Split {
  readonly order: SharingOrder;
  readonly members: readonly SharingMember[];
  readonly dealt: Dealt;
}

export interface Sharing {
  readonly community: Kept<'communities'>;
  readonly pool: readonly Sharer[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** ISO date. */
  readonly today: string;
}

interface Round {
  /** `id#2` for the second. */
  readonly id: string;
  readonly pieces: number;
  /** Who said no or nothing before. */
  readonly declined: ReadonlySet<string>;
  /** Pieces of the order that members have already. */
  readonly has: ReadonlyMap<string, number>;
}

type Deadline = Pick<Kept<'workOrders'>, 'deadline' | 'weight'>;

/** By the rule, with everybody as they stand now. */
export function split(sharing: Sharing, order: Kept<'workOrders'>, round: Round): Split {
  const asked = { id: round.id, pieces: round.pieces, lot: sharing.community.lot, weight: order.weight };
  const able = skilled(sharing.pool, order.skill);
  const members = sharing.pool.map((sharer): SharingMember => {
    const { personId: id } = sharer;
    const { level, lastTurn } = sharing.standings.get(id) ?? { level: 0, lastTurn: 0 };
    const why = excluded(sharer, order, able, round.declined);
    if (why) return { id, level, capacity: 0, lastTurn, excluded: why };
    const { pieces: capacity, heldDown } = room(sharing, sharer, order, round.has);
    return { id, level, capacity, lastTurn, ...(heldDown && { onProbation: true }) };
  });
  return { order: asked, members, dealt: deal(asked, members) };
}

function excluded(
  sharer: Sharer,
  order: Kept<'workOrders'>,
  able: ReadonlySet<Sharer>,
  declined: ReadonlySet<string>,
): Exclusion | undefined {
  if (sharer.personId === order.broughtBy) return 'owner';
  if (declined.has(sharer.personId)) return 'declined';
  return unfit(sharer, order, able);
}

/** What lasts comes before what passes: who does another work is not asked to come back from leave for this one. */
export function unfit(
  sharer: Sharer,
  { certified }: Pick<Kept<'workOrders'>, 'certified'>,
  able: ReadonlySet<Sharer>,
): Exclusion | undefined {
  if (!sharer.shown) return 'no-consent';
  if (!able.has(sharer)) return 'skill';
  if (certified && !sharer.certified) return 'certificate';
  if (sharer.status === 'on-leave') return 'on-leave';
  return sharer.ability.perDay > 0 ? undefined : 'no-capacity';
}

const room = (
  { community, today }: Sharing,
  sharer: Sharer,
  { deadline, weight }: Deadline,
  has: ReadonlyMap<string, number>,
) => roomOf(sharer, { today, deadline, weight, has: has.get(sharer.personId) ?? 0 }, community);

const nobody: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, number> = new Map();

/** The first round of an order, without what its bringer keeps. */
export const firstSplit = (sharing: Sharing, order: Kept<'workOrders'>): Split =>
  split(sharing, order, {
    id: order.id,
    pieces: order.pieces - (order.kept ?? 0),
    declined: nobody,
    has: nothing,
  });

/** What would be sent now, for the coordinator to look at. */
export function propose(sharing: Sharing, order: Kept<'workOrders'>): Proposal {
  const found = firstSplit(sharing, order);
  const { members, dealt } = found;
  const reasons = reasonsFor(found.order, members, dealt);
  const earliest = dealt.short > 0 ? earliestFor(sharing, order, found) : undefined;
  return {
    hash: hashOfSplit(found),
    shares: members.map(({ id, level }) => {
      const pieces = dealt.shares.get(id) ?? 0;
      const after = Math.round((level + pieces * order.weight) * 1e6) / 1e6;
      return { personId: id, pieces, reason: reasons.get(id)!, before: level, after };
    }),
    short: dealt.short,
    ...(earliest !== undefined && { earliest }),
  };
}

export const hashOfSplit = ({ order, members, dealt }: Split): string =>
  hashOf({ order, members, turns: dealt.turns });

/** The first deadline by which the same people can make it all. */
function earliestFor(sharing: Sharing, order: Kept<'workOrders'>, { order: { pieces }, members }: Split) {
  const out = new Set(members.flatMap(({ id, excluded: why }) => (why ? [id] : [])));
  const taking = sharing.pool.filter(({ personId }) => !out.has(personId));
  return firstDate(
    sharing.today,
    (deadline) =>
      taking.reduce(
        (sum, sharer) => sum + room(sharing, sharer, { ...order, deadline }, nothing).pieces,
        0,
      ) >= pieces,
  );
}
