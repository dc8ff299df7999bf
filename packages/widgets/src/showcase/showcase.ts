import type { PublishedOffering } from '@guyub/core';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import { showcaseWords, type ShowcaseWords } from '../locales/showcase-words.ts';
import { DeepLink } from '../shared/deep-link.ts';
import { emit } from '../shared/events.ts';
import { GuyubElement } from '../shared/guyub-element.ts';
import { missingText } from '../shared/missing.ts';
import { LocalOrdersLine } from '../shared/local-orders.ts';
import type { Settled } from '../shared/query-controller.ts';
import { regionId } from '../shared/region-id.ts';
import { pageAddress, share } from '../shared/share.ts';
import { partsOf } from '../shared/source.ts';
import { within } from '../shared/within.ts';
import { card } from './card.ts';
import { Goods } from './goods.ts';
import type { Maker } from './makers.ts';
import { MoreLoader } from './more-loader.ts';
import { orderButton } from './order-button.ts';
import { Pictures } from './pictures.ts';
import { goodsCount, results } from './results.ts';
import { styles } from './showcase.styles.ts';

const wordsFor = inLanguages(showcaseWords, {
  en: () => import('../locales/showcase-words-en.ts'),
  jv: () => import('../locales/jv/showcase.ts'),
  su: () => import('../locales/su/showcase.ts'),
});

