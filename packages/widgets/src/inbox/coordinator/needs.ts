import { nextWorkingDay, type Matter } from '@guyub/core/hiring';

/** What a coordinator has to do before anything goes on, with how many it concerns. */
export interface Need {
  readonly kind: 'nobody' | 'forward' | 'silent' | 'differing' | 'apart';
  readonly count: number;
}

const waits = ({ status }: Matter['invitations'][number]) => status === 'invited' || status === 'opened';

/** Nobody has passed it on, and the person has not come by another way. */
export const isUnsent = (invitation: Matter['invitations'][number]): boolean =>
  invitation.status === 'invited' && !invitation.forwardedAt;

/** A working day has gone by without an answer. */
export const isSilent = (invitation: Matter['invitations'][number], now: number): boolean => {
  const { forwardedAt, invitedAt, region } = invitation;
  return (
    waits(invitation) &&
    !isUnsent(invitation) &&
    nextWorkingDay(Date.parse(forwardedAt ?? invitedAt), region) <= now
  );
};

/** Agreed, and neither side can reach the other. */
export const isApart = (deal: Matter['deal']): boolean =>
  deal?.status === 'agreed' && !deal.buyerTelephone && !deal.personTelephone;

export function needsOf({ request, invitations, deal }: Matter, now: number): readonly Need[] {
  const needs: readonly Need[] = [
    { kind: 'differing', count: deal?.status === 'differing' ? 1 : 0 },
    { kind: 'apart', count: isApart(deal) ? 1 : 0 },
    { kind: 'nobody', count: request.status === 'submitted' && invitations.length === 0 ? 1 : 0 },
    { kind: 'forward', count: invitations.filter(isUnsent).length },
    { kind: 'silent', count: invitations.filter((invitation) => isSilent(invitation, now)).length },
  ];
  return needs.filter(({ count }) => count > 0);
}
