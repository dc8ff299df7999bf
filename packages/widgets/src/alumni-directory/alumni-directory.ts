import type { Filter, PublishedPerson } from '@guyub/core';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import type { Dictionary } from '../locales/dictionary.ts';
import { id } from '../locales/id.ts';
import { Asking } from '../shared/asking.ts';
import { countText } from '../shared/count-text.ts';
import { emit } from '../shared/events.ts';
import { GuyubElement } from '../shared/guyub-element.ts';
import type { Settled } from '../shared/query-controller.ts';
import { searchField } from '../shared/search-field.ts';
import { within } from '../shared/within.ts';
import { styles } from './alumni-directory.styles.ts';
import { DirectoryLink, type Place } from './directory-link.ts';
import { facets } from './facets.ts';
import { FindingLoader, type FetchFinding } from './finding-loader.ts';
import {
  emptyQuestion,
  frameOf,
  isAsked,
  isNearOffered,
  offeredFacets,
  toLink,
  toQuery,
  type PeopleAsking,
} from './question.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { tools } from './tools.ts';

const wordsFor = inLanguages(id, {
  en: () => import('../locales/en.ts'),
  jv: () => import('../locales/jv/directory.ts'),
  su: () => import('../locales/su/directory.ts'),
});

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
 * @csspart button @csspart empty @csspart stale @csspart missing @csspart unavailable
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class AlumniDirectory extends GuyubElement<Dictionary> {
  static override styles = styles;
  /** Fetches what helps to find people. */
  static load: FetchFinding;

  static override properties = {
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    layout: {},
    deepLink: { attribute: 'deep-link', type: Boolean },
    where: { attribute: false },
    region: {},
  };

  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 1 to 6, to fit the page's outline. Default 2. */
  declare headingLevel: number;
  /** People a page, 1 to 100. Default 20. */
  declare pageSize: number;
  /** Default `cards`. */
  declare layout: 'cards' | 'list' | undefined;
  /** Keeps search, filters and the open person in the page's URL, under the one parameter `guyub`. */
  declare deepLink: boolean;
  /** Only people of this region, e.g. `kemendagri:35.27`, or `35.27` for short. */
  declare region: string | undefined;
  /** A fixed frame round every question, beside `region`. */
  declare where: Filter<PublishedPerson> | undefined;

  protected override readonly wordsFor = wordsFor;
  #unfolded = false;
  /** Speak only once the visitor has asked something. */
  #speaks = false;
  readonly #asking: PeopleAsking = new Asking(
    this,
    { resource: 'people', empty: emptyQuestion, toQuery },
    () => ({
      client: this.clients.client,
      size: within(this.pageSize, 1, 100, 20),
      where: frameOf(this.region, this.where),
      fields: offeredFacets(this.clients.client, this.region),
    }),
    () => {
      this.#speaks = true;
      this.announcer.say('');
      this.#follow('replace');
    },
    (what) => this.#settled(what),
  );
  protected readonly loader = new FindingLoader(
    this,
    () => (this.constructor as typeof AlumniDirectory).load(),
    () => ({
      t: () => this.t,
      asking: this.#asking,
      announcer: this.announcer,
      focusOn: (find) => this.focusOn(() => find(this.renderRoot) ?? this.#count),
      opens: (id) => emit(this, 'guyub-open', { id }),
      moved: (step) => this.#follow(step),
    }),
  );
  /** Whom to open, while what opens them is on its way; and who could not be opened. */
  #wanted: string | undefined;
  readonly #link = new DirectoryLink(this, (place) => this.#arrive(place));

  constructor() {
    super();
    this.headingLevel = 2;
    this.pageSize = 20;
    this.deepLink = false;
  }

  protected override ask(): void {
    this.#asking.ask();
  }

  // Before the first render, so that the request is on its way while the page paints.
  protected override willUpdate(changed: PropertyValues): void {
    const asking = this.#asking;
    if (!this.hasUpdated) asking.draft = (asking.question = this.#link.read().question).text;
    super.willUpdate(changed);
    if (['source', 'client', 'where', 'region', 'pageSize'].some((name) => changed.has(name))) asking.ask();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.deepLink) this.#arrive(this.#link.read());
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const asking = this.#asking;
    const { question } = asking;
    const { answer, loading, error } = asking.list;
    const failure = this.clients.error ?? (loading ? undefined : error);
    const level = within(this.headingLevel, 1, 6, 2);
    const title = this.heading ?? t.title;
    const { finding, failed } = this.loader;
    const touch = () => void this.loader.load();
    // Where nothing has arrived, there is nothing to filter or to put in order.
    return html`<section lang=${t.lang ?? t.language} aria-label=${title || t.title} @pointerenter=${touch} @focusin=${touch}>${title ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${title}</div>` : ''}${searchField({ name: title || t.title, t, text: asking.draft, plain: this.plain, onInput: (text) => (this.announcer.wait(), asking.type(text)), onSubmit: () => asking.search() })}<div class=${this.#unfolded ? 'body open' : 'body'}
        >${
          failure && !answer
            ? ''
            : facets({
                t,
                question,
                facets: answer?.facets ?? [],
                open: this.#unfolded,
                onFold: () => {
                  this.#unfolded = !this.#unfolded;
                  this.requestUpdate();
                },
                options: (fields) =>
                  finding?.options(fields) ?? html`<p>${failed ? t.moreFailed : t.loading}</p>`,
              })
        }<div class="main"
          >${tools({
            t,
            count:
              loading && !answer ? t.loading : answer && !failure ? countText(t, answer.total, t.people) : '',
            some: !failure && Boolean(!answer || answer.items[0]),
            question,
            layout: this.layout ?? 'cards',
            near: isNearOffered(this.clients.client) ? Boolean(finding?.near.open) : undefined,
            onSort: (sort) => asking.change({ ...asking.question, sort }),
            onLayout: (layout) => (this.layout = layout),
            onNear: () => void this.loader.load().then(() => this.loader.finding?.near.toggle()),
          })}${finding?.render() ?? (failed && !this.#wanted ? html`<p class="notice">${t.moreFailed}</p>` : '')}${results(
            {
              t,
              plain: this.plain,
              people: asking.list,
              failure,
              source: this.source,
              asked: isAsked(question),
              level: Math.min(level + 1, 6),
              failed: failed ? this.#wanted : undefined,
              next: finding?.next(),
              tellingOf: (person, index) => finding?.tellingOf(person, index),
              layout: this.layout === 'list' ? 'list' : 'cards',
              onOpen: (id) => void this.#open(id, true),
              onMore: () => {
                this.#speaks = true;
                asking.more();
              },
              onRetry: () => {
                asking.ask();
                this.focusOn(() => this.#count);
              },
            },
          )}</div></div>${finding?.opener.render(t, level)}${this.announcer.render()}</section>`;
  }

  get #count(): HTMLElement | null {
    return this.renderRoot.querySelector('#count');
  }

  #settled(what: Settled): void {
    const { list: people, question } = this.#asking;
    if (isAsked(question) || people.answer?.missing) void this.loader.load();
    const told = report(this, this.t, what, people);
    if (this.#speaks) this.announcer.say((this.loader.finding?.heard() ?? '') + told);
    if (what === 'first' || people.moreError) return;
    // The first of the people who have just come, so that the keyboard goes on from there.
    const before = this.renderRoot.querySelectorAll('.card').length;
    this.focusOn(() => this.renderRoot.querySelectorAll<HTMLElement>('.card .name')[before]);
  }

  async #open(id: string, step: boolean): Promise<void> {
    this.#wanted = id;
    await this.loader.load();
    const { finding } = this.loader;
    if (!finding) this.announcer.say(this.t.openFailed);
    else if (this.#wanted === id) finding.opener.open(id, step);
  }

  /** Lets the URL say where the visitor is. */
  #follow(step: 'push' | 'replace'): void {
    this.#link.write({ question: this.#asking.question, open: this.loader.finding?.opener.id }, step);
  }

  /** Goes where the URL says. */
  #arrive({ question, open }: Place): void {
    const asking = this.#asking;
    if (toLink(question) !== toLink(asking.question)) {
      asking.draft = question.text;
      asking.ask(question);
    }
    if (open) return void this.#open(open, false);
    this.#wanted = undefined;
    this.loader.finding?.opener.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-alumni-directory': AlumniDirectory;
  }
}
