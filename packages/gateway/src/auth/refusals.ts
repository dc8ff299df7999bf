import { GuyubError } from '@guyub/core';

/** The one answer to whatever does not open a door, so that nothing is learnt from it. */
export const refused = () =>
  new GuyubError(
    'unauthenticated',
    'Tautan atau sesi ini tidak membuka apa pun. Minta tautan baru kepada koordinator.',
    {
      adapter: 'gateway',
    },
  );

/** @param until ms since 1970 */
export const tooMany = (message: string, until: number, now: number) =>
  new GuyubError('rate-limited', message, { adapter: 'gateway', retryAfterMs: Math.max(1000, until - now) });
