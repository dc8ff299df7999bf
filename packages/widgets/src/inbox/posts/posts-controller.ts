import type { GuyubError } from '@guyub/core';
import type { PostDesk } from '@guyub/core/jobs';
import type { Room } from '../room.ts';

/** Asks what this door has on the job board, as often as the inbox asks what waits. */
export class PostsController {
  /** All parts so far; kept while the next answer is on its way or fails. */
  desk: PostDesk | undefined;
  /** Why the newest question has no answer. */
  error: unknown;
  moreError: unknown;
  loadingMore = false;
  /** This gateway has no job board: there is nothing to be told. */
  missing = false;
  readonly #room: Room;
  readonly #settled: () => void;
  #running: AbortController | undefined;
  #parts = 1;

  /** @param settled hears of each answer to `load` that nothing overtook */
  constructor(room: Room, settled: () => void) {
    this.#room = room;
    this.#settled = settled;
  }

  /** As many parts as were here: what was done in a later one is seen, too. */
  readonly load = async (): Promise<void> => {
    if (this.missing) return;
    this.loadingMore = false;
    const failure = await this.#ask(undefined, this.#parts);
    if (failure === 'overtaken') return;
    const { code } = (failure ?? {}) as Partial<GuyubError>;
    if (code === 'stale-cursor' && this.#parts > 1) return this.#again();
    this.missing = !this.desk && code === 'unsupported';
    this.error = failure;
    if (!failure) this.#settled();
    this.#room.host.requestUpdate();
  };

  readonly more = async (): Promise<void> => {
    if (!this.desk?.next || this.loadingMore) return;
    this.loadingMore = true;
    this.#room.host.requestUpdate();
    const failure = await this.#ask(this.desk, 1);
    if (failure === 'overtaken') return;
    this.loadingMore = false;
    if ((failure as Partial<GuyubError> | undefined)?.code === 'stale-cursor') return this.#again();
    this.moreError = failure;
    if (!failure) this.#parts++;
    this.#room.host.requestUpdate();
  };

  /** Where the last part began is forgotten. */
  #again(): Promise<void> {
    this.#parts = 1;
    this.moreError = undefined;
    return this.load();
  }

  /** @returns why there is no answer, or nothing */
  async #ask(from: PostDesk | undefined, parts: number): Promise<unknown> {
    const { client } = this.#room;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    let desk = from;
    let failure: unknown;
    try {
      for (let part = 0; part < parts && (!desk || desk.next); part++)
        desk = joined(desk, await client.posts(desk?.next ?? null, { signal }));
    } catch (error) {
      failure = error;
    }
    // Somebody else may have come in meanwhile.
    if (signal.aborted || client !== this.#room.client) return 'overtaken';
    if (!failure) this.desk = desk;
    return failure;
  }
}

/** A posting that moved between two questions is shown once. */
function joined(before: PostDesk | undefined, part: PostDesk): PostDesk {
  const known = new Set(before?.posts.map(({ posting }) => posting.id));
  return {
    ...part,
    posts: [...(before?.posts ?? []), ...part.posts.filter(({ posting }) => !known.has(posting.id))],
  };
}
