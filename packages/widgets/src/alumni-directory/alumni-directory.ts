import type { Client, Filter, PublishedPerson } from '@guyub/core';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { dictionaryFor } from '../locales/choose.ts';
import type { Dictionary } from '../locales/dictionary.ts';
import { Announcer } from '../shared/announcer.ts';
import { ClientConsumer } from '../shared/client-context.ts';
import { DeepLink } from '../shared/deep-link.ts';
import { emit } from '../shared/events.ts';
import { QueryController, type Settled } from '../shared/query-controller.ts';
import { clientFor } from '../shared/source.ts';
import { styles } from './alumni-directory.styles.ts';
import { facets } from './facets.ts';
import type { PersonDialog } from './person-dialog.ts';
import {
  emptyQuestion,
  fromLink,
  offeredFacets,
  selections,
  toggle,
  toLink,
  toQuery,
  type Question,
} from './question.ts';
import { countText, results } from './results.ts';
import { searchField } from './search-field.ts';
import { empty, freshness, unavailable } from './states.ts';
import { chips, tools } from './tools.ts';

/** Long enough to type on, short enough to feel at once. */
const TYPING_MS = 200;

/**
 * The people who were trained, to search, filter and open.
 *
 * @element guyub-alumni-directory
 * @slot - Shown where the script never ran, and again where the data cannot be reached: a plain link, for instance.
 * @fires guyub-query - Before each question; cancelable. `detail: { resource, query }`
 * @fires guyub-open - Before a person is opened; cancelable. `detail: { id }`
 * @fires guyub-load - An answer is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - There is no answer. `detail: { error }`
 * @csspart heading @csspart search @csspart facets @csspart count @csspart list @csspart card @csspart dialog
 * @csspart button @csspart empty @csspart stale @csspart unavailable
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 */
export class AlumniDirectory extends LitElement {
  static override styles = styles;

  static override properties = {
    source: {},
    locale: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    layout: {},
    deepLink: { attribute: 'deep-link', type: Boolean },
    client: { attribute: false },
    where: { attribute: false },
  };

  /** Where the data is: a gateway's address, or `snapshot:` and a file's. Else the nearest `<guyub-provider>` says. */
  declare source: string | undefined;
  /** `id` or `en`; else the `lang` of the nearest ancestor decides. */
  declare locale: string | undefined;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 2 to 6, to fit the page's outline. Default 2. */
  declare headingLevel: number;
  /** People a page, 1 to 100. Default 20. */
  declare pageSize: number;
  /** Default `cards`. */
  declare layout: 'cards' | 'list' | undefined;
  /** Keeps search, filters and the open person in the page's URL, under the one parameter `guyub`. */
  declare deepLink: boolean;
  /** A client of your own, instead of `source`. */
  declare client: Client | undefined;
  /** A fixed frame round every question, e.g. one region. */
  declare where: Filter<PublishedPerson> | undefined;