/**
 * Products and services of one person, one business or a region, to look at and to order.
 *
 * @element guyub-showcase
 * @slot - A link to where one can order. Shown where the script never ran and where there is nothing to show, and stands for the order button where the script of `guyub-hire-local` is not on the page.
 * @fires guyub-open - Before the details are opened; cancelable. `detail: { id }`
 * @fires guyub-load - An answer is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - There is no answer. `detail: { error }`
 * @csspart heading @csspart count @csspart list @csspart card @csspart picture @csspart dialog @csspart button
 * @csspart empty @csspart stale @csspart missing @csspart unavailable @csspart ordered
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of cards and buttons.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class Showcase extends GuyubElement<ShowcaseWords> {
  static override styles = styles;

  static override properties = {
    region: {},
    person: {},
    business: {},
    skill: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    deepLink: { attribute: 'deep-link', type: Boolean },
    photos: {},
    whatsapp: {},
    email: {},
    form: {},
  };

  /** Only what is offered in this region, e.g. `kemendagri:15.07`, or `15.07` for short. */
  declare region: string | undefined;
  /** Only what this person offers. */
  declare person: string | undefined;
  /** Only what this business offers. */
  declare business: string | undefined;
  /** Only what fits these everyday words: `kue`, `servis AC`. */
  declare skill: string | undefined;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 1 to 5, to fit the page's outline. Default 2. */
  declare headingLevel: number;
  /** Cards a page, 1 to 100. Default 12. */
  declare pageSize: number;
  /** Keeps the opened card in the page's URL, under the one parameter `guyub`. */
  declare deepLink: boolean;
  /** Address of the gateway that has the pictures, where `source` is not one. */
  declare photos: string | undefined;
  /** The organisation's number, for where a request cannot be passed on: `+6281234567890`. */
  declare whatsapp: string | undefined;
  /** The same: its e-mail address. */
  declare email: string | undefined;
  /** The same: the address of its form. `{text}` in it becomes the request. */
  declare form: string | undefined;

  protected override readonly wordsFor = wordsFor;
  readonly #goods = new Goods(
    this,
    () => ({
      client: this.clients.client,
      wanted: { ...this.#wanted, size: within(this.pageSize, 1, 100, 12) },
    }),
    (what) => this.#settled(what),
  );
  readonly #pictures = new Pictures(this, () => this.#photos);
  readonly #ordered = new LocalOrdersLine(this);
  readonly #link = new DeepLink(this, () => this.#arrive());
  readonly #more = new MoreLoader(this, {
    client: () => this.clients.client,
    t: () => this.t,
    level: () => this.#level,
    photos: () => this.#photos,
    pictures: this.#pictures,
    makerOf: (offering) => this.#goods.makers.of(offering),
    known: (id) => this.#goods.answer?.items.find((offering) => offering.id === id),
    order: (offering, maker) => this.#order(offering, maker),
    address: (id) => pageAddress(this.deepLink ? `offer=${id}` : undefined),
    share: (offering) => this.#share(offering),
    noteOf: (id) => (this.#note?.id === id ? this.#note.text : ''),
    say: (text) => this.announcer.say(text),
    opens: (id) => emit(this, 'guyub-open', { id }),
    moved: (id, step) => this.#link.write(id ? `offer=${id}` : '', step),
  });
  /** What became of the last card whose button was pressed. */
  #note: { readonly id: string; readonly text: unknown } | undefined;
  /** Speak only once the visitor has asked something. */
  #speaks = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.pageSize = 12;
    this.deepLink = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What search engines are told went away with it.
    if (this.hasUpdated) this.#describe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#more.describe(undefined);
  }

  protected override ask(): void {
    this.#goods.ask();
    this.#ordered.ask(this.#source, this.clients.client, regionId(this.region));
    if (this.hasUpdated) this.#arrive();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asks = ['source', 'client', 'region', 'person', 'business', 'skill', 'pageSize'];
    if (asks.some((name) => changed.has(name))) this.ask();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.#arrive();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const { query, answer } = this.#goods;
    const failure = this.clients.error ?? (query.loading ? undefined : answer ? undefined : query.error);
    const title =
      this.heading ?? (this.#isOne && this.#goods.onlyName ? t.titleOf(this.#goods.onlyName) : t.title);
    const count = query.loading && !answer ? t.loading : answer && !failure ? goodsCount(t, answer) : '';
    const inTurn = answer?.items[0] && !this.skill && !this.#isOne;
    return html`<section lang=${t.lang ?? t.language} aria-label=${title || t.title}
      >${title ? html`<div class="title" part="heading" role="heading" aria-level=${this.#level}>${title}</div>` : ''}<p id="count" part="count" tabindex="-1">${count}</p
      >${inTurn ? html`<p class="turns quiet">${t.turns}</p>` : ''}${results({
        t,
        plain: this.plain,
        goods: this.#goods,
        failure,
        skill: this.skill,
        pictured: this.#pictures.known,
        draw: (offering) => this.#card(offering),
        onMore: () => {
          this.#speaks = true;
          this.#goods.more();
        },
        onRetry: () => {
          this.#speaks = true;
          this.ask();
          this.focusOn(() => this.renderRoot.querySelector<HTMLElement>('#count'));
        },
      })}${this.#ordered.render(t)}${this.#more.render()}${this.announcer.render()}</section>`;
  }

  #card(offering: PublishedOffering): TemplateResult {
    const maker = this.#goods.makers.of(offering);
    return card({
      t: this.t,
      plain: this.plain,
      offering,
      maker,
      pictures: this.#pictures,
      level: this.#level + 1,
      note: this.#note?.id === offering.id ? this.#note.text : '',
      order: this.#order(offering, maker),
      onShare: (shared) => void this.#share(shared),
      onOpen: (id) => void this.#open(id, true),
    });
  }

  #order(offering: PublishedOffering, maker: Maker): TemplateResult {
    const { client, skill, whatsapp, email, form } = this;
    return orderButton({
      label: this.t.order,
      offering,
      maker,
      skill,
      source: this.#source,
      client,
      locale: this.t.lang ?? this.t.language,
      whatsapp,
      email,
      form,
      fallback: this.plain?.order(offering) ?? this.querySelector<HTMLAnchorElement>('a[href]'),
    });
  }

  get #level(): number {
    return within(this.headingLevel, 1, 5, 2);
  }
  get #isOne(): boolean {
    return Boolean(this.person || this.business);
  }
  get #wanted() {
    const { region, person, business, skill } = this;
    return { region, person, business, skill };
  }
  /** The provider's, where it has one: counts and pictures have no client to be asked. */
  get #source(): string | undefined {
    return this.source ?? this.closest('guyub-provider')?.getAttribute('source') ?? undefined;
  }
  /** A snapshot does not say where its pictures are; the page may. */
  get #photos(): string | undefined {
    if (this.photos) return this.photos;
    const [scheme, url] = this.#source && !this.clients.error ? partsOf(this.#source) : [];
    return scheme === 'http' ? url : undefined;
  }

  #settled(what: Settled): void {
    const { query, answer } = this.#goods;
    const error = what === 'more' ? query.moreError : query.error;
    if (error) emit(this, 'guyub-error', { error });
    else if (answer)
      emit(this, 'guyub-load', {
        shown: answer.items.length,
        total: answer.total?.value ?? null,
        stale: answer.stale,
      });
    if (this.#speaks) this.announcer.say(this.#told(what, error));
    this.#describe();
    if (what === 'first' || error) return;
    // The first of those that have just come, so that the keyboard goes on from there.
    const before = this.renderRoot.querySelectorAll('.card').length;
    this.focusOn(() => this.renderRoot.querySelectorAll<HTMLElement>('.card .open')[before]);
  }

  #told(what: Settled, error: unknown): string {
    const { answer } = this.#goods;
    if (error) return what === 'more' ? this.t.furtherFailed : this.t.unavailable;
    const found = answer?.items[0] ? goodsCount(this.t, answer) : this.t.none;
    return [missingText(this.t, answer), found].filter(Boolean).join(' ');
  }

  /** Tells search engines of one business or person; of a region's list nothing. */
  #describe(): void {
    const { answer, only } = this.#goods;
    this.#more.describe(this.#isOne && only && answer ? { maker: only, offerings: answer.items } : undefined);
  }

  async #open(id: string, step: boolean): Promise<void> {
    if (await this.#more.open(id, step && this.deepLink)) return;
    this.#note = { id, text: this.t.moreFailed };
    this.announcer.say(this.t.moreFailed);
    this.requestUpdate();
  }

  async #share(offering: PublishedOffering): Promise<void> {
    const address = pageAddress(this.deepLink ? `offer=${offering.id}` : undefined);
    const done = await share(offering.name, address);
    if (done === 'shared' || done === 'left') return;
    const text = done === 'copied' ? this.t.copied : `${this.t.copyByHand} ${address}`;
    this.#note = { id: offering.id, text };
    this.announcer.say(text);
    this.requestUpdate();
  }

  /** Opens what the URL says. */
  #arrive(): void {
    if (!this.deepLink || !this.clients.client) return;
    const [id] = /^[a-z0-9][a-z0-9-]{0,63}$/.exec(this.#link.read().get('offer') ?? '') ?? [];
    if (id) void this.#open(id, false);
    else this.#more.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-showcase': Showcase;
  }
}
