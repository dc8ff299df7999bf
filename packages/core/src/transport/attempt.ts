import { GuyubError, isGuyubError } from '../contract/error.ts';

export interface AttemptOptions {
  /** Tries after the first. */
  readonly retries: number;
  /** Per attempt, ms. */
  readonly timeoutMs: number;
  readonly adapter: string;
}

/** Longest pause that a backend may ask for before we say so instead of waiting, ms. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Runs one attempt after another until one succeeds, with a time-out each and a growing, jittered pause.
 * The caller's abort reason passes untouched.
 */
export async function attempt<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  { retries, timeoutMs, adapter }: AttemptOptions,
): Promise<T> {
  for (let tried = 0; ; tried++) {
    signal.throwIfAborted();
    try {
      return await once(run, signal, timeoutMs, adapter);
    } catch (error) {
      signal.throwIfAborted();
      const pause = isGuyubError(error) && error.retryable ? pauseMs(tried, error.retryAfterMs) : Infinity;
      if (tried >= retries || pause > LONGEST_WAIT_MS) throw error;
      await wait(pause, signal);
    }
  }
}

async function once<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  timeoutMs: number,
  adapter: string,
): Promise<T> {
  const own = new AbortController();
  const late = new GuyubError('timeout', `"${adapter}" did not answer within ${timeoutMs} ms.`, { adapter });
  const follow = () => own.abort(signal.reason);
  const timer = setTimeout(() => own.abort(late), timeoutMs);
  signal.addEventListener('abort', follow, { once: true });
  try {
    // Raced, because an adapter that ignores its signal must not hold the caller.
    return await Promise.race([run(own.signal), aborted(own.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

const pauseMs = (tried: number, asked: number | undefined): number =>
  asked ?? 250 * 2 ** tried * (0.75 + Math.random() / 2);

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
