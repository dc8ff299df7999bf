import { GuyubError } from '@guyub/core';

/** Keeps a backend that fails from being asked again and again. */
export interface Rests {
  /** Milliseconds until it is asked again; 0: now. */
  left(): number;
  /** The last that was heard of it was a failure. */
  failing(): boolean;
  /** @param sure it is the backend that failed, and not the question that was strange */
  failed(error: GuyubError, sure: boolean): void;
  /** It answers, and does not let this gateway in: there is nothing to wait for. */
  refused(error: GuyubError): void;
  answered(): void;
}

/** How long it is left alone, ms: as long as it asks for, within reason. */
const SHORTEST_MS = 5_000;
const LONGEST_MS = 300_000;

/**
 * @param changed told when it begins to fail, and when it answers again
 */
export function createRests(changed: (failing: GuyubError | undefined) => void, now = Date.now): Rests {
  let until = 0;
  let failures = 0;
  return {
    left: () => Math.max(0, until - now()),
    failing: () => failures > 0,
    failed: (error, sure) => {
      if (!sure) return;
      if (failures++ === 0) changed(error);
      // One broken connection may be chance, and is tried again at once.
      if (error.code === 'network' && failures < 2) return;
      until = now() + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, error.retryAfterMs ?? 0));
    },
    refused: (error) => {
      if (failures++ === 0) changed(error);
    },
    answered: () => {
      if (failures > 0) changed(undefined);
      failures = 0;
      until = 0;
    },
  };
}