  #question = emptyQuestion;
  /** What stands in the search field, maybe not asked yet. */
  #draft = '';
  #unfolded = false;
  /** The nearest provider's. */
  #provided: Client | undefined;
  #t!: Dictionary;
  readonly #people = new QueryController(this, 'people', (what) => this.#report(what));
  readonly #announcer = new Announcer(this);
  readonly #link = new DeepLink(this, (params) => this.#arrive(params));
  /** Loaded with the first person that is opened. */
  #person: PersonDialog | undefined;
  #source: Client | undefined;
  #sourceError: unknown;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The dialog made a step in the history, which closing takes back. */
  #stepped = false;
  /** Speak only once the visitor has asked something. */
  #speaks = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.pageSize = 20;
    this.deepLink = false;
    new ClientConsumer(this, (client) => {
      this.#provided = client;
      if (this.hasUpdated) this.#ask();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  // Nothing is drawn before its words are there.
  protected override async scheduleUpdate(): Promise<void> {
    const words = dictionaryFor(this, this.locale);
    this.#t = words instanceof Promise ? await words : words;
    await super.scheduleUpdate();
  }

  // Before the first render, so that the request is on its way while the page paints.
  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#draft = (this.#question = fromLink(this.#link.read())).text;
    if (changed.has('source')) this.#useSource();
    if (['source', 'client', 'where', 'pageSize'].some((name) => changed.has(name))) this.#ask();
  }

  protected override firstUpdated(): void {
    if (this.deepLink) this.#arrive(this.#link.read());
    const brand = getComputedStyle(this).getPropertyValue('--guyub-brand').trim();
    if (brand) void import('../shared/brand-advice.ts').then(({ adviseOnBrand }) => adviseOnBrand(brand));
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    const { answer, loading, error } = this.#people;
    const level = within(this.headingLevel, 2, 6, 2);
    const title = this.heading ?? t.title;
    return html`<section lang=${t.language} aria-label=${title || t.title}
      >${title ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${title}</div>` : ''}${searchField({ t, text: this.#draft, onInput: (text) => this.#type(text), onSubmit: () => this.#search() })}<div class="body"
        >${facets({
          t,
          question: this.#question,
          fields: offeredFacets(this.#client),
          facets: answer?.facets ?? [],
          open: this.#unfolded,
          onFold: () => {
            this.#unfolded = !this.#unfolded;
            this.requestUpdate();
          },
          onToggle: (selection) => this.#change(toggle(this.#question, selection)),
        })}<div class="main"
          >${tools({
            t,
            count: loading && !answer ? t.loading : answer && !error ? countText(t, answer) : '',
            sort: this.#question.sort,
            layout: this.layout ?? 'cards',
            onSort: (sort) => this.#change({ ...this.#question, sort }),
            onLayout: (layout) => (this.layout = layout),
          })}${chips(t, selections(this.#question), (index, selection) => {
            this.#change(selection ? toggle(this.#question, selection) : { ...this.#question, refine: {} });
            this.#focus(
              () => this.renderRoot.querySelectorAll<HTMLElement>('.chips button')[index] ?? this.#count,
            );
          })}${this.#renderPeople(t, Math.min(level + 1, 6))}</div
        ></div
      >${this.#person?.render(t, level)}${this.#announcer.render()}</section>`;
  }

  #renderPeople(t: Dictionary, level: number): TemplateResult {
    const { answer, loading, error, loadingMore, moreError } = this.#people;
    const failure = this.#sourceError ?? (loading ? undefined : error);
    const retry = () => {
      this.#ask();
      this.#focus(() => this.#count);
    };
    if (failure) return unavailable(t, failure, this.source, retry);
    if (answer && !answer.items[0]) {
      return empty(t, Boolean(this.#question.text || selections(this.#question)[0]), () => {
        this.#draft = '';
        this.#change({ ...emptyQuestion, sort: this.#question.sort });
        this.#focus(() => this.#count);
      });
    }
    return html`${answer ? freshness(t, answer, retry) : ''}${results({
      t,
      answer,
      level,
      loading,
      loadingMore,
      layout: this.layout === 'list' ? 'list' : 'cards',
      moreFailed: Boolean(moreError),
      onOpen: (id) => void this.#open(id, true),
      onMore: () => this.#more(),
    })}`;
  }

  get #client(): Client | undefined {
    return this.client ?? this.#source ?? this.#provided;
  }
  get #count(): HTMLElement | null {
    return this.renderRoot.querySelector('#count');
  }

  #useSource(): void {
    this.#source = this.#sourceError = undefined;
    try {
      if (this.source) this.#source = clientFor(this.source);
    } catch (error) {
      console.error(error);
      emit(this, 'guyub-error', { error: (this.#sourceError = error) });
    }
  }

  #type(text: string): void {
    this.#draft = text;
    this.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_MS);
  }

  #search(): void {
    clearTimeout(this.#typing);
    const text = this.#draft.trim();
    if (text !== this.#question.text || this.#people.error) this.#change({ ...this.#question, text });
  }

  #change(question: Question): void {
    this.#speaks = true;
    if (this.#ask(question)) this.#link.write(this.#state(), 'replace');
  }

  /** @returns false when the page prevented it. */
  #ask(question = this.#question): boolean {
    const client = this.#client;
    if (!client) return false;
    const query = this.#query(client, question);
    if (!emit(this, 'guyub-query', { resource: 'people', query })) return false;
    this.#question = question;
    this.#people.ask(client, query);
    return true;
  }

  #query(client: Client, question: Question) {
    return toQuery(question, client, within(this.pageSize, 1, 100, 20), this.where);
  }

  #more(): void {
    const client = this.#client;
    if (!client) return;
    this.#speaks = true;
    this.#people.more(client, this.#query(client, this.#question));
  }

