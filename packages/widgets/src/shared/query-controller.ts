import type {
  Client,
  Facet,
  Freshness,
  Page,
  PublishedRecords,
  QueryFor,
  ResourceName,
  TextReport,
} from '@guyub/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Resource = ResourceName<PublishedRecords>;
type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/** A question, or a further page of its answer. */
export type Settled = 'first' | 'more';

export interface Answer<T> extends Freshness {
  /** All pages so far. */
  readonly items: readonly T[];
  readonly total: Page<T>['total'];
  readonly facets: readonly Facet[];
  readonly next: Page<T>['next'];
  /** Who did not answer, on the newest page. */
  readonly missing?: Page<T>['missing'] | undefined;
  /** How the text was understood, with the marks of all pages. */
  readonly text?: TextReport | undefined;
}

/** Asks one question at a time and keeps its answer; the newest question wins. */
export class QueryController<K extends Resource> implements ReactiveController {
  /** The newest answer, kept while the next is on its way. */
  answer: Answer<PublishedRecords[K]> | undefined;
  /** Why there is no answer to the newest question. */
  error: unknown;
  loading = false;
  /** How long the newest answer was waited for. */
  tookMs = 0;
  /** The same, for a further page. */
  moreError: unknown;
  loadingMore = false;

  readonly #host: Host;
  readonly #resource: K;
  readonly #settled: (what: Settled) => void;
  #running: AbortController | undefined;
  /** Repeats what a removal cut off. */
  #again = () => {};

  /** @param settled hears of each answer or error that nothing overtook, before it is rendered */
  constructor(host: Host, resource: K, settled: (what: Settled) => void) {
    this.#resource = resource;
    this.#settled = settled;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (this.#running?.signal.aborted) this.#again();
  }

  hostDisconnected(): void {
    // A moved element is removed and added in one go; its request lives on.
    queueMicrotask(() => !this.#host.isConnected && this.#running?.abort());
  }

  ask(client: Client, query: QueryFor<PublishedRecords, K>): void {
    this.loading = true;
    this.loadingMore = false;
    this.moreError = undefined;
    this.#again = () => this.ask(client, query);
    void this.#run('first', async (signal) => {
      this.answer = await client.list(this.#resource, query, { signal });
    });
  }

  /** The next page, after those that are here. */
  more(client: Client, query: QueryFor<PublishedRecords, K>): void {
    const { answer } = this;
    if (!answer?.next || this.loading || this.loadingMore) return;
    const { facets: _, ...rest } = query;
    const next = { ...rest, page: { ...query.page, after: answer.next } } as typeof query;
    this.loadingMore = true;
    this.#again = () => {
      this.loadingMore = false;
      this.more(client, query);
    };
    void this.#run('more', async (signal) => {
      const page = await client.list(this.#resource, next, { signal });
      const text = answer.text && {
        ...answer.text,
        marks: [...answer.text.marks, ...(page.text?.marks ?? [])],
      };
      const { next: rest, missing = answer.missing } = page;
      this.answer = { ...answer, items: [...answer.items, ...page.items], next: rest, text, missing };
    });
  }

  async #run(what: Settled, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#host.requestUpdate();
    const asked = Date.now();
    let failure: unknown;
    try {
      await work(signal);
    } catch (error) {
      failure = error;
    }
    if (signal.aborted) return;
    this.tookMs = Date.now() - asked;
    this.loading = this.loadingMore = false;
    this.#running = undefined;
    if (what === 'first') this.error = failure;
    else this.moreError = failure;
    this.#host.requestUpdate();
    this.#settled(what);
  }
}
