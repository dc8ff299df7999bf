import type { Share } from '@guyub/core/sharing';

/** Its pieces are still somebody's. */
export const isLive = ({ status }: Pick<Share, 'status'>): boolean =>
  status === 'offered' || status === 'accepted' || status === 'delivered' || status === 'late';

/** Accepted, with something left to do: it can go to another. */
export const mayGo = ({ status, done, pieces }: Pick<Share, 'status' | 'done' | 'pieces'>): boolean =>
  status === 'accepted' && done < pieces;
