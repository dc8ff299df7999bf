import type { Desk, HiringClient } from '@guyub/core/hiring';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const REFRESH_MS = 60_000;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Asks what waits behind a door, part by part, and looks again now and then while the page is seen. */
export class DeskController implements ReactiveController {
  /** All parts so far; kept while the next answer is on its way or fails. */
  desk: Desk | undefined;
  /** Why the newest question has no answer. */
  error: unknown;
  moreError: unknown;
  loading = false;
  loadingMore = false;
  readonly #host: Host;
  readonly #client: () => HiringClient | undefined;
  readonly #settled: (what: 'first' | 'more') => void;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #parts = 1;
  /** A removal came before the answer. */
  #cut = false;

  /** @param settled hears of each part or error that nothing overtook */
  constructor(host: Host, client: () => HiringClient | undefined, settled: (what: 'first' | 'more') => void) {
    this.#client = client;
    this.#settled = settled;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (this.#cut) this.load();
    this.#timer = setInterval(() => this.#lookAgain(), REFRESH_MS);
    document.addEventListener('visibilitychange', this.#lookAgain);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#lookAgain);
    this.#cut = this.loading || this.loadingMore;
    this.#running?.abort();
    this.loading = this.loadingMore = false;
  }

  /** Of another door. */
  forget(): void {
    this.#running?.abort();
    this.#parts = 1;
    this.desk = this.error = this.moreError = undefined;
  }

  load(): void {
    this.loading = true;
    this.loadingMore = false;
    void this.#run(null, (fresh) => {
      const { desk } = this;
      const known = new Set(fresh.matters.map(({ request }) => request.id));
      const rest = desk?.matters.filter(({ request }) => !known.has(request.id)) ?? [];
      // Only one part: what is no longer told is gone. More parts: those behind stay until they are asked for again.
      return desk && this.#parts > 1
        ? { ...fresh, matters: [...fresh.matters, ...rest], people: together(desk, fresh), next: desk.next }
        : fresh;
    });
  }

  more(): void {
    const { desk } = this;
    if (!desk?.next || this.loading || this.loadingMore) return;
    this.loadingMore = true;
    void this.#run(desk.next, (part) => {
      this.#parts++;
      const known = new Set(desk.matters.map(({ request }) => request.id));
      const added = part.matters.filter(({ request }) => !known.has(request.id));
      return { ...part, matters: [...desk.matters, ...added], people: together(desk, part) };
    });
  }

  // Not while somebody writes: what moves under a finger is pressed wrongly.
  readonly #lookAgain = (): void => {
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    const isWriting = active?.matches('input:not([type=radio],[type=checkbox]),textarea,select');
    if (
      document.visibilityState === 'visible' &&
      this.desk &&
      !this.loading &&
      !this.loadingMore &&
      !isWriting
    )
      this.load();
  };

  async #run(after: string | null, merge: (part: Desk) => Desk): Promise<void> {
    const client = this.#client();
    if (!client) return;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#host.requestUpdate();
    let failure: unknown;
    try {
      const part = await client.desk(after, { signal });
      if (!signal.aborted) this.desk = merge(part);
    } catch (error) {
      failure = error;
    }
    if (signal.aborted) return;
    this.loading = this.loadingMore = false;
    if (after === null) this.error = failure;
    else this.moreError = failure;
    this.#host.requestUpdate();
    this.#settled(after === null ? 'first' : 'more');
  }
}

/** Newer answers win. */
const together = (old: Desk, fresh: Desk): Desk['people'] => [
  ...new Map([...old.people, ...fresh.people].map((person) => [person.id, person])).values(),
];
