import { setTimeout as passed } from 'node:timers/promises';

/** Lets those who wait for an answer go before work that nobody waits for. */
export interface Rush {
  /** Somebody waits for this. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nobody waits, nor did just now; in a long rush after a moment, so that the other work goes on too. */
  pause(): Promise<void>;
}

/** Who sends much comes in waves. */
const QUIET_MS = 20;
const LONGEST_MS = 250;

export function createRush(): Rush {
  let inside = 0;
  let leftAt = -Infinity;
  const now = () => performance.now();
  return {
    during: async (work) => {
      inside++;
      try {
        return await work();
      } finally {
        inside--;
        leftAt = now();
      }
    },
    pause: async () => {
      const until = now() + LONGEST_MS;
      while (now() < until && (inside > 0 || now() - leftAt < QUIET_MS)) await passed(QUIET_MS);
    },
  };
}
