import type { Client, Filter, PublishedPerson } from '@guyub/core';
import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../shared/events.ts';
import { QueryController, type Settled } from '../shared/query-controller.ts';
import { emptyQuestion, toggle, toQuery, type Question, type Selection, type SortName } from './question.ts';

/** Long enough to type on, short enough to feel at once. */
const TYPING_MS = 200;

/** What stays while questions change. */
export interface Frame {
  readonly client: Client | undefined;
  /** People a page. */
  readonly size: number;
  readonly where: Filter<PublishedPerson> | undefined;
}

/** The visitor's question, from the first key to the answer. */
export class Asking implements ReactiveController {
  question = emptyQuestion;
  /** What stands in the search field, maybe not asked yet. */
  draft = '';
  readonly people: QueryController<'people'>;
  readonly #host: LitElement;
  readonly #frame: () => Frame;
  readonly #asked: () => void;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param asked hears of each question of the visitor's that the page did not prevent
   * @param settled hears of each answer or error, before it is rendered
   */
  constructor(host: LitElement, frame: () => Frame, asked: () => void, settled: (what: Settled) => void) {
    this.people = new QueryController(host, 'people', settled);
    this.#frame = frame;
    this.#asked = asked;
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  type(text: string): void {
    this.draft = text;
    this.#host.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.search(), TYPING_MS);
  }

  search(): void {
    clearTimeout(this.#typing);
    const text = this.draft.trim();
    if (text !== this.question.text || this.people.error) this.#change({ ...this.question, text });
  }

  /** @param selection to choose or to take away; none: all go */
  toggle(selection?: Selection): void {
    this.#change(selection ? toggle(this.question, selection) : { ...this.question, refine: {} });
  }

  sort(sort: SortName): void {
    this.#change({ ...this.question, sort });
  }

  /** Everybody again, in the same order. */
  clear(): void {
    this.draft = '';
    this.#change({ ...emptyQuestion, sort: this.question.sort });
  }

  /** @returns false when the page prevented it. */
  ask(question = this.question): boolean {
    const { client, size, where } = this.#frame();
    if (!client) return false;
    const query = toQuery(question, client, size, where);
    if (!emit(this.#host, 'guyub-query', { resource: 'people', query })) return false;
    this.question = question;
    this.people.ask(client, query);
    return true;
  }

  more(): void {
    const { client, size, where } = this.#frame();
    if (client) this.people.more(client, toQuery(this.question, client, size, where));
  }

  #change(question: Question): void {
    if (this.ask(question)) this.#asked();
  }
}
