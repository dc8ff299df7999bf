import type { PublishedJob } from '@guyub/core';
import type { HiringClient } from '@guyub/core/hiring';
import { dateThere } from '@guyub/core/hiring/working-time';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import { jobBoardWords, type JobBoardWords } from '../locales/job-board-words.ts';
import { Asking } from '../shared/asking.ts';
import { countText } from '../shared/count-text.ts';
import { DeepLink } from '../shared/deep-link.ts';
import { emit } from '../shared/events.ts';
import { GuyubElement } from '../shared/guyub-element.ts';
import { LazyPart } from '../shared/lazy-part.ts';
import type { Settled } from '../shared/query-controller.ts';
import { regionId } from '../shared/region-id.ts';
import { pageAddress, share } from '../shared/share.ts';
import { within } from '../shared/within.ts';
import type { BoardPage } from './board-page.ts';
import { boardView } from './board-view.ts';
import type { Later } from './later.ts';
import { styles } from './job-board.styles.ts';
import { emptyQuestion, fromLink, isAsked, jobId, toLink, toQuery, type JobAsking } from './question.ts';
import { report } from './report.ts';
import { Saved } from './saved.ts';

const wordsFor = inLanguages(jobBoardWords, {
  en: () => import('../locales/job-board-words-en.ts'),
  jv: () => import('../locales/jv/job-board.ts'),
  su: () => import('../locales/su/job-board.ts'),
});

