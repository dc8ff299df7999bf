import type { Body } from './body.ts';

interface Entry {
  readonly body: Body;
  readonly stamp: string;
}

/**
 * Ready answers by address. Each is true for one revision of the store and one hour (a job may end),
 * so that a consent withdrawn is out with the next question.
 */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  readonly #maxBytes: number;
  #bytes = 0;

  /** @param maxBytes of bodies kept, compressed forms included */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(address: string, stamp: string): Body | undefined {
    const entry = this.#entries.get(address);
    if (!entry) return undefined;
    if (entry.stamp !== stamp) {
      this.#drop(address, entry);
      return undefined;
    }
    this.#entries.delete(address);
    this.#entries.set(address, entry);
    return entry.body;
  }

  set(address: string, stamp: string, body: Body): void {
    const known = this.#entries.get(address);
    if (known) this.#drop(address, known);
    this.#entries.set(address, { body, stamp });
    this.#bytes += weight(address, body);
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest, entry);
    }
  }

  #drop(address: string, entry: Entry): void {
    this.#entries.delete(address);
    this.#bytes -= weight(address, entry.body);
  }
}

/** Compressed forms come later and are smaller together than the plain one. */
const weight = (address: string, { plain }: Body) => 2 * plain.byteLength + 2 * address.length + 500;
