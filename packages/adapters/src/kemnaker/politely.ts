import type { Fetch } from '../shared/fetch-json.ts';

/** One request at a time, and a pause before the next. */
export function politely(fetch: Fetch, pauseMs: number): Fetch {
  let free = 0;
  return async (url, init) => {
    const now = Date.now();
    const at = Math.max(now, free);
    free = at + pauseMs;
    if (at > now) await pause(at - now, init.signal);
    return fetch(url, init);
  };
}

const pause = (ms: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const over = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(over, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
