import type { PublishedPerson } from '@guyub/core';
import { loadSource } from '../../shared/lazy-source.ts';
import { clientFor } from '../../shared/source.ts';
import type { Room } from '../room.ts';

const REST_MS = 300;

/** People of the region's directory, found while somebody types. */
export class PeopleFinder {
  text = '';
  /** undefined: nothing was asked yet. */
  found: readonly PublishedPerson[] | undefined;
  /** There are more than are here. */
  more = false;
  failed = false;
  readonly #room: Room;
  readonly #most: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  /** @param most people shown at once */
  constructor(room: Room, most: number) {
    this.#room = room;
    this.#most = most;
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(), REST_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.text = '';
    this.found = undefined;
  }

  async #find(): Promise<void> {
    const { host, source, desk } = this.#room;
    const text = this.text.trim();
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.failed = false;
    try {
      await loadSource(source);
      const where = { op: 'eq', field: 'region', value: desk.door.region } as const;
      const question = { text, where, page: { size: this.#most } };
      const page = text ? await clientFor(source).list('people', question, { signal }) : undefined;
      if (signal.aborted) return;
      this.found = page?.items;
      this.more = Boolean(page?.next);
    } catch {
      if (signal.aborted) return;
      this.failed = true;
    }
    host.requestUpdate();
  }
}
