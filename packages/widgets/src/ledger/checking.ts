import type { Fault, LedgerEntry } from '@guyub/core/sharing';
import { proof } from './later-parts.ts';

/** Between two rests; a key press waits no longer. */
const SLICE_MS = 8;
/** How often it is told how far it is. */
const TOLD_MS = 150;

/** Works a ledger out anew, in slices between which the page can breathe. */
export class Checking {
  readonly #changed: () => void;
  #run: symbol | undefined;
  /** Entries done; undefined: nobody has asked. */
  done: number | undefined;
  /** By place, once all is done. */
  faults: readonly (Fault | undefined)[] | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get running(): boolean {
    return this.#run !== undefined;
  }

  /** Another ledger, or nobody wants to know any more. */
  forget(): void {
    this.#run = this.done = this.faults = undefined;
    this.#changed();
  }

  /**
   * @returns false when it was overtaken or stopped
   * @throws TypeError when what it needs could not be fetched
   */
  async start(entries: readonly LedgerEntry[]): Promise<boolean> {
    const run = (this.#run = Symbol());
    const found: (Fault | undefined)[] = [];
    this.faults = undefined;
    this.done = 0;
    this.#changed();
    const { inspectLedger } = await proof().catch((error: unknown) => {
      if (run === this.#run) this.forget();
      throw error;
    });
    // Drawn first: even one slice may be long on an old phone.
    await rest();
    let until = performance.now() + SLICE_MS;
    let told = until;
    for (const fault of inspectLedger(entries)) {
      if (run !== this.#run) return false;
      found.push(fault);
      if (performance.now() < until) continue;
      this.done = found.length;
      if (performance.now() > told) {
        this.#changed();
        told = performance.now() + TOLD_MS;
      }
      await rest();
      until = performance.now() + SLICE_MS;
    }
    if (run !== this.#run) return false;
    this.#run = undefined;
    this.done = found.length;
    this.faults = found;
    this.#changed();
    return true;
  }
}

const rest = () => new Promise((resolve) => setTimeout(resolve));
