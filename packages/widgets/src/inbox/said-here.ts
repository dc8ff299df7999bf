import type { Matter } from '@guyub/core/hiring';

/** "Did it happen?" was answered at this door, and not yet at the other: it is asked from that day on. */
export const saidHere = ({ deal, asks, request }: Matter, today: string): boolean =>
  deal?.status === 'agreed' && !asks && request.neededOn <= today;
