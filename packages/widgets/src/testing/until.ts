import { waitUntil } from '@open-wc/testing';

/** Waits for what must come, as long as a machine needs that does much else. */
export const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 20_000 });