/**
 * Vacancies, shared orders and calls for help, to search, filter, save and apply for; or one of them, on its own page.
 *
 * @element guyub-job-board
 * @slot - A link to where one can ask. Shown where the script never ran, where there is nothing to show, and where nobody can apply through this site.
 * @fires guyub-query - Before each question; cancelable. `detail: { resource, query }`
 * @fires guyub-open - Before a job is opened; cancelable. `detail: { id }`
 * @fires guyub-load - An answer is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - There is no answer. `detail: { error }`
 * @csspart heading @csspart search @csspart count @csspart list @csspart card @csspart dialog @csspart button
 * @csspart empty @csspart stale @csspart missing @csspart unavailable
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class JobBoard extends GuyubElement<JobBoardWords> {
  static override styles = styles;
  /** Fetches what comes with the first wish. Set by whoever registers the element, because scripts differ in it. */
  static load: () => Promise<{ readonly Later: typeof Later }> = () =>
    Promise.reject(new Error('guyub-job-board: nothing to load.'));

  static override properties = {
    region: {},
    job: {},
    post: { type: Boolean },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    deepLink: { attribute: 'deep-link', type: Boolean },
    whatsapp: {},
    email: {},
    form: {},
    hiring: { attribute: false },
  };

  /** Only what is in this region, e.g. `kemendagri:35.27`, or `35.27` for short. Needed for `post`. */
  declare region: string | undefined;
  /** Id of one job: the page is its own, and search engines are told of it. */
  declare job: string | undefined;
  /** Employers may post here. */
  declare post: boolean;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 1 to 5, to fit the page's outline. Default 2. */
  declare headingLevel: number;
  /** Cards a page, 1 to 100. Default 20. */
  declare pageSize: number;
  /** Keeps search, filters and the open job in the page's URL, under the one parameter `guyub`. */
  declare deepLink: boolean;
  /** The organisation's number, for where an application cannot be passed on: `+6281234567890`. */
  declare whatsapp: string | undefined;
  /** The same: its e-mail address. */
  declare email: string | undefined;
  /** The same: the address of its form. `{text}` in it becomes the application. */
  declare form: string | undefined;
  /** A hiring client of your own, instead of `source`. */
  declare hiring: HiringClient | undefined;

  protected override readonly wordsFor = wordsFor;
  protected readonly saved = new Saved();
  /** Speak only once the visitor has asked something. */
  #speaks = false;
  #unfolded = false;
  /** What became of the last card whose button was pressed. */
  #note: { readonly id: string; readonly text: unknown } | undefined;
  readonly #asking: JobAsking = new Asking(
    this,
    { resource: 'jobs', empty: emptyQuestion, toQuery },
    () => ({
      client: this.clients.client,
      size: within(this.pageSize, 1, 100, 20),
      region: regionId(this.region),
      today: this.#today,
      saved: this.saved.ids,
    }),
    () => {
      this.#speaks = true;
      this.announcer.say('');
      this.#follow(undefined, 'replace');
    },
    (what) => this.#settled(what),
  );
  readonly #link = new DeepLink(this, () => this.#arrive());
  readonly #page: BoardPage = {
    element: this,
    t: () => this.t,
    locale: () => this.locale,
    level: () => this.#level,
    today: () => this.#today,
    region: () => regionId(this.region),
    source: () => this.#source,
    client: () => this.clients.client,
    hiring: () => this.hiring,
    ways: () => ({ whatsapp: this.whatsapp, email: this.email, form: this.form }),
    known: (id) => this.#asking.list.answer?.items.find((job) => job.id === id),
    isSaved: (id) => this.saved.has(id),
    save: (job) => this.#save(job),
    share: (job) => void this.#share(job),
    noteOf: (id) => (this.#note?.id === id ? this.#note.text : ''),
    say: (text) => this.announcer.say(text),
    address: (id) => this.#address(id),
    hasLinks: () => this.deepLink,
    opens: (id) => emit(this, 'guyub-open', { id }),
    moved: (id, step) => this.#follow(id, step),
  };
  readonly #later = new LazyPart(
    this,
    async () => new (await JobBoard.load()).Later(this.#page, this.#asking, this.announcer),
  );
  /** The form of a posting was asked for, and did not come. */
  #postFailed = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.pageSize = 20;
    this.deepLink = false;
    this.post = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    setTimeout(() => void this.#wake());
    if (this.hasUpdated && this.job) void this.#showJob();
  }

  protected override ask(): void {
    if (this.job) return void (this.hasUpdated && this.#showJob());
    this.#asking.ask();
    if (this.hasUpdated) this.#arrive();
  }

  // Before the first render, so that the request is on its way while the page paints.
  protected override willUpdate(changed: PropertyValues): void {
    const asking = this.#asking;
    if (!this.hasUpdated) asking.draft = (asking.question = fromLink(this.#link.read()).question).text;
    super.willUpdate(changed);
    if (['source', 'client', 'region', 'pageSize', 'job'].some((name) => changed.has(name))) this.ask();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.job) void this.#showJob();
    else this.#arrive();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const later = this.#later.part;
    if (this.job)
      return html`<section class="own" lang=${t.lang ?? t.language} aria-label=${t.title}>${
        later?.more.renderPage() ??
        (this.#later.failed
          ? html`<p class="notice">${t.openFailed}</p><slot></slot>`
          : html`<p>${t.loading}</p><div class="bone"></div>`)
      }${this.announcer.render()}</section>`;
    const asking = this.#asking;
    const { list } = asking;
    const { loading, error } = list;
    return html`${boardView({
      t,
      plain: this.plain,
      title: this.heading ?? t.title,
      level: this.#level,
      asking,
      facets: list.answer?.facets ?? [],
      failure: this.clients.error ?? (loading || list.answer ? undefined : error),
      count: this.#count,
      unfolded: this.#unfolded,
      saved: this.saved,
      near: later?.near.panel.open ?? false,
      nearby: later?.near.render(),
      today: this.#today,
      posts: this.post,
      postFailed: this.#postFailed,
      noteOf: this.#page.noteOf,
      distanceOf: (job) => later?.near.distanceOf(job),
      onInput: (text) => (this.announcer.wait(), asking.type(text)),
      onFold: () => {
        this.#unfolded = !this.#unfolded;
        this.requestUpdate();
      },
      onNear: () => void this.#later.load().then((part) => part?.near.panel.toggle()),
      onPost: () => void this.#openPost(),
      onOpen: (id) => void this.#open(id, true),
      onSave: (job) => this.#save(job),
      onShare: (job) => void this.#share(job),
      onMore: () => {
        this.#speaks = true;
        asking.more();
      },
      onRetry: () => {
        this.#speaks = true;
        this.ask();
        this.#focusCount();
      },
      onAll: () => {
        asking.draft = '';
        asking.change({ ...emptyQuestion, sort: asking.question.sort });
        this.#focusCount();
      },
      more: later?.more.render(),
      post: later?.post.part?.render(),
      voice: this.announcer.render(),
    })}`;
  }

  get #level(): number {
    return within(this.headingLevel, 1, 5, 2);
  }
  get #today(): string {
    return dateThere(Date.now(), regionId(this.region) ?? '');
  }
  /** The provider's, where it has one: what is sent has no client to be asked. */
  get #source(): string | undefined {
    return this.source ?? this.closest('guyub-provider')?.getAttribute('source') ?? undefined;
  }
  get #count(): string {
    const { answer, loading } = this.#asking.list;
    if (loading && !answer) return this.t.loading;
    return answer?.items[0] && !this.#noneSaved ? countText(this.t, answer.total, this.t.jobs) : '';
  }
  get #noneSaved(): boolean {
    return this.#asking.question.saved && !this.saved.ids[0];
  }

  #address(id: string): string {
    return this.job || !this.deepLink ? pageAddress() : pageAddress(`job=${id}`);
  }

  #focusCount(): void {
    this.focusOn(() => this.renderRoot.querySelector<HTMLElement>('#count'));
  }

  #settled(what: Settled): void {
    const { t } = this;
    const { list, question } = this.#asking;
    if (question.near) void this.#later.load();
    const [told, isGood] = report(this, { t, what, list, count: this.#count, asked: isAsked(question) });
    if (this.#speaks) this.announcer.say(told);
    if (what === 'first' || !isGood) return;
    // The first of those that have just come, so that the keyboard goes on from there.
    const before = this.renderRoot.querySelectorAll('.card').length;
    this.focusOn(() => this.renderRoot.querySelectorAll<HTMLElement>('.card .open')[before]);
  }

  #save(job: PublishedJob): void {
    this.saved.toggle(job.id);
    const text = this.saved.has(job.id)
      ? this.saved.persistent
        ? this.t.savedHere
        : this.t.savedForNow
      : undefined;
    this.#note = text ? { id: job.id, text } : undefined;
    if (text) this.announcer.say(text);
    if (this.#asking.question.saved) {
      this.#asking.ask();
      this.#focusCount();
    }
    this.requestUpdate();
  }

  async #share(job: PublishedJob): Promise<void> {
    const address = this.#address(job.id);
    const done = await share(job.title, address);
    if (done === 'shared' || done === 'left') return;
    const text = done === 'copied' ? this.t.copied : `${this.t.copyByHand} ${address}`;
    this.#note = { id: job.id, text };
    this.announcer.say(text);
    this.requestUpdate();
  }

  async #open(id: string, step: boolean): Promise<void> {
    const later = await this.#later.load();
    if (later) return later.more.open(id, step && this.deepLink);
    this.#note = { id, text: this.t.openFailed };
    this.announcer.say(this.t.openFailed);
    this.requestUpdate();
  }

  /** What waits from an earlier visit is sent without anybody opening anything. */
  async #wake(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const { isWaiting } = await import('./wake.ts');
    if (!(await isWaiting(source)) || !this.isConnected) return;
    const later = await this.#later.load();
    if (this.isConnected) later?.sendWaiting(source, this.hiring);
  }

  async #showJob(): Promise<void> {
    const later = await this.#later.load();
    if (this.isConnected && this.job) later?.more.show(jobId(this.job));
  }

  async #openPost(): Promise<void> {
    const form = await (await this.#later.load())?.post.load();
    this.#postFailed = !form;
    if (form) return form.open();
    this.announcer.say(this.t.openFailed);
    this.requestUpdate();
  }

  /** Lets the URL say where the visitor is. */
  #follow(open: string | undefined, step: 'push' | 'replace'): void {
    this.#link.write(toLink(this.#asking.question, open), step);
  }

  /** Goes where the URL says. */
  #arrive(): void {
    if (!this.deepLink || this.job || !this.clients.client) return;
    const { question, job } = fromLink(this.#link.read());
    const asking = this.#asking;
    if (toLink(question) !== toLink(asking.question)) {
      asking.draft = question.text;
      asking.ask({ ...question, saved: asking.question.saved });
    }
    if (job) void this.#open(job, false);
    else this.#later.part?.more.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-job-board': JobBoard;
  }
}
