import type { GuyubError } from '@guyub/core';
import type { SharingDesk } from '@guyub/core/sharing';
import type { Room } from '../room.ts';

/** Asks what members share, as often as the inbox asks what waits. */
export class SharingController {
  /** The newest answer; kept while the next one is on its way or fails. */
  desk: SharingDesk | undefined;
  /** Why the newest question has no answer. */
  error: unknown;
  /** This gateway has no shared orders: there is nothing to be told. */
  missing = false;
  readonly #room: Room;
  readonly #settled: () => void;
  #running: AbortController | undefined;

  /** @param settled hears of each answer that nothing overtook */
  constructor(room: Room, settled: () => void) {
    this.#room = room;
    this.#settled = settled;
  }

  readonly load = async (): Promise<void> => {
    const { client, host } = this.#room;
    if (!client || this.missing) return;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    let failure: unknown;
    try {
      const desk = await client.sharing({ signal });
      if (!signal.aborted) this.desk = desk;
    } catch (error) {
      failure = error;
    }
    // Somebody else may have come in meanwhile.
    if (signal.aborted || client !== this.#room.client) return;
    const { code } = (failure ?? {}) as Partial<GuyubError>;
    this.missing = !this.desk && (code === 'unsupported' || code === 'not-found');
    this.error = failure;
    // Asked for first: what is focused next is looked for once it is drawn.
    host.requestUpdate();
    if (!failure) this.#settled();
  };
}
