import type { Client, PublishedRecords, QueryFor } from '@guyub/core';
import type { LitElement, ReactiveController } from 'lit';
import { emit, type GuyubEvents } from './events.ts';
import { QueryController, type Settled } from './query-controller.ts';

/** Between two keys: shorter is not felt, longer is waited for. */
const [LEAST_PAUSE_MS, MOST_PAUSE_MS] = [60, 200];

/** What is asked about, and how a visitor's question becomes one that a client takes. */
interface Subject<K extends GuyubEvents['guyub-query']['resource'], Q, F> {
  readonly resource: K;
  readonly empty: Q;
  readonly toQuery: (question: Q, frame: F) => QueryFor<PublishedRecords, K>;
}

/** The visitor's question, from the first key to the answer. */
export class Asking<
  K extends GuyubEvents['guyub-query']['resource'],
  Q extends { readonly text: string },
  F extends { readonly client: Client | undefined },
> implements ReactiveController {
  question: Q;
  /** What stands in the search field, maybe not asked yet. */
  draft = '';
  readonly list: QueryController<K>;
  readonly frame: () => F;
  readonly #subject: Subject<K, Q, F>;
  readonly #host: LitElement;
  readonly #asked: () => void;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param asked hears of each question of the visitor's that the page did not prevent
   * @param settled hears of each answer or error, before it is rendered
   */
  constructor(
    host: LitElement,
    subject: Subject<K, Q, F>,
    frame: () => F,
    asked: () => void,
    settled: (what: Settled) => void,
  ) {
    this.question = subject.empty;
    this.list = new QueryController(host, subject.resource, settled);
    this.#subject = subject;
    this.frame = frame;
    this.#asked = asked;
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  type(text: string): void {
    this.draft = text;
    clearTimeout(this.#typing);
    // What answers fast is asked at almost every key; what takes its time is not pressed.
    const pause = Math.min(Math.max(this.list.tookMs, LEAST_PAUSE_MS), MOST_PAUSE_MS);
    this.#typing = setTimeout(() => this.search(), pause);
  }

  /** @param text instead of what stands in the field */
  search(text = this.draft): void {
    clearTimeout(this.#typing);
    this.draft = text;
    this.#host.requestUpdate();
    text = text.trim();
    if (text !== this.question.text || this.list.error) this.change({ ...this.question, text });
  }

  /** @returns false when the page prevented it. */
  ask(question: Q = this.question): boolean {
    const { client } = this.frame();
    if (!client) return false;
    const query = this.query(question);
    const asked = { resource: this.#subject.resource, query } as GuyubEvents['guyub-query'];
    if (!emit(this.#host, 'guyub-query', asked)) return false;
    this.question = question;
    this.list.ask(client, query);
    return true;
  }

  more(): void {
    const { client } = this.frame();
    if (client) this.list.more(client, this.query());
  }

  /** The question as the client takes it. */
  query(question: Q = this.question): QueryFor<PublishedRecords, K> {
    return this.#subject.toQuery(question, this.frame());
  }

  /** Another wish of the visitor's. */
  change(question: Q): void {
    if (this.ask(question)) this.#asked();
  }
}
