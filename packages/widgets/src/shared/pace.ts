const FIRST_MS = 2000;
const LONGEST_MS = 300_000;
/** Timers overflow after some weeks. */
const DAY_MS = 86_400_000;

/** When to try again: after a growing, jittered pause, and when the line or the person comes back. */
export class Pace {
  readonly #wake: () => void;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** The backend asked for so long, ms since 1970. */
  #notBefore = 0;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  start(): void {
    const { signal } = this.#stop;
    const wake = () => {
      if (Date.now() < this.#notBefore) return;
      // What is on its way may have begun without a line: when it fails, the next try is soon.
      this.#failures = 0;
      this.#wake();
    };
    addEventListener('online', wake, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake(), {
      signal,
    });
  }

  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  /** All is well, or nothing waits. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#failures = this.#notBefore = 0;
  }

  /** @param askedMs by the backend */
  later(askedMs?: number): void {
    const growing = Math.min(FIRST_MS * 2 ** this.#failures++ * (0.75 + Math.random() / 2), LONGEST_MS);
    const pause = Math.min(Math.max(askedMs ?? 0, growing), DAY_MS);
    this.#notBefore = askedMs === undefined ? 0 : Date.now() + pause;
    clearTimeout(this.#timer);
    if (!this.#stop.signal.aborted) this.#timer = setTimeout(this.#wake, pause);
  }
}
