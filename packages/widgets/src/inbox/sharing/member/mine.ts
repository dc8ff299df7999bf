import type { CommunityDesk, SeenMembership, SeenShare, SeenWorkOrder } from '@guyub/core/sharing';
import type { Seat } from './seat.ts';

/** A share with all that is needed to tell of it. */
export interface Part {
  readonly desk: CommunityDesk;
  readonly order: SeenWorkOrder;
  readonly share: SeenShare;
}

/** What a community holds for one member, newest orders first. */
export interface Mine {
  readonly offers: readonly Part[];
  /** Not answered in time, and about to go round again. */
  readonly late: readonly Part[];
  /** Of others, who ask to hand over or to swap. */
  readonly asked: readonly Part[];
  readonly work: readonly Part[];
  readonly over: readonly Part[];
}

export function mineIn({ me, sharing }: Pick<Seat, 'me' | 'sharing'>, desk: CommunityDesk): Mine {
  const all = desk.work.flatMap(({ order, shares }) => shares.map((share): Part => ({ desk, order, share })));
  const own = all.filter(({ share }) => share.personId === me);
  const offered = own.filter(({ share }) => share.status === 'offered');
  // By the gateway's clock: that of a phone may be wrong.
  const isLate = ({ share }: Part) => share.answerBy <= sharing.asOf;
  return {
    offers: offered.filter((part) => !isLate(part)),
    late: offered.filter(isLate),
    asked: all.filter(({ share }) => share.offeredTo === me && isMade(share)),
    work: own.filter(({ share }) => isMade(share)),
    over: own.filter(({ share }) => share.status !== 'offered' && !isMade(share)),
  };
}

const isMade = ({ status }: SeenShare): boolean => status === 'accepted';

export const nameOf = ({ members }: CommunityDesk, personId: string): string | undefined =>
  members.find((member) => member.personId === personId)?.name;

export const ownMembership = ({ members }: CommunityDesk, me: string): SeenMembership | undefined =>
  members.find(({ personId }) => personId === me);

/** What is finished stays with whoever made it, whatever becomes of the rest. */
export const leftOf = ({ pieces, done }: SeenShare): number => pieces - done;

/** What somebody else makes of the same order, and could be swapped for. */
export const swappable = ({ desk, share }: Part): readonly SeenShare[] =>
  desk.work
    .find(({ order }) => order.id === share.orderId)!
    .shares.filter(
      (other) =>
        isMade(other) &&
        leftOf(other) > 0 &&
        other.personId !== share.personId &&
        other.offeredTo === undefined &&
        desk.members.some(({ personId, status }) => personId === other.personId && status === 'active'),
    );

/** The share that is asked for in return. */
export const inReturnOf = ({ desk, share }: Part): SeenShare | undefined =>
  desk.work.flatMap(({ shares }) => shares).find(({ id }) => id === share.inReturn);