  #report(what: Settled): void {
    const { answer, error, moreError } = this.#people;
    const t = this.#t;
    const failure = what === 'more' ? moreError : error;
    if (failure) emit(this, 'guyub-error', { error: failure });
    else if (answer) {
      emit(this, 'guyub-load', {
        shown: answer.items.length,
        total: answer.total?.value ?? null,
        stale: answer.stale,
      });
    }
    if (this.#speaks) {
      const told = failure
        ? what === 'more'
          ? t.moreFailed
          : t.unavailable
        : answer?.items[0]
          ? countText(t, answer)
          : t.noMatch;
      this.#announcer.say(told);
    }
    if (what === 'more' && !failure) this.#focusNew();
  }

  /** The first of the people who have just come, so that the keyboard goes on from there. */
  #focusNew(): void {
    const before = this.renderRoot.querySelectorAll('.card').length;
    this.#focus(() => this.renderRoot.querySelectorAll<HTMLElement>('.card .name')[before]);
  }

  #focus(find: () => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => find()?.focus());
  }

  #state(open = this.#person?.id): string {
    const link = new URLSearchParams(toLink(this.#question));
    if (open) link.set('open', open);
    return link.toString();
  }

  /** Goes where the URL says. */
  #arrive(params: URLSearchParams): void {
    const open = params.get('open');
    const question = fromLink(params);
    if (toLink(question) !== toLink(this.#question)) {
      this.#draft = question.text;
      this.#ask(question);
    }
    if (open && /^[a-z0-9][a-z0-9-]{0,63}$/.test(open)) void this.#open(open, false);
    else {
      this.#stepped = false;
      this.#person?.close();
    }
  }

  async #open(id: string, step: boolean): Promise<void> {
    const client = this.#client;
    if (!client || this.#person?.id === id || !emit(this, 'guyub-open', { id })) return;
    try {
      const { PersonDialog } = await import('./person-dialog.ts');
      this.#person ??= new PersonDialog(html, this, () => this.#closed());
    } catch (error) {
      // The script of the dialog did not arrive.
      this.#announcer.say(this.#t.partly);
      emit(this, 'guyub-error', { error });
      return;
    }
    if (!this.isConnected) return;
    this.#person.open(
      client,
      id,
      this.#people.answer?.items.find((person) => person.id === id),
    );
    this.#stepped = step && this.deepLink;
    if (this.#stepped) this.#link.write(this.#state(), 'push');
  }

  #closed(): void {
    if (!this.isConnected) return;
    if (this.#stepped) history.back();
    else this.#link.write(this.#state(), 'replace');
    this.#stepped = false;
  }
}

/** A whole number from an attribute that may hold anything. */
const within = (value: number, least: number, most: number, otherwise: number): number =>
  Math.min(Math.max(Math.trunc(value) || otherwise, least), most);

declare global {
  interface HTMLElementTagNameMap {
    'guyub-alumni-directory': AlumniDirectory;
  }
}
