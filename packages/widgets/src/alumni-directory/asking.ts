import type { PublishedRecords, QueryFor } from '@guyub/core';
import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../shared/events.ts';
import { QueryController, type Settled } from '../shared/query-controller.ts';
import { emptyQuestion, toQuery, type Frame, type Question } from './question.ts';

/** Between two keys: shorter is not felt, longer is waited for. */
const [LEAST_PAUSE_MS, MOST_PAUSE_MS] = [60, 200];

/** The visitor's question, from the first key to the answer. */
export class Asking implements ReactiveController {
  question = emptyQuestion;
  /** What stands in the search field, maybe not asked yet. */
  draft = '';
  readonly people: QueryController<'people'>;
  readonly frame: () => Frame;
  readonly #host: LitElement;
  readonly #asked: () => void;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param asked hears of each question of the visitor's that the page did not prevent
   * @param settled hears of each answer or error, before it is rendered
   */
  constructor(host: LitElement, frame: () => Frame, asked: () => void, settled: (what: Settled) => void) {
    this.people = new QueryController(host, 'people', settled);
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
    const pause = Math.min(Math.max(this.people.tookMs, LEAST_PAUSE_MS), MOST_PAUSE_MS);
    this.#typing = setTimeout(() => this.search(), pause);
  }

  /** @param text instead of what stands in the field */
  search(text = this.draft): void {
    clearTimeout(this.#typing);
    this.draft = text;
    this.#host.requestUpdate();
    text = text.trim();
    if (text !== this.question.text || this.people.error) this.change({ ...this.question, text });
  }

  /** @returns false when the page prevented it. */
  ask(question = this.question): boolean {
    const { client } = this.frame();
    if (!client) return false;
    const query = this.query(question);
    if (!emit(this.#host, 'guyub-query', { resource: 'people', query })) return false;
    this.question = question;
    this.people.ask(client, query);
    return true;
  }

  more(): void {
    const { client } = this.frame();
    if (client) this.people.more(client, this.query());
  }

  /** The question as the client takes it. */
  query(question = this.question): QueryFor<PublishedRecords, 'people'> {
    return toQuery(question, this.frame());
  }

  /** Another wish of the visitor's. */
  change(question: Question): void {
    if (this.ask(question)) this.#asked();
  }
}
