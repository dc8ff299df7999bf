import type { Exclusion } from '@guyub/core/sharing';
import type { Kept } from '../hiring/records.ts';
import type { Sharer } from './pool.ts';
import { unfit, type Sharing } from './propose.ts';
import { roomOf } from './room.ts';
import { isLive, mayGo } from './share-states.ts';
import { skilled } from './skilled.ts';

type Taking = Pick<Sharing, 'community' | 'pool' | 'today'>;
type Order = Pick<Kept<'workOrders'>, 'skill' | 'certified' | 'deadline' | 'weight'>;
type Share = Pick<Kept<'shares'>, 'personId' | 'pieces' | 'done' | 'status'>;

/**
 * Why somebody cannot take over what is left of a share; undefined: they can.
 *
 * @param shares all of the order
 */
export function hindrance(
  { community, pool, today }: Taking,
  order: Order,
  { pieces, done }: Share,
  shares: readonly Share[],
): (sharer: Sharer) => Exclusion | undefined {
  const able = skilled(pool, order.skill);
  // The days kept free are for what goes wrong, as this; and what is late already is late in all hands.
  const rules = { ...community, bufferDays: 0 };
  const isLate = order.deadline <= today;
  return (sharer) => {
    const why = unfit(sharer, order, able);
    if (why || isLate) return why;
    const own = shares.filter((share) => share.personId === sharer.personId && isLive(share));
    const has = own.reduce((sum, share) => sum + share.pieces, 0);
    const { deadline, weight } = order;
    const { pieces: room } = roomOf(sharer, { today, deadline, weight, has }, rules);
    return room < pieces - done ? 'full' : undefined;
  };
}

/** By share of that person which could be handed over: who could take it. */
export function takersOf(
  sharing: Taking,
  order: Order,
  shares: readonly (Share & { readonly id: string })[],
  personId: string,
): Readonly<Record<string, readonly string[]>> {
  const own = shares.filter((share) => share.personId === personId && mayGo(share));
  return Object.fromEntries(
    own.map((share) => {
      const why = hindrance(sharing, order, share, shares);
      const takers = sharing.pool.filter((sharer) => sharer.personId !== personId && !why(sharer));
      return [share.id, takers.map((sharer) => sharer.personId)];
    }),
  );
}
