import type { Client, PublishedOffering } from '@guyub/core';
import type { LitElement } from 'lit';
import { QueryController, type Answer, type Settled } from '../shared/query-controller.ts';
import { Makers, makerName, type Maker } from './makers.ts';
import { toQuery, type Wanted } from './question.ts';

/** What is asked for, and who makes it: a card is drawn when both are known. */
export class Goods {
  readonly #query: QueryController<'offerings'>;
  readonly #frame: () => { readonly client: Client | undefined; readonly wanted: Wanted };
  /** Of the newest question; answers of an older one keep theirs. */
  #asked = new Makers();
  makers = this.#asked;

  constructor(
    host: LitElement,
    frame: () => { readonly client: Client | undefined; readonly wanted: Wanted },
    settled: (what: Settled) => void,
  ) {
    this.#frame = frame;
    this.#query = new QueryController(host, 'offerings', (what) => {
      this.makers = this.#asked;
      settled(what);
    });
  }

  get query(): Pick<
    QueryController<'offerings'>,
    'answer' | 'error' | 'loading' | 'moreError' | 'loadingMore'
  > {
    return this.#query;
  }

  /** Some of the words are not enough: a motor mechanic is no AC technician. */
  get answer(): Answer<PublishedOffering> | undefined {
    const { answer } = this.#query;
    if (!answer) return undefined;
    const items = answer.text?.relaxed
      ? []
      : answer.items.filter((offering) => this.makers.isShown(offering));
    return { ...answer, items, next: answer.text?.relaxed ? null : answer.next };
  }

  /** The one maker of all that is shown. */
  get only(): Maker | undefined {
    const items = this.answer?.items ?? [];
    const [first] = items;
    if (!first || items.some(({ personId }) => personId !== first.personId)) return undefined;
    const { person, business } = this.makers.of(first);
    return items.every(({ businessId }) => businessId === first.businessId)
      ? { person, business }
      : { person };
  }

  get onlyName(): string | undefined {
    return this.only && makerName(this.only);
  }

  ask(): void {
    const { client, wanted } = this.#frame();
    this.#asked = new Makers();
    if (client) this.#query.ask(withMakers(client, this.#asked), toQuery(wanted));
  }

  more(): void {
    const { client, wanted } = this.#frame();
    if (client) this.#query.more(withMakers(client, this.#asked), toQuery(wanted));
  }
}

/** Answers with products and services once their makers are known, too. */
const withMakers = (client: Client, makers: Makers): Client => ({
  ...client,
  list: async (resource, query, options = {}) => {
    const page = await client.list(resource, query, options);
    await makers.load(
      client,
      page.items as readonly unknown[] as readonly PublishedOffering[],
      options.signal,
    );
    return page;
  },
});
